import type { Sheet } from '@fortune-sheet/core';
import { type MutableRefObject, type RefObject, useEffect, useRef } from 'react';
import type { GridView } from '../../ports';
import type { CellRange } from './address';
import { type FortuneApi, selectCells } from './fortune-api';
import { scrollBars } from './geometry';

const PUT_UP_MS = 30;

interface Place {
  readonly view: GridView;
  readonly range: CellRange;
}

/** Gives a new FortuneSheet, put up for `data`, the scroll and the selection of the one before. */
export function useKeptPlace(
  data: readonly Sheet[],
  root: RefObject<HTMLDivElement | null>,
  workbook: MutableRefObject<FortuneApi | null>,
  current: MutableRefObject<Place>,
): void {
  const scroll = useRef({ left: 0, top: 0 });
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
  }, [data, root, workbook, current]);
}

function restorePlace(
  root: HTMLElement | null,
  workbook: FortuneApi | null,
  { view, range }: Place,
  { left, top }: { readonly left: number; readonly top: number },
): void {
  const { x, y } = scrollBars(root);
  if (x !== null) x.scrollLeft = left;
  if (y !== null) y.scrollTop = top;
  selectCells(workbook, view, range);
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
