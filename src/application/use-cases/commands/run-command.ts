import type { RunCommandInput, RunCommandOutput } from '../../../contract/commands';
import { applyChanges } from '../../../domain/commands/entity-change';
import { AppError } from '../../app-error';
import { letterRows, outdatedLetters } from '../../outbox/command-letters';
import { commit } from '../commit';
import { entityRowChanges } from '../entity-row-changes';
import { requireColumns } from '../find-or-refuse';
import { journalEntry } from '../journal-entry';
import { keptVerdicts } from '../regulations/kept-verdicts';
import { ESSENTIAL } from '../sheets-to-read';
import type { UseCase } from '../use-case';
import { type AskedCommand, askedCommand, requireSubject } from './asked-command';
import { changedRowEntries } from './changed-row-entries';
import { decideForm } from './decide-form';
import { formConflict } from './form-conflict';
import { formView } from './form-view';
import { nextForms } from './next-forms';
import { type AskedOnce, isCarriedOut, witnessId } from './repeated-request';
import { touchedGroups } from './touched-groups';
import { judgeChange } from './verdict-changes';

/**
 * Saves a form: one write with the rows, the journal and the changed rows of «Контроль». A request that has been
 * carried out before answers its row and writes nothing.
 *
 * @throws AppError UNKNOWN_PROCEDURE, INVALID_INPUT, NOT_FOUND, CONFLICT, COMMAND_REFUSED, REGISTER_HAS_ISSUES
 */
export function runCommand(useCase: UseCase, input: RunCommandInput): RunCommandOutput {
  const { host, register, access } = useCase;
  requireColumns(register, ESSENTIAL);
  const asked = askedCommand(useCase, input);
  const done = repeated(useCase, asked, input);
  if (done !== null) return done;
  requireSubject(useCase, asked);
  const view = formView(useCase, asked);
  if (view.version !== input.version) throw formConflict(view, input.opened, input.values);
  const decided = decideForm(useCase, asked, view, input.values);
  if (decided.kind === 'refused') throw new AppError('COMMAND_REFUSED', {}, decided.issues);

  const { changes, result, letters = [], outdates = [] } = decided.decision;
  const next = applyChanges(register.snapshot, changes);
  const groupIds = touchedGroups(useCase, next, changes, [input.groupId, ...result.groupIds]);
  const judged = judgeChange(register, next, groupIds);
  const action = {
    at: register.now,
    actor: access.email,
    actionText: asked.words.done,
    requestId: input.requestId,
    groupId: input.groupId,
    witness: witnessId(once(access, input)),
  };
  const entries = changedRowEntries(host.ids, register.snapshot, next, changes, action);
  // What changes no row still has to be known as done.
  if (entries.length === 0) entries.push(journalEntry(host.ids, { ...action, id: action.witness }));
  const mail = [
    ...outdatedLetters(register.decoded.kept.notifications, outdates, input.requestId),
    ...letterRows(register, asked.words, letters, input.requestId),
  ];
  commit(host, register, [...entityRowChanges(changes), ...entries, ...mail, ...judged.changes]);
  return {
    done: asked.words.done,
    focus: result.focus === null ? null : { ...result.focus },
    groupIds: [...groupIds],
    warnings: [...decided.warnings],
    changes: judged.verdictChanges,
    verdicts: [...judged.rows],
    next: nextForms(useCase, result.next ?? [], next),
  };
}

/** The request of one person about one form with these values. */
function once(
  { email }: UseCase['access'],
  { requestId, command, groupId, rowId, values }: RunCommandInput,
): AskedOnce {
  return { requestId, actor: email, action: command, input: { groupId, rowId, values } };
}

/** The answer to a request that was carried out before. @throws AppError COMMAND_REFUSED when its id is another's */
function repeated(useCase: UseCase, { words }: AskedCommand, input: RunCommandInput): RunCommandOutput | null {
  const { decoded } = useCase.register;
  if (!isCarriedOut(decoded.kept.journal, once(useCase.access, input))) return null;
  const groupIds = input.groupId === null ? [] : [input.groupId];
  return {
    done: words.done,
    focus: null,
    groupIds,
    warnings: [],
    changes: [],
    verdicts: groupIds.flatMap((id) => keptVerdicts(decoded, id)),
    next: [],
  };
}
