import type { SheetsRequest } from '../sheets-request';
import type { CellData } from './cell-data';

/** One cell to be rewritten, zero-based. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly data: CellData;
}

interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: CellData[][];
}

/** One `updateCells` per rectangle: neighbours in a row are joined, then equal runs of following rows. */
export function updateRequests(sheetId: number, changes: readonly CellChange[], fields: string): SheetsRequest[] {
  const blocks: Block[] = [];
  /** Latest block by its columns: the run of the next row may continue it. */
  const open = new Map<string, Block>();
  for (const run of runsOf(changes)) {
    const columns = `${run.column}:${run.cells.length}`;
    const above = open.get(columns);
    if (above !== undefined && above.row + above.rows.length === run.row) {
      above.rows.push(run.cells);
      continue;
    }
    const block = { row: run.row, column: run.column, rows: [run.cells] };
    blocks.push(block);
    open.set(columns, block);
  }
  return blocks.map(({ row, column, rows }) => ({
    updateCells: {
      start: { sheetId, rowIndex: row, columnIndex: column },
      rows: rows.map((values) => ({ values })),
      fields,
    },
  }));
}

function runsOf(changes: readonly CellChange[]): { row: number; column: number; cells: CellData[] }[] {
  const sorted = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; cells: CellData[] }[] = [];
  for (const { row, column, data } of sorted) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row === row && last.column + last.cells.length === column) last.cells.push(data);
    else runs.push({ row, column, cells: [data] });
  }
  return runs;
}

/** `deleteDimension` of the rows from the bottom up, following rows joined. */
export function deleteRequests(sheetId: number, rows: Iterable<number>): SheetsRequest[] {
  const sorted = [...new Set(rows)].sort((a, b) => b - a);
  const ranges: { startIndex: number; endIndex: number }[] = [];
  for (const row of sorted) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && last.startIndex === row + 1) last.startIndex = row;
    else ranges.push({ startIndex: row, endIndex: row + 1 });
  }
  return ranges.map((range) => ({ deleteDimension: { range: { sheetId, dimension: 'ROWS', ...range } } }));
}
