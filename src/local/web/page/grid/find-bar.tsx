import { useMemo, useState } from 'react';
import type { GridView } from '../../ports';
import { cellOf } from './wire-cell';

interface FindBarProps {
  readonly view: GridView;
  readonly onShow: (row: number, column: number) => void;
  readonly onClose: () => void;
}

/** Search in the open sheet: the browser's own does not see what is drawn. */
export function FindBar({ view, onShow, onClose }: FindBarProps) {
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState(0);
  const found = useMemo(() => findCells(view, query), [view, query]);
  const go = (next: number) => {
    const place = found[((next % found.length) + found.length) % found.length];
    if (place === undefined) return;
    setIndex(((next % found.length) + found.length) % found.length);
    onShow(place[0], place[1]);
  };
  const count = query === '' ? '' : found.length === 0 ? 'не найдено' : `${index + 1} из ${found.length}`;
  return (
    <search className="find-bar">
      <input
        aria-label="Найти на листе"
        placeholder="Найти на листе"
        value={query}
        // biome-ignore lint/a11y/noAutofocus: the bar was opened to be typed into
        autoFocus
        onChange={(event) => {
          setQuery(event.target.value);
          setIndex(-1);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go(event.shiftKey ? index - 1 : index + 1);
          else if (event.key === 'Escape') onClose();
        }}
      />
      <span className="find-count" role="status">
        {count}
      </span>
      <button type="button" aria-label="Предыдущее" onClick={() => go(index - 1)}>
        ▲
      </button>
      <button type="button" aria-label="Следующее" onClick={() => go(index + 1)}>
        ▼
      </button>
      <button type="button" aria-label="Закрыть поиск" onClick={onClose}>
        ✕
      </button>
    </search>
  );
}

function findCells(view: GridView, query: string): (readonly [number, number])[] {
  const wanted = query.trim().toLowerCase().replaceAll('ё', 'е');
  const found: (readonly [number, number])[] = [];
  if (wanted === '') return found;
  view.rows.forEach((cells, row) => {
    cells.forEach((onWire, column) => {
      const text = cellOf(onWire)?.t ?? '';
      if (text.toLowerCase().replaceAll('ё', 'е').includes(wanted)) found.push([row, column]);
    });
  });
  return found;
}
