import { Workbook } from '@fortune-sheet/react';
import { forwardRef, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { CellEdit, GridView } from '../../ports';
import { type CellRange, cellAddress } from './address';
import { LinkBubble, NoteBubble } from './cell-bubbles';
import { ChoiceList } from './choice-list';
import { fillEdits } from './clipboard';
import { isEditing } from './editing-state';
import { FindBar } from './find-bar';
import { COLUMN_HEADER_HEIGHT, cellRect, ROW_HEADER_WIDTH } from './geometry';
import { type GridActions, GridMenu } from './grid-menu';
import { NameBox } from './name-box';
import { useClipboard } from './use-clipboard';
import { useFortuneHooks } from './use-fortune-hooks';
import { type FortuneApi, useFortuneView } from './use-fortune-view';
import { type HoveredCell, useHoveredCell } from './use-hovered-cell';
import { type Popup, usePointerAndKeys } from './use-pointer-and-keys';
import { cellOf, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './wire-cell';

/** What the rest of the page may ask of the grid. */
export interface GridHandle {
  select(range: CellRange): void;
  focus(): void;
  find(): void;
}

export interface SheetGridProps {
  readonly view: GridView;
  readonly title: string;
  readonly onEdit: (edits: readonly CellEdit[]) => Promise<boolean>;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onColumnWidth: (column: number, pixels: number) => void;
  readonly onOpenLink: (link: string) => void;
  readonly actions: Pick<GridActions, 'insertRows' | 'deleteRows' | 'sort'>;
  readonly onSelect: (range: CellRange) => void;
}

const FIRST_CELL: CellRange = { top: 0, bottom: 0, left: 0, right: 0 };

/** One sheet: FortuneSheet draws, selects and edits text; what it means is decided by the workbook behind the server. */
export const SheetGrid = forwardRef<GridHandle, SheetGridProps>(function SheetGrid(props, ref) {
  const root = useRef<HTMLDivElement>(null);
  const workbook = useRef<FortuneApi | null>(null);
  const [range, setRange] = useState<CellRange>(FIRST_CELL);
  const [popup, setPopup] = useState<Popup>(null);
  const [finding, setFinding] = useState(false);
  const { view, frame, data, markDirty, select } = useFortuneView(props.view, props.title, root, workbook, range);
  const focus = useCallback(() => root.current?.querySelector<HTMLElement>('.luckysheet-cell-input')?.focus(), []);
  const edit = useCallback(
    (edits: readonly CellEdit[]) => {
      markDirty(edits);
      void props.onEdit(edits);
    },
    [markDirty, props.onEdit],
  );
  const fortune = useFortuneHooks({
    root,
    view,
    edit,
    onColumnWidth: props.onColumnWidth,
    onRange(next) {
      setRange(next);
      setPopup(null);
      props.onSelect(next);
    },
    onArrow: () => setPopup({ kind: 'choices' }),
  });
  useImperativeHandle(ref, () => ({ select, focus, find: () => setFinding(true) }), [select, focus]);
  useEffect(() => {
    focus();
    return tellResizes(root.current);
  }, [focus]);
  const clear = () => edit(fillEdits('', range));
  const clipboard = useClipboard(root, view, range, edit);
  const handlers = usePointerAndKeys({ root, view, range, select, setPopup }, { ...props, clear, setFinding });
  const hover = useHoveredCell(root, view);
  const close = () => {
    setPopup(null);
    setFinding(false);
    focus();
  };
  return (
    <div
      ref={root}
      className={isSingle(range) ? 'sheet-grid single' : 'sheet-grid'}
      onMouseDownCapture={fortune.onMouseDownCapture}
      {...clipboard.handlers}
      {...handlers}
      {...hover.handlers}
    >
      <Workbook
        key={frame}
        ref={(instance) => {
          workbook.current = instance;
        }}
        data={data}
        lang="ru"
        showToolbar={false}
        showSheetTabs={false}
        cellContextMenu={NO_ITEMS}
        headerContextMenu={NO_ITEMS}
        rowHeaderWidth={ROW_HEADER_WIDTH}
        columnHeaderHeight={COLUMN_HEADER_HEIGHT}
        defaultColWidth={DEFAULT_COLUMN_WIDTH}
        defaultRowHeight={DEFAULT_ROW_HEIGHT}
        hooks={fortune.hooks}
        onOp={fortune.onOp}
      />
      <NameBox view={view} range={range} onGo={select} onLeave={focus} />
      <GridOverlays
        {...{ root, view, range, popup, edit, close }}
        hovered={hover.hovered}
        onOpenLink={props.onOpenLink}
        actions={{ ...props.actions, clear, copy: clipboard.copy }}
      />
      {finding && <FindBar view={view} onShow={(row, column) => select(single(row, column))} onClose={close} />}
    </div>
  );
});

interface GridOverlaysProps {
  readonly root: React.RefObject<HTMLDivElement>;
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
function GridOverlays({ root, view, range, popup, hovered, edit, close, onOpenLink, actions }: GridOverlaysProps) {
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

/** FortuneSheet only looks at the size of the window; the sidebar changes ours. */
function tellResizes(root: HTMLElement | null): () => void {
  const observer = new ResizeObserver(() => window.dispatchEvent(new Event('resize')));
  if (root !== null) observer.observe(root);
  return () => observer.disconnect();
}

function single(row: number, column: number): CellRange {
  return { top: row, bottom: row, left: column, right: column };
}

function isSingle({ top, bottom, left, right }: CellRange): boolean {
  return top === bottom && left === right;
}

const NO_ITEMS: string[] = [];
