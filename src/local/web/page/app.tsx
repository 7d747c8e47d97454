import { useCallback, useMemo, useRef, useState } from 'react';
import { api, isForThisTab } from './api';
import { ClockControl } from './chrome/clock-control';
import { MenuBar } from './chrome/menu-bar';
import { ownMenus } from './chrome/own-menus';
import { SheetTabs } from './chrome/sheet-tabs';
import { TitleBar } from './chrome/title-bar';
import { Toasts, useToasts } from './chrome/toasts';
import { Toolbar } from './chrome/toolbar';
import { QuestionDialog } from './frame/question-dialog';
import { ScriptDialog, SidebarPanel } from './frame/script-dialog';
import { WORKBOOK_CHANGED } from './frame/script-frame';
import { type CellRange, parseLink } from './grid/address';
import { type GridHandle, SheetGrid } from './grid/sheet-grid';
import { useLiveEvents } from './live';
import { useJump, useSelectionReport } from './use-jump';
import { useOffice } from './use-office';
import { useEdits, useWorkbook } from './use-workbook';
import { DocumentsView } from './views/documents-view';
import { MailView } from './views/mail-view';
import { RunsView } from './views/runs-view';
import { useRoute } from './views/use-route';

/** The whole page. */
export function App() {
  const { toasts, add, remove, refuse } = useToasts();
  const route = useRoute();
  const book = useWorkbook(refuse);
  const warn = useCallback(
    (message: string) => add({ title: 'Проверьте', message, kind: 'script', seconds: 12 }),
    [add],
  );
  const edits = useEdits(book.view, book.save, book.setActiveId, warn);
  const grid = useRef<GridHandle>(null);
  const office = useOffice(refuse);
  const jump = useJump(book, grid, route.show);
  const [range, setRange] = useState<CellRange>();
  const [online, setOnline] = useState(true);

  const reload = useCallback(() => {
    setOnline(true);
    book.loadTabs().catch(refuse);
    if (book.activeId !== undefined) void book.refresh(book.activeId);
    office.reload();
  }, [book.loadTabs, book.refresh, book.activeId, office.reload, refuse]);
  useLiveEvents(
    {
      changed: ({ sheetIds }) => {
        window.dispatchEvent(new Event(WORKBOOK_CHANGED));
        if (book.activeId !== undefined && sheetIds.includes(book.activeId)) void book.refresh(book.activeId);
      },
      tabs: () => {
        window.dispatchEvent(new Event(WORKBOOK_CHANGED));
        reload();
      },
      toast: ({ title, message, seconds }) => add({ title, message, seconds, kind: 'script' }),
      activate: (event) => {
        if (isForThisTab(event)) jump(event.sheetId, event.range);
      },
      ...office.handlers,
    },
    reload,
    () => setOnline(false),
  );
  const openLink = (link: string) => {
    const inside = parseLink(link);
    const document = /^\/documents\/([^/]+)$/.exec(link)?.[1];
    if (inside !== undefined) jump(inside.sheetId, inside.range);
    else if (document !== undefined) route.show('documents', decodeURIComponent(document));
    else if (/^(https?|mailto):/i.test(link)) window.open(link, '_blank', 'noopener,noreferrer');
  };
  const { view, activeId, save } = book;
  const rowActions = useMemo(() => {
    const id = activeId ?? 0;
    return {
      insertRows: (startRow: number, count: number) => void save(() => api.insertRows(id, startRow, count)),
      deleteRows: (startRow: number, count: number) => void save(() => api.deleteRows(id, startRow, count)),
      sort: (column: number, ascending: boolean) => void save(() => api.sort(id, { column, ascending })),
    };
  }, [activeId, save]);
  const reportSelection = useSelectionReport();
  const commands = { ...rowActions, undo: edits.undo, redo: edits.redo, find: () => grid.current?.find(), range };
  const tab = book.tabs.find((known) => known.sheetId === activeId);
  const focusEditor = () => grid.current?.focus();
  return (
    <div className="page">
      <TitleBar
        title={book.title}
        saveState={online ? book.saveState : 'offline'}
        menu={<MenuBar own={ownMenus(commands)} fromScript={office.menus} onClick={office.clickMenu} />}
        route={route}
        busy={office.running}
        clock={
          office.movesClock && <ClockControl now={office.now} busy={office.advancing} onAdvance={office.advance} />
        }
      />
      <div className="work">
        <main className={route.name === 'sheets' ? 'main' : 'main hidden-grid'}>
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
              onOpenLink={openLink}
              actions={rowActions}
              onSelect={(next) => {
                setRange(next);
                reportSelection(view.sheetId, next);
              }}
            />
          ) : (
            <div className="sheet-loading">{book.tabs.length === 0 ? '' : 'Лист загружается…'}</div>
          )}
          <SheetTabs tabs={book.tabs} activeId={activeId} onOpen={book.setActiveId} />
        </main>
        {route.name === 'outbox' && <MailView revision={office.filesRevision} onRefusal={refuse} />}
        {route.name === 'documents' && (
          <DocumentsView item={route.item} revision={office.filesRevision} onRefusal={refuse} />
        )}
        {route.name === 'runs' && <RunsView revision={office.runsRevision} onRefusal={refuse} />}
        {office.sidebar !== undefined && (
          <SidebarPanel frame={office.sidebar} onClose={office.closeSidebar} onFocusEditor={focusEditor} />
        )}
      </div>
      {office.dialog !== undefined && (
        <ScriptDialog
          key={office.dialog.id}
          dialog={office.dialog}
          onClose={office.closeDialog}
          onFocusEditor={focusEditor}
        />
      )}
      {office.questions[0] !== undefined && (
        <QuestionDialog key={office.questions[0].id} question={office.questions[0]} onAnswer={office.answer} />
      )}
      <Toasts toasts={toasts} onClose={remove} />
    </div>
  );
}
