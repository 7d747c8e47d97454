import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { WebMenu } from '../ports';
import { api, type Question } from './api';
import { ClockControl } from './chrome/clock-control';
import { MenuBar } from './chrome/menu-bar';
import { ownMenus } from './chrome/own-menus';
import { SheetTabs } from './chrome/sheet-tabs';
import { TitleBar } from './chrome/title-bar';
import { Toasts, useToasts } from './chrome/toasts';
import { Toolbar } from './chrome/toolbar';
import { QuestionDialog } from './frame/question-dialog';
import { ScriptDialog, type ShownDialog, type ShownFrame, SidebarPanel } from './frame/script-dialog';
import { type CellRange, parseLink, parseRange } from './grid/address';
import { type GridHandle, SheetGrid } from './grid/sheet-grid';
import { useLiveEvents } from './live';
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
  const edits = useEdits(book.view, book.save, book.setActiveId);
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
        if (book.activeId !== undefined && sheetIds.includes(book.activeId)) void book.refresh(book.activeId);
      },
      tabs: reload,
      toast: ({ title, message, seconds }) => add({ title, message, seconds, kind: 'script' }),
      activate: ({ sheetId, range: a1 }) => jump(sheetId, a1),
      ...office.handlers,
    },
    reload,
    () => setOnline(false),
  );
  const openLink = (link: string) => {
    const inside = parseLink(link);
    if (inside !== undefined) jump(inside.sheetId, inside.range);
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
        clock={<ClockControl now={office.now} busy={office.advancing} onAdvance={office.advance} />}
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
              onSelect={setRange}
            />
          ) : (
            <div className="sheet-loading">{book.tabs.length === 0 ? '' : 'Лист загружается…'}</div>
          )}
          <SheetTabs tabs={book.tabs} activeId={activeId} onOpen={book.setActiveId} />
        </main>
        {route.name === 'outbox' && <MailView revision={office.filesRevision} onRefusal={refuse} />}
        {route.name === 'documents' && <DocumentsView revision={office.filesRevision} onRefusal={refuse} />}
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

type Book = ReturnType<typeof useWorkbook>;

/** Opens a sheet and selects a range in it, as soon as the sheet is there. */
function useJump(book: Book, grid: React.RefObject<GridHandle | null>, showRoute: (name: 'sheets') => void) {
  const wanted = useRef<{ readonly sheetId: number; readonly range: string }>(undefined);
  const { view, setActiveId } = book;
  const land = useCallback(() => {
    const target = wanted.current;
    if (target === undefined || view === undefined || view.sheetId !== target.sheetId || grid.current === null) return;
    const range = parseRange(target.range, view.rowCount, view.columnCount);
    wanted.current = undefined;
    // FortuneSheet needs a moment after it is put up before it can scroll.
    if (range !== undefined) setTimeout(() => grid.current?.select(range), 80);
  }, [view, grid]);
  useEffect(land, [land]);
  return useCallback(
    (sheetId: number, range: string) => {
      wanted.current = { sheetId, range };
      showRoute('sheets');
      setActiveId(sheetId);
      land();
    },
    [setActiveId, land, showRoute],
  );
}

/** Everything beside the grid: menus, sidebar, dialogs, questions, clock, runs, letters. */
function useOffice(refuse: (error: unknown) => void) {
  const [menus, setMenus] = useState<readonly WebMenu[]>([]);
  const [sidebar, setSidebar] = useState<ShownFrame>();
  const [dialog, setDialog] = useState<ShownDialog>();
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  const [now, setNow] = useState('');
  const [running, setRunning] = useState(0);
  const [advancing, setAdvancing] = useState(false);
  const [runsRevision, setRunsRevision] = useState(0);
  const [filesRevision, setFilesRevision] = useState(0);
  const loadMenus = useCallback(() => {
    api.menus().then((answer) => setMenus(answer.menus), refuse);
  }, [refuse]);
  const reload = useCallback(() => {
    loadMenus();
    api.questions().then((answer) => setQuestions(answer.questions), refuse);
    api.clock().then((answer) => setNow(answer.now), refuse);
    setRunsRevision((count) => count + 1);
    setFilesRevision((count) => count + 1);
  }, [loadMenus, refuse]);
  useEffect(reload, [reload]);
  const drop = (id: string) => setQuestions((all) => all.filter((question) => question.id !== id));
  return {
    menus,
    sidebar,
    dialog,
    questions,
    now,
    advancing,
    running: running > 0,
    runsRevision,
    filesRevision,
    reload,
    closeSidebar: () => setSidebar(undefined),
    closeDialog: () => setDialog(undefined),
    handlers: {
      sidebar: setSidebar,
      dialog: setDialog,
      ask: (question: Question) => setQuestions((all) => [...all.filter(({ id }) => id !== question.id), question]),
      asked: ({ id }: { readonly id: string }) => drop(id),
      menu: loadMenus,
      runs: () => setRunsRevision((count) => count + 1),
      files: () => setFilesRevision((count) => count + 1),
      clock: (clock: { readonly now: string }) => setNow(clock.now),
    },
    clickMenu(functionName: string) {
      setRunning((count) => count + 1);
      api
        .clickMenu(functionName)
        .catch(refuse)
        .finally(() => setRunning((count) => count - 1));
    },
    answer(button: string, text: string) {
      const [question] = questions;
      if (question === undefined) return;
      drop(question.id);
      api.answer(question.id, button, text).catch(refuse);
    },
    advance(date: string) {
      setAdvancing(true);
      api
        .setClock(date)
        .then((answer) => setNow(answer.now), refuse)
        .finally(() => setAdvancing(false));
    },
  };
}
