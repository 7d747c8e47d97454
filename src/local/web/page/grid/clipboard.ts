import type { CellEdit, GridView } from '../../ports';
import type { CellRange } from './address';
import { cellOf } from './wire-cell';

/** The selected cells as spreadsheets exchange them: tabs between cells, quotes around cells with line breaks. */
export function copyText(view: GridView, range: CellRange): string {
  const lines: string[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const cells: string[] = [];
    for (let column = range.left; column <= range.right; column++) {
      const text = cellOf(view.rows[row]?.[column])?.t ?? '';
      cells.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}

/** Edits that paste a text at a selection; a single pasted cell fills the whole selection, as in Google Sheets. */
export function pasteEdits(text: string, range: CellRange, rowCount: number, columnCount: number): CellEdit[] {
  const table = parseTable(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''));
  const single = table.length === 1 && table[0]?.length === 1 ? table[0][0] : undefined;
  const edits: CellEdit[] = [];
  if (single !== undefined) return fillEdits(single, range);
  table.forEach((cells, rowOffset) => {
    cells.forEach((input, columnOffset) => {
      const [row, column] = [range.top + rowOffset, range.left + columnOffset];
      if (row < rowCount && column < columnCount) edits.push({ row, column, input });
    });
  });
  return edits;
}

/** Edits that put one text into every cell of a selection. */
export function fillEdits(input: string, range: CellRange): CellEdit[] {
  const edits: CellEdit[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) edits.push({ row, column, input });
  }
  return edits;
}

function parseTable(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*)([\t\n]|$)/y;
  while (field.lastIndex <= text.length) {
    const match = field.exec(text);
    if (match === null) break;
    const [, raw = '', end = ''] = match;
    const quoted = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"');
    rows[rows.length - 1]?.push(quoted ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}
