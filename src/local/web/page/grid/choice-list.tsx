import { useEffect, useMemo, useRef, useState } from 'react';

interface ChoiceListProps {
  readonly choices: readonly string[];
  readonly current: string;
  readonly rect: DOMRect;
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
}

const MAX_SHOWN = 200;
const SEARCH_FROM = 8;
const LIST_HEIGHT = 300;

/** The drop-down of a cell, with a search when there is much to choose from. */
export function ChoiceList({ choices, current, rect, onChoose, onClose }: ChoiceListProps) {
  const [query, setQuery] = useState('');
  const found = useMemo(() => filterChoices(choices, query), [choices, query]);
  const [active, setActive] = useState(Math.max(0, choices.indexOf(current)));
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), []);
  // After each drawing: another line may be the chosen one.
  useEffect(() => root.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
  const onKeyDown = (event: React.KeyboardEvent) => {
    event.stopPropagation();
    const chosen = found[active];
    if (event.key === 'Escape') onClose();
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && chosen !== undefined) onChoose(chosen);
    else return;
    event.preventDefault();
  };
  const below = rect.bottom + LIST_HEIGHT < window.innerHeight;
  const place = below ? { top: rect.bottom } : { bottom: window.innerHeight - rect.top };
  return (
    <div
      ref={root}
      className="choice-list"
      role="dialog"
      aria-label="Выбор значения"
      tabIndex={-1}
      style={{ left: Math.min(rect.left, window.innerWidth - 330), minWidth: rect.width, ...place }}
      onKeyDown={onKeyDown}
    >
      {choices.length >= SEARCH_FROM && (
        <input
          className="choice-search"
          placeholder="Найти в списке"
          aria-label="Найти в списке"
          value={query}
          // biome-ignore lint/a11y/noAutofocus: the list was opened to be typed into
          autoFocus
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
        />
      )}
      <div className="choice-options" role="listbox" tabIndex={-1} aria-label="Значения">
        {found.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the list
          <div
            key={choice}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onClick={() => onChoose(choice)}
          >
            {choice}
          </div>
        ))}
        {found.length === 0 && <div className="nothing">Ничего не найдено</div>}
      </div>
    </div>
  );
}

function filterChoices(choices: readonly string[], query: string): readonly string[] {
  const words = normal(query).split(' ').filter(Boolean);
  return choices.filter((choice) => words.every((word) => normal(choice).includes(word))).slice(0, MAX_SHOWN);
}

function normal(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').trim();
}
