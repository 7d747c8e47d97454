/** A rectangle of cells, zero-based, ends inclusive. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The range of one cell. */
export function singleCell(row: number, column: number): CellRange {
  return { top: row, bottom: row, left: column, right: column };
}

/** Whether a range is one cell. */
export function isSingle({ top, bottom, left, right }: CellRange): boolean {
  return top === bottom && left === right;
}

/** Letters of a column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `B5` of a cell. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * Reads `B5`, `B5:D9`, `5:7`, `B:D`, with or without a sheet before `!`.
 *
 * @returns `undefined` for anything else; open sides end at `rowCount` and `columnCount`
 */
export function parseRange(text: string, rowCount: number, columnCount: number): CellRange | undefined {
  const match = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(
    text
      .slice(text.lastIndexOf('!') + 1)
      .replaceAll('$', '')
      .toUpperCase(),
  );
  if (match === null || (match[1] === '' && match[2] === '')) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const range = {
    top: top === '' ? 0 : Number(top) - 1,
    bottom: bottom === '' ? rowCount - 1 : Number(bottom) - 1,
    left: left === '' ? 0 : columnIndex(left),
    right: right === '' ? columnCount - 1 : columnIndex(right),
  };
  if (range.top < 0 || range.bottom >= rowCount || range.right >= columnCount) return undefined;
  return range.bottom < range.top || range.right < range.left ? undefined : range;
}

/** Where a link inside the workbook leads: `#gid=7&range=A5`. */
export function parseLink(link: string): { readonly sheetId: number; readonly range: string } | undefined {
  if (!link.startsWith('#')) return undefined;
  const parameters = new URLSearchParams(link.slice(1));
  const sheetId = Number(parameters.get('gid') ?? Number.NaN);
  return Number.isInteger(sheetId) ? { sheetId, range: parameters.get('range') ?? 'A1' } : undefined;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
