import type { CellValue, SheetGrid } from '../../ports/workbook-port';
import { LABEL_TITLE, type SheetDefinition } from '../sheet-definition';
import { plainWords } from './plain-words';
import type { SheetIssues } from './sheet-issues';
import { standIns } from './stand-ins';

/** Where the columns of one sheet stand in the workbook right now. */
export interface SheetLayout {
  readonly definition: SheetDefinition;
  /** Zero-based row of the header; -1: there is none. */
  readonly headerRow: number;
  /** Zero-based position of each column of the definition; -1: the column is not there. */
  readonly positions: readonly number[];
  /** For a column that is not there: where it probably stands under another title; -1: nowhere, or it is there. */
  readonly standIns: readonly number[];
  /** Position of «Для выбора»; -1: none. */
  readonly labelPosition: number;
  /** Number of columns of the header, people's own ones among them. */
  readonly width: number;
}

/** A header may stand a little lower: people like to type a title above it. */
const HEADER_SEARCH_ROWS = 5;
const FEWEST_TITLES = 2;

/** Whether rows of this sheet are chosen in drop-downs of other sheets. */
export const hasLabels = (definition: SheetDefinition): boolean => definition.nameOf !== null;

/** The layout of a sheet as the installation makes it. */
export function standardLayout(definition: SheetDefinition): SheetLayout {
  const count = definition.columns.length;
  return {
    definition,
    headerRow: 0,
    positions: definition.columns.map((_, index) => index),
    standIns: definition.columns.map(() => -1),
    labelPosition: hasLabels(definition) ? count : -1,
    width: hasLabels(definition) ? count + 1 : count,
  };
}

/** Finds the columns by their titles and reports what is missing, doubled or in the wrong place. */
export function layoutOf(definition: SheetDefinition, grid: SheetGrid, issues: SheetIssues | null): SheetLayout {
  const ours = new Set(definition.columns.map((column) => plainWords(column.title)));
  const headerRow = findHeader(grid, ours);
  const header = headerRow < 0 ? [] : (grid.values[headerRow] ?? []).map(titleOfCell);
  const places = new Map<string, number>();
  header.forEach((title, position) => {
    if (title === '') return;
    if (!places.has(title)) places.set(title, position);
    else if (ours.has(title))
      issues?.warning('DUPLICATE_COLUMN', headerRow, position, { title: shown(grid, headerRow, position) });
  });
  const positions = definition.columns.map((column) => places.get(plainWords(column.title)) ?? -1);
  const layout: SheetLayout = {
    definition,
    headerRow,
    positions,
    standIns: positions.includes(-1)
      ? standIns(definition.columns, positions, foreignTitles(grid, headerRow, ours), grid, headerRow)
      : positions.map(() => -1),
    labelPosition: places.get(plainWords(LABEL_TITLE)) ?? -1,
    width: header.length,
  };
  if (issues !== null) reportHeader(layout, grid, issues);
  return layout;
}

/** Titles that are not ours, by position. */
function foreignTitles(grid: SheetGrid, headerRow: number, ours: ReadonlySet<string>): ReadonlyMap<number, string> {
  const foreign = new Map<number, string>();
  (headerRow < 0 ? [] : (grid.values[headerRow] ?? [])).forEach((cell, position) => {
    const title = titleOfCell(cell);
    if (title !== '' && !ours.has(title) && title !== plainWords(LABEL_TITLE)) foreign.set(position, String(cell));
  });
  return foreign;
}

function reportHeader(layout: SheetLayout, grid: SheetGrid, issues: SheetIssues): void {
  const { definition, headerRow, positions } = layout;
  if (headerRow < 0) {
    issues.ofSheet('error', 'NO_HEADER', { titles: definition.columns.map(({ title }) => title) });
    return;
  }
  if (headerRow > 0) issues.warning('HEADER_NOT_FIRST', headerRow, 0, { row: headerRow + 1 });
  definition.columns.forEach(({ title }, index) => {
    if (positions[index] !== -1) return;
    const standIn = layout.standIns[index] ?? -1;
    if (standIn < 0) issues.ofSheet('error', 'MISSING_COLUMN', { title });
    else issues.error('MISSING_COLUMN', headerRow, standIn, { title, found: shown(grid, headerRow, standIn).trim() });
  });
}

/**
 * The row of the first rows that has the most of our titles; -1 when none has two: a single one may be a word in a cell,
 * as the stage «готов» is of a product under the column «Готов».
 */
function findHeader(grid: SheetGrid, ours: ReadonlySet<string>): number {
  let best = -1;
  let bestCount = Math.min(FEWEST_TITLES, ours.size) - 1;
  for (let row = 0; row < Math.min(HEADER_SEARCH_ROWS, grid.values.length); row++) {
    const count = (grid.values[row] ?? []).filter((cell) => ours.has(titleOfCell(cell))).length;
    if (count > bestCount) {
      best = row;
      bestCount = count;
    }
  }
  return best;
}

const titleOfCell = (cell: CellValue): string => (cell === null ? '' : plainWords(String(cell)));

const shown = (grid: SheetGrid, row: number, position: number): string => String(grid.values[row]?.[position] ?? '');
