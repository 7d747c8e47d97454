import { invalidArgument } from '../invalid-argument';
import type { JsonObject } from '../json';
import { numberAt } from '../json';

/** A rectangle of a sheet: zero-based, `bottom` and `right` exclusive. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The end of a range that is open on that side; greater than any row or column. */
export const UNBOUNDED = 2 ** 31 - 1;

/** Reads a `GridRange` message: missing starts are 0, missing ends are open. */
export function areaOf(range: JsonObject): Area {
  const area = {
    top: numberAt(range, 'startRowIndex') ?? 0,
    bottom: numberAt(range, 'endRowIndex') ?? UNBOUNDED,
    left: numberAt(range, 'startColumnIndex') ?? 0,
    right: numberAt(range, 'endColumnIndex') ?? UNBOUNDED,
  };
  assertSpan('Row', area.top, area.bottom);
  assertSpan('Column', area.left, area.right);
  return area;
}

function assertSpan(name: 'Row' | 'Column', start: number, end: number): void {
  if (start < 0) throw invalidArgument(`start${name}Index[${start}] must be greater than or equal to 0`);
  if (end < start) throw invalidArgument(`end${name}Index[${end}] must be greater than start${name}Index[${start}]`);
}

/** Writes a `GridRange`; open ends are left out, as Google does. */
export function gridRangeOf(sheetId: number, area: Area): JsonObject {
  return {
    sheetId,
    ...(area.top === 0 && area.bottom === UNBOUNDED ? {} : { startRowIndex: area.top }),
    ...(area.bottom === UNBOUNDED ? {} : { endRowIndex: area.bottom }),
    ...(area.left === 0 && area.right === UNBOUNDED ? {} : { startColumnIndex: area.left }),
    ...(area.right === UNBOUNDED ? {} : { endColumnIndex: area.right }),
  };
}

/** Whether an area has no cells. */
export function isEmptyArea(area: Area): boolean {
  return area.bottom <= area.top || area.right <= area.left;
}

/** The cells that both areas have; an empty area when there are none. */
export function intersectAreas(a: Area, b: Area): Area {
  return {
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
  };
}

/** Whether there is a cell in both areas. */
export function areasOverlap(a: Area, b: Area): boolean {
  return !isEmptyArea(intersectAreas(a, b));
}

/** Whether the cell is in the area; row and column are counted from 0. */
export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.top && row < area.bottom && column >= area.left && column < area.right;
}

/** Whether every cell of `inner` is in `outer`. */
export function containsArea(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

/** Cuts `hole` out of `area`: at most four rectangles that together cover the rest. */
export function subtractArea(area: Area, hole: Area): readonly Area[] {
  const cut = intersectAreas(area, hole);
  if (isEmptyArea(cut)) return [area];
  return [
    { ...area, bottom: cut.top },
    { ...area, top: cut.bottom },
    { top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left },
    { top: cut.top, bottom: cut.bottom, left: cut.right, right: area.right },
  ].filter((part) => !isEmptyArea(part));
}
