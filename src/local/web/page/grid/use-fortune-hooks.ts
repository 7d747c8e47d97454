import type { Hooks, Op, Selection } from '@fortune-sheet/core';
import { type RefObject, useMemo, useRef } from 'react';
import type { CellEdit, GridView } from '../../ports';
import type { CellRange } from './address';
import { ARROW_ZONE, drawMarks } from './drawing';
import { cellRect } from './geometry';
import { cellOf, inputOf } from './wire-cell';

interface FortuneHooksOptions {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly view: GridView;
  readonly edit: (edits: readonly CellEdit[]) => void;
  readonly onRange: (range: CellRange) => void;
  readonly onColumnWidth: (column: number, pixels: number) => void;
  /** The arrow of a drop-down was clicked; its cell is selected already. */
  readonly onArrow: () => void;
}

/**
 * What FortuneSheet calls back. The hooks object stays the same for ever: a new one would make FortuneSheet set
 * itself up again.
 */
export function useFortuneHooks(options: FortuneHooksOptions) {
  const latest = useRef(options);
  latest.current = options;
  const pressedAt = useRef(0);
  return useMemo(() => {
    const typed = new Map<string, CellEdit>();
    const hooks: Hooks = {
      beforeUpdateCell(row, column, value) {
        // Runs while React computes a state: what follows from it must wait. FortuneSheet itself never writes.
        if (typed.size === 0) setTimeout(() => sendTyped(typed, latest.current));
        typed.set(`${row} ${column}`, { row, column, input: textOf(value) });
        return false;
      },
      afterSelectionChange(_sheetId, selection) {
        latest.current.onRange(rangeOf(selection));
      },
      // Not `afterCellMouseDown`: FortuneSheet calls it with a draft that immer has taken back already.
      beforeCellMouseDown(_cell, { row, column }) {
        const { root, view, onArrow } = latest.current;
        const hasChoices = cellOf(view.rows[row]?.[column])?.c !== undefined;
        if (!hasChoices || root.current === null) return true;
        const rect = cellRect(root.current, view, row, column);
        if (pressedAt.current > rect.right - ARROW_ZONE && pressedAt.current <= rect.right) setTimeout(onArrow);
        return true;
      },
      afterRenderCell: (cell, box, canvas) => drawMarks(cell, box, canvas),
    };
    return {
      hooks,
      onOp: (ops: Op[]) => reportWidths(ops, latest.current),
      onMouseDownCapture(event: { readonly clientX: number }) {
        pressedAt.current = event.clientX;
      },
    };
  }, []);
}

function sendTyped(typed: Map<string, CellEdit>, { view, edit }: FortuneHooksOptions): void {
  const edits = [...typed.values()].filter(({ row, column, input }) => inputOf(view.rows[row]?.[column]) !== input);
  typed.clear();
  if (edits.length > 0) edit(edits);
}

/** `innerText` of the editor: a line break of its own at the end and no-break spaces are not what was typed. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\n$/, '').replaceAll('\u00a0', ' ') : String(value ?? '');
}

function rangeOf(selection: Selection): CellRange {
  const [top = 0, bottom = top] = selection.row;
  const [left = 0, right = left] = selection.column;
  return { top, bottom, left, right };
}

/** A column that was dragged wider arrives as an operation on the sheet's configuration. */
function reportWidths(ops: readonly Op[], { view, onColumnWidth }: FortuneHooksOptions): void {
  for (const { path, value } of ops) {
    if (path[0] !== 'config' || path[1] !== 'columnlen') continue;
    const widths = path.length > 2 ? { [String(path[2])]: value as unknown } : (value as Record<string, unknown>);
    for (const [column, pixels] of Object.entries(widths)) {
      const known = view.columnWidths[Number(column)];
      if (typeof pixels === 'number' && pixels !== known) onColumnWidth(Number(column), Math.round(pixels));
    }
  }
}
