import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GoogleError } from '../../../src/local/google-error';
import { Calculation } from '../../../src/local/sheets/formulas/calculation';
import type { Cell } from '../../../src/local/sheets/model/cell';
import type { Workbook } from '../../../src/local/sheets/model/workbook';
import type { SheetsService } from '../../../src/local/sheets/sheets-service';
import { readXlsx } from '../../../src/local/sheets/store/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/local/sheets/store/xlsx/write-xlsx';
import { request } from './arbitrary-requests';
import { apply, ID, newBook, write } from './sheet-under-test';

function bookWithTwoSheets(): SheetsService {
  const book = newBook();
  const gridProperties = { rowCount: 12, columnCount: 12 };
  apply(
    book,
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties },
        fields: 'gridProperties(rowCount,columnCount)',
      },
    },
    { addSheet: { properties: { sheetId: 7, title: 'Второй лист', gridProperties } } },
    write([
      ['Имя', 'Дата', 'Число'],
      ['Анна', 46266, 3],
      ['Борис', 46267, '=C2+1'],
    ]),
    write([['Вид'], ['ММО'], ['РИМК']], { sheetId: 7 }),
  );
  return book;
}

/** Applies a batch; `false` when Google would have refused it. */
function accepted(book: SheetsService, requests: readonly unknown[]): boolean {
  try {
    book.batchUpdate(ID, { requests });
    return true;
  } catch (error) {
    if (error instanceof GoogleError) return false;
    throw error;
  }
}

const everything = (book: SheetsService): string => JSON.stringify(book.get(ID, { fields: '*' }));

test('a batch that fails at its last request leaves the workbook exactly as it was', () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.array(request, { minLength: 1, maxLength: 6 }), (requests) => {
      const book = bookWithTwoSheets();
      const [state, before, revision] = [book.workbook, everything(book), book.revision];
      expect(accepted(book, [...requests, { deleteSheet: { sheetId: 404 } }])).toBe(false);
      expect(book.workbook).toBe(state);
      expect(everything(book)).toBe(before);
      expect(book.revision).toBe(revision);
      refused++;
    }),
    { numRuns: 300 },
  );
  expect(refused).toBe(300);
});

test('a published state never changes, whatever happens to the book afterwards', () => {
  fc.assert(
    fc.property(fc.array(request, { minLength: 1, maxLength: 8 }), (requests) => {
      const book = bookWithTwoSheets();
      const state = book.workbook;
      const before = JSON.stringify(state);
      for (const one of requests) accepted(book, [one]);
      expect(JSON.stringify(state)).toBe(before);
    }),
    { numRuns: 200 },
  );
});

test('what is saved is what is loaded', async () => {
  let applied = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 10 }), async (requests) => {
      const book = bookWithTwoSheets();
      for (const one of requests) if (accepted(book, [one])) applied++;
      const { workbook, spreadsheetId } = await readXlsx(await writeXlsx(ID, book.workbook), {});
      expect(spreadsheetId).toBe(ID);
      expect(comparable(workbook)).toEqual(comparable(book.workbook));
    }),
    { numRuns: 60 },
  );
  expect(applied).toBeGreaterThan(100);
});

/** The workbook with results of formulas computed and empty ends of lists cut: both are free in the model. */
function comparable(workbook: Workbook): unknown {
  const calculation = new Calculation(workbook);
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: cut(sheet.rows.map((row) => cut((row ?? []).map((cell) => shown(cell, calculation.contentOf(cell, sheet)))))),
    rowMeta: cut(sheet.rowMeta),
    columnMeta: cut(sheet.columnMeta),
  }));
  return JSON.parse(JSON.stringify({ ...workbook, sheets }));
}

function shown(cell: Cell | undefined, result: Cell['value']): unknown {
  if (cell === undefined) return null;
  const value = typeof result === 'object' ? result.type : result;
  // Formulas are kept in the file's grammar, where a title is always quoted the same way.
  return { ...cell, value };
}

function cut(list: readonly unknown[]): unknown[] {
  const result = [...list];
  const isNothing = (item: unknown): boolean =>
    item === undefined || item === null || (Array.isArray(item) && item.length === 0);
  while (result.length > 0 && isNothing(result.at(-1))) result.pop();
  return result.map((item) => item ?? null);
}
