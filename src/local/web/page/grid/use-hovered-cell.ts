import { type RefObject, useRef, useState } from 'react';
import type { GridView } from '../../ports';
import { cellAt } from './geometry';
import { cellOf } from './wire-cell';

/** The cell with a note under the mouse. */
export interface HoveredCell {
  readonly row: number;
  readonly column: number;
}

/** Follows the mouse over the cells, at most once a frame, and tells the cell under it when that one has a note. */
export function useHoveredCell(root: RefObject<HTMLDivElement>, view: GridView) {
  const [hovered, setHovered] = useState<HoveredCell>();
  const frame = useRef(0);
  const look = (target: EventTarget, x: number, y: number) => {
    const overCells = (target as HTMLElement).closest('.fortune-sheet-overlay') !== null;
    const place = overCells && root.current !== null ? cellAt(root.current, view, x, y) : undefined;
    const hasNote = place !== undefined && cellOf(view.rows[place.row]?.[place.column])?.n !== undefined;
    setHovered((old) => (!hasNote ? undefined : isSame(old, place) ? old : place));
  };
  return {
    hovered,
    handlers: {
      onMouseMove({ target, clientX, clientY }: React.MouseEvent) {
        cancelAnimationFrame(frame.current);
        frame.current = requestAnimationFrame(() => look(target, clientX, clientY));
      },
      onMouseLeave() {
        cancelAnimationFrame(frame.current);
        setHovered(undefined);
      },
      onWheel: () => setHovered(undefined),
    },
  };
}

function isSame(left: HoveredCell | undefined, right: HoveredCell): boolean {
  return left?.row === right.row && left.column === right.column;
}
