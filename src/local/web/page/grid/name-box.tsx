import { useEffect, useState } from 'react';
import type { GridView } from '../../ports';
import { type CellRange, cellAddress, parseRange } from './address';

interface NameBoxProps {
  readonly view: GridView;
  readonly range: CellRange;
  readonly onGo: (range: CellRange) => void;
  readonly onLeave: () => void;
}

/** The address of the selection; a typed one (`B250`, `A2:C9`) is gone to with Enter. */
export function NameBox({ view, range, onGo, onLeave }: NameBoxProps) {
  const { top, bottom, left, right } = range;
  const single = top === bottom && left === right;
  const address = single ? cellAddress(top, left) : `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
  const [text, setText] = useState(address);
  useEffect(() => setText(address), [address]);
  const go = () => {
    const wanted = parseRange(text.trim(), view.rowCount, view.columnCount);
    if (wanted !== undefined) onGo(wanted);
    setText(address);
    onLeave();
  };
  return (
    <input
      className="name-box"
      aria-label="Адрес ячейки"
      value={text}
      spellCheck={false}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') go();
        else if (event.key === 'Escape') {
          setText(address);
          onLeave();
        }
      }}
    />
  );
}
