import { type BlockSource, type ParagraphStyle, paragraph } from '../document-source';

/** A column: title, width in millimetres, what stands in each row, look of the cell. */
export type ListColumn = readonly [title: string, width: number, text: string, style?: ParagraphStyle];

/** A table with borders and a head that repeats on each page; the rows are those of a list, `rowHeight` millimetres or more. */
export function listTable(list: string, columns: readonly ListColumn[], rowHeight?: number): BlockSource {
  const last = columns.length - 1;
  const cells = columns.map(([, , text, style], index) =>
    paragraph(
      style ?? (index === 0 ? 'cellCentred' : 'cell'),
      (index === 0 ? `{#${list}}` : '') + text + (index === last ? `{/${list}}` : ''),
    ),
  );
  return {
    kind: 'table',
    columns: columns.map(([, width]) => width),
    borders: true,
    ...(rowHeight === undefined ? {} : { rowHeight }),
    headRows: [columns.map(([title]) => paragraph('cellCentred', title))],
    rows: [cells],
  };
}

/** A table of two columns, one row for each name and value: «Должность | учитель». */
export function cardTable(rows: readonly (readonly [name: string, value: string])[]): BlockSource {
  return {
    kind: 'table',
    columns: [60, 105],
    borders: true,
    rowHeight: 7,
    headRows: [],
    rows: rows.map(([name, value]) => [paragraph('cell', name), paragraph('cell', value)]),
  };
}
