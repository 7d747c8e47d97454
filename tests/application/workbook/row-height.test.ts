import { expect, test } from 'vitest';
import { bodyRequests, placedColumns } from '../../../src/application/workbook/install/sheet-style';
import { standardLayout } from '../../../src/application/workbook/reading/sheet-layout';
import { sheetOf } from '../../../src/application/workbook/sheets';

interface BodyRequest {
  readonly repeatCell: { readonly cell: { readonly userEnteredFormat: { readonly wrapStrategy: string } } };
}

test('lists of people in «Заседания» do not make its rows higher, other texts are wrapped', () => {
  const layout = standardLayout(sheetOf('meetings'));
  const columns = placedColumns(layout);
  const requests = bodyRequests(layout, columns) as unknown as readonly BodyRequest[];
  const wraps = new Map(
    columns.map(({ title }, k) => [title, requests[k]?.repeatCell.cell.userEnteredFormat.wrapStrategy]),
  );
  expect(wraps.get('Присутствовали')).toBe('CLIP');
  expect(wraps.get('Отсутствовали по уважительной причине')).toBe('CLIP');
  expect(wraps.get('Тема')).toBe('WRAP');
  expect(columns.find(({ title }) => title === 'Было запланировано на')?.width).toBeGreaterThanOrEqual(130);
  expect(columns.find(({ title }) => title === 'Внеочередное')?.width).toBeGreaterThanOrEqual(120);
});
