import { expect, it } from 'vitest';
import type { DocumentSource, TableSource } from '../../src/templates/document-source';
import { documentXml } from '../../src/templates/ooxml/document';
import { ORDER_TEMPLATES } from '../../src/templates/orders/index';
import { REGISTER_TEMPLATES } from '../../src/templates/registers/index';
import { WORK_TEMPLATES } from '../../src/templates/work/index';

/** Millimetres that the longest words of a column need in Times New Roman 12, as rendered pages show. */
const LEAST: Readonly<Record<string, number>> = {
  '№ п/п': 10,
  'Фамилия, имя, отчество': 32,
  Категория: 21,
  Объединение: 36,
  Должность: 36,
  'Образовательная организация': 35,
  'Роль в группе': 29,
  Объединения: 42,
  Заседаний: 23,
  Докладов: 23,
  Продуктов: 24,
  Поручения: 25,
};

const ALL = [...ORDER_TEMPLATES, ...REGISTER_TEMPLATES, ...WORK_TEMPLATES];

function tablesOf({ blocks }: DocumentSource): TableSource[] {
  return blocks.flatMap((block) => (block.kind === 'table' && block.headRows.length > 0 ? [block] : []));
}

it.each(ALL)('columns of %s hold their words whole', (_name, source) => {
  for (const { columns, headRows } of tablesOf(source)) {
    const titles = (headRows[0] ?? []).map(({ text }) => text);
    for (const [index, title] of titles.entries()) {
      expect(columns[index], title).toBeGreaterThanOrEqual(LEAST[title] ?? 0);
    }
  }
});

it.each(ALL)('lists of %s are as wide as its text', (_name, source) => {
  const room = (source.landscape === true ? 297 : 210) - source.margins.left - source.margins.right;
  const widths = tablesOf(source).map(({ columns }) => columns.reduce((sum, column) => sum + column, 0));
  expect(widths).toEqual(widths.map(() => room));
});

it.each(ALL)('cells of %s say how far their words stand from the borders', (_name, source) => {
  const said = [...documentXml(source).matchAll(/<w:tblPr>.*?<\/w:tblPr>/g)].map(([table]) => ({
    hasBorders: table.includes('<w:tblBorders>'),
    margin: /<w:tblCellMar><w:left w:w="(\d+)"/.exec(table)?.[1],
  }));
  expect(said).toEqual(said.map(({ hasBorders }) => ({ hasBorders, margin: hasBorders ? '57' : '0' })));
});
