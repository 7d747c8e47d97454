import type { ResolvedRange } from './a1';
import { columnLetters, rangeText } from './a1';
import { invalidArgument } from './invalid-argument';
import type { Json, JsonObject } from './json';
import { objectAt } from './json';
import type { Cell } from './model/cell';
import type { Sheet } from './model/workbook';
import { extendedValue } from './read/cell-json';
import { parseTyped } from './russian/parse-typed';

/** `ValueRange.values`: rows, or columns when the major dimension says so. */
export type ValueRows = readonly (readonly Json[])[];

/** Values of a `ValueRange` as rows, whatever its `majorDimension`. */
export function rowsOf(body: JsonObject): ValueRows {
  const values = Array.isArray(body.values) ? body.values.map((row: Json) => (Array.isArray(row) ? row : [row])) : [];
  if (body.majorDimension !== 'COLUMNS') return values;
  const height = values.reduce((longest, column) => Math.max(longest, column.length), 0);
  return Array.from({ length: height }, (_, row) => values.map((column: readonly Json[]) => column[row] ?? null));
}

/** How the values of a call are to be taken. */
export interface ValueInput {
  /** `RAW` or `USER_ENTERED`. */
  readonly option: string | undefined;
  /** The current year, for dates typed without one. */
  readonly year: number;
}

/** @throws GoogleError 400 when the option is missing or unknown */
export function assertInputOption(option: string | undefined): void {
  if (option === 'RAW' || option === 'USER_ENTERED') return;
  throw invalidArgument(
    option === undefined
      ? "'valueInputOption' is required but not specified"
      : `Invalid value at 'value_input_option' (ValueInputOption), "${option}"`,
  );
}

/** @throws GoogleError 400 when the values are more than the range holds, or lie beyond the grid */
export function assertValuesFit({ sheet, area }: ResolvedRange, rows: ValueRows): void {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const name = rangeText(sheet, area);
  if (area.top >= sheet.rowCount || area.left >= sheet.columnCount) {
    throw invalidArgument(
      `Range (${name}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
    );
  }
  const single = area.bottom === area.top + 1 && area.right === area.left + 1;
  const bottom = single ? sheet.rowCount : Math.min(area.bottom, sheet.rowCount);
  const right = single ? sheet.columnCount : Math.min(area.right, sheet.columnCount);
  if (area.left + width > right) {
    throw invalidArgument(
      `Requested writing within range [${name}], but tried writing to column [${columnLetters(right)}]`,
    );
  }
  if (area.top + rows.length > bottom) {
    throw invalidArgument(`Requested writing within range [${name}], but tried writing to row [${bottom + 1}]`);
  }
}

/**
 * Turns values into `updateCells` requests whose first cell is at (`top`, `left`). `null` leaves a cell alone, so each
 * row gives one request per unbroken run of values.
 */
export function valuesToRequests(
  sheet: Sheet,
  top: number,
  left: number,
  rows: ValueRows,
  input: ValueInput,
): readonly JsonObject[] {
  const requests: JsonObject[] = [];
  rows.forEach((row, index) => {
    let run: JsonObject[] = [];
    let start = 0;
    row.forEach((value, offset) => {
      if (value === null) return;
      if (start + run.length !== offset) {
        pushRun(requests, sheet, top + index, left + start, run);
        run = [];
        start = offset;
      }
      run.push(cellData(sheet.rows[top + index]?.[left + offset], value, input));
    });
    pushRun(requests, sheet, top + index, left + start, run);
  });
  return requests;
}

function pushRun(requests: JsonObject[], sheet: Sheet, rowIndex: number, columnIndex: number, run: JsonObject[]): void {
  if (run.length === 0) return;
  const start = { sheetId: sheet.sheetId, rowIndex, columnIndex };
  const fields = 'userEnteredValue,userEnteredFormat.numberFormat';
  requests.push({ updateCells: { start, rows: [{ values: run }], fields } });
}

/** `CellData` of one value; text is parsed under USER_ENTERED only. */
export function cellData(current: Cell | undefined, value: Json, input: ValueInput): JsonObject {
  const numberFormat = objectAt(current?.format ?? {}, 'numberFormat');
  const kept = Object.keys(numberFormat).length === 0 ? {} : { userEnteredFormat: { numberFormat } };
  if (typeof value === 'string' && input.option === 'USER_ENTERED') {
    const typed = parseTyped(value, current?.format, input.year);
    const format =
      typed.numberFormat === undefined ? kept : { userEnteredFormat: { numberFormat: typed.numberFormat } };
    const entered = typed.formula === undefined ? extendedValue(typed.value) : { formulaValue: typed.formula };
    return { ...format, ...(entered === undefined ? {} : { userEnteredValue: entered }) };
  }
  if (typeof value === 'object') throw invalidArgument(`Invalid values: ${JSON.stringify(value)} is not a cell value.`);
  const entered = value === '' ? undefined : extendedValue(value);
  return { ...kept, ...(entered === undefined ? {} : { userEnteredValue: entered }) };
}
