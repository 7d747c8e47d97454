import type { FieldMask } from '../field-mask';
import { applyMask, maskAt } from '../field-mask';
import type { JsonObject } from '../json';
import type { Area } from '../model/area';
import { areasOverlap } from '../model/area';
import type { DimensionMeta } from '../model/workbook';
import { validationAt } from '../model/workbook';
import type { CellJsonSource } from './cell-json';
import { cellJson } from './cell-json';

const DEFAULT_ROW_HEIGHT = 21;
const DEFAULT_COLUMN_WIDTH = 100;
const NOTHING: JsonObject = Object.freeze({});

/**
 * `GridData` of one rectangle, only what the mask asks for. Empty cells at the end of a row and empty rows at the end
 * are left out after masking, so that asking for formulas only costs as much as there are formulas.
 */
export function gridDataJson(source: CellJsonSource, area: Area, mask: FieldMask): JsonObject {
  const { sheet } = source;
  const rowMask = maskAt(mask, 'rowData');
  const rowMeta = maskAt(mask, 'rowMetadata');
  const columnMeta = maskAt(mask, 'columnMetadata');
  const right = Math.min(area.right, sheet.columnCount);
  const bottom = Math.min(area.bottom, sheet.rowCount);
  return {
    ...(area.top > 0 && maskAt(mask, 'startRow') !== undefined ? { startRow: area.top } : {}),
    ...(area.left > 0 && maskAt(mask, 'startColumn') !== undefined ? { startColumn: area.left } : {}),
    ...(rowMask === undefined ? {} : rowDataJson(source, { ...area, right, bottom }, rowMask)),
    ...(rowMeta === undefined ? {} : metaJson('rowMetadata', sheet.rowMeta, area.top, bottom, rowMeta)),
    ...(columnMeta === undefined ? {} : metaJson('columnMetadata', sheet.columnMeta, area.left, right, columnMeta)),
  };
}

function metaJson(
  name: 'rowMetadata' | 'columnMetadata',
  list: readonly (DimensionMeta | undefined)[],
  start: number,
  end: number,
  mask: FieldMask,
): JsonObject {
  const normal = name === 'rowMetadata' ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH;
  const plain = applyMask({ pixelSize: normal }, mask) as JsonObject;
  const result: JsonObject[] = [];
  for (let index = start; index < end; index++) {
    const meta = list[index];
    if (meta === undefined) result.push(plain);
    else result.push(applyMask(dimensionJson(meta, normal), mask) as JsonObject);
  }
  return { [name]: result };
}

function dimensionJson(meta: DimensionMeta, normal: number): JsonObject {
  return { pixelSize: meta.pixelSize ?? normal, ...(meta.hiddenByUser ? { hiddenByUser: true } : {}) };
}

function rowDataJson(source: CellJsonSource, area: Area, rowMask: FieldMask): JsonObject {
  const mask = maskAt(rowMask, 'values');
  if (mask === undefined) return {};
  const withRules = maskAt(mask, 'dataValidation') !== undefined;
  const { sheet } = source;
  const rules = withRules && sheet.validations.some((entry) => areasOverlap(entry.area, area));
  const last = rules ? area.bottom : Math.min(area.bottom, sheet.rows.length);
  const rows: JsonObject[] = [];
  let used = 0;
  for (let index = area.top; index < last; index++) {
    const row = rowJson(source, index, area, mask, rules);
    rows.push(row);
    if (row !== NOTHING) used = rows.length;
  }
  rows.length = used;
  return used === 0 ? {} : { rowData: rows };
}

function rowJson(source: CellJsonSource, rowIndex: number, area: Area, mask: FieldMask, rules: boolean): JsonObject {
  const row = source.sheet.rows[rowIndex] ?? [];
  const right = rules ? area.right : Math.min(area.right, row.length);
  const formulasOnly = asksFormulasOnly(mask);
  const values: JsonObject[] = [];
  let used = 0;
  for (let column = area.left; column < right; column++) {
    const rule = rules ? validationAt(source.sheet, rowIndex, column) : undefined;
    const cell = row[column];
    const silent = rule === undefined && (cell === undefined || (formulasOnly && cell.formula === undefined));
    const json = silent ? NOTHING : cellJson(cell, rule, mask, source);
    values.push(json);
    if (json !== NOTHING && Object.keys(json).length > 0) used = values.length;
  }
  if (used === 0) return NOTHING;
  values.length = used;
  return { values };
}

/** `userEnteredValue.formulaValue` alone: asked of whole workbooks, so cells without formulas must cost nothing. */
function asksFormulasOnly(mask: FieldMask): boolean {
  if (mask === true || Object.keys(mask).length !== 1) return false;
  const value = maskAt(mask, 'userEnteredValue');
  return value !== undefined && value !== true && Object.keys(value).join() === 'formulaValue';
}
