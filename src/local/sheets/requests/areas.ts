import { copyFormula } from '../formulas/references';
import { invalidArgument } from '../invalid-argument';
import type { Json, JsonObject } from '../json';
import { listAt, numberAt, objectAt, stringAt } from '../json';
import type { Area } from '../model/area';
import { areasOverlap, containsArea } from '../model/area';
import type { Cell, CellContent } from '../model/cell';
import { EMPTY_CELL, internFormat, isCellError, normalizeCell } from '../model/cell';
import type { MutableSheet } from '../model/workbook-draft';
import { cellsInGrid, sheetIdOf } from './grid-area';
import { assertMayEdit } from './protection';
import type { RequestContext } from './request-context';

/** `mergeCells`: the first cell keeps its value, the others lose theirs. */
export function mergeCells(request: JsonObject, context: RequestContext): undefined {
  const range = objectAt(request, 'range');
  const sheet = context.draft.sheet(sheetIdOf(range));
  const area = cellsInGrid(sheet, range);
  assertMayEdit(context, sheet, area);
  for (const part of mergeParts(area, stringAt(request, 'mergeType') ?? 'MERGE_ALL')) mergeArea(context, sheet, part);
}

function mergeParts(area: Area, type: string): readonly Area[] {
  if (type === 'MERGE_ALL') return [area];
  const parts: Area[] = [];
  if (type === 'MERGE_ROWS') {
    for (let row = area.top; row < area.bottom; row++) parts.push({ ...area, top: row, bottom: row + 1 });
  } else {
    for (let column = area.left; column < area.right; column++) {
      parts.push({ ...area, left: column, right: column + 1 });
    }
  }
  return parts;
}

function mergeArea({ draft }: RequestContext, sheet: MutableSheet, area: Area): void {
  const torn = sheet.merges.some((merge) => areasOverlap(merge, area) && !containsArea(area, merge));
  if (torn) throw invalidArgument('You must select all cells in a merged range to merge or unmerge them.');
  sheet.merges = [...sheet.merges.filter((merge) => !containsArea(area, merge)), area];
  for (let row = area.top; row < area.bottom; row++) {
    for (let column = area.left; column < area.right; column++) {
      const cell = sheet.rows[row]?.[column];
      if (cell === undefined || (row === area.top && column === area.left)) continue;
      draft.setCell(sheet, row, column, normalizeCell({ ...cell, value: undefined, formula: undefined }));
    }
  }
}

/** `unmergeCells`: every merge that lies in the range is taken apart. */
export function unmergeCells(request: JsonObject, context: RequestContext): undefined {
  const range = objectAt(request, 'range');
  const sheet = context.draft.sheet(sheetIdOf(range));
  const area = cellsInGrid(sheet, range);
  assertMayEdit(context, sheet, area);
  const torn = sheet.merges.some((merge) => areasOverlap(merge, area) && !containsArea(area, merge));
  if (torn) throw invalidArgument('You must select all cells in a merged range to merge or unmerge them.');
  sheet.merges = sheet.merges.filter((merge) => !containsArea(area, merge));
}

/** `updateBorders`: outer and inner borders of a range, kept in `userEnteredFormat.borders`. */
export function updateBorders(request: JsonObject, context: RequestContext): undefined {
  const range = objectAt(request, 'range');
  const sheet = context.draft.sheet(sheetIdOf(range));
  const area = cellsInGrid(sheet, range);
  assertMayEdit(context, sheet, area);
  for (let row = area.top; row < area.bottom; row++) {
    for (let column = area.left; column < area.right; column++) {
      const sides = {
        top: request[row === area.top ? 'top' : 'innerHorizontal'],
        bottom: request[row === area.bottom - 1 ? 'bottom' : 'innerHorizontal'],
        left: request[column === area.left ? 'left' : 'innerVertical'],
        right: request[column === area.right - 1 ? 'right' : 'innerVertical'],
      };
      const cell = withBorders(sheet.rows[row]?.[column], sides);
      if (cell !== undefined) context.draft.setCell(sheet, row, column, cell);
    }
  }
}

function withBorders(cell: Cell | undefined, sides: Readonly<Record<string, Json | undefined>>): Cell | undefined {
  const borders: Record<string, Json> = {};
  for (const [name, border] of Object.entries({
    ...objectAt(cell?.format ?? {}, 'borders'),
    ...withoutAbsent(sides),
  })) {
    const none = typeof border === 'object' && border !== null && 'style' in border && border.style === 'NONE';
    if (border !== undefined && !none) borders[name] = border;
  }
  const { borders: _, ...format } = cell?.format ?? {};
  const changed = Object.keys(borders).length === 0 ? format : { ...format, borders };
  return normalizeCell({ ...(cell ?? EMPTY_CELL), format: internFormat(changed) });
}

function withoutAbsent(sides: Readonly<Record<string, Json | undefined>>): Record<string, Json> {
  return Object.fromEntries(Object.entries(sides).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

/** `sortRange`: whole cells of the range's rows change places; empty cells come last in both orders. */
export function sortRange(request: JsonObject, context: RequestContext): undefined {
  const range = objectAt(request, 'range');
  const sheet = context.draft.sheet(sheetIdOf(range));
  const area = cellsInGrid(sheet, range);
  const specs = listAt(request, 'sortSpecs');
  assertMayEdit(context, sheet, area);
  if (sheet.merges.some((merge) => areasOverlap(merge, area))) {
    throw invalidArgument('To sort the range, all the merged cells need to be the same size.');
  }
  for (const spec of specs) {
    const column = numberAt(spec, 'dimensionIndex') ?? 0;
    if (column < area.left || column >= area.right) {
      throw invalidArgument(`sortSpecs.dimensionIndex[${column}] is outside of the range`);
    }
  }
  const order = sortedRows(sheet, area, specs);
  const slices = order.map((row) => cellsOf(sheet, row, area));
  slices.forEach((cells, offset) => {
    const row = area.top + offset;
    const from = order[offset] ?? row;
    if (from === row) return;
    cells.forEach((cell, index) => {
      const moved = cell?.formula === undefined ? cell : { ...cell, formula: copyFormula(cell.formula, row - from, 0) };
      context.draft.setCell(sheet, row, area.left + index, moved);
    });
  });
}

function cellsOf(sheet: MutableSheet, row: number, area: Area): readonly (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  for (let column = area.left; column < area.right; column++) cells.push(sheet.rows[row]?.[column]);
  return cells;
}

function sortedRows(sheet: MutableSheet, area: Area, specs: readonly JsonObject[]): readonly number[] {
  const last = Math.min(area.bottom, sheet.rows.length);
  const order = Array.from({ length: Math.max(0, last - area.top) }, (_, index) => area.top + index);
  return order.sort((a, b) => {
    for (const spec of specs) {
      const column = numberAt(spec, 'dimensionIndex') ?? 0;
      const descending = stringAt(spec, 'sortOrder') === 'DESCENDING';
      const result = compareContents(sheet.rows[a]?.[column]?.value, sheet.rows[b]?.[column]?.value, descending);
      if (result !== 0) return result;
    }
    return a - b;
  });
}

const russian = new Intl.Collator('ru', { numeric: false, sensitivity: 'variant' });

/** Order of Google Sheets: numbers, then texts, then booleans, then errors; nothing always last. */
function compareContents(a: CellContent | undefined, b: CellContent | undefined, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const result = kindOrder(a) - kindOrder(b) || compareSameKind(a, b);
  return descending ? -result : result;
}

function kindOrder(value: CellContent): number {
  if (isCellError(value)) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}

function compareSameKind(a: CellContent, b: CellContent): number {
  if (typeof a === 'string' && typeof b === 'string') return russian.compare(a, b);
  return Number(a) - Number(b) || 0;
}
