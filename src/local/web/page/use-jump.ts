import { useCallback, useEffect, useRef } from 'react';
import { api } from './api';
import { type CellRange, cellAddress, parseRange } from './grid/address';
import type { GridHandle } from './grid/sheet-grid';
import type { Book } from './use-workbook';

const SELECTION_DELAY_MS = 120;

/** Tells the server what is selected, for `getActiveRange()`; while the selection moves on, only the last one. */
export function useSelectionReport() {
  const timer = useRef<number>();
  return useCallback((sheetId: number, { top, bottom, left, right }: CellRange) => {
    window.clearTimeout(timer.current);
    const a1 = top === bottom && left === right ? '' : `:${cellAddress(bottom, right)}`;
    timer.current = window.setTimeout(() => {
      // Nobody waits for it, and a lost line is shown elsewhere.
      api.select(sheetId, `${cellAddress(top, left)}${a1}`).catch(() => undefined);
    }, SELECTION_DELAY_MS);
  }, []);
}

interface JumpOptions {
  readonly book: Book;
  readonly grid: React.RefObject<GridHandle | null>;
  readonly showRoute: (name: 'sheets') => void;
  /** The sheet has no such range any more. */
  readonly onGone: (range: string) => void;
}

/** Opens a sheet and selects a range in it, as soon as the sheet is there. */
export function useJump({ book, grid, showRoute, onGone }: JumpOptions) {
  const wanted = useRef<{ readonly sheetId: number; readonly range: string }>(undefined);
  const { view, setActiveId } = book;
  const land = useCallback(() => {
    const target = wanted.current;
    if (target === undefined || view === undefined || view.sheetId !== target.sheetId || grid.current === null) return;
    const range = parseRange(target.range, view.rowCount, view.columnCount);
    wanted.current = undefined;
    // FortuneSheet needs a moment after it is put up before it can scroll.
    if (range === undefined) onGone(target.range);
    else setTimeout(() => grid.current?.select(range), 80);
  }, [view, grid, onGone]);
  useEffect(land, [land]);
  return useCallback(
    (sheetId: number, range: string) => {
      wanted.current = { sheetId, range };
      showRoute('sheets');
      setActiveId(sheetId);
      land();
    },
    [setActiveId, land, showRoute],
  );
}
