import type { GridView } from '../../ports';
import { cellOf, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './wire-cell';

const PADDING_X = 8;
const PADDING_Y = 6;
const LINE_HEIGHT_SHARE = 1.12;
const POINTS_TO_PIXELS = 4 / 3;
/** Google stops growing a row by itself about here; the rest is read in the formula bar. */
const MAX_AUTO_HEIGHT = 400;

/** Heights of rows that wrapped or big text makes higher than usual, in pixels by row. */
export function autoRowHeights(view: GridView): Record<number, number> {
  const heights: Record<number, number> = {};
  for (let row = 0; row < view.rows.length; row++) {
    const height = autoRowHeight(view, row);
    if (height > DEFAULT_ROW_HEIGHT) heights[row] = height;
  }
  return heights;
}

/** Height that the content of one row wants, in pixels. The same row of cells is measured once. */
export function autoRowHeight(view: GridView, row: number): number {
  const cells = view.rows[row];
  if (cells === undefined) return DEFAULT_ROW_HEIGHT;
  const known = measured.get(cells);
  if (known !== undefined && known.widths === view.columnWidths) return known.height;
  const height = measuredHeight(view, row);
  measured.set(cells, { widths: view.columnWidths, height });
  return height;
}

const measured = new WeakMap<object, { readonly widths: object; readonly height: number }>();

function measuredHeight(view: GridView, row: number): number {
  let height = DEFAULT_ROW_HEIGHT;
  const cells = view.rows[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cellOf(cells[column]);
    if (cell?.s === undefined) continue;
    const style = view.styles[cell.s];
    if (style === undefined || (style.wrap !== true && (style.fontSize ?? 10) <= 10)) continue;
    const size = (style.fontSize ?? 10) * POINTS_TO_PIXELS;
    const width = (view.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH) - PADDING_X;
    const lines = style.wrap === true ? countLines(cell.t, width, size, style.bold === true) : 1;
    height = Math.max(height, Math.ceil(lines * size * LINE_HEIGHT_SHARE) + PADDING_Y);
  }
  return Math.min(height, MAX_AUTO_HEIGHT);
}

function countLines(text: string, width: number, size: number, bold: boolean): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    // No letter is much wider than it is high: such a text certainly fits.
    if (paragraph.length * size <= width) lines++;
    else lines += wrappedLines(paragraph, width, `${bold ? 'bold ' : ''}${size}px Arial`);
  }
  return lines;
}

const ruler = document.createElement('canvas').getContext('2d');
const letterWidths = new Map<string, Map<string, number>>();

/** Width of each letter by font, measured once: summing them up is exact enough and a hundred times faster. */
function letterWidth(letter: string, font: string): number {
  let widths = letterWidths.get(font);
  if (widths === undefined) {
    widths = new Map();
    letterWidths.set(font, widths);
  }
  let width = widths.get(letter);
  if (width === undefined) {
    if (ruler !== null) ruler.font = font;
    width = ruler?.measureText(letter).width ?? 8;
    widths.set(letter, width);
  }
  return width;
}

function wrappedLines(paragraph: string, width: number, font: string): number {
  let lines = 1;
  let used = 0;
  let word = 0;
  for (const letter of paragraph) {
    const step = letterWidth(letter, font);
    if (letter === ' ') {
      used += word + step;
      word = 0;
      continue;
    }
    word += step;
    if (used + word <= width) continue;
    lines++;
    // A word longer than the line is broken inside.
    if (used === 0) word = step;
    used = 0;
  }
  return lines;
}
