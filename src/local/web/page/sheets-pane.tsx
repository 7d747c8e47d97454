import type { RefObject } from 'react';
import { api } from './api';
import type { Commands } from './chrome/own-menus';
import { SheetTabs } from './chrome/sheet-tabs';
import { Toolbar } from './chrome/toolbar';
import type { CellRange } from './grid/address';
import { type GridHandle, SheetGrid } from './grid/sheet-grid';
import { useSelectionReport } from './use-jump';
import type { Book, Edits } from './use-workbook';

interface SheetsPaneProps {
  readonly book: Book;
  readonly edits: Edits;
  readonly grid: RefObject<GridHandle>;
  readonly commands: Commands;
  /** True while another view stands in the place of the workbook. */
  readonly hidden: boolean;
  readonly onOpenLink: (link: string) => void;
  readonly onSelect: (range: CellRange) => void;
}

/** The workbook: toolbar, the open sheet, tabs. It stays drawn while hidden, so that nothing in it is lost. */
export function SheetsPane({ book, edits, grid, commands, hidden, onOpenLink, onSelect }: SheetsPaneProps) {
  const { view, activeId, save, tabs } = book;
  const reportSelection = useSelectionReport();
  const tab = tabs.find((known) => known.sheetId === activeId);
  return (
    <main className={hidden ? 'main hidden-grid' : 'main'}>
      <Toolbar commands={commands} />
      {view !== undefined && tab !== undefined && view.sheetId === activeId ? (
        <SheetGrid
          key={view.sheetId}
          ref={grid}
          view={view}
          title={tab.title}
          onEdit={edits.edit}
          onUndo={edits.undo}
          onRedo={edits.redo}
          onColumnWidth={(column, pixels) => void save(() => api.setColumnWidth(view.sheetId, column, pixels))}
          onOpenLink={onOpenLink}
          actions={commands}
          onSelect={(next) => {
            onSelect(next);
            reportSelection(view.sheetId, next);
          }}
        />
      ) : (
        <div className="sheet-loading">{tabs.length === 0 ? '' : 'Лист загружается…'}</div>
      )}
      <SheetTabs tabs={tabs} activeId={activeId} onOpen={book.setActiveId} />
    </main>
  );
}
