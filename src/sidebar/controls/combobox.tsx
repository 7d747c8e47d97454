import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { ui } from '../../messages/ui-words';
import { Icon } from './icon';
import { matchesQuery } from './match-text';

/** One thing to choose. */
export interface ComboboxOption {
  readonly id: string;
  readonly name: string;
}

interface ComboboxProps {
  readonly label: string;
  readonly options: readonly ComboboxOption[];
  readonly value: string | null;
  readonly placeholder: string;
  readonly onChange: (id: string | null) => void;
}

/** More lines than this are not read, they are searched. */
const SHOWN_AT_MOST = 50;

/** A choice with search: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ (list autocomplete, manual selection). */
export function Combobox({ label, options, value, placeholder, onChange }: ComboboxProps) {
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
  const chosen = options.find((option) => option.id === value);

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

  return (
    <div class={value === null ? 'combobox' : 'combobox combobox-chosen'}>
      <div class="combobox-field">
        <input
          ref={input}
          class="input"
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && shown.length > 0 ? `${id}-${active}` : undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder={placeholder}
          title={chosen?.name}
          value={query ?? chosen?.name ?? ''}
          onInput={(event) => search(event.currentTarget.value)}
          onClick={() => !open && search('')}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
        {value === null ? (
          <span class="combobox-sign">
            <Icon name="expand" size={18} />
          </span>
        ) : (
          <button
            type="button"
            class="icon-button combobox-clear"
            aria-label={`${ui.clear}: ${label}`}
            onClick={() => {
              onChange(null);
              input.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <div class="listbox" role="listbox" id={`${id}-list`} aria-label={label} hidden={!open || found.length === 0}>
        {shown.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are pressed in the input, which owns the list
          <div
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={option.id === value}
            class={index === active ? 'option option-active' : 'option'}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {option.name}
          </div>
        ))}
      </div>
      {open && found.length !== shown.length && <p class="listbox-note">{ui.moreFound(found.length - shown.length)}</p>}
      {open && found.length === 0 && (
        <p class="listbox-note" role="status">
          {ui.nothingFound}
        </p>
      )}
    </div>
  );
}
