import type { Op } from '@fortune-sheet/core';
import type { GridView } from '../../ports';
import { autoRowHeight } from './row-heights';
import { fortuneId, toFortuneRow } from './to-fortune';
import { DEFAULT_ROW_HEIGHT } from './wire-cell';

/** More changed rows than this are cheaper to replace at once. */
const MAX_ROW_OPS = 300;

/** What of a sheet cannot be changed under FortuneSheet's hands: it is drawn anew when this text differs. */
export function frameKey(view: GridView): string {
  return JSON.stringify([
    view.sheetId,
    view.rowCount,
    view.columnCount,
    view.frozenRows,
    view.frozenColumns,
    view.columnWidths,
    view.rowHeights,
    view.hiddenRows,
    view.hiddenColumns,
    view.merges,
  ]);
}

/** Rows whose content differs between two readings of a sheet with the same frame. */
export function changedRows(before: GridView, after: GridView): number[] {
  const sameLooks = JSON.stringify([before.styles, before.choices]) === JSON.stringify([after.styles, after.choices]);
  const grown = !sameLooks && !looksGrew(before, after);
  const rows: number[] = [];
  for (let row = 0; row < Math.max(before.rows.length, after.rows.length); row++) {
    const [old, now] = [before.rows[row], after.rows[row]];
    if (grown || (old !== now && JSON.stringify(old ?? []) !== JSON.stringify(now ?? []))) rows.push(row);
  }
  return rows;
}

/** Operations of FortuneSheet that draw these rows as the view has them. */
export function rowOps(view: GridView, rows: readonly number[]): Op[] {
  const id = fortuneId(view.sheetId);
  const known = rows.filter((row) => row < view.rowCount);
  if (known.length <= MAX_ROW_OPS) {
    return known.map((row) => ({ op: 'replace', id, path: ['data', row], value: toFortuneRow(view, row) }));
  }
  const all = Array.from({ length: view.rowCount }, (_row, index) => toFortuneRow(view, index));
  return [{ op: 'replace', id, path: ['data'], value: all }];
}

/** Heights of these rows, where the content decides. */
export function rowHeightsOf(view: GridView, rows: readonly number[]): Record<string, number> {
  const heights: Record<string, number> = {};
  for (const row of rows) {
    if (view.rowHeights[row] === undefined && row < view.rowCount)
      heights[row] = Math.max(autoRowHeight(view, row), DEFAULT_ROW_HEIGHT);
  }
  return heights;
}

/** Old indexes of styles and drop-downs still mean the same. */
function looksGrew(before: GridView, after: GridView): boolean {
  const start = JSON.stringify([
    after.styles.slice(0, before.styles.length),
    after.choices.slice(0, before.choices.length),
  ]);
  return start === JSON.stringify([before.styles, before.choices]);
}
