import type { RowSpan, WorkbookInspection, WorkbookReading } from '../../ports/workbook-port';
import type { DecodedRegister } from '../decoded-register';
import type { SheetId } from '../sheet-id';
import { SHEETS } from '../sheets';

/** Rows at each end: where columns are dressed anew, and where people have pasted last. */
const SAMPLE = 20;

/**
 * Rows whose looks tell whether a sheet is dressed as it was installed: the header with the first rows under it, the
 * last rows with the empty one that is typed into next. The looks of all cells would be a hundred times the values.
 */
export function sampledRows(
  inspection: WorkbookInspection,
  reading: WorkbookReading,
  decoded: DecodedRegister,
): Readonly<Partial<Record<SheetId, readonly RowSpan[]>>> {
  const spans: Partial<Record<SheetId, readonly RowSpan[]>> = {};
  for (const { id, sheetId } of SHEETS) {
    const found = inspection.sheets.find((sheet) => sheet.sheetId === sheetId);
    const grid = reading.grids[id];
    const { headerRow } = decoded.layoutOf(id);
    if (found === undefined || grid === undefined || headerRow < 0) continue;
    spans[id] = spansOf(headerRow, grid.values.length, found.rowCount);
  }
  return spans;
}

function spansOf(headerRow: number, used: number, rowCount: number): readonly RowSpan[] {
  const firstEnd = headerRow + 1 + SAMPLE;
  const lastEnd = used + 1;
  if (lastEnd - SAMPLE <= firstEnd) return [[headerRow, Math.min(Math.max(firstEnd, lastEnd), rowCount)]];
  return [
    [headerRow, firstEnd],
    [lastEnd - SAMPLE, Math.min(lastEnd, rowCount)],
  ];
}
