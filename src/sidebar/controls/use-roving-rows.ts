import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rovingTarget } from './roving';
import type { WindowRange } from './use-window-range';

interface RovingRowsOptions extends Pick<WindowRange, 'range' | 'offsets'> {
  readonly list: RefObject<HTMLUListElement | null>;
  /** How many rows have been brought. */
  readonly count: number;
  /** How many there are. */
  readonly total: number;
  readonly onEndReached: () => void;
}

/** Lets arrows, Home and End walk over all rows of a list of which only some exist; rows carry `data-index`. */
export function useRovingRows({ list, range, offsets, count, total, onEndReached }: RovingRowsOptions) {
  const [active, setActive] = useState(0);
  const wanted = useRef<number | null>(null);
  const inside = active >= range.first && active < range.last;

  // Runs after every drawing: a row that was far away may exist only now.
  useLayoutEffect(() => {
    if (wanted.current !== null && focusRow(list.current, wanted.current)) wanted.current = null;
  });

  const goTo = (target: number): void => {
    setActive(target);
    // At once where it can be: the next key may come before the next drawing.
    if (!focusRow(list.current, target)) {
      wanted.current = target;
      const top = list.current?.getBoundingClientRect().top ?? 0;
      window.scrollTo(0, window.scrollY + top + (offsets.starts[target] ?? 0) - window.innerHeight / 3);
    }
  };
  useEffect(() => {
    if (count < total && range.last >= count) onEndReached();
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const from = indexOfRow(event.target);
    const target = from === undefined ? undefined : rovingTarget(event.key, from, count);
    if (target === undefined) return;
    event.preventDefault();
    goTo(target);
  };
  const onFocusIn = (event: FocusEvent): void => setActive(indexOfRow(event.target) ?? active);
  return { tabbable: inside ? active : range.first, onKeyDown, onFocusIn };
}

/** Gives the focus to a row; false when the row does not exist now. */
function focusRow(list: HTMLElement | null, index: number): boolean {
  const control = list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-row]`);
  if (control === null || control === undefined) return false;
  control.focus({ preventScroll: true });
  control.closest('li')?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Index of the row whose own control has the focus; arrows inside an opened row belong to what is there. */
function indexOfRow(target: EventTarget | null): number | undefined {
  if (!(target instanceof HTMLElement) || target.dataset.row === undefined) return undefined;
  const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index);
  return Number.isInteger(index) ? index : undefined;
}
