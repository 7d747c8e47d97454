// Reading a sheet without some of its columns: long texts that nobody asked for need not travel.
import type { CellValue } from '../application/ports/workbook-port';
import { columnLetters } from '../application/workbook/a1';

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
  return wantedRuns(sheet).map(({ start, end }) => `${columnLetters(start)}:${columnLetters(end - 1)}`);
}

/**
 * Puts the answers for `wantedColumns` side by side, skipped columns empty under their titles. Ten thousand rows come
 * here at every opening of the page.
 *
 * @returns `undefined` when the header is not that of the installation: people may move columns
 */
export function joinColumns(
  sheet: PartialSheet,
  parts: readonly (readonly CellValue[][])[],
): readonly (readonly CellValue[])[] | undefined {
  const runs = wantedRuns(sheet);
  const isStandard = runs.every(({ start, end }, index) => {
    const header = parts[index]?.[0] ?? [];
    return sheet.titles.slice(start, end).every((title, offset) => header[offset] === title);
  });
  if (!isStandard) return undefined;
  const rows: CellValue[][] = [];
  runs.forEach(({ start }, index) => {
    const part = parts[index] ?? [];
    if (start === 0) for (const cells of part) rows.push(cells);
    else addColumns(rows, part, start);
  });
  return [sheet.titles, ...rows.slice(1)];
}

/** Puts cells behind those of the rows, so that they begin at column `start`. */
function addColumns(rows: CellValue[][], part: readonly CellValue[][], start: number): void {
  // Whole rows are joined natively: a loop over their cells costs several times as much.
  const blanks = Array.from({ length: start + 1 }, (_, count) => new Array<CellValue>(count).fill(''));
  for (let index = 1; index < part.length; index++) {
    const cells = part[index];
    if (cells === undefined || cells.length === 0) continue;
    while (rows.length <= index) rows.push([]);
    const row = rows[index] as CellValue[];
    rows[index] = row.concat(blanks[start - row.length] ?? [], cells);
  }
}
