import { forwardRef, useCallback, useImperativeHandle, useRef, useState } from 'react';
import type { CellEdit, GridView } from '../../ports';
import { type CellRange, isSingle, singleCell } from './address';
import { fillEdits } from './clipboard';
import { FindBar } from './find-bar';
import type { FortuneApi } from './fortune-api';
import { FortuneWorkbook } from './fortune-workbook';
import type { GridActions } from './grid-menu';
import { GridOverlays } from './grid-overlays';
import { NameBox } from './name-box';
import { useClipboard } from './use-clipboard';
import { useFortuneHooks } from './use-fortune-hooks';
import { useFortuneView } from './use-fortune-view';
import { useGridFocus } from './use-grid-focus';
import { useHoveredCell } from './use-hovered-cell';
import { useOpenOverCells } from './use-open-over-cells';
import { usePointerAndKeys } from './use-pointer-and-keys';

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

const FIRST_CELL: CellRange = { top: 0, bottom: 0, left: 0, right: 0 };

/** One sheet: FortuneSheet draws, selects and edits text; what it means is decided by the workbook behind the server. */
export const SheetGrid = forwardRef<GridHandle, SheetGridProps>(function SheetGrid(props, ref) {
  const root = useRef<HTMLDivElement>(null);
  const workbook = useRef<FortuneApi | null>(null);
  const [range, setRange] = useState<CellRange>(FIRST_CELL);
  const { view, frame, data, markDirty, select } = useFortuneView(props.view, props.title, root, workbook, range);
  const focus = useGridFocus(root);
  const { popup, setPopup, finding, setFinding, close } = useOpenOverCells(focus);
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
  useImperativeHandle(ref, () => ({ select, focus, find: () => setFinding(true) }), [select, focus, setFinding]);
  const clear = () => edit(fillEdits('', range));
  const clipboard = useClipboard(root, view, range, edit);
  const handlers = usePointerAndKeys({ root, view, range, select, setPopup }, { ...props, clear, setFinding });
  const hover = useHoveredCell(root, view);
  return (
    <div
      ref={root}
      className={isSingle(range) ? 'sheet-grid single' : 'sheet-grid'}
      onMouseDownCapture={fortune.onMouseDownCapture}
      {...clipboard.handlers}
      {...handlers}
      {...hover.handlers}
    >
      <FortuneWorkbook key={frame} workbook={workbook} data={data} hooks={fortune.hooks} onOp={fortune.onOp} />
      <NameBox view={view} range={range} onGo={select} onLeave={focus} />
      <GridOverlays
        {...{ root, view, range, popup, edit, close }}
        hovered={hover.hovered}
        onOpenLink={props.onOpenLink}
        actions={{ ...props.actions, clear, copy: clipboard.copy }}
      />
      {finding && <FindBar view={view} onShow={(row, column) => select(singleCell(row, column))} onClose={close} />}
    </div>
  );
});
