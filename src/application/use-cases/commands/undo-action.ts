import type { UndoActionInput, UndoActionOutput } from '../../../contract/commands';
import { applyChanges } from '../../../domain/commands/entity-change';
import { type ChangedRow, type UndoObstacle, undoChanges } from '../../../domain/commands/undo-changes';
import { undoneActionWords, undoObstacleWords } from '../../../messages/commands';
import { AppError } from '../../app-error';
import { lettersOfUndone } from '../../outbox/command-letters';
import type { JournalRecord } from '../../workbook/records';
import { commit } from '../commit';
import { entityRowChanges } from '../entity-row-changes';
import { requireColumns } from '../find-or-refuse';
import { rowRef } from '../row-ref';
import { ESSENTIAL } from '../sheets-to-read';
import type { UseCase } from '../use-case';
import { changedRowEntries } from './changed-row-entries';
import { rowOfEntry } from './row-of-entry';
import { touchedGroups } from './touched-groups';
import { judgeChange } from './verdict-changes';

/** Marks the entries that take an action back; also what makes a repeated undo known. */
export const undoId = (requestId: string): string => `undo:${requestId}`;

/** Entries of an action, oldest first. */
function entriesOf({ register }: Pick<UseCase, 'register'>, requestId: string): readonly JournalRecord[] {
  return register.decoded.kept.journal.filter((entry) => entry.requestId === requestId && entry.rowId !== '');
}

/**
 * Whether a person may take an action back: methodists any, others what they did themselves in groups they write now.
 */
export function mayUndo(access: UseCase['access'], { requestId }: UndoActionInput, useCase: UseCase): boolean {
  if (access.role === 'methodist') return true;
  const entries = entriesOf(useCase, requestId);
  return (
    entries.length > 0 &&
    entries.every(({ actor, groupId }) => actor === access.email && groupId !== null && access.canWrite(groupId))
  );
}

/**
 * Takes a saved action back by the entries of «Журнал», while nothing was built on it: one write with the rows, the
 * journal and «Контроль»; letters of the action that wait are withdrawn, those that it had
 * stopped wait again. Asked for twice, it answers and writes nothing.
 *
 * @throws AppError NOT_FOUND, COMMAND_REFUSED, REGISTER_HAS_ISSUES
 */
export function undoAction(useCase: UseCase, { requestId }: UndoActionInput): UndoActionOutput {
  const { host, register, access } = useCase;
  requireColumns(register, ESSENTIAL);
  const entries = entriesOf(useCase, requestId);
  const [first] = entries;
  if (first === undefined || requestId.startsWith('undo:')) throw new AppError('NOT_FOUND', { what: 'action' });
  const done = undoneActionWords(first.action);
  if (entriesOf(useCase, undoId(requestId)).length > 0) return { done, groupIds: [], verdicts: [] };
  const undo = undoChanges(register.snapshot, entries.map(changedRow));
  if (undo.kind === 'refused') throw refusal(useCase, undo.obstacles);

  const next = applyChanges(register.snapshot, undo.changes);
  const groupIds = touchedGroups(useCase, next, undo.changes, []);
  const judged = judgeChange(register, next, groupIds);
  const journal = changedRowEntries(host.ids, register.snapshot, next, undo.changes, {
    at: register.now,
    actor: access.email,
    actionText: done,
    requestId: undoId(requestId),
    groupId: first.groupId,
  });
  const mail = lettersOfUndone(register.decoded.kept.notifications, requestId);
  commit(host, register, [...entityRowChanges(undo.changes), ...journal, ...mail, ...judged.changes]);
  return { done, groupIds: [...groupIds], verdicts: [...judged.rows] };
}

/** @throws AppError COMMAND_REFUSED when the entry does not hold whole rows, as those of long ago */
function changedRow(entry: JournalRecord): ChangedRow {
  const row = rowOfEntry(entry);
  if (row !== undefined) return row;
  const message = undoObstacleWords({ code: 'notKept', row: entry.action });
  throw new AppError('COMMAND_REFUSED', { said: message }, [{ code: 'notKept', path: '', data: {}, message }]);
}

/** As many obstacles as people read. */
const SAID_AT_MOST = 5;

function refusal({ register }: UseCase, obstacles: readonly UndoObstacle[]): AppError {
  const { nameOf } = register.decoded;
  const issues = obstacles.slice(0, SAID_AT_MOST).map(({ code, byTable, byId }) => {
    const row = rowRef({ table: byTable, id: byId }, nameOf).label;
    return { code, path: '', data: { row }, message: undoObstacleWords({ code, row }) };
  });
  return new AppError('COMMAND_REFUSED', { said: issues.map(({ message }) => message).join(' ') }, issues);
}
