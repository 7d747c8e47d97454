import type { ResolvedRange } from './a1';
import { invalidArgument } from './invalid-argument';
import type { JsonObject } from './json';
import { listAt, stringAt } from './json';
import type { Area } from './model/area';
import { UNBOUNDED } from './model/area';
import { hasData } from './model/cell';
import type { Sheet } from './model/workbook';
import { valueRangeJson } from './read/value-range-json';
import { readMessage } from './schema/read-message';
import type { Caller } from './service-types';
import type { SheetsService } from './sheets-service';
import type { ValueInput, ValueRows } from './values-requests';
import { assertInputOption, assertValuesFit, rowsOf, valuesToRequests } from './values-requests';

/** Query of the writing calls of `spreadsheets.values`. */
export interface ValuesWriteQuery {
  readonly valueInputOption?: string;
  readonly insertDataOption?: string;
  readonly includeValuesInResponse?: boolean;
  readonly responseValueRenderOption?: string;
  readonly responseDateTimeRenderOption?: string;
}

function inputOf(service: SheetsService, option: string | undefined): ValueInput {
  assertInputOption(option);
  return { option, year: service.currentYear };
}

/** `spreadsheets.values.update` */
export function updateValues(
  service: SheetsService,
  rangeText: string,
  body: unknown,
  query: ValuesWriteQuery,
  caller: Caller,
): JsonObject {
  const message = readMessage('ValueRange', body);
  const input = inputOf(service, query.valueInputOption);
  if (message.range !== undefined && message.range !== rangeText) {
    throw invalidArgument(
      `Requested writing within range [${rangeText}], but the body names [${String(message.range)}]`,
    );
  }
  const { range, rows, requests } = prepared(service, rangeText, message, input);
  if (requests.length > 0) service.apply(requests, caller);
  return updateResponse(service, range, rows, query);
}

function prepared(service: SheetsService, rangeText: string, message: JsonObject, input: ValueInput) {
  const range = service.range(rangeText);
  const rows = rowsOf(message);
  assertValuesFit(range, rows);
  return { range, rows, requests: valuesToRequests(range.sheet, range.area.top, range.area.left, rows, input) };
}

function updateResponse(
  service: SheetsService,
  { sheet, area }: ResolvedRange,
  rows: ValueRows,
  query: ValuesWriteQuery,
): JsonObject {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const written = { ...area, bottom: area.top + Math.max(rows.length, 1), right: area.left + Math.max(width, 1) };
  const range = {
    sheet: service.workbook.sheets.find((other) => other.sheetId === sheet.sheetId) ?? sheet,
    area: written,
  };
  const answer = {
    spreadsheetId: service.spreadsheetId,
    updatedRange: service.rangeText(range),
    updatedRows: rows.length,
    updatedColumns: width,
    updatedCells: rows.reduce((sum, row) => sum + row.filter((value) => value !== null).length, 0),
  };
  if (query.includeValuesInResponse !== true) return answer;
  const updatedData = valueRangeJson(range, service.calculation, {
    valueRenderOption: query.responseValueRenderOption ?? 'FORMATTED_VALUE',
    dateTimeRenderOption: query.responseDateTimeRenderOption ?? 'SERIAL_NUMBER',
  });
  return { ...answer, updatedData };
}

/** `spreadsheets.values.batchUpdate`: all ranges or none. */
export function batchUpdateValues(service: SheetsService, body: unknown, caller: Caller): JsonObject {
  const message = readMessage('BatchUpdateValuesRequest', body);
  const input = inputOf(service, stringAt(message, 'valueInputOption'));
  const parts = listAt(message, 'data').map((data, index) => {
    try {
      return prepared(service, stringAt(data, 'range') ?? '', data, input);
    } catch (error) {
      throw invalidArgument(`Invalid data[${index}]: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  const requests = parts.flatMap((part) => part.requests);
  if (requests.length > 0) service.apply(requests, caller);
  const query: ValuesWriteQuery = message;
  const responses = parts.map(({ range, rows }) => updateResponse(service, range, rows, query));
  const total = (name: string): number => responses.reduce((sum, response) => sum + Number(response[name]), 0);
  return {
    spreadsheetId: service.spreadsheetId,
    totalUpdatedRows: total('updatedRows'),
    totalUpdatedColumns: total('updatedColumns'),
    totalUpdatedCells: total('updatedCells'),
    totalUpdatedSheets: new Set(parts.map((part) => part.range.sheet.sheetId)).size,
    responses,
  };
}

/**
 * `spreadsheets.values.append`: after the last row with data of the table that the range touches.
 * https://developers.google.com/workspace/sheets/api/guides/values#append-values
 */
export function appendValues(
  service: SheetsService,
  rangeText: string,
  body: unknown,
  query: ValuesWriteQuery,
  caller: Caller,
): JsonObject {
  const rows = rowsOf(readMessage('ValueRange', body));
  const input = inputOf(service, query.valueInputOption);
  const { sheet, area } = service.range(rangeText);
  const table = tableAt(sheet, area);
  const top = table?.bottom ?? area.top;
  const left = table?.left ?? area.left;
  const answer = { spreadsheetId: service.spreadsheetId };
  if (rows.length === 0) return answer;
  const { sheetId } = sheet;
  const requests = valuesToRequests(sheet, top, left, rows, input);
  const missing = top + rows.length - sheet.rowCount;
  const room: JsonObject[] = [];
  if (query.insertDataOption === 'INSERT_ROWS' && top < sheet.rowCount) {
    const range = { sheetId, dimension: 'ROWS', startIndex: top, endIndex: top + rows.length };
    room.push({ insertDimension: { range, inheritFromBefore: top > 0 } });
  } else if (missing > 0) {
    room.push({ appendDimension: { sheetId, dimension: 'ROWS', length: missing } });
  }
  service.apply([...room, ...requests], caller);
  const place = { sheet, area: { top, bottom: UNBOUNDED, left, right: UNBOUNDED } };
  const updates = updateResponse(service, place, rows, query);
  return {
    ...answer,
    ...(table === undefined ? {} : { tableRange: service.rangeText({ sheet, area: table }) }),
    updates,
  };
}

/** The block of cells with data around the first data in the range: up to the first empty row and column beside it. */
function tableAt(sheet: Sheet, area: Area): Area | undefined {
  const filled = (row: number, column: number): boolean => hasData(sheet.rows[row]?.[column]);
  for (let row = area.top; row < Math.min(area.bottom, sheet.rows.length); row++) {
    const length = sheet.rows[row]?.length ?? 0;
    for (let column = area.left; column < Math.min(area.right, length); column++) {
      if (filled(row, column))
        return grownTable({ top: row, bottom: row + 1, left: column, right: column + 1 }, filled);
    }
  }
  return undefined;
}

function grownTable(start: Area, filled: (row: number, column: number) => boolean): Area {
  let area = start;
  for (;;) {
    const { top, bottom, left, right } = area;
    const rowHas = (row: number): boolean => some(left, right, (column) => filled(row, column));
    const columnHas = (column: number): boolean => some(top, bottom, (row) => filled(row, column));
    const grown = {
      top: top > 0 && rowHas(top - 1) ? top - 1 : top,
      bottom: rowHas(bottom) ? bottom + 1 : bottom,
      left: left > 0 && columnHas(left - 1) ? left - 1 : left,
      right: columnHas(right) ? right + 1 : right,
    };
    const same = grown.top === top && grown.bottom === bottom && grown.left === left && grown.right === right;
    if (same) return area;
    area = grown;
  }
}

function some(start: number, end: number, test: (index: number) => boolean): boolean {
  for (let index = start; index < end; index++) if (test(index)) return true;
  return false;
}

/** `spreadsheets.values.clear`: values only; formats and validations stay. */
export function clearValues(service: SheetsService, rangeText: string, caller: Caller): JsonObject {
  const range = service.range(rangeText);
  const { sheet, area } = range;
  const grid = {
    sheetId: sheet.sheetId,
    startRowIndex: area.top,
    endRowIndex: Math.min(area.bottom, sheet.rowCount),
    startColumnIndex: area.left,
    endColumnIndex: Math.min(area.right, sheet.columnCount),
  };
  service.apply([{ updateCells: { range: grid, fields: 'userEnteredValue' } }], caller);
  return { spreadsheetId: service.spreadsheetId, clearedRange: service.rangeText(range) };
}
