import { expect, test } from 'vitest';
import { SheetsService } from '../../../src/local/sheets';
import { moveReferences } from '../../../src/local/web/connect/conditional-looks';
import { SheetReader } from '../../../src/local/web/connect/sheet-reader';

const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });

function workbookWith(requests: readonly object[]): SheetsService {
  const service = SheetsService.inMemory({ spreadsheetId: 'w', title: 'Проба', clock: () => new Date(2026, 10, 22) });
  service.batchUpdate('w', { requests });
  return service;
}

function cells(values: readonly object[], rowIndex = 0, columnIndex = 0): object {
  return { updateCells: { start: { sheetId: 0, rowIndex, columnIndex }, rows: [{ values }], fields: '*' } };
}

const read = (service: SheetsService) => new SheetReader(service, 0).read();

test('plain text travels as a bare string, an empty cell as null', () => {
  expect(read(workbookWith([cells([text('Тема'), {}, text('Место')])]))?.rows).toEqual([['Тема', null, 'Место']]);
});

test('the editor of a cell starts with what gives the same content when typed again', () => {
  const format = { numberFormat: { type: 'NUMBER', pattern: '0.00' } };
  const date = { numberFormat: { type: 'DATE', pattern: 'dd.mm.yyyy' } };
  const service = workbookWith([
    cells([
      { userEnteredValue: { numberValue: 1.5 }, userEnteredFormat: format },
      { userEnteredValue: { numberValue: 46266 }, userEnteredFormat: date },
      text('01234'),
      text('=1+1'),
      text('5/6'),
      { userEnteredValue: { formulaValue: '=1+1' } },
    ]),
  ]);
  expect(read(service)?.rows[0]).toEqual([
    { t: '1,50', i: '1,5', k: 'number' },
    { t: '01.09.2026', k: 'number' },
    { t: '01234', i: "'01234" },
    { t: '=1+1', i: "'=1+1" },
    { t: '5/6', i: "'5/6" },
    { t: '2', i: '=1+1', k: 'number' },
  ]);
});

test('looks: format, note, link inside the workbook, drop-down also below the last row', () => {
  const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 };
  const values = [{ userEnteredValue: 'очно' }, { userEnteredValue: 'заочно' }];
  const bold = { textFormat: { bold: true }, backgroundColorStyle: { rgbColor: { red: 1, green: 0.5 } } };
  const view = read(
    workbookWith([
      cells([{ ...text('Форма'), userEnteredFormat: bold, note: 'Из списка.' }]),
      cells([text('очно'), { userEnteredValue: { formulaValue: '=HYPERLINK("#gid=0&range=A1";"к записи")' } }], 1),
      { setDataValidation: { range, rule: { condition: { type: 'ONE_OF_LIST', values }, strict: true } } },
    ]),
  );
  expect(view?.styles).toEqual([{ bold: true, background: '#ff8000' }]);
  expect(view?.choices).toEqual([['очно', 'заочно']]);
  expect(view?.rows).toEqual([
    [{ t: 'Форма', s: 0, n: 'Из списка.' }],
    [
      { t: 'очно', c: 0 },
      { t: 'к записи', i: '=HYPERLINK("#gid=0&range=A1";"к записи")', l: '#gid=0&range=A1' },
    ],
    [{ t: '', c: 0 }],
  ]);
});

test('a conditional format by text and one by a formula colour their cells', () => {
  const rule = (column: number, condition: object, format: object) => ({
    addConditionalFormatRule: {
      index: 0,
      rule: {
        ranges: [{ sheetId: 0, startRowIndex: 0, startColumnIndex: column, endColumnIndex: column + 1 }],
        booleanRule: { condition, format },
      },
    },
  });
  const red = { backgroundColorStyle: { rgbColor: { red: 1 } } };
  const service = workbookWith([
    cells([text('нарушено'), text('ММО')]),
    cells([text('соблюдено'), text('ШМО')], 1),
    rule(0, { type: 'TEXT_EQ', values: [{ userEnteredValue: 'нарушено' }] }, red),
    rule(
      1,
      { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$A1="нарушено"' }] },
      { textFormat: { bold: true } },
    ),
  ]);
  const view = read(service);
  const looks = view?.rows.map((row) =>
    row.map((cell) => (typeof cell === 'object' ? view.styles[cell?.s ?? -1] : undefined)),
  );
  expect(looks).toEqual([
    [{ background: '#ff0000' }, { bold: true }],
    [undefined, undefined],
  ]);
});

test('an unchanged row is the same object at the next reading, a changed one is read anew', () => {
  const service = workbookWith([cells([text('первая')]), cells([text('вторая')], 1)]);
  const reader = new SheetReader(service, 0);
  const before = reader.read();
  service.batchUpdate('w', { requests: [cells([text('другая')], 1)] });
  const after = reader.read();
  expect(after?.rows[0]).toBe(before?.rows[0]);
  expect(after?.rows[1]).toEqual(['другая']);
});

test('references of a rule move with the cell, fixed ones and texts do not', () => {
  expect(moveReferences('=AND($A2="B3";C$1>D4;$E$5)', 3, 1)).toBe('=AND($A5="B3";D$1>E7;$E$5)');
});
