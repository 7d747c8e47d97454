// Reading a sheet without some of its columns: long texts that nobody asked for need not travel.
import type { CellValue } from '../application/ports/workbook-port';

/** Columns of a sheet in the order of the installation, and titles of those that are not wanted. */
export interface PartialSheet {
  readonly titles: readonly string[];
  readonly skipped: readonly string[];
}

/** A run of neighbouring wanted columns, zero-based, end exclusive. */
interface Run {
  readonly start: number;
  readonly end: number;
}

function wantedRuns({ titles, skipped }: PartialSheet): readonly Run[] {
  const runs: Run[] = [];
  let start = -1;
  titles.forEach((title, index) => {
    const isWanted = !skipped.includes(title);
    if (isWanted && start < 0) start = index;
    if (!isWanted && start >= 0) {
      runs.push({ start, end: index });
      start = -1;
    }
  });
  if (start >= 0) runs.push({ start, end: titles.length });
  return runs;
}

/** Ranges of whole columns in A1 notation, without the sheet: `A:D`, `F:N`. */
export function wantedColumns(sheet: PartialSheet): readonly string[] {
  return wantedRuns(sheet).map(({ start, end }) => `${letters(start)}:${letters(end - 1)}`);
}

/**
 * Puts the answers for `wantedColumns` side by side, skipped columns empty under their titles.
 *
 * @returns `undefined` when the header is not that of the installation: people may move columns
 */
export function joinColumns(
  sheet: PartialSheet,
  parts: readonly (readonly (readonly CellValue[])[])[],
): readonly (readonly CellValue[])[] | undefined {
  const runs = wantedRuns(sheet);
  const isStandard = runs.every(({ start, end }, index) => {
    const header = parts[index]?.[0] ?? [];
    return sheet.titles.slice(start, end).every((title, offset) => header[offset] === title);
  });
  if (!isStandard) return undefined;
  const rowCount = Math.max(...parts.map((part) => part.length));
  return Array.from({ length: rowCount }, (_, row) => {
    if (row === 0) return sheet.titles;
    const cells = new Array<CellValue>(sheet.titles.length).fill('');
    runs.forEach(({ start }, index) => {
      (parts[index]?.[row] ?? []).forEach((cell, offset) => {
        cells[start + offset] = cell;
      });
    });
    return cells;
  });
}

function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(65 + (index % 26));
}
