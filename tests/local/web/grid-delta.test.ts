import { expect, test } from 'vitest';
import { applyDelta, gridDelta } from '../../../src/local/web/grid-delta';
import type { GridView } from '../../../src/local/web/ports';

const VIEW: GridView = {
  sheetId: 1,
  revision: 4,
  rowCount: 100,
  columnCount: 3,
  frozenRows: 1,
  frozenColumns: 0,
  columnWidths: {},
  rowHeights: {},
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  styles: [{ bold: true }],
  choices: [],
  rows: [['Дата', 'Тема'], ['01.09.2026', 'Планирование'], ['02.10.2026']],
};

test('only the changed row travels, and laid upon the old reading gives the new one', () => {
  const rows = [VIEW.rows[0] ?? [], ['01.09.2026', { t: 'Итоги', s: 1 }], VIEW.rows[2] ?? []];
  const after = { ...VIEW, revision: 5, rows, styles: [{ bold: true as const }, { italic: true as const }] };
  const delta = gridDelta(VIEW, after);
  expect(delta?.rows).toEqual({ 1: ['01.09.2026', { t: 'Итоги', s: 1 }] });
  expect(delta && applyDelta(VIEW, delta)).toEqual(after);
});

test('a row that was emptied at the end becomes empty', () => {
  const after = { ...VIEW, revision: 5, rows: VIEW.rows.slice(0, 2) };
  expect(gridDelta(VIEW, after)?.rows).toEqual({ 2: [] });
});

test('another number of rows or another meaning of styles needs the whole sheet', () => {
  expect(gridDelta(VIEW, { ...VIEW, revision: 5, rowCount: 101 })).toBeUndefined();
  expect(gridDelta(VIEW, { ...VIEW, revision: 5, styles: [{ italic: true }] })).toBeUndefined();
});
