import { expect, it } from 'vitest';
import { ORDER_TEMPLATES } from '../../../src/templates/orders/index';

const TEXT_WIDTH = 210 - 30 - 15;

it.each(ORDER_TEMPLATES)('tables of %s are as wide as the text', (_name, { blocks }) => {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const widths = tables.map(({ columns }) => columns.reduce((sum, column) => sum + column, 0));
  expect(widths.length).toBeGreaterThan(0);
  expect(widths).toEqual(widths.map(() => TEXT_WIDTH));
});
