import { Workbook } from '@fortune-sheet/react';
import { forwardRef, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { CellEdit, GridView } from '../../ports';
import { type CellRange, cellAddress } from './address';
import { CellBubbles } from './cell-bubbles';
import { ChoiceList } from './choice-list';
import { copyText, fillEdits, pasteEdits } from './clipboard';
import { FindBar } from './find-bar';
import { COLUMN_HEADER_HEIGHT, cellRect, ROW_HEADER_WIDTH } from './geometry';
import { handleGridKey } from './grid-keys';
import { type GridActions, GridMenu } from './grid-menu';
import { cellOf, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, toFortuneSheet } from './to-fortune';
import { useFortuneHooks } from './use-fortune-hooks';
import { type FortuneApi, useFortuneView } from './use-fortune-view';

/** What the rest of the page may ask of the grid. */
export interface GridHandle {
  select(range: CellRange): void;
  focus(): void;
  find(): void;
}

interface SheetGridProps {
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

type Popup = { readonly kind: 'choices' } | { readonly kind: 'menu'; readonly x: number; readonly y: number } | null;

/** One sheet: FortuneSheet draws, selects and edits text; what it means is decided by the workbook behind the server. */
export const SheetGrid = forwardRef<GridHandle, SheetGridProps>(function SheetGrid(props, ref) {
  const root = useRef<HTMLDivElement>(null);
  const workbook = useRef<FortuneApi | null>(null);
  const [range, setRange] = useState<CellRange>({ top: 0, bottom: 0, left: 0, right: 0 });
  const [popup, setPopup] = useState<Popup>(null);
  const [finding, setFinding] = useState(false);
  const [settled, setSettled] = useState(0);
  const { view, frame, markDirty, select, restoreScroll } = useFortuneView(props.view, root, workbook, range);
  const data = useMemo(() => [toFortuneSheet(view, props.title)], [frame]);
  const focus = useCallback(() => root.current?.querySelector<HTMLElement>('.luckysheet-cell-input')?.focus(), []);

  const edit = useCallback(
    async (edits: readonly CellEdit[]) => {
      markDirty(edits);
      await props.onEdit(edits);
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
      setSettled((count) => count + 1);
      props.onSelect(next);
    },
    onArrow: () => setPopup({ kind: 'choices' }),
  });
  useImperativeHandle(ref, () => ({ select, focus, find: () => setFinding(true) }), [select, focus]);
  useEffect(restoreScroll, [frame]);
  useEffect(focus, []);
  useEffect(() => tellResizes(root.current), []);

  const cell = cellOf(view.rows[range.top]?.[range.left]);
  const rect = root.current === null ? undefined : cellRect(root.current, view, range.top, range.left);
  const clear = () => void edit(fillEdits('', range));
  const actions: GridActions = {
    ...props.actions,
    clear,
    copy: () => void navigator.clipboard.writeText(copyText(view, range)),
  };
  const closePopup = () => {
    setPopup(null);
    focus();
  };
  const choices = cell?.c === undefined ? undefined : view.choices[cell.c];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cells inside have their own focus
    <div
      ref={root}
      className="sheet-grid"
      onKeyDownCapture={(event) => {
        if (!isGridIdle(event.target, root.current)) return;
        handleGridKey(event, view, range, {
          clear,
          undo: props.onUndo,
          redo: props.onRedo,
          find: () => setFinding(true),
          openChoices: () => setPopup({ kind: 'choices' }),
          openLink: props.onOpenLink,
          select,
        });
      }}
      onMouseDownCapture={fortune.onMouseDownCapture}
      onContextMenuCapture={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (isOnCells(event.target)) setPopup({ kind: 'menu', x: event.clientX, y: event.clientY });
      }}
      onCopyCapture={(event) => {
        if (!isGridIdle(event.target, root.current)) return;
        event.clipboardData.setData('text/plain', copyText(view, range));
        event.preventDefault();
        event.stopPropagation();
      }}
      onCutCapture={(event) => {
        if (!isGridIdle(event.target, root.current)) return;
        event.clipboardData.setData('text/plain', copyText(view, range));
        event.preventDefault();
        event.stopPropagation();
        clear();
      }}
      onPasteCapture={(event) => {
        if (!isGridIdle(event.target, root.current)) return;
        event.preventDefault();
        event.stopPropagation();
        void edit(pasteEdits(event.clipboardData.getData('text/plain'), range, view.rowCount, view.columnCount));
      }}
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
      <div className="visually-hidden" role="status" data-testid="selected-cell">
        {`${cellAddress(range.top, range.left)}: ${cell?.t ?? ''}`}
      </div>
      {settled > 0 && popup === null && cell !== undefined && rect !== undefined && (
        <CellBubbles cell={cell} rect={rect} onOpenLink={props.onOpenLink} />
      )}
      {popup?.kind === 'choices' && choices !== undefined && rect !== undefined && (
        <ChoiceList
          choices={choices}
          current={cell?.t ?? ''}
          rect={rect}
          onClose={closePopup}
          onChoose={(choice) => {
            closePopup();
            void edit(fillEdits(choice, range));
          }}
        />
      )}
      {popup?.kind === 'menu' && <GridMenu at={popup} range={range} actions={actions} onClose={closePopup} />}
      {finding && (
        <FindBar
          view={view}
          onShow={(row, column) => select({ top: row, bottom: row, left: column, right: column })}
          onClose={() => {
            setFinding(false);
            focus();
          }}
        />
      )}
    </div>
  );
});

/** FortuneSheet only looks at the size of the window; the sidebar changes ours. */
function tellResizes(root: HTMLElement | null): () => void {
  const observer = new ResizeObserver(() => window.dispatchEvent(new Event('resize')));
  if (root !== null) observer.observe(root);
  return () => observer.disconnect();
}

const NO_ITEMS: string[] = [];

/** Nothing is being typed: neither into a cell nor into the formula bar nor into a list of ours. */
function isGridIdle(target: EventTarget, root: HTMLElement | null): boolean {
  const element = target as HTMLElement;
  if (element.closest('.choice-list, .find-bar, .menu-list, .fortune-fx-editor') !== null) return false;
  return !isEditing(root);
}

/** Whether FortuneSheet's cell editor is open: it is always there, behind the sheet while closed. */
export function isEditing(root: HTMLElement | null): boolean {
  const box = root?.querySelector<HTMLElement>('.luckysheet-input-box');
  return box !== null && box !== undefined && Number(box.style.zIndex) > 0;
}

function isOnCells(target: EventTarget): boolean {
  return (target as HTMLElement).closest('.fortune-sheet-overlay') !== null;
}
