import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { matchesQuery } from './match-text';

/** One thing to choose. */
export interface ComboboxOption {
  readonly id: string;
  readonly name: string;
}

/** More lines than this are not read, they are searched. */
const SHOWN_AT_MOST = 50;

/** What is typed into a combobox, what it finds, and what the keys do. */
export function useCombobox(
  options: readonly ComboboxOption[],
  value: string | null,
  onChange: (id: string | null) => void,
) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const open = query !== null;
  const found = useMemo(
    () => (query === null ? [] : options.filter((option) => matchesQuery(option.name, query))),
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
    setActive(0);
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
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) search('');
      else move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(shown[active]);
    } else if (event.key === 'Escape' && (open || value !== null)) {
      event.stopPropagation();
      if (open) close();
      else onChange(null);
    } else if (event.key === 'Tab') close();
  };
  return { id, input, query, active, open, found, shown, close, choose, search, clear, onKeyDown };
}
