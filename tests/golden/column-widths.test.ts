import { expect, it } from 'vitest';
import type { DocumentSource, TableSource } from '../../src/templates/document-source';
import { ORDER_TEMPLATES } from '../../src/templates/orders/index';
import { REGISTER_TEMPLATES } from '../../src/templates/registers/index';
import { WORK_TEMPLATES } from '../../src/templates/work/index';

/** Column by column the longest word that lists of the regulations put there, in letters of 12 points. */
const LONGEST: Readonly<Record<string, string>> = {
  Должность: 'дополнительного',
  'Образовательная организация': 'Образовательная',
  'Роль в группе': 'руководитель',
};
/** An average letter of Times New Roman 12 is 2.1 mm wide; the cell has margins of 1 mm. */
const widthOf = (word: string): number => word.length * 2.1 + 2;

const ALL = [...ORDER_TEMPLATES, ...REGISTER_TEMPLATES, ...WORK_TEMPLATES];

function tablesOf({ blocks }: DocumentSource): TableSource[] {
  return blocks.flatMap((block) => (block.kind === 'table' && block.headRows.length > 0 ? [block] : []));
}

it.each(ALL)('columns of %s hold their words whole', (_name, source) => {
  for (const { columns, headRows } of tablesOf(source)) {
    const titles = (headRows[0] ?? []).map(({ text }) => text);
    for (const [index, title] of titles.entries()) {
      const word = LONGEST[title] ?? '';
      expect(columns[index], title).toBeGreaterThanOrEqual(word === '' ? 0 : Math.floor(widthOf(word)));
    }
  }
});

it.each(ALL)('lists of %s are as wide as its text', (_name, source) => {
  const room = (source.landscape === true ? 297 : 210) - source.margins.left - source.margins.right;
  const widths = tablesOf(source).map(({ columns }) => columns.reduce((sum, column) => sum + column, 0));
  expect(widths).toEqual(widths.map(() => room));
});
