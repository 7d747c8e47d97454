import type { VerdictDetail, VerdictRow } from '../../contract/shapes';
import type { DecodedRegister } from '../workbook/decoded-register';
import type { VerdictRecord } from '../workbook/records';

/** Full name of a person by id; a pseudonymous register shows ids. */
export type PersonName = (personId: string) => string;

/** Names as «Педагоги» has them, or, when that was not read, as the labels of what was read have them. */
export function personNames({ nameOf }: Pick<DecodedRegister, 'nameOf'>): PersonName {
  return (personId) => nameOf('persons', personId) || personId;
}

type Shown = Omit<VerdictRecord, 'row'>;

/** A row of «Контроль» as the overview shows it. */
export function verdictRow(record: Shown, nameOf: PersonName): VerdictRow {
  const { id, groupId, clause, outcome, severity, due, responsibleId, message } = record;
  const name = responsibleId === null ? '' : nameOf(responsibleId);
  const responsible = [name, record.responsible].filter((part) => part !== '').join(', ');
  const normId = normIdOf(id);
  return { key: id, groupId, normId, clause, outcome, severity, due, responsibleId, responsible, message };
}

/** The same with the time that it was judged for. */
export function datedVerdictRow(
  record: Shown,
  nameOf: PersonName,
): VerdictRow & Pick<VerdictDetail, 'schoolYear' | 'periodTitle'> {
  return { ...verdictRow(record, nameOf), schoolYear: record.schoolYear, periodTitle: record.period };
}

/** The norm in the key of a verdict, `group|norm|schoolYear|period`. */
function normIdOf(key: string): string {
  return key.split('|')[1] ?? '';
}
