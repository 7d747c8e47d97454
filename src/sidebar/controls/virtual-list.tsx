import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { rovingTarget } from './roving';
import { useWindowRange } from './use-window-range';

interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  /** How many there are; more than `items` while the rest has not been brought. */
  readonly total: number;
  /** The last of `items` is near while there are more: called after every drawing until they come. */
  readonly onEndReached: () => void;
  readonly keyOf: (item: T) => string;
  /** Height of a row not seen yet, CSS pixels. */
  readonly estimate: number;
  /** Heights of rows by key; filled by the list, kept by its owner for the next time the list is drawn. */
  readonly heights: Map<string, number>;
  /** Draws a row; the control with `data-row` in it is the one that arrows walk over and takes `tabIndex`. */
  readonly row: (item: T, tabIndex: 0 | -1) => ComponentChildren;
}

/** A list of any length of which only rows near the window exist; arrows, Home and End walk over all of it. */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { label, items, total, onEndReached, keyOf, estimate, heights, row } = props;
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => items.map(keyOf), [items, keyOf]);
  const { range, offsets, observe } = useWindowRange(list, keys, estimate, heights);
  const [active, setActive] = useState(0);
  const wanted = useRef<number | null>(null);
  const wantsLast = useRef(false);
  const inside = active >= range.first && active < range.last;
  const tabbable = inside ? active : range.first;

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
    const isWhole = items.length >= total;
    if (!isWhole && range.last >= items.length) onEndReached();
    if (isWhole && wantsLast.current) {
      wantsLast.current = false;
      goTo(items.length - 1);
    }
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const from = indexOfRow(event.target);
    const target = from === undefined ? undefined : rovingTarget(event.key, from, items.length);
    if (target === undefined) return;
    event.preventDefault();
    // The last of those that were brought is not the last of all: there the list goes when the rest has come.
    wantsLast.current = event.key === 'End' && items.length < total;
    goTo(target);
  };

  const before = offsets.starts[range.first] ?? 0;
  const after = offsets.total - (offsets.starts[range.last] ?? offsets.total);
  return (
    <ul
      class="virtual-list"
      aria-label={label}
      ref={list}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => setActive(indexOfRow(event.target) ?? active)}
      style={{ paddingTop: `${before}px`, paddingBottom: `${after}px` }}
    >
      {items.slice(range.first, range.last).map((item, offset) => {
        const index = range.first + offset;
        const key = keys[index] ?? '';
        return (
          <li key={key} data-key={key} data-index={index} aria-setsize={total} aria-posinset={index + 1} ref={observe}>
            {row(item, index === tabbable ? 0 : -1)}
          </li>
        );
      })}
    </ul>
  );
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
