import { invalidArgument } from '../invalid-argument';
import type { JsonObject } from '../json';
import { numberAt } from '../json';
import type { Area } from '../model/area';
import { areaOf, UNBOUNDED } from '../model/area';
import type { Sheet } from '../model/workbook';

/** The id of the sheet that a message is about; absent means 0, as in proto3. */
export function sheetIdOf(message: JsonObject): number {
  return numberAt(message, 'sheetId') ?? 0;
}

/**
 * A `GridRange` that lies in the sheet's grid; open ends stay open.
 *
 * @throws GoogleError 400 when an end is beyond the grid
 */
export function areaInGrid(sheet: Sheet, range: JsonObject): Area {
  const area = areaOf(range);
  if (area.top >= sheet.rowCount) {
    throw invalidArgument(`GridRange.startRowIndex[${area.top}] is after last row in grid[${sheet.rowCount}]`);
  }
  if (area.left >= sheet.columnCount) {
    throw invalidArgument(
      `GridRange.startColumnIndex[${area.left}] is after last column in grid[${sheet.columnCount}]`,
    );
  }
  if (area.bottom !== UNBOUNDED && area.bottom > sheet.rowCount) {
    throw invalidArgument(`GridRange.endRowIndex[${area.bottom}] is after last row in grid[${sheet.rowCount}]`);
  }
  if (area.right !== UNBOUNDED && area.right > sheet.columnCount) {
    throw invalidArgument(`GridRange.endColumnIndex[${area.right}] is after last column in grid[${sheet.columnCount}]`);
  }
  return area;
}

/** The same with open ends cut to the grid as it is now. */
export function cellsInGrid(sheet: Sheet, range: JsonObject): Area {
  return cutToGrid(sheet, areaInGrid(sheet, range));
}

/** Cuts off what lies below and to the right of the sheet. */
export function cutToGrid(sheet: Sheet, area: Area): Area {
  return {
    top: area.top,
    bottom: Math.min(area.bottom, sheet.rowCount),
    left: area.left,
    right: Math.min(area.right, sheet.columnCount),
  };
}
