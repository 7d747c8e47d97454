import type { DecodedRegister } from './decoded-register';
import type { GeneratedTables } from './records';
import type { FieldValue, RowChange } from './row-change';

/** A row of a generated sheet as it should be; `row` of «Контроль» is the row to jump to. */
export type DesiredRow = { readonly id: string } & Readonly<Record<string, FieldValue>>;

/**
 * Changes that make a generated sheet hold exactly these rows, known by id. Rows that are no more are overwritten
 * by new ones before any is added or deleted, so that a rebuilt sheet needs few requests. The encoder drops what
 * already stands in the cells.
 */
export function syncRows(
  decoded: DecodedRegister,
  sheet: keyof GeneratedTables,
  desired: readonly DesiredRow[],
): RowChange[] {
  const wanted = new Set(desired.map(({ id }) => id));
  const read = decoded.rowsOf(sheet);
  const vanished = (read?.rows ?? []).map((row) => String(row.id)).filter((id) => !wanted.has(id));
  // Left-out rows of a generated sheet are wrecks: they are replaced too.
  for (const id of read?.leftOut.keys() ?? []) if (!wanted.has(id)) vanished.push(id);
  const changes: RowChange[] = [];
  for (const row of desired) {
    const known = decoded.locate(sheet, row.id) !== undefined;
    const place = known ? row.id : vanished.pop();
    if (place === undefined) changes.push({ kind: 'insert', sheet, row });
    else changes.push({ kind: 'update', sheet, id: place, fields: row });
  }
  for (const id of vanished) changes.push({ kind: 'delete', sheet, id });
  return changes;
}
