import { isLaterVersion } from '../register/plan';
import type { RegisterSnapshot, RegisterTable } from '../register/register-snapshot';
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

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * Takes an action back: deletes the rows it made, gives back the fields it changed and the rows it deleted.
 *
 * Refused as a whole when a row it made or changed has changed again or is gone, when a deleted id is taken, when rows
 * made since refer to what it made, or when a plan it made or changed has a later version, which was made of it. Rows that the same action made or deleted may refer to each other.
 */
export function undoChanges(snapshot: RegisterSnapshot, rows: readonly ChangedRow[]): Undo {
  const obstacles: UndoObstacle[] = [];
  const changes: EntityChange[] = [];
  const made = new Map<string, RegisterTable>();
  for (const row of rows) if (row.before === null) made.set(row.id, row.table);
  // Backwards: what was done last is taken back first, so that nothing is left hanging.
  for (const row of [...rows].reverse()) {
    const obstacle = obstacleOf(snapshot, row);
    if (obstacle === null) changes.push(inverse(row));
    else obstacles.push({ code: obstacle, table: row.table, id: row.id, byTable: row.table, byId: row.id });
  }
  const own = new Set(rows.map(({ table, id }) => `${table}/${id}`));
  obstacles.push(...usesOf(snapshot, made, own), ...laterVersions(snapshot, rows, own));
  return obstacles.length > 0 ? { kind: 'refused', obstacles } : { kind: 'undone', changes };
}

function obstacleOf(snapshot: RegisterSnapshot, { table, id, after }: ChangedRow): UndoObstacle['code'] | null {
  const rows: readonly { readonly id: string }[] = snapshot[table];
  const row = rows.find((one) => one.id === id) as Row | undefined;
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

/** Rows outside the action that refer to what it made. */
function usesOf(
  snapshot: RegisterSnapshot,
  made: ReadonlyMap<string, RegisterTable>,
  own: ReadonlySet<string>,
): readonly UndoObstacle[] {
  if (made.size === 0) return [];
  const obstacles: UndoObstacle[] = [];
  for (const [byTable, rows] of tablesOf(snapshot)) {
    for (const row of rows) {
      if (own.has(`${byTable}/${row.id}`)) continue;
      for (const id of referencesOf(row)) {
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
  own: ReadonlySet<string>,
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

function tablesOf(snapshot: RegisterSnapshot): readonly (readonly [RegisterTable, readonly Row[]])[] {
  return Object.entries(snapshot).flatMap(([table, rows]) =>
    Array.isArray(rows) && table !== 'unreadable' && table !== 'hindered'
      ? [[table as RegisterTable, rows as unknown as readonly Row[]] as const]
      : [],
  );
}

/** Everything that a row names in its fields: ids alone or in lists. */
function referencesOf(row: Row): readonly string[] {
  return Object.entries(row).flatMap(([field, value]) => {
    if (field === 'id') return [];
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  });
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
