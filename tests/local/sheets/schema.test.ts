import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import messages from '../../../src/local/sheets/schema/messages.json';
import { readMessage } from '../../../src/local/sheets/schema/read-message';
import { messagesOf } from './api-messages';

const ROOTS = ['BatchUpdateSpreadsheetRequest', 'BatchUpdateValuesRequest', 'ValueRange', 'Spreadsheet'];

describe('messages of the Sheets API', () => {
  test('the stored schema is the one that googleapis declares', () => {
    const file = createRequire(import.meta.url).resolve('googleapis/build/src/apis/sheets/v4.d.ts');
    expect(messages).toEqual(messagesOf(readFileSync(file, 'utf8'), ROOTS));
  });

  test('an unknown field is refused with its path', () => {
    const body = { requests: [{ updateCells: { field: 'note' } }] };
    expect(() => readMessage('BatchUpdateSpreadsheetRequest', body)).toThrow(
      `Invalid JSON payload received. Unknown name "field" at 'requests[0].update_cells': Cannot find field.`,
    );
  });

  test('a value of the wrong type and an unknown enumeration value are refused', () => {
    expect(() => readMessage('GridRange', { sheetId: 'a' }, 'range')).toThrow(
      `Invalid value at 'range.sheet_id' (TYPE_NUMBER), "a"`,
    );
    expect(() => readMessage('DimensionRange', { dimension: 'ROW' }, 'range')).toThrow(
      `Invalid value at 'range.dimension' (DimensionRange.dimension), "ROW"`,
    );
  });

  test('null is absent, and the copy shares nothing with the input', () => {
    const input = { title: 'Лист', index: null, gridProperties: { rowCount: 5 } };
    const read = readMessage('SheetProperties', input);
    expect(read).toEqual({ title: 'Лист', gridProperties: { rowCount: 5 } });
    expect(read.gridProperties).not.toBe(input.gridProperties);
  });
});
