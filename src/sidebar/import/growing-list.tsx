import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { importWords as words } from '../../messages/ui-import';

interface GrowingListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly draw: (item: T) => ComponentChildren;
  /** How many more there are that were not brought. */
  readonly beyond?: number;
}

const STEP = 50;

/** The first items of a list and a button for the next ones. */
export function GrowingList<T>({ items, keyOf, draw, beyond = 0 }: GrowingListProps<T>) {
  const [shown, setShown] = useState(STEP);
  const rest = items.length - shown;
  return (
    <>
      <ul class="import-list">
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)}>{draw(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="link-button below" onClick={() => setShown(shown + STEP * 2)}>
          {words.more(rest)}
        </button>
      )}
      {rest <= 0 && beyond > 0 && <p class="hint">{words.notShown(beyond)}</p>}
    </>
  );
}
