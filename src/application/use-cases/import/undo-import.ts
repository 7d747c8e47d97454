import type { InputIssue } from '../../../contract/envelope';
import type { UndoImportInput, UndoImportOutput } from '../../../contract/import';
import { applyChanges } from '../../../domain/commands/entity-change';
import type { UndoObstacle } from '../../../domain/commands/undo-changes';
import type { RegisterTable } from '../../../domain/register/register-snapshot';
import { JOURNAL_ACTIONS } from '../../../messages/commands';
import { importObstacleWords } from '../../../messages/journal';
import { AppError } from '../../app-error';
import type { ImportJournalPart } from '../../import/import-plan';
import { undoImport as takeBack } from '../../import/undo-import';
import { sheetOf } from '../../workbook/sheets';
import { commit } from '../commit';
import { entityRowChanges } from '../entity-row-changes';
import { requireColumns } from '../find-or-refuse';
import { journalEntry } from '../journal-entry';
import { judgeGroups } from '../judge-groups';
import { ESSENTIAL } from '../sheets-to-read';
import type { UseCase } from '../use-case';
import { undoneTables } from './imported-tables';
import { partsOfJournal } from './journal-parts';
import { touchedGroups } from './touched-groups';

const MOST_TOLD = 20;

/**
 * Takes an import back by one write: rows it made go, fields it changed get their former values. Refused as a whole,
 * with every reason, when something was built on it since. A repeated request answers the first result.
 *
 * @throws AppError COMMAND_REFUSED, REGISTER_HAS_ISSUES
 */
export function undoImport(useCase: UseCase, { requestId, importId }: UndoImportInput): UndoImportOutput {
  const { host, register, access } = useCase;
  const { snapshot, decoded } = register;
  requireColumns(register, ESSENTIAL);
  const { journal } = decoded.kept;
  const undo = journal.find(({ action, rowId }) => action === JOURNAL_ACTIONS.undoImport && rowId === importId);
  const parts = partsOf(journal, importId);
  if (undo?.requestId === requestId) return { tables: undoneTables(parts) };
  if (undo !== undefined) throw refused([{ code: 'importUndone', path: '', data: {} }]);

  const undone = takeBack(snapshot, parts);
  if (undone.kind === 'refused') {
    throw refused(undone.obstacles.slice(0, MOST_TOLD).map((one) => obstacleIssue(useCase, one)));
  }
  const next = applyChanges(snapshot, undone.changes);
  const judged = judgeGroups(register, next, touchedGroups([snapshot, next], undone.changes));
  const entry = journalEntry(host.ids, {
    at: register.now,
    actor: access.email,
    action: 'undoImport',
    rowId: importId,
    requestId,
  });
  commit(host, register, [...entityRowChanges(undone.changes), entry, ...judged.changes]);
  return { tables: undoneTables(parts) };
}

const refused = (issues: readonly InputIssue[]): AppError => new AppError('COMMAND_REFUSED', {}, issues);

function partsOf(
  journal: UseCase['register']['decoded']['kept']['journal'],
  importId: string,
): readonly ImportJournalPart[] {
  const entries = journal.filter(
    ({ action, requestId }) => action === JOURNAL_ACTIONS.runImport && requestId === importId,
  );
  const parts = partsOfJournal(entries);
  if (entries.length === 0) throw refused([{ code: 'noSuchImport', path: '', data: {} }]);
  if (parts === undefined) throw refused([{ code: 'importRecordBroken', path: '', data: {} }]);
  return parts;
}

function obstacleIssue({ register }: UseCase, { code, table, id, byTable, byId }: UndoObstacle): InputIssue {
  const nameOf = (of: RegisterTable, row: string): string =>
    `${sheetOf(of).title}: ${register.decoded.labelOf(of, row)}`;
  const message = importObstacleWords(code, nameOf(table, id), nameOf(byTable, byId));
  return { code: 'importBuiltOn', path: '', data: { message } };
}
