/**
 * What Google documents of the Sheets API, asked of the local Sheets through the real `googleapis` client.
 * Each test names the page that it follows.
 */
import type { sheets_v4 } from 'googleapis';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SheetsService } from '../../src/local/sheets/sheets-service';
import { apply, ID, newBook, write } from '../local/sheets/sheet-under-test';
import { sheetsOverHttp } from './sheets-http';

let book: SheetsService;
let sheets: sheets_v4.Sheets;
let close: () => Promise<void>;

beforeEach(async () => {
  book = newBook();
  ({ sheets, close } = await sheetsOverHttp(book));
});
afterEach(() => close());

const spreadsheetId = ID;

async function batchUpdate(...requests: sheets_v4.Schema$Request[]): Promise<sheets_v4.Schema$Response[]> {
  return (await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } })).data.replies ?? [];
}

async function failure(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return (error as { response: { data: { error: unknown } } }).response.data.error;
  }
  throw new Error('the call was expected to fail');
}

// https://developers.google.com/workspace/sheets/api/samples/reading
describe('reading values', () => {
  beforeEach(() => {
    apply(
      book,
      write([
        ['Item', 'Cost', 'Stocked', 'Ship Date'],
        ['Wheel', 20.5, 4, 42430],
        ['Door', 15, 2, 42444],
        ['Totals', '=SUM(B2:B3)', '=SUM(C2:C3)', null],
      ]),
      {
        repeatCell: {
          range: { sheetId: 0, startRowIndex: 1, startColumnIndex: 3, endColumnIndex: 4 },
          cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd.mm.yyyy' } } },
          fields: 'userEnteredFormat.numberFormat',
        },
      },
    );
  });

  test('"Empty trailing rows and columns are omitted"', async () => {
    const { data } = await sheets.spreadsheets.values.get({ spreadsheetId, range: 'Лист1!A1:F9' });
    expect(data.range).toBe("'Лист1'!A1:F9");
    expect(data.majorDimension).toBe('ROWS');
    expect(data.values?.map((row) => row.length)).toEqual([4, 4, 4, 3]);
  });

  test('majorDimension COLUMNS turns the table', async () => {
    const { data } = await sheets.spreadsheets.values.get({ spreadsheetId, range: 'A2:B3', majorDimension: 'COLUMNS' });
    expect(data.values).toEqual([
      ['Wheel', 'Door'],
      ['20,5', '15'],
    ]);
  });

  // https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption
  test.each([
    ['FORMATTED_VALUE', [['35,5', '6']]],
    ['UNFORMATTED_VALUE', [[35.5, 6]]],
    ['FORMULA', [['=SUM(B2:B3)', '=SUM(C2:C3)']]],
  ])('valueRenderOption %s', async (valueRenderOption, expected) => {
    const { data } = await sheets.spreadsheets.values.get({ spreadsheetId, range: 'B4:C4', valueRenderOption });
    expect(data.values).toEqual(expected);
  });

  // https://developers.google.com/workspace/sheets/api/reference/rest/v4/DateTimeRenderOption
  test('dates are serial numbers, or text on request', async () => {
    const query = { spreadsheetId, range: 'D2', valueRenderOption: 'UNFORMATTED_VALUE' };
    expect((await sheets.spreadsheets.values.get(query)).data.values).toEqual([[42430]]);
    const asText = { ...query, dateTimeRenderOption: 'FORMATTED_STRING' };
    expect((await sheets.spreadsheets.values.get(asText)).data.values).toEqual([['01.03.2016']]);
  });

  test('batchGet answers the ranges in the order they were asked for', async () => {
    const ranges = ['Лист1!A1', "'Лист1'!C:C", 'Лист1'];
    const { data } = await sheets.spreadsheets.values.batchGet({ spreadsheetId, ranges });
    expect(data.valueRanges?.map((range) => [range.range, range.values?.length])).toEqual([
      ["'Лист1'!A1", 1],
      ["'Лист1'!C1:C1000", 4],
      ["'Лист1'!A1:Z1000", 4],
    ]);
  });

  test('an empty range has no values at all', async () => {
    const { data } = await sheets.spreadsheets.values.get({ spreadsheetId, range: 'H1:K9' });
    expect(data).toEqual({ range: "'Лист1'!H1:K9", majorDimension: 'ROWS' });
  });

  // https://developers.google.com/workspace/sheets/api/guides/concepts#expandable-1 (A1 notation)
  test('an unknown sheet: 400 INVALID_ARGUMENT «Unable to parse range»', async () => {
    const call = sheets.spreadsheets.values.get({ spreadsheetId, range: 'Нет такого!A1' });
    expect(await failure(call)).toMatchObject({
      code: 400,
      status: 'INVALID_ARGUMENT',
      message: 'Unable to parse range: Нет такого!A1',
    });
  });

  // https://developers.google.com/workspace/sheets/api/troubleshoot-api-errors
  test('another spreadsheet: 404 NOT_FOUND', async () => {
    const call = sheets.spreadsheets.get({ spreadsheetId: 'другая' });
    expect(await failure(call)).toMatchObject({
      code: 404,
      status: 'NOT_FOUND',
      message: 'Requested entity was not found.',
    });
  });
});

// https://developers.google.com/workspace/sheets/api/guides/field-masks
describe('field masks', () => {
  test('only the fields asked for are answered', async () => {
    const fields = 'sheets.properties(sheetId,title,sheetType,gridProperties)';
    const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields });
    const gridProperties = { rowCount: 1000, columnCount: 26 };
    expect(data).toEqual({
      sheets: [{ properties: { sheetId: 0, title: 'Лист1', sheetType: 'GRID', gridProperties } }],
    });
  });

  test('grid data comes with a mask that names it, without includeGridData', async () => {
    apply(book, write([['а', '=A1'], ['б'], ['=A2']]));
    const fields = 'sheets(data(rowData(values(userEnteredValue(formulaValue)))))';
    const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields });
    const formula = (formulaValue: string) => ({ userEnteredValue: { formulaValue } });
    expect(data.sheets).toEqual([
      { data: [{ rowData: [{ values: [{}, formula('=A1')] }, {}, { values: [formula('=A2')] }] }] },
    ]);
  });

  test('without a mask and includeGridData there is no grid data', async () => {
    const { data } = await sheets.spreadsheets.get({ spreadsheetId });
    expect(Object.keys(data.sheets?.[0] ?? {})).toEqual(['properties']);
    const full = await sheets.spreadsheets.get({ spreadsheetId, includeGridData: true });
    expect(Object.keys(full.data.sheets?.[0] ?? {})).toEqual(['properties', 'data']);
  });

  test('an unknown field is refused', async () => {
    const call = sheets.spreadsheets.get({ spreadsheetId, fields: 'sheets.propertes' });
    expect(await failure(call)).toMatchObject({
      code: 400,
      message: "Error expanding 'fields' parameter. Cannot find matching fields for path 'sheets.propertes'.",
    });
  });

  test('fields of the mask that the update does not set are cleared, others stay', async () => {
    const range = { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 };
    const userEnteredFormat = { textFormat: { bold: true, italic: true }, horizontalAlignment: 'CENTER' };
    await batchUpdate({ repeatCell: { range, cell: { userEnteredFormat }, fields: 'userEnteredFormat' } });
    await batchUpdate({ repeatCell: { range, cell: {}, fields: 'userEnteredFormat.textFormat.bold' } });
    const { data } = await sheets.spreadsheets.get({
      spreadsheetId,
      fields: 'sheets.data.rowData.values.userEnteredFormat',
    });
    expect(data.sheets?.[0]?.data?.[0]?.rowData).toEqual([
      { values: [{ userEnteredFormat: { textFormat: { italic: true }, horizontalAlignment: 'CENTER' } }] },
    ]);
  });

  test('an update without fields is refused', async () => {
    const call = batchUpdate({ updateCells: { start: { sheetId: 0 }, rows: [{ values: [{}] }], fields: '' } });
    expect(await failure(call)).toMatchObject({
      message:
        "Invalid requests[0].updateCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    });
  });
});

// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate:
// "Each request is validated before being applied. If any request is not valid then the entire request will fail and
// nothing will be applied."
describe('batchUpdate', () => {
  test('nothing is applied when one request is not valid', async () => {
    const call = batchUpdate(
      write([['новое']]) as sheets_v4.Schema$Request,
      { addSheet: { properties: { title: 'Новый' } } },
      write([['x']], { sheetId: 5 }) as sheets_v4.Schema$Request,
    );
    expect(await failure(call)).toMatchObject({
      code: 400,
      status: 'INVALID_ARGUMENT',
      message: 'Invalid requests[2].updateCells: No grid with id: 5',
    });
    const { data } = await sheets.spreadsheets.values.get({ spreadsheetId, range: 'Лист1' });
    expect(data.values).toBeUndefined();
    expect(book.workbook.sheets).toHaveLength(1);
  });

  test('replies stand in the order of the requests, empty ones included', async () => {
    const replies = await batchUpdate(write([['а']]) as sheets_v4.Schema$Request, {
      addSheet: {
        properties: { sheetId: 17, title: 'План', index: 0, gridProperties: { rowCount: 5, columnCount: 2 } },
      },
    });
    expect(replies).toEqual([
      {},
      {
        addSheet: {
          properties: {
            sheetId: 17,
            title: 'План',
            index: 0,
            sheetType: 'GRID',
            gridProperties: { rowCount: 5, columnCount: 2 },
          },
        },
      },
    ]);
  });

  test('the answer carries the spreadsheet on request', async () => {
    const requestBody = {
      requests: [write([['а']]) as sheets_v4.Schema$Request],
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
      responseRanges: ['A1'],
    };
    const { data } = await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody });
    expect(data.updatedSpreadsheet?.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.formattedValue).toBe('а');
  });

  test.each<[string, sheets_v4.Schema$Request, string]>([
    [
      'a title that is taken',
      { addSheet: { properties: { title: 'лист1' } } },
      'addSheet: A sheet with the name "лист1" already exists. Please enter another name.',
    ],
    [
      'the last sheet',
      { deleteSheet: { sheetId: 0 } },
      "deleteSheet: You can't remove all the visible sheets in a document.",
    ],
    [
      'a text of 50 001 characters',
      write([['я'.repeat(50_001)]]) as sheets_v4.Schema$Request,
      'updateCells: Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'more than ten million cells',
      { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 400_000 } },
      'appendDimension: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      'data wider than the grid',
      write([Array(27).fill(1)]) as sheets_v4.Schema$Request,
      'updateCells: Attempting to write column: 26, beyond the last requested column of: 25',
    ],
    [
      'appended data wider than the grid',
      { appendCells: { sheetId: 0, rows: [{ values: Array(27).fill({}) }], fields: '*' } },
      'appendCells: Attempting to write column: 26, beyond the last requested column of: 25',
    ],
    [
      'all rows',
      { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS' } } },
      "deleteDimension: You can't delete all the rows on the sheet.",
    ],
    [
      'a warning with editors',
      {
        addProtectedRange: {
          protectedRange: { range: { sheetId: 0 }, warningOnly: true, editors: { users: ['a@b.ru'] } },
        },
      },
      'addProtectedRange: ProtectedRange is warningOnly. Editors cannot be set on it.',
    ],
    [
      'freezing everything',
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { frozenRowCount: 1000 } },
          fields: 'gridProperties.frozenRowCount',
        },
      },
      "updateSheetProperties: You can't freeze all visible rows on the sheet.",
    ],
  ])('refused: %s', async (_, request, message) => {
    expect(await failure(batchUpdate(request))).toMatchObject({ code: 400, message: `Invalid requests[0].${message}` });
  });

  test('a kind of request that the runtime does not have is refused, not ignored', async () => {
    expect(await failure(batchUpdate({ pasteData: { data: 'а' } }))).toMatchObject({
      code: 501,
      status: 'UNIMPLEMENTED',
    });
  });

  test('an unknown field is refused with its path', async () => {
    const request = { updateCells: { begin: {} } } as sheets_v4.Schema$Request;
    expect(await failure(batchUpdate(request))).toMatchObject({
      message: `Invalid JSON payload received. Unknown name "begin" at 'requests[0].update_cells': Cannot find field.`,
    });
  });
});

// https://developers.google.com/workspace/sheets/api/guides/values
describe('writing values', () => {
  // https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption
  test('RAW stores as is; USER_ENTERED parses as if typed', async () => {
    const values = [['01.09.2026', '3,5', '=1+1', 'ИСТИНА']];
    for (const [row, valueInputOption] of [
      [1, 'RAW'],
      [2, 'USER_ENTERED'],
    ] as const) {
      await sheets.spreadsheets.values.update({
        spreadsheetId,
        range: `A${row}`,
        valueInputOption,
        requestBody: { values },
      });
    }
    const query = { spreadsheetId, range: 'A1:D2', valueRenderOption: 'UNFORMATTED_VALUE' };
    expect((await sheets.spreadsheets.values.get(query)).data.values).toEqual([values[0], [46266, 3.5, 2, true]]);
  });

  test('the input option is required', async () => {
    const call = sheets.spreadsheets.values.update({ spreadsheetId, range: 'A1', requestBody: { values: [[1]] } });
    expect(await failure(call)).toMatchObject({
      code: 400,
      message: "'valueInputOption' is required but not specified",
    });
  });

  test('null leaves a cell alone, an empty text clears it', async () => {
    apply(book, write([['а', 'б', 'в']]));
    const requestBody = { values: [['x', null, '']] };
    await sheets.spreadsheets.values.update({ spreadsheetId, range: 'A1:C1', valueInputOption: 'RAW', requestBody });
    expect((await sheets.spreadsheets.values.get({ spreadsheetId, range: 'A1:C1' })).data.values).toEqual([['x', 'б']]);
  });

  test('values beyond the range are refused', async () => {
    const requestBody = { values: [[1, 2, 3]] };
    const call = sheets.spreadsheets.values.update({
      spreadsheetId,
      range: 'A1:B1',
      valueInputOption: 'RAW',
      requestBody,
    });
    expect(await failure(call)).toMatchObject({
      message: "Requested writing within range ['Лист1'!A1:B1], but tried writing to column [C]",
    });
  });

  // https://developers.google.com/workspace/sheets/api/guides/values#append-values
  test('append writes after the table that the range touches', async () => {
    apply(
      book,
      write(
        [
          ['x', 'y'],
          [1, 2],
        ],
        { column: 1 },
      ),
      write([['ниже']], { row: 5 }),
    );
    const requestBody = { values: [[3, 4]] };
    const { data } = await sheets.spreadsheets.values.append({
      spreadsheetId,
      range: 'A1:C9',
      valueInputOption: 'RAW',
      requestBody,
    });
    expect(data.tableRange).toBe("'Лист1'!B1:C2");
    expect(data.updates?.updatedRange).toBe("'Лист1'!B3:C3");
  });

  test('batchUpdate of values is atomic too', async () => {
    const data = [
      { range: 'A1', values: [[1]] },
      { range: 'Нет!A1', values: [[2]] },
    ];
    const call = sheets.spreadsheets.values.batchUpdate({
      spreadsheetId,
      requestBody: { valueInputOption: 'RAW', data },
    });
    expect(await failure(call)).toMatchObject({ message: 'Invalid data[1]: Unable to parse range: Нет!A1' });
    expect((await sheets.spreadsheets.values.get({ spreadsheetId, range: 'A1' })).data.values).toBeUndefined();
  });
});

// https://developers.google.com/workspace/sheets/api/samples/ranges and .../reference/rest/v4/spreadsheets/sheets#ProtectedRange
describe('protected ranges', () => {
  const message = /You are trying to edit a protected cell or object\. Please contact the spreadsheet owner/;

  test('only editors change protected cells; the owner always may', async () => {
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1 };
    await batchUpdate({ addProtectedRange: { protectedRange: { range, editors: { users: ['editor@school.ru'] } } } });
    for (const [user, row, allowed] of [
      ['editor@school.ru', 0, true],
      ['other@school.ru', 0, false],
      ['other@school.ru', 1, true],
      ['owner@school.ru', 0, true],
    ] as const) {
      const write1 = () => book.batchUpdate(ID, { requests: [write([['x']], { row })] }, { requestingUser: user });
      if (allowed) write1();
      else expect(write1).toThrow(message);
    }
  });

  test('unprotected parts of a protected sheet stay open to all', () => {
    const protectedRange = {
      range: { sheetId: 0 },
      unprotectedRanges: [{ sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 }],
    };
    apply(book, { addProtectedRange: { protectedRange } });
    const type = (column: number) => () =>
      book.batchUpdate(ID, { requests: [write([['x']], { column })] }, { requestingUser: 'other@school.ru' });
    type(1)();
    expect(type(0)).toThrow(message);
  });

  test('a range that only warns stops nobody', () => {
    apply(book, { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, warningOnly: true } } });
    book.batchUpdate(ID, { requests: [write([['x']])] }, { requestingUser: 'other@school.ru' });
  });

  test('a stranger can neither lift the protection nor delete the sheet', () => {
    apply(book, { addSheet: { properties: { sheetId: 3, title: 'Второй' } } });
    const protectedRange = { protectedRangeId: 8, range: { sheetId: 3 } };
    apply(book, { addProtectedRange: { protectedRange } });
    const caller = { requestingUser: 'other@school.ru' };
    for (const request of [{ deleteProtectedRange: { protectedRangeId: 8 } }, { deleteSheet: { sheetId: 3 } }]) {
      expect(() => book.batchUpdate(ID, { requests: [request] }, caller)).toThrow(message);
    }
  });
});
