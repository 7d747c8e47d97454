import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type RowOffsets, rowAt, sumOffsets } from './row-offsets';

/** Rows drawn above and below what is seen, so that a quick scroll shows no holes, CSS pixels. */
const OVERSCAN_PX = 600;

/** Rows to draw: `first` inclusive, `last` exclusive. */
interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** What a list needs to draw only the rows near the window. */
export interface WindowRange {
  readonly range: RowRange;
  readonly offsets: RowOffsets;
  /** Watches the height of a row; pass the row's element when it appears. */
  readonly observe: (row: HTMLElement | null) => void;
}

/** Keeps track of rows near the window; the page itself is what scrolls. Rows carry `data-key`. */
export function useWindowRange(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  estimate: number,
  heights: Map<string, number>,
): WindowRange {
  const [measured, setMeasured] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `measured` counts changes of the map of heights
  const offsets = useMemo(() => sumOffsets(keys, heights, estimate), [keys, heights, estimate, measured]);
  const [range, setRange] = useState<RowRange>({ first: 0, last: Math.min(keys.length, 20) });

  const update = useCallback(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const first = rowAt(offsets, -top - OVERSCAN_PX);
    const last = Math.min(rowAt(offsets, window.innerHeight - top + OVERSCAN_PX) + 1, keys.length);
    setRange((old) => (old.first === first && old.last === last ? old : { first, last }));
  }, [list, offsets, keys.length]);

  useLayoutEffect(update, [update]);
  useEffect(() => {
    window.addEventListener('scroll', update, { passive: true });
    window.addEventListener('resize', update);
    return () => {
      window.removeEventListener('scroll', update);
      window.removeEventListener('resize', update);
    };
  }, [update]);

  const observer = useRowObserver(heights, () => setMeasured((count) => count + 1));
  return { range: { first: range.first, last: Math.min(range.last, keys.length) }, offsets, observe: observer };
}

/** Notes the heights of rows as they come and change (a row opens, the panel gets wider). */
function useRowObserver(heights: Map<string, number>, onChange: () => void) {
  const changed = useRef(onChange);
  changed.current = onChange;
  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        let any = false;
        for (const entry of entries) {
          const row = entry.target as HTMLElement;
          const key = row.dataset.key;
          const height = row.isConnected ? row.offsetHeight : 0;
          if (key === undefined || height === 0 || heights.get(key) === height) continue;
          heights.set(key, height);
          any = true;
        }
        if (any) changed.current();
      }),
    [heights],
  );
  useEffect(() => () => observer.disconnect(), [observer]);
  return useCallback(
    (row: HTMLElement | null) => {
      if (row === null) return undefined;
      observer.observe(row);
      return () => observer.unobserve(row);
    },
    [observer],
  );
}
