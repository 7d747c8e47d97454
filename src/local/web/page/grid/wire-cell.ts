import type { GridCell, GridCellOnWire } from '../../ports';

/** Pixels, as in Google Sheets. */
export const DEFAULT_COLUMN_WIDTH = 100;
/** Height of a row that nobody has changed, CSS pixels. */
export const DEFAULT_ROW_HEIGHT = 21;

/** Widens the short form of the wire. */
export function cellOf(onWire: GridCellOnWire | undefined): GridCell | undefined {
  if (onWire === null || onWire === undefined) return undefined;
  return typeof onWire === 'string' ? { t: onWire } : onWire;
}

/** The text that the editor starts with. */
export function inputOf(onWire: GridCellOnWire | undefined): string {
  const cell = cellOf(onWire);
  return cell === undefined ? '' : (cell.i ?? cell.t);
}
