import type { JsonObject } from '../json';
import type { Sheet } from '../model/workbook';

/** `SheetProperties` of a sheet; `index` is its place in the workbook. */
export function sheetPropertiesJson(sheet: Sheet, index: number): JsonObject {
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index,
    sheetType: 'GRID',
    gridProperties: { rowCount: sheet.rowCount, columnCount: sheet.columnCount, ...sheet.extraGridProperties },
    ...sheet.extraProperties,
  };
}
