import type { RegisterSnapshot, RegisterTable, RegisterTables } from '../register/register-snapshot';

/** A change of one row of one table of facts. */
export type EntityChange = { readonly [T in RegisterTable]: EntityChangeOf<T> }[RegisterTable];

type EntityChangeOf<T extends RegisterTable> =
  | { readonly kind: 'insert'; readonly table: T; readonly row: RegisterTables[T] }
  | {
      readonly kind: 'update';
      readonly table: T;
      readonly id: string;
      readonly fields: Partial<Omit<RegisterTables[T], 'id'>>;
    }
  | { readonly kind: 'delete'; readonly table: T; readonly id: string };

/** The snapshot as it will be when the changes are written; tables without a change are the same arrays. */
export function applyChanges(snapshot: RegisterSnapshot, changes: readonly EntityChange[]): RegisterSnapshot {
  const tables = new Map<RegisterTable, { readonly id: string }[]>();
  const rowsOf = (table: RegisterTable) => {
    const rows = tables.get(table) ?? [...snapshot[table]];
    tables.set(table, rows);
    return rows;
  };
  for (const change of changes) {
    const rows = rowsOf(change.table);
    if (change.kind === 'insert') {
      rows.push(change.row);
      continue;
    }
    const index = rows.findIndex(({ id }) => id === change.id);
    const row = rows[index];
    if (row === undefined) continue;
    if (change.kind === 'delete') rows.splice(index, 1);
    else rows[index] = { ...row, ...change.fields };
  }
  const changed: Record<string, unknown> = {};
  for (const [table, rows] of tables) changed[table] = rows;
  return { ...snapshot, ...changed };
}
