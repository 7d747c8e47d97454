import { useId, useRef, useState } from 'preact/hooks';
import { type ComboboxOption, type FindOptions, useFoundOptions } from './use-found-options';

export type { ComboboxOption, FindOptions } from './use-found-options';

interface ComboboxWays {
  readonly isFree?: boolean;
  readonly find?: FindOptions | undefined;
  readonly onChosen?: ((option: ComboboxOption) => void) | undefined;
}

/**
 * What is typed into a combobox, what it finds, and what the keys do.
 *
 * @param find where the options are too many to be at hand: asks for those of a query
 * @param isFree what is typed is a value itself: nothing of the list is marked until somebody walks into it
 */
export function useCombobox(
  options: readonly ComboboxOption[],
  value: string | null,
  onChange: (id: string | null) => void,
  { isFree = false, find, onChosen }: ComboboxWays = {},
) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const first = isFree ? -1 : 0;
  const [active, setActive] = useState(first);
  const open = query !== null;
  const { shown, foundCount, state } = useFoundOptions(options, query, find);

  const close = (): void => setQuery(null);
  const choose = (option: ComboboxOption | undefined): void => {
    if (option !== undefined) {
      onChosen?.(option);
      onChange(option.id);
    }
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
      if (state === 'found') choose(shown[active]);
    } else if (event.key === 'Escape' && (open || isChosen)) {
      event.stopPropagation();
      if (open) close();
      else onChange(null);
    } else if (event.key === 'Tab') close();
  };
  return { id, input, query, active, open, foundCount, shown, state, close, choose, search, clear, onKeyDown };
}
