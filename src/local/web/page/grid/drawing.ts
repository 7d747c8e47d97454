import type { Cell } from '@fortune-sheet/core';
import type { DrawnCell } from './to-fortune';

interface CellBox {
  readonly startX: number;
  readonly startY: number;
  readonly endX: number;
  readonly endY: number;
}

const ARROW_WIDTH = 8;
const ARROW_HEIGHT = 4;
const ARROW_FROM_RIGHT = 14;
const NOTE_SIZE = 6;
/** Half of a row of usual height. */
const HALF_LINE = 10;

/** Width of the right part of a cell in which a click opens the drop-down, in pixels. */
export const ARROW_ZONE = 22;

/** Draws upon a cell what FortuneSheet does not: the arrow of a drop-down and the corner of a note. */
export function drawMarks(cell: Cell | null, box: CellBox, canvas: CanvasRenderingContext2D): void {
  const drawn = cell as DrawnCell | null;
  if (drawn?.choice === true) drawArrow(box, drawn, canvas);
  if (drawn?.note === true) drawNoteCorner(box, canvas);
}

/** The text ends before the arrow: what runs under it is painted over. */
function drawArrow(box: CellBox, cell: DrawnCell, canvas: CanvasRenderingContext2D): void {
  canvas.fillStyle = cell.bg ?? '#ffffff';
  canvas.fillRect(box.endX - ARROW_ZONE, box.startY, ARROW_ZONE - 1, box.endY - box.startY - 2);
  const x = box.endX - ARROW_FROM_RIGHT;
  const y = lineMiddle(box, cell) - ARROW_HEIGHT / 2;
  canvas.beginPath();
  canvas.moveTo(x, y);
  canvas.lineTo(x + ARROW_WIDTH, y);
  canvas.lineTo(x + ARROW_WIDTH / 2, y + ARROW_HEIGHT);
  canvas.closePath();
  canvas.fillStyle = '#5f6368';
  canvas.fill();
}

/** The middle of the line of text beside which the arrow stands, in cells of any height. */
function lineMiddle({ startY, endY }: CellBox, { vt }: DrawnCell): number {
  const middle = (startY + endY) / 2;
  if (vt === 1) return Math.min(middle, startY + HALF_LINE);
  return vt === 2 ? Math.max(middle, endY - HALF_LINE) : middle;
}

function drawNoteCorner(box: CellBox, canvas: CanvasRenderingContext2D): void {
  const right = box.endX - 1;
  canvas.beginPath();
  canvas.moveTo(right - NOTE_SIZE, box.startY);
  canvas.lineTo(right, box.startY);
  canvas.lineTo(right, box.startY + NOTE_SIZE);
  canvas.closePath();
  canvas.fillStyle = '#f9ab00';
  canvas.fill();
}
