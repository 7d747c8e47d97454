import type { CellValue, WorkbookReading } from '../../../src/application/ports/workbook-port';
import { LABEL_TITLE } from '../../../src/application/workbook/sheet-definition';
import type { SheetId } from '../../../src/application/workbook/sheet-id';
import { SHEETS, sheetOf } from '../../../src/application/workbook/sheets';
import type { SheetsRequest } from '../../../src/application/workbook/sheets-request';

/** Grids that tests may damage. */
export type Grids = { [S in SheetId]?: { values: CellValue[][] } };

/** Titles of a sheet as the installation writes them. */
export function headerOf(sheet: SheetId): string[] {
  const { columns, nameOf } = sheetOf(sheet);
  return [...columns.map(({ title }) => title), ...(nameOf === null ? [] : [LABEL_TITLE])];
}

/** All sheets with headers and no rows. */
export function emptyGrids(): Grids {
  const grids: Grids = {};
  for (const { id } of SHEETS) grids[id] = { values: [headerOf(id)] };
  return grids;
}

/** Adds the rows of `appendCells` requests to the grids. */
export function append(grids: Grids, requests: readonly SheetsRequest[]): WorkbookReading {
  for (const request of requests) {
    const { sheetId, rows } = (request.appendCells ?? { rows: [] }) as {
      sheetId: number;
      rows: { values: { userEnteredValue?: { stringValue?: string; numberValue?: number } }[] }[];
    };
    const sheet = SHEETS.find((candidate) => candidate.sheetId === sheetId);
    for (const { values } of rows) {
      const cells = values.map(({ userEnteredValue: value }) => value?.stringValue ?? value?.numberValue ?? '');
      if (sheet !== undefined) grids[sheet.id]?.values.push(cells);
    }
  }
  return { grids };
}

/** A row of a sheet by titles of columns; the rest is empty. */
export function row(sheet: SheetId, cells: Readonly<Record<string, CellValue>>): CellValue[] {
  const header = headerOf(sheet);
  for (const title of Object.keys(cells)) {
    if (!header.includes(title)) throw new Error(`Sheet ${sheet} has no column «${title}»`);
  }
  return header.map((title) => cells[title] ?? '');
}
