import { disposedUnder, isDisposalAct } from '../documents/register/disposal-line';
import { isLaterVersion } from '../register/plan';
import type { RegisterSnapshot, RegisterTable } from '../register/register-snapshot';
import { type AnyRow, rowFinder } from '../register/row-finder';
import type { EntityChange } from './entity-change';

/** One row as an action changed it: whole rows for one made or deleted, the changed fields otherwise. */
export interface ChangedRow {
  readonly table: RegisterTable;
  readonly id: string;
  /** `null`: the action made the row. */
  readonly before: Readonly<Record<string, unknown>> | null;
  /** `null`: the action deleted the row. */
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** Why an action cannot be taken back: something was built on it. */
export interface UndoObstacle {
  readonly code: 'usedBy' | 'changedSince' | 'gone' | 'there';
  readonly table: RegisterTable;
  readonly id: string;
  /** The row that refers to it, for `usedBy`; itself otherwise. */
  readonly byTable: RegisterTable;
  readonly byId: string;
}

/** Changes that take an action back, or everything that stands against it. */
export type Undo =
  | { readonly kind: 'undone'; readonly changes: readonly EntityChange[] }
  | { readonly kind: 'refused'; readonly obstacles: readonly UndoObstacle[] };

/**
 * Takes an action back: deletes the rows it made, gives back the fields it changed and the rows it deleted.
 *
 * Refused as a whole when a row it made or changed has changed again or is gone, when a deleted id is taken, when
 * anything that stays refers to what it made, when a plan it made or changed has a later version, which was made of
 * it, or when papers were disposed of under an act that it signed. Rows and fields that go back with the action may refer to each other.
 */
export function undoChanges(snapshot: RegisterSnapshot, rows: readonly ChangedRow[]): Undo {
  const obstacles: UndoObstacle[] = [];
  const changes: EntityChange[] = [];
  const rowOf = rowFinder(
    snapshot,
    rows.map(({ table }) => table),
  );
  const made = new Map<string, RegisterTable>();
  for (const row of rows) if (row.before === null) made.set(row.id, row.table);
  // Backwards: what was done last is taken back first, so that nothing is left hanging.
  for (const row of [...rows].reverse()) {
    const obstacle = obstacleOf(rowOf(row.table, row.id), row);
    if (obstacle === null) changes.push(inverse(row));
    else obstacles.push({ code: obstacle, table: row.table, id: row.id, byTable: row.table, byId: row.id });
  }
  const own = ownFields(rows);
  obstacles.push(
    ...usesOf(snapshot, made, own),
    ...laterVersions(snapshot, rows, own),
    ...disposedPapers(snapshot, rows, own),
  );
  return obstacles.length > 0 ? { kind: 'refused', obstacles } : { kind: 'undone', changes };
}

function obstacleOf(row: AnyRow | undefined, { after }: ChangedRow): UndoObstacle['code'] | null {
  if (after === null) return row === undefined ? null : 'there';
  if (row === undefined) return 'gone';
  const isUntouched = Object.entries(after).every(([field, value]) => isSame(row[field], value));
  return isUntouched ? null : 'changedSince';
}

function inverse({ table, id, before, after }: ChangedRow): EntityChange {
  if (before === null) return { kind: 'delete', table, id };
  // The journal holds what this program wrote there; its fields are those of the table.
  if (after === null) return { kind: 'insert', table, row: before } as unknown as EntityChange;
  return { kind: 'update', table, id, fields: before } as unknown as EntityChange;
}

/** Fields that go back with the action, by row; `null`: the whole row. */
type OwnFields = ReadonlyMap<string, ReadonlySet<string> | null>;

function ownFields(rows: readonly ChangedRow[]): OwnFields {
  const own = new Map<string, ReadonlySet<string> | null>();
  for (const { table, id, before, after } of rows) {
    const key = `${table}/${id}`;
    const isWhole = before === null || after === null || own.get(key) === null;
    own.set(key, isWhole ? null : new Set([...(own.get(key) ?? []), ...Object.keys(before)]));
  }
  return own;
}

/** Rows that will still refer to what the action made. */
function usesOf(
  snapshot: RegisterSnapshot,
  made: ReadonlyMap<string, RegisterTable>,
  own: OwnFields,
): readonly UndoObstacle[] {
  if (made.size === 0) return [];
  const obstacles: UndoObstacle[] = [];
  for (const [byTable, rows] of tablesOf(snapshot)) {
    for (const row of rows) {
      const goesBack = own.get(`${byTable}/${row.id}`);
      if (goesBack === null) continue;
      for (const id of referencesOf(row, goesBack)) {
        const table = made.get(id);
        if (table !== undefined) obstacles.push({ code: 'usedBy', table, id, byTable, byId: row.id });
      }
    }
  }
  return obstacles;
}

/** Later versions of the plans that the action made or changed: the row of a version does not name the one before it. */
function laterVersions(
  { plans, planItems }: Pick<RegisterSnapshot, 'plans' | 'planItems'>,
  rows: readonly ChangedRow[],
  own: OwnFields,
): readonly UndoObstacle[] {
  const touched = rows.flatMap(({ table, id, before, after }) => {
    if (table === 'plans') return [id];
    if (table !== 'planItems') return [];
    const planId = planItems.find((item) => item.id === id)?.planId ?? before?.planId ?? after?.planId;
    return typeof planId === 'string' ? [planId] : [];
  });
  return [...new Set(touched)].flatMap((id): UndoObstacle[] => {
    const plan = plans.find((one) => one.id === id);
    const later = plans.find((one) => plan !== undefined && isLaterVersion(one, plan) && !own.has(`plans/${one.id}`));
    return later === undefined ? [] : [{ code: 'usedBy', table: 'plans', id, byTable: 'plans', byId: later.id }];
  });
}

/** Papers that were disposed of under an act that the action signed: their notes name its number and day. */
function disposedPapers(
  { documents }: Pick<RegisterSnapshot, 'documents'>,
  rows: readonly ChangedRow[],
  own: OwnFields,
): readonly UndoObstacle[] {
  return rows.flatMap(({ table, id }): readonly UndoObstacle[] => {
    const act = table === 'documents' ? documents.find((one) => one.id === id) : undefined;
    if (act === undefined || !isDisposalAct(act)) return [];
    return disposedUnder(documents, act)
      .filter((paper) => !own.has(`documents/${paper.id}`))
      .map((paper) => ({ code: 'usedBy', table, id, byTable: table, byId: paper.id }));
  });
}

function tablesOf(snapshot: RegisterSnapshot): readonly (readonly [RegisterTable, readonly AnyRow[]])[] {
  return Object.entries(snapshot).flatMap(([table, rows]) =>
    Array.isArray(rows) && table !== 'unreadable' && table !== 'hindered'
      ? [[table as RegisterTable, rows as unknown as readonly AnyRow[]] as const]
      : [],
  );
}

/** Everything that a row names in its other fields: ids alone or in lists. */
function referencesOf(row: AnyRow, without: ReadonlySet<string> | undefined): readonly string[] {
  return Object.entries(row).flatMap(([field, value]) => {
    if (field === 'id' || without?.has(field)) return [];
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  });
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
