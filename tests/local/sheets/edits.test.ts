import { describe, expect, test } from 'vitest';
import type { WorkbookChanged } from '../../../src/local/sheets/service-types';
import { apply, newBook, values, write } from './sheet-under-test';

const column = (index: number) => ({
  sheetId: 0,
  startRowIndex: 1,
  startColumnIndex: index,
  endColumnIndex: index + 1,
});

function bookWithRules() {
  const book = newBook();
  apply(
    book,
    write([['Вид', 'Число', 'Дата']]),
    { addSheet: { properties: { sheetId: 7, title: 'Виды' } } },
    write([['Вид'], ['ММО'], ['РИМК']], { sheetId: 7 }),
    {
      setDataValidation: {
        range: column(0),
        rule: {
          condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='Виды'!A2:A" }] },
          strict: true,
          showCustomUi: true,
        },
      },
    },
    {
      setDataValidation: {
        range: column(1),
        rule: { condition: { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }, { userEnteredValue: '5' }] } },
      },
    },
    {
      setDataValidation: {
        range: column(2),
        rule: { condition: { type: 'DATE_IS_VALID' }, strict: true, inputMessage: 'Нужна дата' },
      },
    },
  );
  return book;
}

describe('editing in the grid', () => {
  test('a strict rule refuses its cell only, a lax one warns', () => {
    const book = bookWithRules();
    const outcome = book.editCells(0, [
      { row: 1, column: 0, text: 'ММО' },
      { row: 2, column: 0, text: 'кружок' },
      { row: 1, column: 1, text: '7' },
      { row: 1, column: 2, text: 'скоро' },
      { row: 2, column: 2, text: '01.09.2026' },
    ]);
    expect(outcome.rejected).toEqual([
      { row: 2, column: 0, message: 'Лист1, ячейка A3: выберите значение из списка: «ММО», «РИМК».' },
      { row: 1, column: 2, message: 'Лист1, ячейка C2: Нужна дата' },
    ]);
    expect(outcome.warnings).toEqual([
      { row: 1, column: 1, message: 'Лист1, ячейка B2: введите число, которое подходит под условие проверки.' },
    ]);
    expect(values(book)).toEqual([
      ['Вид', 'Число', 'Дата'],
      ['ММО', 7],
      ['', '', 46266],
    ]);
  });

  test('a strict list names what was typed before the words of its rule', () => {
    const book = newBook();
    const values = [{ userEnteredValue: 'проведено' }, { userEnteredValue: 'отменено' }];
    const condition = { type: 'ONE_OF_LIST', values };
    const rule = { condition, strict: true, inputMessage: 'Состояние. Можно только: проведено, отменено' };
    apply(book, { setDataValidation: { range: column(0), rule } });
    expect(book.editCells(0, [{ row: 1, column: 0, text: 'провидено' }]).rejected).toEqual([
      {
        row: 1,
        column: 0,
        message: 'Лист1, ячейка A2: «провидено» сюда не подходит. Состояние. Можно только: проведено, отменено',
      },
    ]);
  });

  test('clearing a cell is always allowed', () => {
    const book = bookWithRules();
    apply(book, write([['ММО']], { row: 1 }));
    expect(book.editCells(0, [{ row: 1, column: 0, text: '' }]).rejected).toEqual([]);
    expect(values(book)).toEqual([['Вид', 'Число', 'Дата']]);
  });

  test('several edits are one change with its author', () => {
    const book = newBook();
    const heard: WorkbookChanged[] = [];
    const stop = book.changes.on((change) => heard.push(change));
    book.editCells(
      0,
      [
        { row: 0, column: 0, text: 'а' },
        { row: 1, column: 0, text: 'б' },
      ],
      'user@school.ru',
    );
    stop();
    book.editCells(0, [{ row: 2, column: 0, text: 'в' }]);
    expect(heard).toEqual([{ sheetIds: [0], revision: 1, author: 'user@school.ru' }]);
  });

  test('one protected cell stops the whole edit', () => {
    const book = newBook();
    apply(book, { addProtectedRange: { protectedRange: { range: { sheetId: 0, endRowIndex: 1 } } } });
    const edits = [
      { row: 1, column: 0, text: 'можно' },
      { row: 0, column: 0, text: 'нельзя' },
    ];
    expect(() => book.editCells(0, edits, 'user@school.ru')).toThrow('You are trying to edit a protected cell');
    expect(values(book)).toBeUndefined();
  });

  test('rows are sorted below the frozen header', () => {
    const book = newBook();
    apply(book, write([['Имя'], ['Яна'], ['Анна']]), {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    });
    book.sortRows(0, 0, false);
    book.insertRows(0, 1, 1);
    book.deleteRows(0, 3, 1);
    expect(values(book)).toEqual([['Имя'], [], ['Анна']]);
  });
});

describe('what the page draws', () => {
  test('cells, formats, rules with their choices, sizes, protections', () => {
    const book = bookWithRules();
    apply(
      book,
      write([['ММО', 3, 46266]], { row: 1 }),
      {
        repeatCell: {
          range: column(2),
          cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd.mm.yyyy' } }, note: 'когда' },
          fields: 'userEnteredFormat,note',
        },
      },
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
          properties: { pixelSize: 250 },
          fields: 'pixelSize',
        },
      },
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } },
    );
    const view = book.gridView(0, 'user@school.ru');
    expect(view.rows[1]).toEqual([{ v: 'ММО' }, { v: 3 }, { v: 46266, t: '01.09.2026', s: 0, n: 'когда' }]);
    expect(view.formats).toEqual([{ numberFormat: { type: 'DATE', pattern: 'dd.mm.yyyy' } }]);
    expect(view.validations.map((item) => [item.strict, item.choices])).toEqual([
      [true, ['ММО', 'РИМК']],
      [false, undefined],
      [true, undefined],
    ]);
    expect(view.columnWidths).toEqual({ 0: 250 });
    expect(view.tabs.map((tab) => tab.title)).toEqual(['Лист1', 'Виды']);
    expect(view.readOnly).toBe(true);
    expect(book.gridView(0).readOnly).toBe(false);
  });
});

describe('formulas', () => {
  test.each<[string, unknown]>([
    ['=A1+A2*2', 5],
    ['=SUM(A1:A3;10)', 13],
    ['=SUM(A1,A2)', 3],
    ['=COUNTA(A:B)', 5],
    ['=COUNTIF(B1:B2;"ан*")', 1],
    ['=COUNTIF(A1:A2;">=2")', 1],
    ['=IF(A1=1;"да";1/0)', 'да'],
    ['=HYPERLINK("https://example.org";"ссылка")', 'ссылка'],
    ['=A1&" шт."', '1 шт.'],
    ['=1,5*2', 3],
    ['=1/0', '#DIV/0!'],
    ['=D9', '#REF!'],
    ['=VLOOKUP(1;A:B;2)', '#NAME?'],
  ])('%s', (formula, expected) => {
    const book = newBook();
    apply(book, write([[1, 'Анна'], [2, 'Борис'], ['текст']]), write([[formula]], { row: 8, column: 3 }));
    expect(values(book, 'D9')).toEqual([[expected]]);
  });
});
