import type { DecodedRegister } from '../../src/application/workbook/decoded-register';
import { labelOfRow } from '../../src/application/workbook/reading/reference-target';
import type { FlatRow, NameOf } from '../../src/application/workbook/sheet-definition';
import type { SheetId } from '../../src/application/workbook/sheet-id';
import { sheetOf } from '../../src/application/workbook/sheets';

/** Rows of a snapshot by sheet. */
export type Tables = Readonly<Record<string, readonly FlatRow[] | undefined>>;

/** How rows of the snapshot are called in cells that refer to them. */
export function labelledBy(tables: Tables): Pick<DecodedRegister, 'nameOf' | 'labelOf'> {
  const byId = new Map<string, ReadonlyMap<string, FlatRow>>();
  const rowOf = (table: string, id: string): FlatRow | undefined => {
    const known = byId.get(table) ?? new Map((tables[table] ?? []).map((row) => [String(row.id), row]));
    byId.set(table, known);
    return known.get(id);
  };
  const nameOf: NameOf = (table, id) => {
    const row = rowOf(table, id);
    return row === undefined ? '' : (sheetOf(table).nameOf?.(row, nameOf) ?? '');
  };
  const labelOf = (table: string, id: string): string => {
    const row = rowOf(table, id);
    return row === undefined ? id : labelOfRow(sheetOf(table as SheetId), row, nameOf);
  };
  return { nameOf, labelOf };
}
