/** Changes of whole rows that the page's grid offers. */
import type { SheetsService } from '../sheets-service';

/** Inserts empty rows before `row` (zero-based), formatted as the row above; the first data row as the one below. */
export function insertRows(
  service: SheetsService,
  sheetId: number,
  row: number,
  count: number,
  user: string | undefined,
): void {
  const range = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + count };
  const frozen = service.workbook.sheets.find((sheet) => sheet.sheetId === sheetId)?.extraGridProperties.frozenRowCount;
  const inheritFromBefore = row > Number(frozen ?? 0);
  service.apply([{ insertDimension: { range, inheritFromBefore } }], { requestingUser: user });
}

/** Deletes `count` rows from `row` on. */
export function deleteRows(
  service: SheetsService,
  sheetId: number,
  row: number,
  count: number,
  user: string | undefined,
): void {
  const range = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + count };
  service.apply([{ deleteDimension: { range } }], { requestingUser: user });
}

/** Sorts all rows below the frozen ones by one column. */
export function sortRows(
  service: SheetsService,
  sheetId: number,
  column: number,
  descending: boolean,
  user: string | undefined,
): void {
  const sheet = service.workbook.sheets.find((other) => other.sheetId === sheetId);
  const range = { sheetId, startRowIndex: Number(sheet?.extraGridProperties.frozenRowCount ?? 0) };
  const sortSpecs = [{ dimensionIndex: column, sortOrder: descending ? 'DESCENDING' : 'ASCENDING' }];
  service.apply([{ sortRange: { range, sortSpecs } }], { requestingUser: user });
}
