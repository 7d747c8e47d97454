/** A rectangle of cells; zero-based, ends exclusive. */
export interface CellRange {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** One sheet of a foreign file: texts without outer spaces, dates as «01.09.2026», by zero-based row and column. */
export interface TextSheet {
  /** Name of the sheet; of a `.csv`, the name of the file. */
  readonly name: string;
  /** Rows may be shorter than the sheet is wide; cells of a merged range all hold its first value. */
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
}

/** Files above this are refused, bytes. */
export const LARGEST_FILE = 5 * 1024 * 1024;
/** Rows of all sheets together. */
export const MOST_ROWS = 20_000;
/** Filled columns of one sheet: nobody's list has as many, a damaged file may. */
export const MOST_COLUMNS = 200;
