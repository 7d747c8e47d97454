import type { StartYearInput, StartYearOutput } from '../../../contract/start-year';
import { applyChanges } from '../../../domain/commands/entity-change';
import { startYearDone, startYearIncomplete, startYearIssue } from '../../../messages/start-year';
import { AppError } from '../../app-error';
import { idPrefixOf } from '../../workbook/sheets';
import { changedRowEntries } from '../commands/changed-row-entries';
import { type AskedOnce, isCarriedOut, witnessId } from '../commands/repeated-request';
import { touchedGroups } from '../commands/touched-groups';
import { commit } from '../commit';
import { entityRowChanges } from '../entity-row-changes';
import { requireColumns } from '../find-or-refuse';
import { journalEntry } from '../journal-entry';
import { judgeGroups } from '../judge-groups';
import { ESSENTIAL } from '../sheets-to-read';
import type { UseCase } from '../use-case';

/** Problems that filling a field in mends. */
const MISSING: readonly string[] = ['required', 'orderNumber', 'orderDate'];

/**
 * Leads a portion of groups into a school year by one write with the rows, the journal and the changed rows of
 * «Контроль». A request that has been carried out before writes nothing; a group that is done already is left as it is,
 * so that portions may be sent again after a break. `undoAction` with the same request takes a portion back.
 *
 * @throws AppError COMMAND_REFUSED, REGISTER_HAS_ISSUES
 */
export function startYear({ host, register, access }: UseCase, input: StartYearInput): StartYearOutput {
  requireColumns(register, ESSENTIAL);
  const { requestId, ...asked } = input;
  const done = startYearDone(asked.schoolYear);
  const once: AskedOnce = { requestId, actor: access.email, action: 'startYear', input: asked };
  if (isCarriedOut(register.decoded.kept.journal, once)) {
    return { done, plans: 0, closed: 0, changed: true };
  }
  const decided = host.loadCommands().year.startYear(register.snapshot, asked, {
    today: register.today,
    newId: (table) => host.ids.newId(idPrefixOf(table)),
  });
  if (decided.kind === 'refused') {
    const issues = decided.issues.map((issue) => ({ ...issue, message: startYearIssue(issue.code, issue.data) }));
    const isIncomplete = issues.every(({ code }) => MISSING.includes(code));
    throw new AppError('COMMAND_REFUSED', isIncomplete ? { said: startYearIncomplete } : {}, issues);
  }
  const { changes, plans, closed } = decided;
  const next = applyChanges(register.snapshot, changes);
  const action = {
    at: register.now,
    actor: access.email,
    actionText: done,
    requestId,
    groupId: null,
    witness: witnessId(once),
  };
  const entries = changedRowEntries(host.ids, register.snapshot, next, changes, action);
  // What changes no row still has to be known as done.
  if (entries.length === 0) entries.push(journalEntry(host.ids, { ...action, id: action.witness }));
  const judged = judgeGroups(register, next, touchedGroups({ register, access }, next, changes, decided.groupIds));
  commit(host, register, [...entityRowChanges(changes), ...entries, ...judged.changes]);
  return { done, plans, closed, changed: changes.length > 0 };
}
