import type { Op, Sheet } from '@fortune-sheet/core';
import { type MutableRefObject, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { CellEdit, GridView } from '../../ports';
import type { CellRange } from './address';
import { isEditing } from './editing-state';
import { changedRows, frameKey, rowHeightsOf, rowOps } from './fortune-updates';
import { scrollBars, scrollIntoSight } from './geometry';
import { fortuneId, toFortuneSheet } from './to-fortune';
import { inputOf } from './wire-cell';

const EDITING_CHECK_MS = 300;
const PUT_UP_MS = 30;

/** What we use of FortuneSheet's instance. */
export interface FortuneApi {
  applyOp(ops: Op[]): void;
  setSelection(range: { row: number[]; column: number[] }[], options: { id: string }): void;
  setRowHeight(heights: Record<string, number>, options: { id: string }): void;
}

/**
 * Keeps FortuneSheet showing the newest reading of a sheet. Changed cells are drawn in place; a changed frame (number
 * of rows, widths, …) needs a new FortuneSheet, which gets the old scroll and selection and waits while a cell is
 * being edited.
 */
export function useFortuneView(
  newest: GridView,
  title: string,
  root: RefObject<HTMLDivElement | null>,
  workbook: MutableRefObject<FortuneApi | null>,
  range: CellRange,
) {
  const view = useWhileNotEditing(newest, root);
  const frame = frameKey(view);
  const drawn = useRef({ view, frame });
  // FortuneSheet reads its data once: the reading that first had this frame.
  const first = useRef<{ readonly frame: string; readonly sheets: Sheet[] }>();
  if (first.current?.frame !== frame) first.current = { frame, sheets: [toFortuneSheet(view, title)] };
  const data = first.current.sheets;
  const dirtyRows = useRef(new Set<number>());
  const scroll = useRef({ left: 0, top: 0 });
  const current = useRef({ view, range });
  current.current = { view, range };

  useEffect(() => {
    const before = drawn.current;
    drawn.current = { view, frame };
    if (before.frame === frame && before.view !== view) {
      const rows = new Set([...changedRows(before.view, view), ...dirtyRows.current]);
      drawRows(workbook.current, view, [...rows]);
      refreshFormulaBar(root.current, view, current.current.range);
    }
    dirtyRows.current.clear();
  }, [view, frame, root, workbook]);
  useEffect(() => {
    // A new FortuneSheet stands at the first cell; it needs a moment before it can scroll.
    const timer =
      data.length > 0
        ? setTimeout(() => restorePlace(root.current, workbook.current, current.current, scroll.current), PUT_UP_MS)
        : undefined;
    const stop = rememberScroll(root.current, scroll.current);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [data, root, workbook]);

  const markDirty = useCallback(
    (edits: readonly CellEdit[]) => {
      for (const { row } of edits) dirtyRows.current.add(row);
      const id = fortuneId(current.current.view.sheetId);
      workbook.current?.applyOp(
        edits.slice(0, 1000).map(({ row, column, input }) => ({
          op: 'replace',
          id,
          path: ['data', row, column],
          value:
            input === '' ? null : { v: input, m: input, ct: { fa: '@', t: 's' }, ff: 'Arial', tb: '1', fc: '#80868b' },
        })),
      );
    },
    [workbook],
  );
  const select = useCallback(
    (next: CellRange) => {
      const shown = current.current.view;
      setSelection(workbook.current, shown, next);
      if (root.current !== null) scrollIntoSight(root.current, shown, next);
    },
    [root, workbook],
  );
  return { view, frame, data, markDirty, select };
}

function restorePlace(
  root: HTMLElement | null,
  workbook: FortuneApi | null,
  { view, range }: { readonly view: GridView; readonly range: CellRange },
  scroll: { readonly left: number; readonly top: number },
): void {
  const { x, y } = scrollBars(root);
  const { left, top } = scroll;
  if (x !== null) x.scrollLeft = left;
  if (y !== null) y.scrollTop = top;
  setSelection(workbook, view, range);
}

function setSelection(
  workbook: FortuneApi | null,
  { sheetId }: GridView,
  { top, bottom, left, right }: CellRange,
): void {
  workbook?.setSelection([{ row: [top, bottom], column: [left, right] }], { id: fortuneId(sheetId) });
}

/** FortuneSheet fills its formula bar only when another cell is selected. */
function refreshFormulaBar(root: HTMLElement | null, view: GridView, { top, left }: CellRange): void {
  const bar = root?.querySelector<HTMLElement>('.fortune-fx-input');
  if (bar === null || bar === undefined || document.activeElement === bar || isEditing(root)) return;
  bar.textContent = inputOf(view.rows[top]?.[left]);
}

function drawRows(workbook: FortuneApi | null, view: GridView, rows: readonly number[]): void {
  if (workbook === null || rows.length === 0) return;
  workbook.applyOp(rowOps(view, rows));
  const heights = rowHeightsOf(view, rows);
  if (Object.keys(heights).length > 0) workbook.setRowHeight(heights, { id: fortuneId(view.sheetId) });
}

function rememberScroll(root: HTMLElement | null, scroll: { left: number; top: number }): () => void {
  const { x, y } = scrollBars(root);
  const onScroll = () => {
    scroll.left = x?.scrollLeft ?? 0;
    scroll.top = y?.scrollTop ?? 0;
  };
  x?.addEventListener('scroll', onScroll);
  y?.addEventListener('scroll', onScroll);
  return () => {
    x?.removeEventListener('scroll', onScroll);
    y?.removeEventListener('scroll', onScroll);
  };
}

/** Holds a new frame back while a cell is being edited: drawing anew would lose what is typed. */
function useWhileNotEditing(newest: GridView, root: RefObject<HTMLDivElement | null>): GridView {
  const [shown, setShown] = useState(newest);
  useEffect(() => {
    const take = () => {
      const wait = isEditing(root.current) && frameKey(newest) !== frameKey(shown);
      if (!wait) setShown(newest);
      return !wait;
    };
    if (take()) return undefined;
    const timer = setInterval(() => take() && clearInterval(timer), EDITING_CHECK_MS);
    return () => clearInterval(timer);
  }, [newest, root, shown]);
  return shown;
}
