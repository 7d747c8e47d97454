import type { FieldMask } from '../field-mask';
import { applyMask, maskAt } from '../field-mask';
import type { Calculation } from '../formulas/calculation';
import type { Json, JsonObject } from '../json';
import { objectAt, stringAt } from '../json';
import type { Cell, CellContent } from '../model/cell';
import { isCellError } from '../model/cell';
import type { Sheet } from '../model/workbook';
import { formatContent } from '../russian/number-format';

/** What effective formats start from, as `SpreadsheetProperties.defaultFormat`. */
export const DEFAULT_FORMAT: JsonObject = {
  backgroundColor: { red: 1, green: 1, blue: 1 },
  backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    foregroundColorStyle: { rgbColor: {} },
    fontFamily: 'arial,sans,sans-serif',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
  },
};

/** The sheet of the cells and the values of its formulas. */
export interface CellJsonSource {
  readonly sheet: Sheet;
  readonly calculation: Calculation;
}

type FieldReader = (cell: Cell, source: CellJsonSource) => Json | undefined;

const READERS: Readonly<Record<string, FieldReader>> = {
  userEnteredValue: (cell) => (cell.formula === undefined ? extendedValue(cell.value) : { formulaValue: cell.formula }),
  effectiveValue: (cell, { calculation, sheet }) => extendedValue(calculation.contentOf(cell, sheet)),
  formattedValue: (cell, { calculation, sheet }) => {
    const content = calculation.contentOf(cell, sheet);
    return content === undefined ? undefined : formatContent(content, cell.format);
  },
  userEnteredFormat: (cell) => cell.format,
  effectiveFormat: (cell) => effectiveFormat(cell.format),
  hyperlink: (cell) => hyperlinkOf(cell),
  note: (cell) => cell.note,
};
const READER_NAMES = Object.keys(READERS);

/** `CellData` of a cell, only the fields that the mask asks for; empty when there are none. */
export function cellJson(
  cell: Cell | undefined,
  rule: JsonObject | undefined,
  mask: FieldMask,
  source: CellJsonSource,
): JsonObject {
  const result: Record<string, Json> = {};
  if (cell !== undefined) {
    for (const name of mask === true ? READER_NAMES : Object.keys(mask)) {
      const below = maskAt(mask, name);
      const value = below === undefined ? undefined : READERS[name]?.(cell, source);
      if (value === undefined || below === undefined) continue;
      const masked = applyMask(value, below);
      if (!isEmptyMessage(masked)) result[name] = masked;
    }
  }
  const ruleMask = maskAt(mask, 'dataValidation');
  if (rule !== undefined && ruleMask !== undefined) result.dataValidation = applyMask(rule, ruleMask);
  return result;
}

function isEmptyMessage(value: Json): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** `ExtendedValue` of a content; `undefined` for nothing. */
export function extendedValue(content: CellContent | undefined): JsonObject | undefined {
  if (content === undefined) return undefined;
  if (isCellError(content)) return { errorValue: { type: content.type, message: content.message } };
  if (typeof content === 'number') return { numberValue: content };
  return typeof content === 'boolean' ? { boolValue: content } : { stringValue: content };
}

function effectiveFormat(format: JsonObject | undefined): JsonObject {
  if (format === undefined) return DEFAULT_FORMAT;
  const textFormat = { ...objectAt(DEFAULT_FORMAT, 'textFormat'), ...objectAt(format, 'textFormat') };
  return { ...DEFAULT_FORMAT, ...format, textFormat };
}

/** The link of a cell: `=HYPERLINK("…")`, the link of its text format, or the whole text when it is an address. */
export function hyperlinkOf(cell: Cell): string | undefined {
  const formula = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(cell.formula ?? '')?.[1];
  if (formula !== undefined) return formula.replace(/""/g, '"');
  const uri = stringAt(objectAt(objectAt(cell.format ?? {}, 'textFormat'), 'link'), 'uri');
  if (uri !== undefined) return uri;
  return typeof cell.value === 'string' && /^https?:\/\/\S+$/.test(cell.value) ? cell.value : undefined;
}
