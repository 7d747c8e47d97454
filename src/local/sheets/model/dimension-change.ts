import type { Json, JsonObject } from '../json';
import { isJsonObject } from '../json';
import type { Area } from './area';
import { areaOf, gridRangeOf, UNBOUNDED } from './area';

/** Google's `Dimension`. */
export type Axis = 'ROWS' | 'COLUMNS';

/** Rows or columns put in before `at`, taken out of `[start, end)`, or moved from there to before `destination`. */
export type DimensionChange =
  | { readonly kind: 'insert'; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly start: number; readonly end: number }
  | { readonly kind: 'move'; readonly start: number; readonly end: number; readonly destination: number };

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a span stands after the change; `undefined` when nothing of it is left. Open ends stay open. */
export function shiftSpan(span: Span, change: DimensionChange): Span | undefined {
  switch (change.kind) {
    case 'insert':
      return shiftByInsert(span, change.at, change.count);
    case 'delete':
      return shiftByDelete(span, change.start, change.end);
    case 'move':
      return shiftByMove(span, change);
  }
}

function shiftByInsert({ start, end }: Span, at: number, count: number): Span {
  if (start === 0 && end === UNBOUNDED) return { start, end };
  return { start: start >= at ? start + count : start, end: end > at && end !== UNBOUNDED ? end + count : end };
}

function shiftByDelete({ start, end }: Span, from: number, to: number): Span | undefined {
  const moved = (index: number): number => (index <= from ? index : Math.max(from, index - (to - from)));
  const result = { start: moved(start), end: end === UNBOUNDED ? end : moved(end) };
  return result.end > result.start || start === end ? result : undefined;
}

/** A span inside the moved part moves with it, one outside makes room; one that is torn apart stays where it is. */
function shiftByMove(span: Span, { start, end, destination }: Extract<DimensionChange, { kind: 'move' }>): Span {
  const count = end - start;
  const target = destination > start ? destination - count : destination;
  if (span.start >= start && span.end <= end) {
    return { start: span.start - start + target, end: span.end - start + target };
  }
  const torn = span.start < end && span.end > start && !(span.start <= start && span.end >= end);
  if (torn) return span;
  const without = shiftByDelete(span, start, end);
  return without === undefined ? span : shiftByInsert(without, target, count);
}

/** Where a rectangle stands after the change; `undefined` when nothing of it is left. */
export function shiftArea(area: Area, axis: Axis, change: DimensionChange): Area | undefined {
  if (axis === 'ROWS') {
    const span = shiftSpan({ start: area.top, end: area.bottom }, change);
    return span && { ...area, top: span.start, bottom: span.end };
  }
  const span = shiftSpan({ start: area.left, end: area.right }, change);
  return span && { ...area, left: span.start, right: span.end };
}

const RANGE_FIELDS = ['startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex'];

/**
 * Shifts every `GridRange` of the sheet found anywhere inside a message (rules, protections, charts, filters).
 * A range of which nothing is left becomes `undefined` in lists and empty elsewhere.
 */
function shiftRangesInside(value: Json, sheetId: number, axis: Axis, change: DimensionChange): Json | undefined {
  if (Array.isArray(value)) {
    return value.flatMap((item: Json) => {
      const shifted = shiftRangesInside(item, sheetId, axis, change);
      return shifted === undefined ? [] : [shifted];
    });
  }
  if (!isJsonObject(value)) return value;
  if (isRangeOf(value, sheetId)) {
    const shifted = shiftArea(areaOf(value), axis, change);
    return shifted && gridRangeOf(sheetId, shifted);
  }
  const result: Record<string, Json> = {};
  for (const [name, content] of Object.entries(value)) {
    const shifted = content === undefined ? undefined : shiftRangesInside(content, sheetId, axis, change);
    if (shifted !== undefined) result[name] = shifted;
  }
  return result;
}

function isRangeOf(value: JsonObject, sheetId: number): boolean {
  return (value.sheetId ?? 0) === sheetId && RANGE_FIELDS.some((field) => value[field] !== undefined);
}

/** Shifts the `range` that a message is about; a message whose range is gone is gone itself. */
export function shiftOwner(
  owner: JsonObject,
  sheetId: number,
  axis: Axis,
  change: DimensionChange,
): JsonObject | undefined {
  const shifted = shiftRangesInside(owner, sheetId, axis, change);
  if (!isJsonObject(shifted)) return undefined;
  const lostRange = owner.range !== undefined && shifted.range === undefined;
  const lostAll = Array.isArray(owner.ranges) && Array.isArray(shifted.ranges) && shifted.ranges.length === 0;
  return lostRange || lostAll ? undefined : shifted;
}
