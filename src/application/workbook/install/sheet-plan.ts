import type { SheetGrid, WorkbookInspection } from '../../ports/workbook-port';
import { hasLabels, layoutOf, type SheetLayout, standardLayout } from '../reading/sheet-layout';
import type { SheetDefinition } from '../sheet-definition';
import type { SheetsRequest } from '../sheets-request';
import { rgb } from './colours';

/** A sheet as the inspection found it. */
export type InspectedSheet = WorkbookInspection['sheets'][number];

/** What the installation does with one sheet before it is dressed. */
export interface SheetPlan {
  readonly layout: SheetLayout;
  /** The sheet as it was found; `undefined`: it is added. */
  readonly found: InspectedSheet | undefined;
  /** Positions of columns that are added. */
  readonly added: ReadonlySet<number>;
  /** Adds, renames and widens. */
  readonly requests: readonly SheetsRequest[];
}

const NEW_ROWS = 1000;

/** Plans a sheet: adds it, or adopts one that has its title, or adds the columns that it lacks, at the end. */
export function planSheet(
  definition: SheetDefinition,
  index: number,
  inspection: WorkbookInspection,
  grid: SheetGrid | undefined,
): SheetPlan {
  const own = inspection.sheets.find(({ sheetId }) => sheetId === definition.sheetId);
  const namesake = inspection.sheets.find(
    ({ sheetId, title }) => sheetId !== definition.sheetId && title.toLowerCase() === definition.title.toLowerCase(),
  );
  if (own === undefined && namesake === undefined) return newSheet(definition, index);
  const requests: SheetsRequest[] = [];
  const { sheetId, title } = definition;
  if (namesake !== undefined) requests.push(rename(namesake.sheetId, freeTitle(title, inspection)));
  if (own === undefined && namesake !== undefined) {
    // A workbook that went through another program has lost our ids: the copy gets them, the original stays.
    const copy = { sourceSheetId: namesake.sheetId, insertSheetIndex: index, newSheetId: sheetId, newSheetName: title };
    requests.push({ duplicateSheet: copy });
  }
  if (own !== undefined && own.title !== title) requests.push(rename(sheetId, title));
  const found = own ?? namesake;
  return widened(definition, found as InspectedSheet, grid ?? { values: [] }, requests);
}

function newSheet(definition: SheetDefinition, index: number): SheetPlan {
  const layout = standardLayout(definition);
  const gridProperties = {
    rowCount: NEW_ROWS,
    columnCount: layout.width,
    frozenRowCount: 1,
    frozenColumnCount: definition.frozenColumns,
  };
  const properties = {
    sheetId: definition.sheetId,
    title: definition.title,
    index,
    tabColorStyle: { rgbColor: rgb(definition.tabColor) },
    gridProperties,
  };
  return {
    layout,
    found: undefined,
    added: new Set(Array.from({ length: layout.width }, (_, position) => position)),
    requests: [{ addSheet: { properties } }],
  };
}

function widened(
  definition: SheetDefinition,
  found: InspectedSheet,
  grid: SheetGrid,
  requests: SheetsRequest[],
): SheetPlan {
  const { sheetId } = definition;
  const present = layoutOf(definition, grid, null);
  const used = grid.values.reduce((width, row) => Math.max(width, row.length), 0);
  if (present.headerRow < 0 && used > 0) {
    // Rows without a header stay as people's own columns under the new header.
    const range = { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
    requests.push({ insertDimension: { range, inheritFromBefore: false } });
  }
  const added = new Set<number>();
  let width = Math.max(used, present.width);
  const place = (position: number): number => {
    if (position >= 0) return position;
    added.add(width);
    return width++;
  };
  const layout: SheetLayout = {
    definition,
    headerRow: Math.max(present.headerRow, 0),
    // A column under another title gets no empty double: its values would be lost from sight.
    positions: present.positions.map((position, k) => ((present.standIns[k] ?? -1) < 0 ? place(position) : position)),
    standIns: present.standIns,
    labelPosition: hasLabels(definition) ? place(present.labelPosition) : -1,
    width,
  };
  if (width > found.columnCount) {
    requests.push({ appendDimension: { sheetId, dimension: 'COLUMNS', length: width - found.columnCount } });
  }
  return { layout: { ...layout, width }, found, added, requests };
}

const rename = (sheetId: number, title: string): SheetsRequest => ({
  updateSheetProperties: { properties: { sheetId, title }, fields: 'title' },
});

function freeTitle(title: string, inspection: WorkbookInspection): string {
  const taken = new Set(inspection.sheets.map((sheet) => sheet.title.toLowerCase()));
  let free = `${title} (прежний)`;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${title} (прежний ${number})`;
  return free;
}
