import type { Sheet } from '@fortune-sheet/core';
import { type MutableRefObject, type RefObject, useCallback, useRef } from 'react';
import type { GridView } from '../../ports';
import type { CellRange } from './address';
import { type FortuneApi, selectCells } from './fortune-api';
import { frameKey } from './fortune-updates';
import { scrollIntoSight } from './geometry';
import { toFortuneSheet } from './to-fortune';
import { useDrawnRows } from './use-drawn-rows';
import { useKeptPlace } from './use-kept-place';
import { useWhileNotEditing } from './use-while-not-editing';

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
  // FortuneSheet reads its data once: the reading that first had this frame.
  const first = useRef<{ readonly frame: string; readonly sheets: Sheet[] }>();
  if (first.current?.frame !== frame) first.current = { frame, sheets: [toFortuneSheet(view, title)] };
  const data = first.current.sheets;
  const current = useRef({ view, range });
  current.current = { view, range };
  const markDirty = useDrawnRows({ view, frame, root, workbook, current });
  useKeptPlace(data, root, workbook, current);
  const select = useCallback(
    (next: CellRange) => {
      const shown = current.current.view;
      selectCells(workbook.current, shown, next);
      if (root.current !== null) scrollIntoSight(root.current, shown, next);
    },
    [root, workbook],
  );
  return { view, frame, data, markDirty, select };
}
