import type { Cell, CellMatrix, Sheet } from '@fortune-sheet/core';
import type { GridCell, GridCellOnWire, GridStyle, GridView } from '../../ports';
import { autoRowHeights } from './row-heights';
import { cellOf, DEFAULT_COLUMN_WIDTH } from './wire-cell';

/** A cell of FortuneSheet with what our own drawing needs beside it. */
export interface DrawnCell extends Cell {
  /** The cell has a drop-down. */
  choice?: true;
  /** The cell has a note. */
  note?: true;
}

const LINK_COLOR = '#1155cc';
const HORIZONTAL = { center: 0, left: 1, right: 2 } as const;
const VERTICAL = { middle: 0, top: 1, bottom: 2 } as const;

/** Id of a sheet for FortuneSheet. */
export function fortuneId(sheetId: number): string {
  return `sheet-${sheetId}`;
}

/** The whole sheet in FortuneSheet's terms. */
export function toFortuneSheet(view: GridView, title: string): Sheet {
  const heights = { ...autoRowHeights(view), ...view.rowHeights };
  const widths: Record<string, number> = {};
  for (let column = 0; column < view.columnCount; column++) {
    widths[column] = view.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH;
  }
  const sheet: Sheet = {
    id: fortuneId(view.sheetId),
    name: title,
    status: 1,
    order: 0,
    row: view.rowCount,
    column: view.columnCount,
    data: toMatrix(view),
    config: {
      rowlen: heights,
      columnlen: widths,
      rowhidden: Object.fromEntries(view.hiddenRows.map((row) => [row, 0])),
      colhidden: Object.fromEntries(view.hiddenColumns.map((column) => [column, 0])),
      merge: Object.fromEntries(view.merges.map(mergeEntry)),
    },
  };
  const frozen = frozenOf(view);
  return frozen === undefined ? sheet : { ...sheet, frozen };
}

/**
 * One row as FortuneSheet draws it, as long as the sheet is wide. It is frozen: immer, which FortuneSheet is built
 * upon, does not walk through what is frozen, and 15 000 rows are a long walk.
 */
export function toFortuneRow(view: GridView, row: number): (Cell | null)[] {
  const cells = view.rows[row] ?? [];
  const result: (Cell | null)[] = new Array(view.columnCount);
  for (let column = 0; column < view.columnCount; column++) result[column] = toFortuneCell(view, cells[column]);
  for (const [top, bottom, left, right] of view.merges)
    if (row >= top && row < bottom) mergeInto(result, row, [top, bottom, left, right]);
  return Object.freeze(result) as (Cell | null)[];
}

/** All rows; empty ones are one and the same object. */
function toMatrix(view: GridView): CellMatrix {
  const merged = view.merges.reduce((last, [, bottom]) => Math.max(last, bottom), 0);
  const filled = Math.max(view.rows.length, merged);
  const empty = Object.freeze(new Array<Cell | null>(view.columnCount).fill(null)) as (Cell | null)[];
  const matrix: CellMatrix = new Array(view.rowCount);
  for (let row = 0; row < view.rowCount; row++) matrix[row] = row < filled ? toFortuneRow(view, row) : empty;
  return Object.freeze(matrix) as CellMatrix;
}

function toFortuneCell(view: GridView, onWire: GridCellOnWire | undefined): Cell | null {
  const cell = cellOf(onWire);
  if (cell === undefined) return null;
  // Everything is text for FortuneSheet: it must neither parse nor format nor count, the workbook does.
  const drawn: DrawnCell = {
    v: cell.i ?? cell.t,
    m: cell.t,
    ct: { fa: '@', t: 's' },
    ff: 'Arial',
    vt: VERTICAL.bottom,
    tb: '0',
  };
  applyStyle(drawn, cell.s === undefined ? {} : (view.styles[cell.s] ?? {}), cell);
  if (cell.c !== undefined) drawn.choice = true;
  if (cell.n !== undefined) drawn.note = true;
  return drawn;
}

function applyStyle(drawn: DrawnCell, style: GridStyle, cell: GridCell): void {
  if (style.bold) drawn.bl = 1;
  if (style.italic) drawn.it = 1;
  if (style.underline || cell.l !== undefined) drawn.un = 1;
  if (style.strikethrough) drawn.cl = 1;
  if (style.fontSize !== undefined) drawn.fs = style.fontSize;
  if (style.background !== undefined) drawn.bg = style.background;
  if (style.wrap) drawn.tb = '2';
  else if (cell.c === undefined) drawn.tb = '1';
  const color = cell.l === undefined ? style.color : (style.color ?? LINK_COLOR);
  if (color !== undefined) drawn.fc = color;
  drawn.ht = HORIZONTAL[style.align ?? usualAlign(cell)];
  drawn.vt = VERTICAL[style.valign ?? 'bottom'];
}

/** Google: text to the left, numbers to the right, truth values and errors in the middle. */
function usualAlign(cell: GridCell): 'left' | 'center' | 'right' {
  if (cell.k === undefined) return 'left';
  return cell.k === 'number' ? 'right' : 'center';
}

function mergeEntry([top, bottom, left, right]: readonly [number, number, number, number]) {
  return [`${top}_${left}`, { r: top, c: left, rs: bottom - top, cs: right - left }] as const;
}

function mergeInto(
  row: (Cell | null)[],
  index: number,
  [top, bottom, left, right]: readonly [number, number, number, number],
): void {
  for (let column = left; column < right; column++) {
    const first = index === top && column === left;
    const mc = first ? { r: top, c: left, rs: bottom - top, cs: right - left } : { r: top, c: left };
    row[column] = { ...(first ? (row[column] ?? {}) : {}), mc };
  }
}

function frozenOf(view: GridView): NonNullable<Sheet['frozen']> | undefined {
  const [rows, columns] = [view.frozenRows, view.frozenColumns];
  if (rows === 0 && columns === 0) return undefined;
  const type = rows === 0 ? 'rangeColumn' : columns === 0 ? 'rangeRow' : 'rangeBoth';
  return { type, range: { row_focus: Math.max(rows - 1, 0), column_focus: Math.max(columns - 1, 0) } };
}
