import { evaluateRegister } from '../../domain/verdicts/evaluate-register';
import type { Verdict } from '../../domain/verdicts/verdict';
import type { Host } from '../ports/host';
import { type InstallationState, readState, rememberCheck } from '../register-access/installation-state';
import type { OpenRegister } from '../register-access/open-register';
import { unreadColumn } from '../register-access/unread-column';
import { refreshLabels } from '../workbook/assign-ids';
import type { VerdictRecord } from '../workbook/records';
import type { RegisterIssue } from '../workbook/register-issue';
import type { RowChange } from '../workbook/row-change';
import { syncRows } from '../workbook/sync-rows';
import { commit } from './commit';
import { controlChanges, controlRows } from './control-rows';
import { type JournalSubject, journalEntry } from './journal-entry';
import { ESSENTIAL } from './sheets-to-read';
import { summaryRows } from './summary-rows';

/** A finished check. */
export interface CheckResult {
  /** What «Контроль» holds now. */
  readonly records: readonly Omit<VerdictRecord, 'row'>[];
  readonly state: InstallationState;
  /** Why nothing was judged and «Контроль» is as it was; `null`: it is up to date. */
  readonly hindrance: RegisterIssue | null;
}

/** Who checks, and what else goes into the same write. */
interface CheckOptions {
  readonly actor: string;
  readonly action: JournalSubject['action'];
  /** Changes of «Уведомления» that belong to this check. */
  mailChanges(verdicts: readonly Verdict[]): readonly RowChange[];
}

/**
 * Judges the whole register and brings «Контроль» and «Сводка» up to date with one write that carries only what
 * changed; when nothing did, nothing is written. Rows typed by hand get their ids in the same write.
 *
 * While a column of groups or people cannot be found nothing is judged: it would all come out wrong.
 */
export function runCheck(
  host: Pick<Host, 'workbook' | 'properties' | 'ids'>,
  register: OpenRegister,
  options: CheckOptions,
): CheckResult {
  const { decoded, now } = register;
  const hindrance = unreadColumn(decoded.issues, ESSENTIAL) ?? null;
  const judged = hindrance === null ? judge(register) : { records: decoded.kept.verdicts, verdicts: [], changes: [] };
  const changes = [...judged.changes, ...options.mailChanges(judged.verdicts)].filter(({ sheet }) =>
    register.hasSheet(sheet),
  );
  const { actor, action } = options;
  const after = { строк: changes.length, 'новых кодов': decoded.rowsWithoutId.length };
  const witness = register.hasSheet('journal') ? [journalEntry(host.ids, { at: now, actor, action, after })] : [];
  commit(host, register, changes, witness);
  if (hindrance === null) rememberCheck(host.properties, now, decoded.issues);
  else {
    const first = [hindrance, ...decoded.issues.filter((issue) => issue !== hindrance)];
    rememberCheck(host.properties, readState(host.properties).lastCheck?.at ?? '', first);
  }
  return { records: judged.records, state: readState(host.properties), hindrance };
}

function judge(register: OpenRegister): Pick<CheckResult, 'records'> & {
  readonly verdicts: readonly Verdict[];
  readonly changes: readonly RowChange[];
} {
  const { snapshot, decoded, today } = register;
  const verdicts = evaluateRegister(snapshot, { asOf: today });
  const control = controlRows(snapshot, verdicts, today);
  const records = control.map(({ record }) => record);
  const summary = summaryRows(snapshot, records, today).map((row) => ({ ...row }));
  return {
    verdicts,
    records,
    changes: [...refreshLabels(decoded), ...controlChanges(decoded, control), ...syncRows(decoded, 'summary', summary)],
  };
}
