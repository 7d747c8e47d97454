import type { RefObject } from 'react';
import type { GridView } from '../../ports';
import { type CellRange, singleCell } from './address';
import { isGridIdle } from './editing-state';
import { cellAt } from './geometry';
import { handleGridKey } from './grid-keys';

/** What is open over the cells. */
export type Popup =
  | { readonly kind: 'choices' }
  | { readonly kind: 'menu'; readonly x: number; readonly y: number }
  | null;

interface Grid {
  readonly root: RefObject<HTMLDivElement>;
  readonly view: GridView;
  readonly range: CellRange;
  readonly select: (range: CellRange) => void;
  readonly setPopup: (popup: Popup) => void;
}

interface Commands {
  readonly clear: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onOpenLink: (link: string) => void;
  readonly setFinding: (finding: boolean) => void;
}

/** Keys and the right button of the mouse, taken before FortuneSheet gets them. */
export function usePointerAndKeys({ root, view, range, select, setPopup }: Grid, commands: Commands) {
  return {
    onKeyDownCapture(event: React.KeyboardEvent) {
      if (!isGridIdle(event.target, root.current)) return;
      handleGridKey(event, view, range, {
        clear: commands.clear,
        undo: commands.onUndo,
        redo: commands.onRedo,
        find: () => commands.setFinding(true),
        openChoices: () => setPopup({ kind: 'choices' }),
        openLink: commands.onOpenLink,
        select,
      });
    },
    onContextMenuCapture(event: React.MouseEvent) {
      if (!isGridIdle(event.target, root.current)) return;
      event.preventDefault();
      event.stopPropagation();
      const overCells = (event.target as HTMLElement).closest('.fortune-sheet-overlay') !== null;
      if (!overCells || root.current === null) return;
      const { row, column } = cellAt(root.current, view, event.clientX, event.clientY);
      if (!contains(range, row, column)) select(singleCell(row, column));
      // A new selection closes what is open over the cells, so the menu comes after it.
      setTimeout(() => setPopup({ kind: 'menu', x: event.clientX, y: event.clientY }), 50);
    },
  };
}

function contains({ top, bottom, left, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
