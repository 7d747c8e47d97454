import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import type { Verdict } from '../../domain/verdicts/verdict';
import { verdictWords } from '../verdict-words';
import type { VerdictRecord } from '../workbook/records';
import type { FieldValue, RowChange } from '../workbook/row-change';

/**
 * Makes the rows of «Контроль» of verdicts. Norms that do not apply are left out: they are explained on the page of
 * the group and would only hide the rest here.
 */
export function controlRows(snapshot: RegisterSnapshot, verdicts: readonly Verdict[]): readonly ControlRow[] {
  const words = verdictWords(snapshot);
  return verdicts.filter(({ outcome }) => outcome !== 'inapplicable').map((verdict) => toControlRow(verdict, words));
}

/** A row to be: the link is given as the row of the register to jump to. */
export interface ControlRow {
  readonly record: Omit<VerdictRecord, 'row'>;
  readonly target: { readonly table: string; readonly id: string };
}

function toControlRow(verdict: Verdict, words: ReturnType<typeof verdictWords>): ControlRow {
  return {
    record: {
      id: verdict.key,
      outcome: verdict.outcome,
      groupId: verdict.groupId,
      clause: verdict.clause,
      message: words.message(verdict),
      quote: words.quote(verdict),
      period: verdict.period.title,
      due: verdict.due?.date ?? null,
      responsible: words.responsible(verdict),
      responsibleId: verdict.responsible.personId,
      regulationId: verdict.regulationId,
      severity: verdict.severity,
      schoolYear: verdict.schoolYear,
    },
    target: targetOf(verdict),
  };
}

/** The row a verdict is about: one that lacks something, else one that was counted, else the group. */
function targetOf(verdict: Verdict): ControlRow['target'] {
  const missing = verdict.missing.find(({ id }) => id !== null);
  if (missing !== undefined && missing.id !== null) return { table: missing.table, id: missing.id };
  const [counted] = verdict.counted;
  const isDone = verdict.outcome === 'met' && counted !== undefined;
  return isDone ? { table: counted.table, id: counted.id } : { table: 'groups', id: verdict.groupId };
}

/**
 * Compares «Контроль» as it stands with what it should say and returns only what differs: changed cells of known
 * rows, new rows, rows whose verdict is no more.
 *
 * @param existing rows within the scope of the evaluation: all of them, or those of the groups that were evaluated
 */
export function controlChanges(
  existing: readonly VerdictRecord[],
  desired: readonly ControlRow[],
): readonly RowChange[] {
  const known = new Map(existing.map((row) => [row.id, row]));
  const changes: RowChange[] = [];
  for (const { record, target } of desired) {
    const row = known.get(record.id);
    if (row === undefined) {
      changes.push({ kind: 'insert', sheet: 'verdicts', row: { ...record, row: target } });
      continue;
    }
    known.delete(record.id);
    const fields = changedFields(row, record);
    if (fields !== null) {
      changes.push({ kind: 'update', sheet: 'verdicts', id: record.id, fields: { ...fields, row: target } });
    }
  }
  for (const id of known.keys()) changes.push({ kind: 'delete', sheet: 'verdicts', id });
  return changes;
}

function changedFields(
  row: VerdictRecord,
  record: Omit<VerdictRecord, 'row'>,
): Readonly<Record<string, FieldValue>> | null {
  const fields: Record<string, FieldValue> = {};
  let count = 0;
  for (const field of Object.keys(record) as (keyof typeof record)[]) {
    if (record[field] === row[field]) continue;
    fields[field] = record[field];
    count += 1;
  }
  return count === 0 ? null : fields;
}
