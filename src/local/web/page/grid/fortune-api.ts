import type { Op } from '@fortune-sheet/core';
import type { CellEdit, GridView } from '../../ports';
import type { CellRange } from './address';
import { rowHeightsOf, rowOps } from './fortune-updates';
import { fortuneId } from './to-fortune';

/** What we use of FortuneSheet's instance. */
export interface FortuneApi {
  applyOp(ops: Op[]): void;
  setSelection(range: { row: number[]; column: number[] }[], options: { id: string }): void;
  setRowHeight(heights: Record<string, number>, options: { id: string }): void;
}

/** At most so many edits are shown ahead; the rest come with the reading that follows. */
const SHOWN_AHEAD = 1000;

/** Selects a range of the sheet shown. */
export function selectCells(
  workbook: FortuneApi | null,
  { sheetId }: GridView,
  { top, bottom, left, right }: CellRange,
): void {
  workbook?.setSelection([{ row: [top, bottom], column: [left, right] }], { id: fortuneId(sheetId) });
}

/** Draws rows anew as the reading has them. */
export function drawRows(workbook: FortuneApi | null, view: GridView, rows: readonly number[]): void {
  if (workbook === null || rows.length === 0) return;
  workbook.applyOp(rowOps(view, rows));
  const heights = rowHeightsOf(view, rows);
  if (Object.keys(heights).length > 0) workbook.setRowHeight(heights, { id: fortuneId(view.sheetId) });
}

/** Shows edits in grey ahead of the server's answer. */
export function drawAhead(workbook: FortuneApi | null, { sheetId }: GridView, edits: readonly CellEdit[]): void {
  const id = fortuneId(sheetId);
  workbook?.applyOp(
    edits.slice(0, SHOWN_AHEAD).map(({ row, column, input }) => ({
      op: 'replace',
      id,
      path: ['data', row, column],
      value: input === '' ? null : { v: input, m: input, ct: { fa: '@', t: 's' }, ff: 'Arial', tb: '1', fc: '#80868b' },
    })),
  );
}
