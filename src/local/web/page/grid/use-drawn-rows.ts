import { type MutableRefObject, type RefObject, useCallback, useEffect, useRef } from 'react';
import type { CellEdit, GridView } from '../../ports';
import type { CellRange } from './address';
import { isEditing } from './editing-state';
import { drawAhead, drawRows, type FortuneApi } from './fortune-api';
import { changedRows } from './fortune-updates';
import { inputOf } from './wire-cell';

interface DrawnRowsOptions {
  readonly view: GridView;
  /** Key of the frame that `view` is drawn in; a new frame is drawn whole, not by rows. */
  readonly frame: string;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly workbook: MutableRefObject<FortuneApi | null>;
  readonly current: MutableRefObject<{ readonly view: GridView; readonly range: CellRange }>;
}

/** Draws the rows that differ in a new reading; returns what shows edits ahead of one. */
export function useDrawnRows({ view, frame, root, workbook, current }: DrawnRowsOptions) {
  const drawn = useRef({ view, frame });
  const dirtyRows = useRef(new Set<number>());
  useEffect(() => {
    const before = drawn.current;
    drawn.current = { view, frame };
    if (before.frame === frame && before.view !== view) {
      const rows = new Set([...changedRows(before.view, view), ...dirtyRows.current]);
      drawRows(workbook.current, view, [...rows]);
      refreshFormulaBar(root.current, view, current.current.range);
    }
    dirtyRows.current.clear();
  }, [view, frame, root, workbook, current]);
  return useCallback(
    (edits: readonly CellEdit[]) => {
      for (const { row } of edits) dirtyRows.current.add(row);
      drawAhead(workbook.current, current.current.view, edits);
    },
    [workbook, current],
  );
}

/** FortuneSheet fills its formula bar only when another cell is selected. */
function refreshFormulaBar(root: HTMLElement | null, view: GridView, { top, left }: CellRange): void {
  const bar = root?.querySelector<HTMLElement>('.fortune-fx-input');
  if (bar === null || bar === undefined || document.activeElement === bar || isEditing(root)) return;
  bar.textContent = inputOf(view.rows[top]?.[left]);
}
