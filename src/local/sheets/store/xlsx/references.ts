import { cellAddress, columnIndex, columnLetters } from '../../a1';
import type { Area } from '../../model/area';
import { UNBOUNDED } from '../../model/area';

/** Size of a sheet in a file (ECMA-376, SpreadsheetML): an open range ends there. */
const FILE_ROWS = 1_048_576;
const FILE_COLUMNS = 16_384;

/** `A1:B2` of an area; open ends become the last row or column of a file. */
export function areaReference(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(Math.min(area.bottom, FILE_ROWS) - 1, Math.min(area.right, FILE_COLUMNS) - 1);
  return first === last ? first : `${first}:${last}`;
}

/** `'Лист'!$A$1:$B$2`, as names and lists refer to cells. */
export function absoluteReference(title: string, area: Area): string {
  const end = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const last = end(Math.min(area.bottom, FILE_ROWS) - 1, Math.min(area.right, FILE_COLUMNS) - 1);
  return `'${title.replace(/'/g, "''")}'!${end(area.top, area.left)}:${last}`;
}

/** Reads `A1`, `A1:B2`, `A:C`, `2:5`, with or without `$`; ends at the edge of a file are open. */
export function readReference(text: string): Area | undefined {
  const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(text.trim());
  if (match === null) return undefined;
  const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = match;
  const top = row1 === '' ? 0 : Number(row1) - 1;
  const bottom = row2 === '' ? UNBOUNDED : Number(row2);
  const left = column1 === '' ? 0 : columnIndex(column1);
  const right = column2 === '' ? UNBOUNDED : columnIndex(column2) + 1;
  return {
    top,
    bottom: bottom >= FILE_ROWS ? UNBOUNDED : bottom,
    left,
    right: right >= FILE_COLUMNS ? UNBOUNDED : right,
  };
}
