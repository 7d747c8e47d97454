import type { SheetId } from '../workbook/sheet-id';
import type { SheetsRequest } from '../workbook/sheets-request';

/** A cell as `values.batchGet` answers with UNFORMATTED_VALUE and SERIAL_NUMBER; an empty one is `''` or absent. */
export type CellValue = string | number | boolean | null;

/** The used part of one sheet; row 0 is the header. Rows may be shorter than the header. */
export interface SheetGrid {
  readonly values: readonly (readonly CellValue[])[];
}

/** What one `values.batchGet` brought. A sheet that is not in the workbook is absent here. */
export interface WorkbookReading {
  readonly grids: Readonly<Partial<Record<SheetId, SheetGrid>>>;
}

/** What one `spreadsheets.get` adds: how the workbook is built and which cells hold formulas. */
export interface WorkbookInspection {
  readonly timeZone: string;
  readonly locale: string;
  readonly sheets: readonly {
    readonly sheetId: number;
    readonly title: string;
    readonly rowCount: number;
    readonly columnCount: number;
    /** Zero-based `[row, column]` of each cell with a formula. */
    readonly formulas: readonly (readonly [number, number])[];
    /** Merged ranges, zero-based, ends exclusive: `[startRow, endRow, startColumn, endColumn]`. */
    readonly merges: readonly (readonly [number, number, number, number])[];
    readonly protectedRangeIds: readonly number[];
    /** Protected areas, zero-based, ends exclusive (Infinity where open), as `merges`; absent when nobody has looked. */
    readonly protectedAreas?: readonly (readonly [number, number, number, number])[];
    readonly conditionalFormatCount: number;
    readonly hasFilter: boolean;
    /** No cell holds anything; absent when nobody has looked. */
    readonly isEmpty?: boolean;
  }[];
  /** Version of the layout written by the last installation, from developer metadata; `null`: never installed. */
  readonly layoutVersion: number | null;
}

/** Zero-based rows `[start, end)`. */
export type RowSpan = readonly [number, number];

/** How one cell looks, as far as the installation sets it; '' for what it does not have. */
export interface CellLook {
  readonly note: string;
  /** Type of the number format: `DATE`. */
  readonly format: string;
  /** Type of the condition of the data validation: `ONE_OF_LIST`. */
  readonly rule: string;
}

/** Cells by zero-based row; cells past the end of a row have nothing set, rows that are absent are not known. */
export type SheetLook = ReadonlyMap<number, readonly CellLook[]>;

/** Fields that a reading leaves out, by sheet. */
export type SkippedFields = Readonly<Partial<Record<SheetId, readonly string[]>>>;

/** The workbook behind the register. Every method is exactly one call of the Sheets API. */
export interface WorkbookPort {
  /**
   * One `values.batchGet` of the named sheets. Throws AppError REGISTER_NOT_INSTALLED when none of them exists.
   *
   * @param without fields of sheets that need not be read: their cells come empty. Honoured while the columns stand
   *   as the installation put them; otherwise everything is read, with one more call.
   */
  read(sheets: readonly SheetId[], without?: SkippedFields): WorkbookReading;
  /** One `spreadsheets.get`. */
  inspect(): WorkbookInspection;
  /** One `spreadsheets.get` of how these rows look. Sheets that do not have our id are left out. */
  look(rows: Readonly<Partial<Record<SheetId, readonly RowSpan[]>>>): ReadonlyMap<SheetId, SheetLook>;
  /** One `spreadsheets.batchUpdate`: all of it happens or nothing. No call for an empty list. */
  apply(requests: readonly SheetsRequest[]): void;
}
