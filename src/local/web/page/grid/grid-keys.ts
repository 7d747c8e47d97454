import type { GridView } from '../../ports';
import type { CellRange } from './address';
import { cellOf } from './wire-cell';

/** Keys that the grid handles itself, before FortuneSheet sees them. */
interface KeyActions {
  readonly clear: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly find: () => void;
  readonly openChoices: () => void;
  readonly openLink: (link: string) => void;
  readonly select: (range: CellRange) => void;
}

const PAGE_OF_ROWS = 25;

/**
 * Handles a key pressed in the grid while no cell is being edited.
 *
 * @returns whether the key is done with; the clipboard keys are kept from FortuneSheet but left to the browser
 */
export function handleGridKey(
  event: React.KeyboardEvent,
  view: GridView,
  range: CellRange,
  actions: KeyActions,
): boolean {
  if (event.ctrlKey || event.metaKey) return handleControlKey(event, view, actions);
  const cell = cellOf(view.rows[range.top]?.[range.left]);
  if (event.altKey && event.key === 'Enter' && cell?.l !== undefined) actions.openLink(cell.l);
  else if (cell?.c !== undefined && (event.key === 'Enter' || (event.altKey && event.key === 'ArrowDown')))
    actions.openChoices();
  else if (event.key === 'Delete' || event.key === 'Backspace') actions.clear();
  else if (event.key === 'PageDown')
    actions.select(moved(range, Math.min(PAGE_OF_ROWS, view.rowCount - 1 - range.top)));
  else if (event.key === 'PageUp') actions.select(moved(range, -Math.min(PAGE_OF_ROWS, range.top)));
  else if (event.key === 'Home') actions.select({ ...at(range.top, 0) });
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** Letters are told by the place of the key, so that a Russian layout works as well. */
function handleControlKey(event: React.KeyboardEvent, view: GridView, actions: KeyActions): boolean {
  if (event.code === 'KeyC' || event.code === 'KeyX' || event.code === 'KeyV') {
    event.stopPropagation();
    return true;
  }
  if (event.code === 'KeyZ' && !event.shiftKey) actions.undo();
  else if (event.code === 'KeyY' || event.code === 'KeyZ') actions.redo();
  else if (event.code === 'KeyF') actions.find();
  else if (event.key === 'Home') actions.select(at(0, 0));
  else if (event.key === 'End') actions.select(at(Math.max(view.rows.length - 1, 0), 0));
  else return event.code === 'KeyB' || event.code === 'KeyI' || event.code === 'KeyU' ? swallow(event) : false;
  return swallow(event);
}

function swallow(event: React.KeyboardEvent): true {
  event.preventDefault();
  event.stopPropagation();
  return true;
}

function at(row: number, column: number): CellRange {
  return { top: row, bottom: row, left: column, right: column };
}

function moved(range: CellRange, rows: number): CellRange {
  return at(range.top + rows, range.left);
}
