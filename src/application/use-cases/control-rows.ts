import type { PlainDate } from '../../domain/calendar/plain-date';
import type { RegisterSnapshot, RegisterTable } from '../../domain/register/register-snapshot';
import type { Verdict } from '../../domain/verdicts/verdict';
import type { DecodedRegister } from '../workbook/decoded-register';
import type { VerdictRecord } from '../workbook/records';
import type { RowChange } from '../workbook/row-change';
import { syncRows } from '../workbook/sync-rows';
import { leadersOn } from './leaders-on';
import { type VerdictWords, verdictWords } from './verdict-words';

/**
 * Makes the rows of «Контроль» of verdicts. Norms that do not apply are left out: they are explained on the page of
 * the group and would only hide the rest here.
 */
export function controlRows(
  snapshot: RegisterSnapshot,
  verdicts: readonly Verdict[],
  today: PlainDate,
): readonly ControlRow[] {
  const words = verdictWords(snapshot);
  const leaders = leadersOn(snapshot.memberships, today);
  return verdicts
    .filter(({ outcome }) => outcome !== 'inapplicable')
    .map((verdict) => toControlRow(verdict, words, leaders));
}

/** A row to be: the link is given as the row of the register to jump to. */
interface ControlRow {
  readonly record: Omit<VerdictRecord, 'row'>;
  readonly target: { readonly table: RegisterTable; readonly id: string };
}

/** The row of «Контроль» that a verdict makes. */
export function toControlRow(verdict: Verdict, words: VerdictWords, leaders: ReadonlyMap<string, string>): ControlRow {
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
      leaderId: leaders.get(verdict.groupId) ?? null,
      regulationId: verdict.regulationId,
      severity: verdict.severity,
      schoolYear: verdict.schoolYear,
    },
    target: targetOf(verdict),
  };
}

/** The row a verdict is about: one that lacks something, else one that was counted or is judged alone, else the group. */
function targetOf(verdict: Verdict): ControlRow['target'] {
  const missing = verdict.missing.find(({ id }) => id !== null);
  if (missing !== undefined && missing.id !== null) return { table: missing.table, id: missing.id };
  const [counted] = verdict.counted;
  const isAboutIt = verdict.outcome === 'met' || verdict.period.id.startsWith('meeting:');
  return isAboutIt && counted !== undefined
    ? { table: counted.table, id: counted.id }
    : { table: 'groups', id: verdict.groupId };
}

/**
 * Changes that bring «Контроль» up to these rows.
 *
 * @param groupIds groups that were judged, when not all were: rows of others are left alone
 */
export function controlChanges(
  decoded: DecodedRegister,
  desired: readonly ControlRow[],
  groupIds?: readonly string[],
): readonly RowChange[] {
  const rows = desired.map(({ record, target }) => ({ ...record, row: target }));
  if (groupIds === undefined) return syncRows(decoded, 'verdicts', rows);
  return syncRows(decoded, 'verdicts', rows, ({ groupId }) => groupIds.includes(String(groupId)));
}
