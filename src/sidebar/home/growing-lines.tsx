import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface GrowingLinesProps<T> {
  readonly items: readonly T[];
  readonly atFirst: number;
  readonly more: (hidden: number) => string;
  readonly line: (item: T) => ComponentChildren;
}

/** A list that begins short; one button brings the rest. */
export function GrowingLines<T>({ items, atFirst, more, line }: GrowingLinesProps<T>) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, atFirst);
  return (
    <>
      <ul class="home-lines">{shown.map(line)}</ul>
      {items.length > shown.length && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {more(items.length - shown.length)}
        </button>
      )}
    </>
  );
}
