import type { RegisterSnapshot, RegisterTable } from './register-snapshot';

/** A row of any table: its fields by name. */
export type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** Finds rows of these tables by id, however many are asked for; rows of other tables are not found. */
export function rowFinder(
  snapshot: RegisterSnapshot,
  tables: Iterable<RegisterTable>,
): (table: RegisterTable, id: string) => AnyRow | undefined {
  const index = new Map<RegisterTable, ReadonlyMap<string, AnyRow>>();
  for (const table of new Set(tables)) {
    const rows = snapshot[table] as readonly object[] as readonly AnyRow[];
    index.set(table, new Map(rows.map((row) => [row.id, row])));
  }
  return (table, id) => index.get(table)?.get(id);
}
