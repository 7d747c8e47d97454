import { useEffect, useRef } from 'preact/hooks';
import { BusyIcon } from './waiting';

interface MoreRowsProps {
  /** How many rows are not there yet; the button goes when none is left. */
  readonly rest: number;
  /** How many of them a press brings at most. */
  readonly atOnce: number;
  /** What the button says of so many rows. */
  readonly label: (count: number) => string;
  readonly running: boolean;
  readonly onMore: () => void;
}

/** The button under a list of which there is more; when it goes, its focus is handed to the list before it. */
export function MoreRows({ rest, atOnce, label, running, onMore }: MoreRowsProps) {
  const pressedAfter = useRef<Element | null>(null);
  const isThere = rest > 0;
  // Whoever works by keyboard must not be thrown to the top of the page.
  useEffect(() => {
    const list = pressedAfter.current;
    if (isThere || !(list instanceof HTMLElement) || document.activeElement !== document.body) return;
    list.tabIndex = -1;
    list.focus({ preventScroll: true });
  }, [isThere]);
  if (!isThere) return null;
  return (
    <button
      type="button"
      class="button button-wide below"
      aria-disabled={running}
      onClick={({ currentTarget }) => {
        pressedAfter.current = currentTarget.previousElementSibling;
        onMore();
      }}
    >
      <BusyIcon running={running} name="down" />
      <span>{label(Math.min(atOnce, rest))}</span>
    </button>
  );
}
