import type { JsonObject } from '../json';
import type { Area } from './area';
import type { Row } from './cell';

/** A data validation of a rectangle; later entries of the list win over earlier ones. */
export interface ValidationArea {
  readonly area: Area;
  /** `DataValidationRule` of the API. */
  readonly rule: JsonObject;
}

/** `DimensionProperties` of one row or column; `undefined` is a default one. */
export interface DimensionMeta {
  readonly pixelSize: number | undefined;
  readonly hiddenByUser: boolean;
}

/**
 * One sheet. A published sheet is never changed: `WorkbookDraft` copies what it is about to change.
 * Messages that the runtime only carries (rules, charts, protections) stay as the API wrote them.
 */
export interface Sheet {
  readonly sheetId: number;
  readonly title: string;
  /** `SheetProperties` without sheetId, title, index and gridProperties: hidden, tabColorStyle, rightToLeft … */
  readonly extraProperties: JsonObject;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Other `GridProperties`: frozenRowCount, frozenColumnCount, hideGridlines … */
  readonly extraGridProperties: JsonObject;
  /** Rows up to the last one ever touched; a missing row or cell is empty. */
  readonly rows: readonly (Row | undefined)[];
  readonly rowMeta: readonly (DimensionMeta | undefined)[];
  readonly columnMeta: readonly (DimensionMeta | undefined)[];
  readonly merges: readonly Area[];
  readonly validations: readonly ValidationArea[];
  readonly protectedRanges: readonly JsonObject[];
  readonly conditionalFormats: readonly JsonObject[];
  readonly basicFilter: JsonObject | undefined;
  readonly bandedRanges: readonly JsonObject[];
  readonly charts: readonly JsonObject[];
}

/** A spreadsheet, in the terms of the API. */
export interface Workbook {
  /** `SpreadsheetProperties`: title, locale, timeZone … */
  readonly properties: JsonObject;
  readonly sheets: readonly Sheet[];
  readonly namedRanges: readonly JsonObject[];
  /** All developer metadata, of the spreadsheet, sheets, rows and columns. */
  readonly developerMetadata: readonly JsonObject[];
}

/** Google: "A spreadsheet can have up to 10 million cells" (https://support.google.com/drive/answer/37603). */
export const MAX_CELLS = 10_000_000;
/** Characters in one cell, as Google's own message says. */
export const MAX_CELL_CHARACTERS = 50_000;

/** An empty sheet, as large as Google makes one when nothing is said. */
export function newSheet(sheetId: number, title: string, rowCount = 1000, columnCount = 26): Sheet {
  return {
    sheetId,
    title,
    extraProperties: {},
    rowCount,
    columnCount,
    extraGridProperties: {},
    rows: [],
    rowMeta: [],
    columnMeta: [],
    merges: [],
    validations: [],
    protectedRanges: [],
    conditionalFormats: [],
    basicFilter: undefined,
    bandedRanges: [],
    charts: [],
  };
}

/** The validation in force for a cell, if any. */
export function validationAt(sheet: Sheet, row: number, column: number): JsonObject | undefined {
  for (let index = sheet.validations.length - 1; index >= 0; index--) {
    const entry = sheet.validations[index];
    if (entry === undefined) continue;
    const { top, bottom, left, right } = entry.area;
    if (row >= top && row < bottom && column >= left && column < right) return entry.rule;
  }
  return undefined;
}
