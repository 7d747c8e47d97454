import { SheetsService } from '../../../src/local/sheets/sheets-service';

export const ID = 'book-1';

/** A spreadsheet in memory with one sheet «Лист1» (id 0), its clock on 22 November 2026. */
export function newBook(): SheetsService {
  return SheetsService.inMemory({
    spreadsheetId: ID,
    title: 'Проба',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    owner: 'owner@school.ru',
    clock: () => new Date('2026-11-22T09:00:00Z'),
  });
}

export type Scalar = string | number | boolean | null;

/** `CellData` of a typed value; a text beginning with `=` is a formula, `null` an empty cell. */
export function cell(value: Scalar): Record<string, unknown> {
  if (value === null) return {};
  if (typeof value === 'string' && value.startsWith('=')) return { userEnteredValue: { formulaValue: value } };
  const name = { string: 'stringValue', number: 'numberValue', boolean: 'boolValue' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
  return { userEnteredValue: { [name]: value } };
}

/** `updateCells` that writes rows of values from a cell on. */
export function write(
  rows: readonly (readonly Scalar[])[],
  { sheetId = 0, row = 0, column = 0 } = {},
): Record<string, unknown> {
  return {
    updateCells: {
      start: { sheetId, rowIndex: row, columnIndex: column },
      rows: rows.map((values) => ({ values: values.map(cell) })),
      fields: 'userEnteredValue',
    },
  };
}

export function apply(book: SheetsService, ...requests: unknown[]): unknown[] {
  return book.batchUpdate(ID, { requests }).replies as unknown[];
}

/** Typed values of a range as `values.get` answers them. */
export function values(book: SheetsService, range = 'Лист1', valueRenderOption = 'UNFORMATTED_VALUE'): unknown {
  return book.valuesGet(ID, range, { valueRenderOption }).values;
}
