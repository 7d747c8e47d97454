import type { JournalAction } from '../../../contract/journal';
import { JOURNAL_ACTIONS, undoObstacleWords } from '../../../messages/commands';
import { journalWords, undoRefusals } from '../../../messages/journal';
import type { ImportJournalPart } from '../../import/import-plan';
import { undoImport } from '../../import/undo-import';
import type { JournalRecord } from '../../workbook/records';
import { importedTables } from '../import/imported-tables';
import { partsOfJournal } from '../import/journal-parts';
import { rowRef } from '../row-ref';
import type { UseCase } from '../use-case';

/** Whether an entry of the journal tells of a list that was loaded. */
export const isImport = ({ action }: Pick<JournalRecord, 'action'>): boolean => action === JOURNAL_ACTIONS.runImport;

/** A list that was loaded: from which file, how many rows of which sheets, and whether it can be taken back. */
export function importView(
  useCase: UseCase,
  importId: string,
  entries: readonly JournalRecord[],
): Omit<JournalAction, 'requestId'> {
  const [first] = entries;
  const parts = partsOfJournal(entries);
  const obstacle = obstacleOf(useCase, importId, parts);
  const rows = importedTables(parts ?? []).map(({ table, title, added, changed }) => ({
    ...{ table: null, id: table, label: journalWords.imported(title, added, changed), fields: [] },
    change: added > 0 ? ('made' as const) : ('changed' as const),
  }));
  return {
    action: journalWords.importedFrom(first?.action ?? '', fileOf(first)),
    actor: first?.actor ?? '',
    at: first?.at ?? '',
    ...{ groupId: null, group: '', rows, rowCount: rows.length, isImport: true },
    mayUndo: obstacle === null,
    obstacle: obstacle ?? '',
  };
}

/** Why the list cannot be taken back now; `null` when it can. */
function obstacleOf(
  { register }: UseCase,
  importId: string,
  parts: readonly ImportJournalPart[] | undefined,
): string | null {
  const { kept, nameOf } = register.decoded;
  if (kept.journal.some(({ action, rowId }) => action === JOURNAL_ACTIONS.undoImport && rowId === importId)) {
    return undoRefusals.undone;
  }
  if (parts === undefined) return undoObstacleWords({ code: 'notKept', row: JOURNAL_ACTIONS.runImport });
  const undone = undoImport(register.snapshot, parts);
  if (undone.kind === 'undone') return null;
  const [obstacle] = undone.obstacles;
  if (obstacle === undefined) return '';
  const { code, byTable, byId } = obstacle;
  return undoObstacleWords({ code, row: rowRef({ table: byTable, id: byId }, nameOf).label });
}

function fileOf(entry: JournalRecord | undefined): string {
  try {
    const { файл } = JSON.parse(entry?.after ?? '') as { readonly файл?: unknown };
    return typeof файл === 'string' ? файл : '';
  } catch {
    return '';
  }
}
