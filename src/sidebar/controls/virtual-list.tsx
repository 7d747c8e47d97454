import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { useRovingRows } from './use-roving-rows';
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
  const count = items.length;
  const { tabbable, onKeyDown, onFocusIn } = useRovingRows({ list, range, offsets, count, total, onEndReached });

  const before = offsets.starts[range.first] ?? 0;
  const after = offsets.total - (offsets.starts[range.last] ?? offsets.total);
  return (
    <ul
      class="virtual-list"
      aria-label={label}
      ref={list}
      onKeyDown={onKeyDown}
      onFocusIn={onFocusIn}
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
