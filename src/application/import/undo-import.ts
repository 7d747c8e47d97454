import { type Undo, type UndoObstacle, undoChanges } from '../../domain/commands/undo-changes';
import type { RegisterSnapshot, RegisterTable } from '../../domain/register/register-snapshot';
import { rowFinder } from '../../domain/register/row-finder';
import type { ImportJournalPart } from './import-plan';
import { rowStamp } from './row-stamp';

/** Tables in which imports write; a row refers to rows of the tables before its own. */
const TABLES: readonly RegisterTable[] = ['organizations', 'persons', 'groups', 'jobs', 'memberships'];

/**
 * Takes an import back by the entries of the journal: deletes the rows it made that are still there and gives back the
 * fields it changed; a row that is no longer there is left alone. Refused as a whole when rows made since refer to it, a
 * row it made was edited, or a changed field has changed again.
 */
export function undoImport(snapshot: RegisterSnapshot, parts: readonly ImportJournalPart[]): Undo {
  const rowOf = rowFinder(snapshot, TABLES);
  const stamps = new Map(parts.flatMap((part) => Object.entries(part.stamps ?? {})));
  const made = TABLES.flatMap((table) =>
    parts.flatMap((part) => (part.made[table] ?? []).map((id) => ({ table, id }))),
  );
  const edited = made.flatMap(({ table, id }): UndoObstacle[] => {
    const [row, stamp] = [rowOf(table, id), stamps.get(id)];
    if (row === undefined || stamp === undefined || rowStamp(row) === stamp) return [];
    return [{ code: 'changedSince', table, id, byTable: table, byId: id }];
  });
  const rows = [
    // What a row that was made held, its stamp tells.
    ...made.map((one) => ({ ...one, before: null, after: {} })),
    ...parts.flatMap(({ changed }) => changed),
  ];
  const undo = undoChanges(
    snapshot,
    rows.filter(({ table, id }) => rowOf(table, id) !== undefined),
  );
  if (edited.length === 0) return undo;
  return { kind: 'refused', obstacles: [...(undo.kind === 'refused' ? undo.obstacles : []), ...edited] };
}
