import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { matchesQuery } from './match-text';

/** One thing to choose. */
export interface ComboboxOption {
  readonly id: string;
  readonly name: string;
  /** A second, quieter line; searched as well. */
  readonly note?: string | undefined;
}

/** More lines than this are not read, they are searched. */
const SHOWN_AT_MOST = 50;

/**
 * What is typed into a combobox, what it finds, and what the keys do.
 *
 * @param isFree what is typed is a value itself: nothing of the list is marked until somebody walks into it
 */
export function useCombobox(
  options: readonly ComboboxOption[],
  value: string | null,
  onChange: (id: string | null) => void,
  isFree = false,
) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const first = isFree ? -1 : 0;
  const [active, setActive] = useState(first);
  const open = query !== null;
  const found = useMemo(
    () =>
      query === null ? [] : options.filter((option) => matchesQuery(`${option.name} ${option.note ?? ''}`, query)),
    [options, query],
  );
  const shown = found.slice(0, SHOWN_AT_MOST);

  const close = (): void => setQuery(null);
  const choose = (option: ComboboxOption | undefined): void => {
    if (option !== undefined) onChange(option.id);
    close();
  };
  const search = (text: string): void => {
    setQuery(text);
    setActive(first);
  };
  const move = (step: number): void => {
    const next = Math.min(Math.max(active + step, 0), shown.length - 1);
    setActive(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const clear = (): void => {
    onChange(null);
    input.current?.focus();
  };
  // Other words than those of the list are never thrown away by a key.
  const isChosen = value !== null && !isFree;
  const onArrow = (event: KeyboardEvent): void => {
    event.preventDefault();
    if (!open) search('');
    else move(event.key === 'ArrowDown' ? 1 : -1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') onArrow(event);
    else if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(shown[active]);
    } else if (event.key === 'Escape' && (open || isChosen)) {
      event.stopPropagation();
      if (open) close();
      else onChange(null);
    } else if (event.key === 'Tab') close();
  };
  return { id, input, query, active, open, found, shown, close, choose, search, clear, onKeyDown };
}
