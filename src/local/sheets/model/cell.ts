import type { JsonObject } from '../json';

/** An error as a cell shows it: `type` is `ErrorType` of the API, `message` the text for people. */
export interface CellError {
  readonly type: string;
  readonly message: string;
}

/** What a cell holds or a formula gives; dates are numbers. */
export type CellContent = string | number | boolean | CellError;

/**
 * One cell; never changed in place, so several positions may share it.
 *
 * Format, as in `userEnteredFormat`. Data validation is kept by ranges of the sheet, not here.
 */
export interface Cell {
  /** What was entered, or the last known result when `formula` is set; `undefined`: empty. */
  readonly value: CellContent | undefined;
  /** Begins with `=`. */
  readonly formula: string | undefined;
  readonly format: JsonObject | undefined;
  readonly note: string | undefined;
}

/** Cells of a row from the first column; what is not there is empty. */
export type Row = readonly (Cell | undefined)[];

/** A cell in which nothing is set. */
export const EMPTY_CELL: Cell = { value: undefined, formula: undefined, format: undefined, note: undefined };

/** Tells an error of a formula from a value. */
export function isCellError(value: CellContent | undefined): value is CellError {
  return typeof value === 'object';
}

/** A cell that holds something; a bare format is not data. */
export function hasData(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && (cell.value !== undefined || cell.formula !== undefined);
}

/** Stores a cell without any content as nothing at all. */
export function normalizeCell(cell: Cell): Cell | undefined {
  const empty =
    cell.value === undefined && cell.formula === undefined && cell.format === undefined && cell.note === undefined;
  return empty ? undefined : cell;
}

const interned = new Map<string, JsonObject>();

/** Returns the one shared object for equal formats: a register has a dozen formats and 300 000 cells. */
export function internFormat(format: JsonObject): JsonObject | undefined {
  if (Object.keys(format).length === 0) return undefined;
  const key = JSON.stringify(format);
  const known = interned.get(key);
  if (known !== undefined) return known;
  interned.set(key, format);
  return format;
}
