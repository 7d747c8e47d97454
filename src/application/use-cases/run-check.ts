import { evaluateRegister } from '../../domain/verdicts/evaluate-register';
import type { Verdict } from '../../domain/verdicts/verdict';
import type { Host } from '../ports/host';
import { type InstallationState, readState, rememberCheck } from '../register-access/installation-state';
import type { OpenRegister } from '../register-access/open-register';
import { refreshLabels } from '../workbook/assign-ids';
import type { RowChange } from '../workbook/row-change';
import { syncRows } from '../workbook/sync-rows';
import { commit } from './commit';
import { type ControlRow, controlChanges, controlRows } from './control-rows';
import { type JournalSubject, journalEntry } from './journal-entry';
import { summaryRows } from './summary-rows';

/** A finished check. */
export interface CheckResult {
  readonly control: readonly ControlRow[];
  readonly state: InstallationState;
}

/** Who checks, and what else goes into the same write. */
export interface CheckOptions {
  readonly actor: string;
  readonly action: JournalSubject['action'];
  /** Changes of «Уведомления» that belong to this check. */
  mailChanges(verdicts: readonly Verdict[]): readonly RowChange[];
}

/**
 * Judges the whole register and brings «Контроль» and «Сводка» up to date with one write that carries only what
 * changed; when nothing did, nothing is written. Rows typed by hand get their ids in the same write.
 */
export function runCheck(
  host: Pick<Host, 'workbook' | 'properties' | 'ids'>,
  register: OpenRegister,
  options: CheckOptions,
): CheckResult {
  const { snapshot, decoded, today, now } = register;
  const verdicts = evaluateRegister(snapshot, { asOf: today });
  const control = controlRows(snapshot, verdicts, today);
  const records = control.map(({ record }) => record);
  const changes = [
    ...refreshLabels(decoded),
    ...controlChanges(decoded, control),
    ...syncRows(
      decoded,
      'summary',
      summaryRows(snapshot, records, today).map((row) => ({ ...row })),
    ),
    ...options.mailChanges(verdicts),
  ].filter(({ sheet }) => register.hasSheet(sheet));
  const { actor, action } = options;
  const after = { строк: changes.length, 'новых кодов': decoded.rowsWithoutId.length };
  const witness = register.hasSheet('journal') ? [journalEntry(host.ids, { at: now, actor, action, after })] : [];
  commit(host, register, changes, witness);
  rememberCheck(host.properties, now, decoded.issues);
  return { control, state: readState(host.properties) };
}
