import type { GridView } from '../../ports';
import type { CellRange } from './address';
import { autoRowHeight } from './row-heights';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './wire-cell';

/** FortuneSheet draws a line of one pixel after every row and column. */
const LINE = 1;
/** Width of the column of row numbers, CSS pixels. */
export const ROW_HEADER_WIDTH = 46;
/** Height of the row of column letters, CSS pixels. */
export const COLUMN_HEADER_HEIGHT = 24;

/** Tops of all rows in pixels, the end of the last one included. */
function rowTops(view: GridView): readonly number[] {
  const known = topsOf.get(view);
  if (known !== undefined) return known;
  const hidden = new Set(view.hiddenRows);
  const tops = [0];
  for (let row = 0; row < view.rowCount; row++) {
    const content = row < view.rows.length ? autoRowHeight(view, row) : DEFAULT_ROW_HEIGHT;
    const height = hidden.has(row) ? 0 : (view.rowHeights[row] ?? content) + LINE;
    tops.push((tops[row] ?? 0) + height);
  }
  topsOf.set(view, tops);
  return tops;
}

const topsOf = new WeakMap<GridView, readonly number[]>();

function columnLefts(view: GridView): readonly number[] {
  const hidden = new Set(view.hiddenColumns);
  const lefts = [0];
  for (let column = 0; column < view.columnCount; column++) {
    const width = hidden.has(column) ? 0 : (view.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH) + LINE;
    lefts.push((lefts[column] ?? 0) + width);
  }
  return lefts;
}

/** Pixels from the top of the cells to the top of a row. */
function rowTop(view: GridView, row: number): number {
  return rowTops(view)[row] ?? 0;
}

/** Pixels from the left of the cells to the left of a column. */
function columnLeft(view: GridView, column: number): number {
  return columnLefts(view)[column] ?? 0;
}

/** The two scroll bars of FortuneSheet inside an element. */
export function scrollBars(root: HTMLElement | null): { readonly x: Element | null; readonly y: Element | null } {
  return {
    x: root?.querySelector('.luckysheet-scrollbar-x') ?? null,
    y: root?.querySelector('.luckysheet-scrollbar-y') ?? null,
  };
}

/** Scrolls so that the range stands in the upper third of what is not frozen; leaves the scroll alone when it is seen. */
export function scrollIntoSight(root: HTMLElement, view: GridView, range: CellRange): void {
  const { x, y } = scrollBars(root);
  const canvas = root.querySelector('.fortune-sheet-canvas')?.getBoundingClientRect();
  if (x === null || y === null || canvas === undefined) return;
  const frozen = { top: rowTop(view, view.frozenRows), left: columnLeft(view, view.frozenColumns) };
  const seen = {
    height: canvas.height - COLUMN_HEADER_HEIGHT - frozen.top,
    width: canvas.width - ROW_HEADER_WIDTH - frozen.left,
  };
  if (range.top >= view.frozenRows) {
    const offset = rowTop(view, range.top) - frozen.top;
    if (offset < y.scrollTop || offset > y.scrollTop + seen.height - 60)
      y.scrollTop = Math.max(0, offset - seen.height / 3);
  }
  if (range.left >= view.frozenColumns) {
    const offset = columnLeft(view, range.left) - frozen.left;
    const right = columnLeft(view, range.left + 1) - frozen.left;
    if (offset < x.scrollLeft) x.scrollLeft = Math.max(0, offset - 20);
    else if (right > x.scrollLeft + seen.width) x.scrollLeft = Math.max(0, right - seen.width + 40);
  }
}

/** Where a cell stands in the window, in pixels. */
export function cellRect(root: HTMLElement, view: GridView, row: number, column: number): DOMRect {
  const canvas = root.querySelector('.fortune-sheet-canvas')?.getBoundingClientRect() ?? root.getBoundingClientRect();
  const { x, y } = scrollBars(root);
  const scrolledX = column < view.frozenColumns ? 0 : (x?.scrollLeft ?? 0);
  const scrolledY = row < view.frozenRows ? 0 : (y?.scrollTop ?? 0);
  const [left, top] = [columnLeft(view, column), rowTop(view, row)];
  return new DOMRect(
    canvas.left + ROW_HEADER_WIDTH + left - scrolledX,
    canvas.top + COLUMN_HEADER_HEIGHT + top - scrolledY,
    columnLeft(view, column + 1) - left,
    rowTop(view, row + 1) - top,
  );
}

/** The cell under a point of the window. */
export function cellAt(root: HTMLElement, view: GridView, x: number, y: number): { row: number; column: number } {
  const canvas = root.querySelector('.fortune-sheet-canvas')?.getBoundingClientRect() ?? root.getBoundingClientRect();
  const bars = scrollBars(root);
  const inside = { x: x - canvas.left - ROW_HEADER_WIDTH, y: y - canvas.top - COLUMN_HEADER_HEIGHT };
  const frozen = { x: columnLeft(view, view.frozenColumns), y: rowTop(view, view.frozenRows) };
  const left = inside.x < frozen.x ? inside.x : inside.x + (bars.x?.scrollLeft ?? 0);
  const top = inside.y < frozen.y ? inside.y : inside.y + (bars.y?.scrollTop ?? 0);
  return { row: indexAt(rowTops(view), top), column: indexAt(columnLefts(view), left) };
}

/** Index of the last start that is not beyond the position. */
function indexAt(starts: readonly number[], position: number): number {
  let index = 0;
  while (index + 1 < starts.length && (starts[index + 1] ?? Number.POSITIVE_INFINITY) <= position) index++;
  return index;
}
