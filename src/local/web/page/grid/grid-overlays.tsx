import type { RefObject } from 'react';
import type { CellEdit, GridView } from '../../ports';
import { type CellRange, cellAddress } from './address';
import { LinkBubble, NoteBubble } from './cell-bubbles';
import { ChoiceList } from './choice-list';
import { fillEdits } from './clipboard';
import { isEditing } from './editing-state';
import { cellRect } from './geometry';
import { type GridActions, GridMenu } from './grid-menu';
import type { HoveredCell } from './use-hovered-cell';
import type { Popup } from './use-pointer-and-keys';
import { cellOf } from './wire-cell';

interface GridOverlaysProps {
  readonly root: RefObject<HTMLDivElement>;
  readonly view: GridView;
  readonly range: CellRange;
  readonly popup: Popup;
  readonly hovered: HoveredCell | undefined;
  readonly edit: (edits: readonly CellEdit[]) => void;
  readonly close: () => void;
  readonly onOpenLink: (link: string) => void;
  readonly actions: GridActions;
}

/** What stands over the cells: bubbles of the selected one, its drop-down, the context menu. */
export function GridOverlays({
  root,
  view,
  range,
  popup,
  hovered,
  edit,
  close,
  onOpenLink,
  actions,
}: GridOverlaysProps) {
  const cell = cellOf(view.rows[range.top]?.[range.left]);
  const rect = root.current === null ? undefined : cellRect(root.current, view, range.top, range.left);
  const choices = cell?.c === undefined ? undefined : view.choices[cell.c];
  const noted = notedCell(view, range, hovered);
  const choose = (choice: string) => {
    close();
    edit(fillEdits(choice, range));
  };
  return (
    <>
      <div className="visually-hidden" role="status" data-testid="selected-cell">
        {`${cellAddress(range.top, range.left)}: ${cell?.t ?? ''}`}
        {cell?.n === undefined ? '' : ` Примечание: ${cell.n}`}
      </div>
      {popup === null && cell?.l !== undefined && rect !== undefined && !isEditing(root.current) && (
        <LinkBubble link={cell.l} rect={rect} onOpenLink={onOpenLink} />
      )}
      {popup === null && noted !== undefined && root.current !== null && (
        <NoteBubble note={noted.note} rect={cellRect(root.current, view, noted.row, noted.column)} />
      )}
      {popup?.kind === 'choices' && choices !== undefined && rect !== undefined && (
        <ChoiceList choices={choices} current={cell?.t ?? ''} rect={rect} onClose={close} onChoose={choose} />
      )}
      {popup?.kind === 'menu' && <GridMenu at={popup} range={range} actions={actions} onClose={close} />}
    </>
  );
}

/** The note to show: that of the cell under the mouse, else that of the selected cell. */
function notedCell(view: GridView, range: CellRange, hovered: HoveredCell | undefined) {
  // The sheet opens with its first cell selected: a note there would only be in the way.
  const selected = range.top === 0 && range.left === 0 ? undefined : { row: range.top, column: range.left };
  const place = hovered ?? selected;
  const note = place && cellOf(view.rows[place.row]?.[place.column])?.n;
  return place === undefined || note === undefined ? undefined : { ...place, note };
}
