import type { RegisterSnapshot, RegisterTable } from '../../domain/register/register-snapshot';
import type { Verdict } from '../../domain/verdicts/verdict';
import type { DecodedRegister } from '../workbook/decoded-register';
import type { VerdictRecord } from '../workbook/records';
import type { FieldValue, RowChange } from '../workbook/row-change';
import { sheetOf } from '../workbook/sheets';
import { type VerdictWords, verdictWords } from './verdict-words';

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
  readonly target: { readonly table: RegisterTable; readonly id: string };
}

/** The row of «Контроль» that a verdict makes. */
export function toControlRow(verdict: Verdict, words: VerdictWords): ControlRow {
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
 * Compares «Контроль» as it stands with what it should say and returns only rows that differ: changed ones, new ones,
 * those whose verdict is no more. A new row takes the place of a vanished one, so that few rows are added or deleted.
 *
 * @param existing rows within the scope of the evaluation: all of them, or those of the groups that were evaluated
 */
export function controlChanges(
  decoded: DecodedRegister,
  existing: readonly VerdictRecord[],
  desired: readonly ControlRow[],
): readonly RowChange[] {
  const known = new Map(existing.map((row) => [row.id, row]));
  const changed: ControlRow[] = [];
  const added: ControlRow[] = [];
  for (const wanted of desired) {
    const row = known.get(wanted.record.id);
    known.delete(wanted.record.id);
    if (row === undefined) added.push(wanted);
    else if (differs(row, wanted.record) || row.row !== linkWords(decoded, wanted.target)) changed.push(wanted);
  }
  const vanished = [...known.keys()];
  const changes = changed.map((row): RowChange => update(row.record.id, row));
  for (const row of added) {
    const place = vanished.pop();
    changes.push(place === undefined ? { kind: 'insert', sheet: 'verdicts', row: fieldsOf(row) } : update(place, row));
  }
  for (const id of vanished) changes.push({ kind: 'delete', sheet: 'verdicts', id });
  return changes;
}

function update(id: string, row: ControlRow): RowChange {
  return { kind: 'update', sheet: 'verdicts', id, fields: fieldsOf(row) };
}

function fieldsOf({ record, target }: ControlRow): Readonly<Record<string, FieldValue>> {
  return { ...record, row: target };
}

function differs(row: VerdictRecord, record: ControlRow['record']): boolean {
  for (const field of Object.keys(record) as (keyof typeof record)[]) if (record[field] !== row[field]) return true;
  return false;
}

/** Words of the link as the encoder writes them; were they to part ways, the encoder still drops what stands there. */
function linkWords(decoded: DecodedRegister, { table, id }: ControlRow['target']): string {
  const location = decoded.locate(table, id);
  return location === undefined ? '' : `${sheetOf(table).title}, строка ${location.row + 1}`;
}
