import type { VerdictRow } from '../../contract/shapes';
import type { Names } from '../register-access/names';
import type { VerdictRecord } from '../workbook/records';

/** A row of «Контроль» as the page shows it. */
export function verdictRow(record: Omit<VerdictRecord, 'row'>, names: Names): VerdictRow {
  const { responsibleId } = record;
  const name = responsibleId === null ? '' : names.short(responsibleId);
  return {
    key: record.id,
    groupId: record.groupId,
    normId: normIdOf(record.id),
    clause: record.clause,
    outcome: record.outcome,
    severity: record.severity,
    schoolYear: record.schoolYear,
    periodTitle: record.period,
    due: record.due,
    responsibleId,
    responsible: [name, record.responsible].filter((part) => part !== '').join(', '),
    message: record.message,
  };
}

/** The norm in the key of a verdict, `group|norm|schoolYear|period`. */
function normIdOf(key: string): string {
  return key.split('|')[1] ?? '';
}
