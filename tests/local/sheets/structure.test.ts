import { describe, expect, test } from 'vitest';
import type { SheetsService } from '../../../src/local/sheets/sheets-service';
import { apply, newBook, values, write } from './sheet-under-test';

const rows = (startIndex: number, endIndex: number, sheetId = 0) => ({
  sheetId,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
const sheet = (book: SheetsService) => {
  const [first] = book.workbook.sheets;
  if (first === undefined) throw new Error('no sheet');
  return first;
};
const list = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'да' }] }, strict: true };

function bookWithEverything(): SheetsService {
  const book = newBook();
  const at = (startRowIndex: number, endRowIndex: number) => ({ sheetId: 0, startRowIndex, endRowIndex });
  apply(
    book,
    write([['а'], ['б'], ['в'], ['г'], ['=A3'], ['=SUM(A2:A4)']]),
    { addSheet: { properties: { sheetId: 7, title: 'Второй лист' } } },
    write([["='Лист1'!A3"]], { sheetId: 7 }),
    { setDataValidation: { range: { ...at(2, 4), startColumnIndex: 1, endColumnIndex: 2 }, rule: list } },
    {
      setDataValidation: {
        range: { sheetId: 0, startRowIndex: 1, startColumnIndex: 2, endColumnIndex: 3 },
        rule: list,
      },
    },
    { addProtectedRange: { protectedRange: { protectedRangeId: 1, range: at(2, 4) } } },
    { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'Часть', range: at(2, 4) } } },
    { mergeCells: { range: { ...at(2, 4), startColumnIndex: 4, endColumnIndex: 5 } } },
    {
      createDeveloperMetadata: {
        developerMetadata: { metadataKey: 'k', visibility: 'DOCUMENT', location: { dimensionRange: rows(3, 4) } },
      },
    },
  );
  return book;
}

/** Rows `[start, end)` of everything that stood on rows 2–4 (zero-based, end exclusive) and the row of the metadata. */
function places(book: SheetsService): unknown {
  const [protection] = sheet(book).protectedRanges as { range: { startRowIndex: number; endRowIndex: number } }[];
  const [named] = book.workbook.namedRanges as unknown as { range: { startRowIndex: number; endRowIndex: number } }[];
  const [metadata] = book.workbook.developerMetadata as unknown as {
    location: { dimensionRange: { startIndex: number } };
  }[];
  const span = (range?: { startRowIndex: number; endRowIndex: number }) =>
    range && [range.startRowIndex, range.endRowIndex];
  const area = (item?: { top: number; bottom: number }) => item && [item.top, item.bottom];
  return {
    protection: span(protection?.range),
    named: span(named?.range),
    merge: area(sheet(book).merges[0]),
    validation: area(sheet(book).validations[0]?.area),
    metadata: metadata?.location.dimensionRange.startIndex,
  };
}

const all = (start: number, end: number) => ({
  protection: [start, end],
  named: [start, end],
  merge: [start, end],
  validation: [start, end],
});

// https://developers.google.com/workspace/sheets/api/guides/rowcolumn
describe('rows that come and go', () => {
  test('rows inserted above shift everything below, in formulas of all sheets too', () => {
    const book = bookWithEverything();
    apply(book, { insertDimension: { range: rows(1, 3) } });
    expect(places(book)).toEqual({ ...all(4, 6), metadata: 5 });
    expect(values(book, 'A7:A8', 'FORMULA')).toEqual([['=A5'], ['=SUM(A4:A6)']]);
    expect(values(book, 'Второй лист', 'FORMULA')).toEqual([["='Лист1'!A5"]]);
    expect(sheet(book).rowCount).toBe(1002);
  });

  test('rows inserted inside stretch ranges', () => {
    const book = bookWithEverything();
    apply(book, { insertDimension: { range: rows(3, 4), inheritFromBefore: true } });
    expect(places(book)).toEqual({ ...all(2, 5), metadata: 4 });
    expect(values(book, 'A7', 'FORMULA')).toEqual([['=SUM(A2:A5)']]);
  });

  test('deleted rows shrink ranges, and what stood on them alone is gone', () => {
    const book = bookWithEverything();
    apply(book, { deleteDimension: { range: rows(3, 4) } });
    expect(places(book)).toEqual({ ...all(2, 3), metadata: undefined });
    apply(book, { deleteDimension: { range: rows(2, 3) } });
    expect(places(book)).toEqual({
      ...{ protection: undefined, named: undefined, merge: undefined, metadata: undefined },
      // The rule of column C is open downwards and stays.
      validation: [1, 2 ** 31 - 1],
    });
    expect(values(book, 'A3:A4', 'FORMULA')).toEqual([['=#REF!'], ['=SUM(A2:A2)']]);
  });

  test('moved rows carry their ranges along', () => {
    const book = bookWithEverything();
    apply(book, { moveDimension: { source: rows(2, 4), destinationIndex: 10 } });
    expect(places(book)).toEqual({ ...all(8, 10), metadata: 9 });
    expect(values(book, 'A1:A4', 'FORMULA')).toEqual([['а'], ['б'], ['=A9'], expect.anything()]);
  });

  test('an inserted row looks like its neighbour', () => {
    const book = newBook();
    const format = { numberFormat: { type: 'DATE', pattern: 'dd.mm.yyyy' } };
    const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 2, endColumnIndex: 1 };
    apply(book, { repeatCell: { range, cell: { userEnteredFormat: format }, fields: 'userEnteredFormat' } });
    apply(
      book,
      { insertDimension: { range: rows(2, 3), inheritFromBefore: true } },
      { insertDimension: { range: rows(1, 2) } },
    );
    expect(
      sheet(book)
        .rows.slice(0, 5)
        .map((row) => row?.[0]?.format),
    ).toEqual([undefined, format, format, format]);
  });

  test('appended cells go below the last row with data, and the grid grows when it must', () => {
    const book = newBook();
    const gridProperties = { rowCount: 2, columnCount: 3 };
    apply(book, {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties },
        fields: 'gridProperties(rowCount,columnCount)',
      },
    });
    apply(book, write([['а']]));
    const append = (text: string) => ({
      appendCells: {
        sheetId: 0,
        rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
        fields: 'userEnteredValue',
      },
    });
    apply(book, append('б'), append('в'));
    expect(values(book)).toEqual([['а'], ['б'], ['в']]);
    expect(sheet(book).rowCount).toBe(3);
  });

  test('the open rule of a column covers rows that come later', () => {
    const book = bookWithEverything();
    apply(book, { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 5 } });
    const data = book.get('book-1', { ranges: "'Лист1'!C1004", fields: 'sheets.data.rowData.values.dataValidation' });
    expect(JSON.stringify(data)).toContain('ONE_OF_LIST');
  });

  test('sorting: numbers, then texts in Russian order, then booleans; empty cells last both ways', () => {
    const book = newBook();
    apply(book, write([['Ёж'], [null, 'пусто'], [2], ['яблоко'], [true], ['ель'], [10]]));
    const sort = (sortOrder: string) => ({
      sortRange: { range: { sheetId: 0 }, sortSpecs: [{ dimensionIndex: 0, sortOrder }] },
    });
    apply(book, sort('ASCENDING'));
    expect(values(book)).toEqual([[2], [10], ['Ёж'], ['ель'], ['яблоко'], [true], ['', 'пусто']]);
    apply(book, sort('DESCENDING'));
    expect(values(book)).toEqual([[true], ['яблоко'], ['ель'], ['Ёж'], [10], [2], ['', 'пусто']]);
  });

  test('a renamed sheet is renamed in formulas', () => {
    const book = bookWithEverything();
    apply(book, { updateSheetProperties: { properties: { sheetId: 0, title: 'Состав' }, fields: 'title' } });
    expect(values(book, 'Второй лист', 'FORMULA')).toEqual([["='Состав'!A3"]]);
    expect(values(book, 'Второй лист')).toEqual([['в']]);
  });

  test('a copied formula moves its relative references and keeps the fixed ones', () => {
    const book = newBook();
    const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 };
    const cell = { userEnteredValue: { formulaValue: '=A2+$A$1+A$1' } };
    apply(book, write([[1], [2], [3]]), { repeatCell: { range, cell, fields: 'userEnteredValue' } });
    expect(values(book, 'B2:B3', 'FORMULA')).toEqual([['=A2+$A$1+A$1'], ['=A3+$A$1+A$1']]);
    expect(values(book, 'B2:B3')).toEqual([[4], [5]]);
  });
});
