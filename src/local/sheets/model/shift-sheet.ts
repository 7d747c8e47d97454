import { renameInFormula, shiftFormula } from '../formulas/references';
import type { JsonObject } from '../json';
import { numberAt, objectAt, stringAt } from '../json';
import type { Cell, Row } from './cell';
import type { Axis, DimensionChange } from './dimension-change';
import { shiftArea, shiftOwner, shiftSpan } from './dimension-change';
import type { MutableSheet, WorkbookDraft } from './workbook-draft';

/**
 * Carries rows or columns of a sheet through a change with everything that refers to them: merges, validations,
 * protections, rules, filter, charts, named ranges, developer metadata and formulas of all sheets.
 * Counts of rows and columns are changed too.
 */
export function shiftSheet(draft: WorkbookDraft, sheetId: number, axis: Axis, change: DimensionChange): void {
  const sheet = draft.sheet(sheetId);
  shiftCells(draft, sheet, axis, change);
  shiftCounts(sheet, axis, change);
  shiftObjects(sheet, axis, change);
  const owners = (list: readonly JsonObject[]): JsonObject[] => shiftOwners(list, sheetId, axis, change);
  draft.setWorkbook({
    namedRanges: owners(draft.workbook.namedRanges),
    developerMetadata: draft.workbook.developerMetadata.flatMap((item) => shiftMetadata(item, sheetId, axis, change)),
  });
  rewriteFormulas(draft, (formula, title) => shiftFormula(formula, title, sheet.title, axis, change));
}

function shiftOwners(list: readonly JsonObject[], sheetId: number, axis: Axis, change: DimensionChange): JsonObject[] {
  const shifted: JsonObject[] = [];
  for (const owner of list) {
    const moved = shiftOwner(owner, sheetId, axis, change);
    if (moved !== undefined) shifted.push(moved);
  }
  return shifted;
}

function shiftObjects(sheet: MutableSheet, axis: Axis, change: DimensionChange): void {
  const owners = (list: readonly JsonObject[]): JsonObject[] => shiftOwners(list, sheet.sheetId, axis, change);
  sheet.merges = sheet.merges.flatMap((area) => shiftArea(area, axis, change) ?? []);
  sheet.validations = sheet.validations.flatMap(({ area, rule }) => {
    const shifted = shiftArea(area, axis, change);
    return shifted === undefined ? [] : [{ area: shifted, rule }];
  });
  sheet.protectedRanges = owners(sheet.protectedRanges);
  sheet.conditionalFormats = owners(sheet.conditionalFormats);
  sheet.bandedRanges = owners(sheet.bandedRanges);
  sheet.charts = owners(sheet.charts);
  sheet.basicFilter = sheet.basicFilter && shiftOwner(sheet.basicFilter, sheet.sheetId, axis, change);
}

function shiftCounts(sheet: MutableSheet, axis: Axis, change: DimensionChange): void {
  if (change.kind === 'move') return;
  const added = change.kind === 'insert' ? change.count : change.start - change.end;
  if (axis === 'ROWS') sheet.rowCount += added;
  else sheet.columnCount += added;
}

function shiftCells(draft: WorkbookDraft, sheet: MutableSheet, axis: Axis, change: DimensionChange): void {
  if (axis === 'ROWS') {
    sheet.rows = shiftList(sheet.rows, change);
    sheet.rowMeta = shiftList(sheet.rowMeta, change);
    return;
  }
  sheet.columnMeta = shiftList(sheet.columnMeta, change);
  sheet.rows.forEach((row, index) => {
    if (row === undefined || row.length <= firstChanged(change)) return;
    const shifted = shiftList(row, change);
    const own = draft.row(sheet, index);
    own.length = 0;
    for (const cell of shifted) own.push(cell);
  });
}

function firstChanged(change: DimensionChange): number {
  if (change.kind === 'insert') return change.at;
  return change.kind === 'delete' ? change.start : Math.min(change.start, change.destination);
}

function shiftList<T>(list: readonly (T | undefined)[], change: DimensionChange): (T | undefined)[] {
  if (change.kind === 'delete') return [...list.slice(0, change.start), ...list.slice(change.end)];
  if (change.kind === 'insert') {
    if (list.length <= change.at) return list.slice();
    return [
      ...list.slice(0, change.at),
      ...new Array<undefined>(change.count).fill(undefined),
      ...list.slice(change.at),
    ];
  }
  const { start, end, destination } = change;
  const padded = list.slice();
  while (padded.length < Math.max(end, destination)) padded.push(undefined);
  const moved = padded.splice(start, end - start);
  const target = destination > start ? destination - moved.length : destination;
  return [...padded.slice(0, target), ...moved, ...padded.slice(target)];
}

function shiftMetadata(item: JsonObject, sheetId: number, axis: Axis, change: DimensionChange): readonly JsonObject[] {
  const location = objectAt(item, 'location');
  const range = objectAt(location, 'dimensionRange');
  const elsewhere = location.dimensionRange === undefined || (numberAt(range, 'sheetId') ?? 0) !== sheetId;
  if (elsewhere || stringAt(range, 'dimension') !== axis) return [item];
  const start = numberAt(range, 'startIndex') ?? 0;
  const span = shiftSpan({ start, end: numberAt(range, 'endIndex') ?? start + 1 }, change);
  if (span === undefined) return [];
  const dimensionRange = { ...range, startIndex: span.start, endIndex: span.end };
  return [{ ...item, location: { ...location, dimensionRange } }];
}

/** Rewrites the formulas of all sheets after the sheet `from` was renamed to `to`. */
export function renameInFormulas(draft: WorkbookDraft, from: string, to: string): void {
  rewriteFormulas(draft, (formula) => renameInFormula(formula, from, to));
}

function rewriteFormulas(draft: WorkbookDraft, rewrite: (formula: string, title: string) => string): void {
  for (const base of draft.workbook.sheets) {
    base.rows.forEach((row, rowIndex) => {
      for (const [column, cell] of formulasOf(row)) {
        const formula = rewrite(cell.formula ?? '', base.title);
        if (formula === cell.formula) continue;
        draft.setCell(draft.sheet(base.sheetId), rowIndex, column, { ...cell, formula });
      }
    });
  }
}

function formulasOf(row: Row | undefined): readonly (readonly [number, Cell])[] {
  if (row === undefined) return [];
  const found: [number, Cell][] = [];
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (cell?.formula !== undefined) found.push([column, cell]);
  }
  return found;
}
