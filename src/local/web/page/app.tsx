import { useCallback, useRef, useState } from 'react';
import { ClockControl } from './chrome/clock-control';
import { MenuBar } from './chrome/menu-bar';
import { ownMenus } from './chrome/own-menus';
import { TitleBar } from './chrome/title-bar';
import { Toasts, useToasts } from './chrome/toasts';
import { OpenDialogs } from './frame/open-dialogs';
import { SidebarPanel } from './frame/script-dialog';
import type { CellRange } from './grid/address';
import type { GridHandle } from './grid/sheet-grid';
import { openLink, rowGone } from './open-link';
import { SheetsPane } from './sheets-pane';
import { useJump } from './use-jump';
import { useOffice } from './use-office';
import { usePageEvents } from './use-page-events';
import { useRowActions } from './use-row-actions';
import { useEdits, useWorkbook } from './use-workbook';
import { OpenView } from './views/open-view';
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
  const sayGone = useCallback(
    (message: string) => add({ title: 'Не найдено', message, kind: 'refusal', seconds: 12 }),
    [add],
  );
  const onGone = useCallback((range: string) => sayGone(rowGone(range)), [sayGone]);
  const jump = useJump({ book, grid, showRoute: route.show, onGone });
  const [range, setRange] = useState<CellRange>();
  const online = usePageEvents({ book, office, jump, add, refuse });
  const rowActions = useRowActions(book);
  const commands = { ...rowActions, undo: edits.undo, redo: edits.redo, find: () => grid.current?.find(), range };
  const focusEditor = () => grid.current?.focus();
  const { menus, frames, clock } = office;
  return (
    <div className="page">
      <TitleBar
        title={book.title}
        saveState={online ? book.saveState : 'offline'}
        menu={<MenuBar own={ownMenus(commands)} fromScript={menus.menus} onClick={menus.click} />}
        route={route}
        busy={menus.running}
        clock={clock.movable && <ClockControl now={clock.now} busy={clock.advancing} onAdvance={clock.advance} />}
      />
      <div className="work">
        <SheetsPane
          {...{ book, edits, grid, commands }}
          hidden={route.name !== 'sheets'}
          onOpenLink={(link) => openLink(link, { tabs: book.tabs, jump, show: route.show, sayGone })}
          onSelect={setRange}
        />
        <OpenView
          route={route}
          filesRevision={office.filesRevision}
          runsRevision={office.runsRevision}
          onRefusal={refuse}
        />
        {frames.sidebar !== undefined && (
          <SidebarPanel frame={frames.sidebar} onClose={frames.closeSidebar} onFocusEditor={focusEditor} />
        )}
      </div>
      <OpenDialogs office={office} onFocusEditor={focusEditor} />
      <Toasts toasts={toasts} onClose={remove} />
    </div>
  );
}
