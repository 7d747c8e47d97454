import type { RowRef } from '../../contract/shapes';
import type { RegisterTable } from '../../domain/register/register-snapshot';
import { sheetOf } from '../workbook/sheets';

/** Name of a row without its id, as the reading knows it. */
type NameOf = (table: RegisterTable, id: string) => string;

/** A row as a place that the page can jump to: «Заседания: 10.09.2026». */
export function rowRef({ table, id }: { readonly table: RegisterTable; readonly id: string }, nameOf: NameOf): RowRef {
  const name = nameOf(table, id);
  return { table, id, field: null, label: `${sheetOf(table).title}: ${name === '' ? id : name}` };
}
