import { type RefObject, useCallback, useEffect } from 'react';

/** Gives the focus to the cells when the grid is put up; returns what gives it to them again. */
export function useGridFocus(root: RefObject<HTMLDivElement>): () => void {
  const focus = useCallback(() => root.current?.querySelector<HTMLElement>('.luckysheet-cell-input')?.focus(), [root]);
  useEffect(() => {
    focus();
    return tellResizes(root.current);
  }, [focus, root]);
  return focus;
}

/** FortuneSheet only looks at the size of the window; the sidebar changes ours. */
function tellResizes(root: HTMLElement | null): () => void {
  const observer = new ResizeObserver(() => window.dispatchEvent(new Event('resize')));
  if (root !== null) observer.observe(root);
  return () => observer.disconnect();
}
