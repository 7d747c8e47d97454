import { parseUpdateMask, updateByMask } from '../field-mask';
import { invalidArgument } from '../invalid-argument';
import type { JsonObject } from '../json';
import { numberAt, objectAt, stringAt } from '../json';
import type { Area } from '../model/area';
import { UNBOUNDED } from '../model/area';
import type { Cell } from '../model/cell';
import type { Axis } from '../model/dimension-change';
import { shiftSheet } from '../model/shift-sheet';
import type { DimensionMeta, Sheet } from '../model/workbook';
import type { MutableSheet, WorkbookDraft } from '../model/workbook-draft';
import { sheetIdOf } from './grid-area';
import { assertMayEdit } from './protection';
import type { RequestContext } from './request-context';

interface DimensionRange {
  readonly sheetId: number;
  readonly axis: Axis;
  readonly start: number;
  readonly end: number;
}

function readAxis(message: JsonObject): Axis {
  const dimension = stringAt(message, 'dimension');
  if (dimension === 'ROWS' || dimension === 'COLUMNS') return dimension;
  throw invalidArgument('No dimension specified.');
}

function readDimensionRange(draft: WorkbookDraft, message: JsonObject): DimensionRange {
  const sheetId = sheetIdOf(message);
  const axis = readAxis(message);
  const count = countOf(draft.readSheet(sheetId), axis);
  const start = numberAt(message, 'startIndex') ?? 0;
  const end = numberAt(message, 'endIndex') ?? count;
  if (start < 0 || end < start)
    throw invalidArgument(`range.endIndex[${end}] must be greater than startIndex[${start}]`);
  return { sheetId, axis, start, end };
}

function countOf(sheet: Sheet, axis: Axis): number {
  return axis === 'ROWS' ? sheet.rowCount : sheet.columnCount;
}

function bandArea(axis: Axis, start: number, end: number): Area {
  return axis === 'ROWS'
    ? { top: start, bottom: end, left: 0, right: UNBOUNDED }
    : { top: 0, bottom: UNBOUNDED, left: start, right: end };
}

/** `insertDimension`: new rows or columns take formats of the one before (`inheritFromBefore`) or after. */
export function insertDimension(request: JsonObject, context: RequestContext): undefined {
  const { draft } = context;
  const { sheetId, axis, start, end } = readDimensionRange(draft, objectAt(request, 'range'));
  const before = request.inheritFromBefore === true;
  const sheet = draft.sheet(sheetId);
  if (start > countOf(sheet, axis))
    throw invalidArgument(`range.startIndex[${start}] is after the last ${axis} of grid`);
  if (before && start === 0) {
    throw invalidArgument('inheritFromBefore cannot be true if inserting at the first row or column.');
  }
  assertMayEdit(context, sheet, bandArea(axis, start, start + 1));
  const count = end - start;
  shiftSheet(draft, sheetId, axis, { kind: 'insert', at: start, count });
  draft.assertCellLimit();
  if (before) extendValidations(sheet, axis, start, count);
  inheritFormats(draft, sheet, axis, before ? start - 1 : end, start, end);
}

/** A validation that ended right before rows inserted `inheritFromBefore` covers them too. */
function extendValidations(sheet: MutableSheet, axis: Axis, at: number, count: number): void {
  sheet.validations = sheet.validations.map(({ area, rule }) => {
    if (axis === 'ROWS' && area.bottom === at) return { area: { ...area, bottom: at + count }, rule };
    if (axis === 'COLUMNS' && area.right === at) return { area: { ...area, right: at + count }, rule };
    return { area, rule };
  });
}

function inheritFormats(
  draft: WorkbookDraft,
  sheet: MutableSheet,
  axis: Axis,
  source: number,
  start: number,
  end: number,
): void {
  if (axis === 'ROWS') {
    const formats = sheet.rows[source]?.map(formatOnly) ?? [];
    if (!formats.some((cell) => cell !== undefined)) return;
    for (let index = start; index < end; index++) {
      formats.forEach((cell, column) => {
        if (cell !== undefined) draft.setCell(sheet, index, column, cell);
      });
    }
    return;
  }
  sheet.rows.forEach((row, rowIndex) => {
    const format = formatOnly(row?.[source]);
    if (format === undefined) return;
    for (let column = start; column < end; column++) draft.setCell(sheet, rowIndex, column, format);
  });
}

function formatOnly(cell: Cell | undefined): Cell | undefined {
  if (cell?.format === undefined) return undefined;
  return { value: undefined, formula: undefined, format: cell.format, note: undefined };
}

/** Adds rows at the end of the grid, formatted as the last one. */
export function appendRows(draft: WorkbookDraft, sheet: MutableSheet, count: number): void {
  const last = sheet.rowCount;
  sheet.rowCount += count;
  draft.assertCellLimit();
  inheritFormats(draft, sheet, 'ROWS', last - 1, last, last + count);
}

/** `appendDimension`: rows or columns at the end of the grid. */
export function appendDimension(request: JsonObject, { draft }: RequestContext): undefined {
  const axis = readAxis(request);
  const sheet = draft.sheet(sheetIdOf(request));
  const length = numberAt(request, 'length') ?? 0;
  if (length < 1) throw invalidArgument('length must be greater than 0');
  if (axis === 'ROWS') {
    appendRows(draft, sheet, length);
    return;
  }
  const last = sheet.columnCount;
  sheet.columnCount += length;
  draft.assertCellLimit();
  inheritFormats(draft, sheet, axis, last - 1, last, last + length);
}

/** `deleteDimension`: what lies beyond the grid is ignored; all rows or all non-frozen rows cannot go. */
export function deleteDimension(request: JsonObject, context: RequestContext): undefined {
  const { sheetId, axis, start, end } = readDimensionRange(context.draft, objectAt(request, 'range'));
  const sheet = context.draft.readSheet(sheetId);
  const count = countOf(sheet, axis);
  const name = axis === 'ROWS' ? 'row' : 'column';
  if (start >= count) {
    throw invalidArgument(
      `Cannot delete a ${name} that doesn't exist. Tried to delete ${name} index ${start} but there are only ${count} ${name}s.`,
    );
  }
  const stop = Math.min(end, count);
  assertSomeLeft(sheet, axis, start, stop);
  assertMayEdit(context, sheet, bandArea(axis, start, stop));
  shiftSheet(context.draft, sheetId, axis, { kind: 'delete', start, end: stop });
  lowerFrozen(context.draft.sheet(sheetId), axis, start, stop);
}

function frozenField(axis: Axis): 'frozenRowCount' | 'frozenColumnCount' {
  return axis === 'ROWS' ? 'frozenRowCount' : 'frozenColumnCount';
}

function assertSomeLeft(sheet: Sheet, axis: Axis, start: number, end: number): void {
  const count = countOf(sheet, axis);
  const names = axis === 'ROWS' ? 'rows' : 'columns';
  const frozen = numberAt(sheet.extraGridProperties, frozenField(axis)) ?? 0;
  if (start === 0 && end === count) throw invalidArgument(`You can't delete all the ${names} on the sheet.`);
  if (frozen > 0 && start <= frozen && end === count) {
    throw invalidArgument(`Sorry, it is not possible to delete all non-frozen ${names}.`);
  }
}

function lowerFrozen(sheet: MutableSheet, axis: Axis, start: number, end: number): void {
  const field = frozenField(axis);
  const frozen = numberAt(sheet.extraGridProperties, field) ?? 0;
  const left = frozen - Math.max(0, Math.min(end, frozen) - start);
  if (start < frozen) sheet.extraGridProperties = { ...sheet.extraGridProperties, [field]: left };
}

/** `moveDimension`: `destinationIndex` counts before the source is taken out. */
export function moveDimension(request: JsonObject, context: RequestContext): undefined {
  const { sheetId, axis, start, end } = readDimensionRange(context.draft, objectAt(request, 'source'));
  const destination = numberAt(request, 'destinationIndex') ?? 0;
  const sheet = context.draft.readSheet(sheetId);
  const count = countOf(sheet, axis);
  if (end > count || destination < 0 || destination > count) {
    throw invalidArgument(
      `destinationIndex[${destination}] or source.endIndex[${end}] is after the end of grid[${count}]`,
    );
  }
  if (destination > start && destination < end) {
    throw invalidArgument('destinationIndex must not be inside the source range.');
  }
  assertMayEdit(context, sheet, bandArea(axis, start, end));
  shiftSheet(context.draft, sheetId, axis, { kind: 'move', start, end, destination });
}

/** `updateDimensionProperties`: `pixelSize` and `hiddenByUser`. */
export function updateDimensionProperties(request: JsonObject, { draft }: RequestContext): undefined {
  const mask = parseUpdateMask(stringAt(request, 'fields'));
  const range = readDimensionRange(draft, objectAt(request, 'range'));
  const properties = objectAt(request, 'properties');
  changeMeta(draft, range, (meta) => {
    const updated = updateByMask({ ...meta }, properties, mask);
    return { pixelSize: numberAt(updated, 'pixelSize'), hiddenByUser: updated.hiddenByUser === true };
  });
}

function changeMeta(
  draft: WorkbookDraft,
  { sheetId, axis, start, end }: DimensionRange,
  change: (meta: DimensionMeta | undefined, index: number) => DimensionMeta,
): void {
  const sheet = draft.sheet(sheetId);
  const list = axis === 'ROWS' ? sheet.rowMeta : sheet.columnMeta;
  const stop = Math.min(end, countOf(sheet, axis));
  while (list.length < stop) list.push(undefined);
  for (let index = start; index < stop; index++) list[index] = change(list[index], index);
}

/** Width of a character of the default font and the padding of a cell, pixels. */
const CHARACTER_WIDTH = 7;
const CELL_PADDING = 10;
const WIDEST_COLUMN = 600;

/** `autoResizeDimensions`: columns by the longest text, rows back to their default height. */
export function autoResizeDimensions(request: JsonObject, { draft }: RequestContext): undefined {
  const range = readDimensionRange(draft, objectAt(request, 'dimensions'));
  const sheet = draft.readSheet(range.sheetId);
  changeMeta(draft, range, (meta, index) => {
    const pixelSize = range.axis === 'ROWS' ? undefined : fittingWidth(sheet, index);
    return { pixelSize, hiddenByUser: meta?.hiddenByUser ?? false };
  });
}

function fittingWidth(sheet: Sheet, column: number): number {
  let longest = 1;
  for (const row of sheet.rows) {
    const value = row?.[column]?.value;
    if (value !== undefined && typeof value !== 'object') longest = Math.max(longest, String(value).length);
  }
  return Math.min(WIDEST_COLUMN, longest * CHARACTER_WIDTH + CELL_PADDING);
}
