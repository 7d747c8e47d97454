import { expect, test } from 'vitest';
import { pasteEdits } from '../../../src/local/web/page/grid/clipboard';

const A1 = { top: 0, bottom: 0, left: 0, right: 0 };

test('a table is pasted from the selected cell on; quotes hold line breaks together', () => {
  expect(pasteEdits('а\t"б\nв ""г"""\r\nд', A1, 10, 10)).toEqual([
    { row: 0, column: 0, input: 'а' },
    { row: 0, column: 1, input: 'б\nв "г"' },
    { row: 1, column: 0, input: 'д' },
  ]);
});

test('one value fills the whole selection; what falls outside the sheet is left out', () => {
  expect(pasteEdits('да', { top: 0, bottom: 1, left: 2, right: 2 }, 10, 10)).toEqual([
    { row: 0, column: 2, input: 'да' },
    { row: 1, column: 2, input: 'да' },
  ]);
  expect(pasteEdits('а\tб', { top: 9, bottom: 9, left: 9, right: 9 }, 10, 10)).toEqual([
    { row: 9, column: 9, input: 'а' },
  ]);
});
