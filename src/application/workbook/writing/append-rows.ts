import type { SheetLayout } from '../reading/sheet-layout';
import type { FieldValue } from '../row-change';
import type { SheetsRequest } from '../sheets-request';
import { type CellData, cellOf, formatOf, maskOf, type Surroundings } from './cell-data';

/** A row to be added: its fields and its label, if rows of the sheet have one. */
export interface AppendedRow {
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly label: string | null;
}

/** From this many rows on, formats are set once per column instead of once per cell. */
const MANY_ROWS = 100;

/** One `appendCells` for all rows of one sheet; for many rows also the formats of its columns. */
export function appendRequests(
  layout: SheetLayout,
  rows: readonly AppendedRow[],
  around: Surroundings,
): SheetsRequest[] {
  if (rows.length === 0) return [];
  const { definition } = layout;
  const hasFormats = rows.length < MANY_ROWS;
  const hasLinks = definition.columns.some(({ type }) => type === 'link');
  const append: SheetsRequest = {
    appendCells: {
      sheetId: definition.sheetId,
      rows: rows.map((row) => ({ values: cellsOf(layout, row, around, hasFormats) })),
      fields: maskOf(hasFormats, hasLinks),
    },
  };
  return hasFormats ? [append] : [append, ...columnFormatRequests(layout)];
}

/** Number formats of whole columns under the header. */
function columnFormatRequests(layout: SheetLayout): SheetsRequest[] {
  const { definition, headerRow } = layout;
  const requests: SheetsRequest[] = [];
  definition.columns.forEach((column, k) => {
    const position = layout.positions[k] ?? -1;
    if (position >= 0) requests.push(formatRequest(definition.sheetId, headerRow, position, formatOf(column.type)));
  });
  if (layout.labelPosition >= 0) {
    requests.push(formatRequest(definition.sheetId, headerRow, layout.labelPosition, formatOf('label')));
  }
  return requests;
}

function formatRequest(sheetId: number, headerRow: number, position: number, numberFormat: object): SheetsRequest {
  return {
    repeatCell: {
      range: {
        sheetId,
        startRowIndex: Math.max(headerRow, 0) + 1,
        startColumnIndex: position,
        endColumnIndex: position + 1,
      },
      cell: { userEnteredFormat: { numberFormat } },
      fields: 'userEnteredFormat.numberFormat',
    },
  };
}

/** Cells of a row at the places of their columns; people's own columns stay empty. */
function cellsOf(layout: SheetLayout, row: AppendedRow, around: Surroundings, withFormat: boolean): CellData[] {
  const cells: CellData[] = [];
  layout.definition.columns.forEach((column, k) => {
    const position = layout.positions[k] ?? -1;
    if (position >= 0) cells[position] = cellOf(column, row.fields[column.field], around, withFormat);
  });
  if (layout.labelPosition >= 0 && row.label !== null) {
    // The mask of the rows covers formats: a cell without one would take the format of the column away.
    const format = withFormat ? { userEnteredFormat: { numberFormat: formatOf('label') } } : {};
    cells[layout.labelPosition] = { userEnteredValue: { stringValue: row.label }, ...format };
  }
  return Array.from(cells, (cell) => cell ?? {});
}
