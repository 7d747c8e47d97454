import { invalidArgument } from '../invalid-argument';
import type { JsonObject } from '../json';
import { numberAt, objectAt } from '../json';
import type { Area } from '../model/area';
import type { Cell, CellContent, Row } from '../model/cell';
import { isCellError } from '../model/cell';
import type { Sheet } from '../model/workbook';
import { hyperlinkOf } from '../read/cell-json';
import { mayEditArea, mayEditProtected, protectedArea } from '../requests/protection';
import { formatContent } from '../russian/number-format';
import type { SheetsService } from '../sheets-service';
import { listedValues } from './validation-check';

/** One drawn cell; names are short because there are hundreds of thousands of them. */
export interface CellView {
  /** The value: number, text, boolean; an error as its text. */
  readonly v?: string | number | boolean;
  /** The text shown, when it differs from `v` as a text. */
  readonly t?: string;
  /** The formula, beginning with `=`. */
  readonly f?: string;
  /** Index into `GridView.formats`. */
  readonly s?: number;
  /** Note. */
  readonly n?: string;
  /** Address that the cell links to. */
  readonly l?: string;
}

/** A validation of an area of the sheet. */
export interface ValidationView {
  readonly area: Area;
  readonly rule: JsonObject;
  readonly strict: boolean;
  /** Choices of a list rule, those of a range already looked up. */
  readonly choices?: readonly string[];
}

/** A tab of the workbook. */
export interface TabView {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly tabColor?: JsonObject;
}

/** Everything the page needs to draw one sheet for one person. */
export interface GridView {
  readonly sheetId: number;
  readonly title: string;
  readonly revision: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount: number;
  readonly frozenColumnCount: number;
  readonly tabs: readonly TabView[];
  /** Rows up to the last one with anything in it; `null` is an empty cell. */
  readonly rows: readonly (readonly (CellView | null)[])[];
  /** `CellFormat` messages that cells refer to. */
  readonly formats: readonly JsonObject[];
  /** Pixels by index; absent: default (100 and 21). */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Area[];
  readonly validations: readonly ValidationView[];
  readonly protections: readonly { readonly area: Area; readonly mayEdit: boolean; readonly warningOnly: boolean }[];
  /** No cell of the sheet may be changed by this person. */
  readonly readOnly: boolean;
  readonly conditionalFormats: readonly JsonObject[];
  readonly basicFilter?: JsonObject;
  readonly charts: readonly JsonObject[];
}

/** @throws GoogleError 400 «No grid with id: …» */
export function gridView(service: SheetsService, sheetId: number, user: string | undefined): GridView {
  const { workbook, owner } = service;
  const sheet = workbook.sheets.find((other) => other.sheetId === sheetId);
  if (sheet === undefined) throw invalidArgument(`No grid with id: ${sheetId}`);
  const formats = new Map<JsonObject, number>();
  const whole = { top: 0, bottom: sheet.rowCount, left: 0, right: sheet.columnCount };
  return {
    sheetId,
    title: sheet.title,
    revision: service.revision,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    frozenRowCount: numberAt(sheet.extraGridProperties, 'frozenRowCount') ?? 0,
    frozenColumnCount: numberAt(sheet.extraGridProperties, 'frozenColumnCount') ?? 0,
    tabs: workbook.sheets.map(tabView),
    rows: sheet.rows.map((row) => rowView(service, sheet, row, formats)),
    formats: [...formats.keys()],
    ...dimensionViews(sheet),
    merges: sheet.merges,
    validations: validationViews(service, sheet),
    protections: sheet.protectedRanges.map((item) => ({
      area: protectedArea(item),
      mayEdit: mayEditProtected(item, user, owner),
      warningOnly: item.warningOnly === true,
    })),
    readOnly: sheet.protectedRanges.some(
      (item) =>
        coversAll(item, sheet) && !mayEditArea(sheet, whole, user, owner) && item.unprotectedRanges === undefined,
    ),
    conditionalFormats: sheet.conditionalFormats,
    ...(sheet.basicFilter === undefined ? {} : { basicFilter: sheet.basicFilter }),
    charts: sheet.charts,
  };
}

function coversAll(item: JsonObject, sheet: Sheet): boolean {
  const area = protectedArea(item);
  return area.top === 0 && area.left === 0 && area.bottom >= sheet.rowCount && area.right >= sheet.columnCount;
}

function tabView(sheet: Sheet): TabView {
  const color = objectAt(sheet.extraProperties, 'tabColorStyle').rgbColor;
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    hidden: sheet.extraProperties.hidden === true,
    ...(color === undefined ? {} : { tabColor: color as JsonObject }),
  };
}

function rowView(
  service: SheetsService,
  sheet: Sheet,
  row: Row | undefined,
  formats: Map<JsonObject, number>,
): readonly (CellView | null)[] {
  if (row === undefined) return [];
  return row.map((cell) => (cell === undefined ? null : cellView(service, sheet, cell, formats)));
}

function cellView(service: SheetsService, sheet: Sheet, cell: Cell, formats: Map<JsonObject, number>): CellView {
  const content = service.calculation.contentOf(cell, sheet);
  const text = formatContent(content, cell.format);
  const link = hyperlinkOf(cell);
  const value = plainValue(content, text);
  return {
    ...(value === undefined ? {} : { v: value }),
    ...(text === String(value ?? '') ? {} : { t: text }),
    ...(cell.formula === undefined ? {} : { f: cell.formula }),
    ...(cell.format === undefined ? {} : { s: formatIndex(cell.format, formats) }),
    ...(cell.note === undefined ? {} : { n: cell.note }),
    ...(link === undefined ? {} : { l: link }),
  };
}

function plainValue(content: CellContent | undefined, text: string): string | number | boolean | undefined {
  return isCellError(content) ? text : content;
}

function formatIndex(format: JsonObject, formats: Map<JsonObject, number>): number {
  const known = formats.get(format);
  if (known !== undefined) return known;
  formats.set(format, formats.size);
  return formats.size - 1;
}

function dimensionViews(sheet: Sheet) {
  const sizes = (list: Sheet['rowMeta']): Record<number, number> => {
    const result: Record<number, number> = {};
    list.forEach((meta, index) => {
      if (meta?.pixelSize !== undefined) result[index] = meta.pixelSize;
    });
    return result;
  };
  const hidden = (list: Sheet['rowMeta']): number[] =>
    list.flatMap((meta, index) => (meta?.hiddenByUser ? [index] : []));
  return {
    columnWidths: sizes(sheet.columnMeta),
    rowHeights: sizes(sheet.rowMeta),
    hiddenColumns: hidden(sheet.columnMeta),
    hiddenRows: hidden(sheet.rowMeta),
  };
}

function validationViews(service: SheetsService, sheet: Sheet): readonly ValidationView[] {
  const { workbook, calculation } = service;
  const source = { workbook, calculation, year: service.currentYear };
  return sheet.validations.map(({ area, rule }) => {
    const choices = listedValues(rule, source);
    return { area, rule, strict: rule.strict === true, ...(choices === undefined ? {} : { choices }) };
  });
}
