import { useEffect, useMemo, useRef, useState } from 'react';
import { filterChoices } from './filter-choices';

interface ChoiceListProps {
  readonly choices: readonly string[];
  readonly current: string;
  readonly rect: DOMRect;
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
}

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
  const onQuery = (text: string) => {
    setQuery(text);
    setActive(0);
  };
  return (
    <div
      ref={root}
      className="choice-list"
      role="dialog"
      aria-label="Выбор значения"
      tabIndex={-1}
      style={placeAt(rect)}
      onKeyDown={onKeyDown}
    >
      {choices.length >= SEARCH_FROM && <ChoiceSearch query={query} onQuery={onQuery} />}
      <ChoiceOptions found={found} active={active} onChoose={onChoose} />
    </div>
  );
}

/** Below the cell where there is room, else above it. */
function placeAt(rect: DOMRect): React.CSSProperties {
  const below = rect.bottom + LIST_HEIGHT < window.innerHeight;
  const place = below ? { top: rect.bottom } : { bottom: window.innerHeight - rect.top };
  return { left: Math.min(rect.left, window.innerWidth - 330), minWidth: rect.width, ...place };
}

interface ChoiceSearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

function ChoiceSearch({ query, onQuery }: ChoiceSearchProps) {
  return (
    <input
      className="choice-search"
      placeholder="Найти в списке"
      aria-label="Найти в списке"
      value={query}
      // biome-ignore lint/a11y/noAutofocus: the list was opened to be typed into
      autoFocus
      onChange={(event) => onQuery(event.target.value)}
    />
  );
}

interface ChoiceOptionsProps {
  readonly found: readonly string[];
  readonly active: number;
  readonly onChoose: (choice: string) => void;
}

function ChoiceOptions({ found, active, onChoose }: ChoiceOptionsProps) {
  return (
    <div className="choice-options" role="listbox" tabIndex={-1} aria-label="Значения">
      {found.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the list
        <div key={choice} role="option" tabIndex={-1} aria-selected={index === active} onClick={() => onChoose(choice)}>
          {choice}
        </div>
      ))}
      {found.length === 0 && <div className="nothing">Ничего не найдено</div>}
    </div>
  );
}
