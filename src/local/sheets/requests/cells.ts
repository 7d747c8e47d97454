import type { FieldMask } from '../field-mask';
import { maskAt, parseUpdateMask } from '../field-mask';
import { copyFormula } from '../formulas/references';
import { invalidArgument } from '../invalid-argument';
import type { JsonObject } from '../json';
import { listAt, numberAt, objectAt, stringAt } from '../json';
import type { Area } from '../model/area';
import type { Cell } from '../model/cell';
import { hasData } from '../model/cell';
import type { Sheet } from '../model/workbook';
import type { MutableSheet } from '../model/workbook-draft';
import { assertCellMask, masksValidation, writeCellData } from './cell-data';
import { appendRows } from './dimensions';
import { areaInGrid, cellsInGrid, cutToGrid, sheetIdOf } from './grid-area';
import { assertMayEdit } from './protection';
import type { RequestContext } from './request-context';
import { setValidation, writeValidations } from './validation-areas';

type CellRows = readonly (readonly JsonObject[])[];

/** `updateCells`: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#updatecellsrequest */
export function updateCells(request: JsonObject, context: RequestContext): undefined {
  const mask = cellMask(request);
  const target = objectAt(request, request.start === undefined ? 'range' : 'start');
  if (request.start !== undefined && request.range !== undefined) {
    throw invalidArgument("Invalid value (oneof), oneof field 'area' is already set.");
  }
  const sheet = context.draft.sheet(sheetIdOf(target));
  const rows = cellRows(request);
  const area = request.start === undefined ? cellsInGrid(sheet, target) : blockAt(sheet, target, rows);
  assertFits(sheet, area, rows);
  assertMayEdit(context, sheet, area);
  writeBlock(context, sheet, area, rows, mask, request.start === undefined);
}

function cellMask(request: JsonObject): FieldMask {
  const mask = parseUpdateMask(stringAt(request, 'fields'));
  assertCellMask(mask);
  return mask;
}

function cellRows(request: JsonObject): CellRows {
  return listAt(request, 'rows').map((row) => listAt(row, 'values'));
}

function blockAt(sheet: Sheet, start: JsonObject, rows: CellRows): Area {
  const top = numberAt(start, 'rowIndex') ?? 0;
  const left = numberAt(start, 'columnIndex') ?? 0;
  if (top < 0 || top >= sheet.rowCount) {
    throw invalidArgument(`GridCoordinate.rowIndex[${top}] is after last row in grid[${sheet.rowCount}]`);
  }
  if (left < 0 || left >= sheet.columnCount) {
    throw invalidArgument(`GridCoordinate.columnIndex[${left}] is after last column in grid[${sheet.columnCount}]`);
  }
  return { top, bottom: top + rows.length, left, right: left + widestRow(rows) };
}

function widestRow(rows: CellRows): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** Texts of both refusals: https://github.com/AMWA-TV/nmos-testing/pull/578 quotes Google's answer. */
function assertFits(sheet: Sheet, area: Area, rows: CellRows): void {
  const lastRow = Math.min(area.bottom, sheet.rowCount) - 1;
  const lastColumn = Math.min(area.right, sheet.columnCount) - 1;
  if (area.top + rows.length - 1 > lastRow) {
    throw invalidArgument(`Attempting to write row: ${lastRow + 1}, beyond the last requested row of: ${lastRow}`);
  }
  if (area.left + widestRow(rows) - 1 > lastColumn) {
    throw invalidArgument(
      `Attempting to write column: ${lastColumn + 1}, beyond the last requested column of: ${lastColumn}`,
    );
  }
}

/**
 * Writes the masked fields of each cell's data. `whole`: cells of the area without data of their own are cleared of
 * them, as `range` of `updateCells` asks; otherwise a short row leaves the cells to its right alone.
 */
function writeBlock(
  { draft }: RequestContext,
  sheet: MutableSheet,
  area: Area,
  rows: CellRows,
  mask: FieldMask,
  whole: boolean,
): void {
  for (let rowIndex = area.top; rowIndex < area.bottom; rowIndex++) {
    const data = rows[rowIndex - area.top] ?? [];
    const right = whole ? area.right : area.left + data.length;
    for (let column = area.left; column < right; column++) {
      const current = sheet.rows[rowIndex]?.[column];
      const cell = writeCellData(current, data[column - area.left] ?? {}, mask);
      if (cell !== current) draft.setCell(sheet, rowIndex, column, cell);
    }
  }
  if (masksValidation(mask)) {
    writeValidations(sheet, area, (row, column) => rows[row - area.top]?.[column - area.left]);
  }
}

/** `appendCells`: after the last row with data, adding rows to the grid when needed. */
export function appendCells(request: JsonObject, context: RequestContext): undefined {
  const mask = cellMask(request);
  const sheet = context.draft.sheet(sheetIdOf(request));
  const rows = cellRows(request);
  const top = dataRowCount(sheet);
  const area = { top, bottom: top + rows.length, left: 0, right: widestRow(rows) };
  assertMayEdit(context, sheet, area);
  if (area.bottom > sheet.rowCount) appendRows(context.draft, sheet, area.bottom - sheet.rowCount);
  assertFits(sheet, area, rows);
  writeBlock(context, sheet, area, rows, mask, false);
}

/** Number of rows up to the last one that holds data. */
function dataRowCount(sheet: Sheet): number {
  for (let index = sheet.rows.length - 1; index >= 0; index--) if (sheet.rows[index]?.some(hasData)) return index + 1;
  return 0;
}

/** `repeatCell`: the same data in every cell of a range; relative references of a formula move along. */
export function repeatCell(request: JsonObject, context: RequestContext): undefined {
  const mask = cellMask(request);
  const range = objectAt(request, 'range');
  const sheet = context.draft.sheet(sheetIdOf(range));
  const openArea = areaInGrid(sheet, range);
  const area = cutToGrid(sheet, openArea);
  const data = objectAt(request, 'cell');
  assertMayEdit(context, sheet, area);
  const newFormula = maskAt(mask, 'userEnteredValue') !== undefined;
  const written = new Map<Cell | undefined, Cell | undefined>();
  for (let rowIndex = area.top; rowIndex < area.bottom; rowIndex++) {
    for (let column = area.left; column < area.right; column++) {
      const current = sheet.rows[rowIndex]?.[column];
      if (!written.has(current)) written.set(current, writeCellData(current, data, mask));
      const repeated = written.get(current);
      const cell = newFormula ? moveFormula(repeated, rowIndex - area.top, column - area.left) : repeated;
      if (cell !== current) context.draft.setCell(sheet, rowIndex, column, cell);
    }
  }
  if (masksValidation(mask)) {
    const rule = data.dataValidation === undefined ? undefined : objectAt(data, 'dataValidation');
    setValidation(sheet, openArea, rule);
  }
}

function moveFormula(cell: Cell | undefined, rows: number, columns: number): Cell | undefined {
  if (cell?.formula === undefined) return cell;
  const formula = copyFormula(cell.formula, rows, columns);
  return formula === cell.formula ? cell : { ...cell, formula };
}

/** `setDataValidation`; an open range also covers rows that come later. */
export function setDataValidation(request: JsonObject, context: RequestContext): undefined {
  const range = objectAt(request, 'range');
  const sheet = context.draft.sheet(sheetIdOf(range));
  const area = areaInGrid(sheet, range);
  assertMayEdit(context, sheet, area);
  setValidation(sheet, area, request.rule === undefined ? undefined : objectAt(request, 'rule'));
}
