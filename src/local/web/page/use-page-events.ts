import { useCallback, useState } from 'react';
import { isForThisTab } from './api';
import type { AddToast } from './chrome/toasts';
import { WORKBOOK_CHANGED } from './frame/script-frame';
import { useLiveEvents } from './live';
import type { Office } from './use-office';
import type { Book } from './use-workbook';

interface PageEventsOptions {
  readonly book: Book;
  readonly office: Office;
  readonly jump: (sheetId: number, range: string) => void;
  readonly add: AddToast;
  readonly refuse: (error: unknown) => void;
}

/** Keeps the page up with what the server tells; returns whether the line to the server stands. */
export function usePageEvents({ book, office, jump, add, refuse }: PageEventsOptions): boolean {
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
  return online;
}
