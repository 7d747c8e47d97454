import { useMemo } from 'react';
import { api } from './api';
import type { Book } from './use-workbook';

/** What can be done to the rows of the open sheet; rows and columns are counted from 0. */
export function useRowActions({ activeId, save }: Pick<Book, 'activeId' | 'save'>) {
  return useMemo(() => {
    const id = activeId ?? 0;
    return {
      insertRows: (startRow: number, count: number) => void save(() => api.insertRows(id, startRow, count)),
      deleteRows: (startRow: number, count: number) => void save(() => api.deleteRows(id, startRow, count)),
      sort: (column: number, ascending: boolean) => void save(() => api.sort(id, { column, ascending })),
    };
  }, [activeId, save]);
}
