import type { EntityChange } from '../../domain/commands/entity-change';
import type { RegisterSnapshot, RegisterTable } from '../../domain/register/register-snapshot';
import type { ImportJournalPart } from './import-plan';
import { rowStamp } from './row-stamp';

/** Why an import cannot be undone: something was built on it since. */
export interface UndoObstacle {
  readonly code: 'usedBy' | 'changedSince';
  readonly table: string;
  readonly id: string;
  /** The row that refers to it, for `usedBy`. */
  readonly byTable: string;
  readonly byId: string;
}

/** Changes that take an import back, or everything that stands against it. */
export type ImportUndo =
  | { readonly kind: 'undone'; readonly changes: readonly EntityChange[] }
  | { readonly kind: 'refused'; readonly obstacles: readonly UndoObstacle[] };

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** Tables in which imports make rows; those that refer to others come first, so that nothing is left hanging. */
const MADE_TABLES: readonly RegisterTable[] = ['memberships', 'jobs', 'groups', 'persons', 'organizations'];

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Everything that a row names in its fields: ids alone or in lists. */
function referencesOf(row: Row): readonly string[] {
  return Object.entries(row).flatMap(([field, value]) => {
    if (field === 'id') return [];
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  });
}

function tablesOf(snapshot: RegisterSnapshot): readonly (readonly [string, readonly Row[]])[] {
  return Object.entries(snapshot).flatMap(([table, rows]) =>
    Array.isArray(rows) && table !== 'unreadable' ? [[table, rows as unknown as readonly Row[]] as const] : [],
  );
}

/** Rows that others made since and that refer to what the import made. */
function usesOf(snapshot: RegisterSnapshot, made: ReadonlyMap<string, string>): readonly UndoObstacle[] {
  const obstacles: UndoObstacle[] = [];
  for (const [byTable, rows] of tablesOf(snapshot)) {
    for (const row of rows) {
      if (made.get(row.id) === byTable) continue;
      for (const id of referencesOf(row)) {
        const table = made.get(id);
        if (table !== undefined) obstacles.push({ code: 'usedBy', table, id, byTable, byId: row.id });
      }
    }
  }
  return obstacles;
}

type RowsById = ReadonlyMap<string, ReadonlyMap<string, Row>>;

/** Rows of the import that are still there: table by id. */
function madeRows(rows: RowsById, parts: readonly ImportJournalPart[]): ReadonlyMap<string, RegisterTable> {
  const made = new Map<string, RegisterTable>();
  for (const { made: tables } of parts) {
    for (const table of MADE_TABLES) {
      for (const id of tables[table] ?? []) if (rows.get(table)?.has(id)) made.set(id, table);
    }
  }
  return made;
}

/** Rows of the import in which somebody has written since. */
function editedRows(
  rows: RowsById,
  made: ReadonlyMap<string, RegisterTable>,
  parts: readonly ImportJournalPart[],
): readonly UndoObstacle[] {
  const stamps = new Map(parts.flatMap((part) => Object.entries(part.stamps ?? {})));
  return [...made].flatMap(([id, table]): UndoObstacle[] => {
    const [row, stamp] = [rows.get(table)?.get(id), stamps.get(id)];
    if (row === undefined || stamp === undefined || rowStamp(row) === stamp) return [];
    return [{ code: 'changedSince', table, id, byTable: '', byId: '' }];
  });
}

/** Gives changed fields back; a row that is no longer there is left alone. */
function restored(rows: RowsById, parts: readonly ImportJournalPart[], obstacles: UndoObstacle[]): EntityChange[] {
  const changes: EntityChange[] = [];
  for (const { table, id, before, after } of parts.flatMap(({ changed }) => changed)) {
    const row = rows.get(table)?.get(id);
    if (row === undefined) continue;
    const isUntouched = Object.entries(after).every(([field, value]) => isSame(row[field], value));
    if (isUntouched) changes.push({ kind: 'update', table, id, fields: before } as EntityChange);
    else obstacles.push({ code: 'changedSince', table, id, byTable: '', byId: '' });
  }
  return changes;
}

/**
 * Takes an import back by the entries of the journal: deletes the rows it made that are still there and gives back the
 * fields it changed. Refused as a whole when rows made since refer to it, a row it made was edited, or a changed field has
 * changed again.
 */
export function undoImport(snapshot: RegisterSnapshot, parts: readonly ImportJournalPart[]): ImportUndo {
  const rows: RowsById = new Map(
    tablesOf(snapshot).map(([table, list]) => [table, new Map(list.map((row) => [row.id, row] as const))]),
  );
  const made = madeRows(rows, parts);
  const obstacles = [...usesOf(snapshot, made), ...editedRows(rows, made, parts)];
  const changes = restored(rows, parts, obstacles);
  if (obstacles.length > 0) return { kind: 'refused', obstacles };
  for (const table of MADE_TABLES) {
    for (const [id, of] of made) if (of === table) changes.push({ kind: 'delete', table, id });
  }
  return { kind: 'undone', changes };
}
