import { type MutableRefObject, useCallback, useEffect, useRef, useState } from 'react';
import { applyDelta, isDelta } from '../grid-delta';
import type { CellEdit, GridView, SheetTab } from '../ports';
import { api, Refusal } from './api';
import { inputOf } from './grid/wire-cell';

/** Whether a change is on its way to the server. */
export type SaveState = 'saved' | 'saving';

interface UndoStep {
  readonly sheetId: number;
  readonly before: readonly CellEdit[];
  readonly after: readonly CellEdit[];
}

const MAX_UNDO = 100;

/**
 * The workbook as this page knows it: tabs, the open sheet, sheets seen before. Sheets are read when they are opened;
 * the open one is read again after each change that the server reports.
 */
export function useWorkbook(onRefusal: (error: unknown) => void) {
  const [title, setTitle] = useState('');
  const [tabs, setTabs] = useState<readonly SheetTab[]>([]);
  const [activeId, setActiveId] = useState<number>();
  const [view, setView] = useState<GridView>();
  const [saveState, setSaveState] = useState<SaveState>('saved');
  const known = useRef(new Map<number, GridView>());
  const active = useRef<number>(undefined);
  active.current = activeId;
  const loadTabs = useCallback(async () => {
    const answer = await api.tabs();
    setTitle(answer.title);
    setTabs(answer.tabs);
    const shown = answer.tabs.filter((tab) => !tab.hidden);
    setActiveId((old) => (shown.some((tab) => tab.sheetId === old) ? old : (answer.startId ?? shown[0]?.sheetId)));
  }, []);
  useEffect(() => {
    loadTabs().catch(onRefusal);
  }, [loadTabs, onRefusal]);
  // The installation takes the place of the empty sheet that was open: the tabs tell what there is instead.
  const onFailure = useCallback(
    (error: unknown) => {
      if (error instanceof Refusal && error.isGone) loadTabs().catch(onRefusal);
      else onRefusal(error);
    },
    [loadTabs, onRefusal],
  );
  const refresh = useRefresh(known, active, setView, onFailure);
  useEffect(() => {
    if (activeId === undefined) return;
    setView(known.current.get(activeId));
    void refresh(activeId);
  }, [activeId, refresh]);

  const save = useCallback(
    async (change: () => Promise<unknown>): Promise<boolean> => {
      setSaveState('saving');
      try {
        await change();
        return true;
      } catch (error) {
        onRefusal(error);
        return false;
      } finally {
        // A refused change is rolled back by reading the sheet again: then, too, everything shown is saved.
        setSaveState('saved');
        if (active.current !== undefined) await refresh(active.current);
      }
    },
    [onRefusal, refresh],
  );
  return { title, tabs, activeId, setActiveId, view, saveState, save, loadTabs, refresh, known };
}

/** Reads a sheet again; readings asked for while one is under way are joined into one after it. */
function useRefresh(
  known: MutableRefObject<Map<number, GridView>>,
  active: MutableRefObject<number | undefined>,
  setView: (view: GridView) => void,
  onRefusal: (error: unknown) => void,
) {
  const underWay = useRef(new Map<number, { again: boolean; done: Promise<void> }>());
  return useCallback(
    (sheetId: number): Promise<void> => {
      const current = underWay.current.get(sheetId);
      if (current !== undefined) {
        current.again = true;
        return current.done;
      }
      const state = { again: false, done: Promise.resolve() };
      const read = async () => {
        do {
          state.again = false;
          const view = await readSheet(sheetId, known.current.get(sheetId));
          known.current.set(sheetId, view);
          // A new object even for the same content: cells shown ahead of the answer have to be drawn over.
          if (active.current === sheetId) setView({ ...view });
        } while (state.again);
      };
      state.done = read()
        .catch(onRefusal)
        .finally(() => underWay.current.delete(sheetId));
      underWay.current.set(sheetId, state);
      return state.done;
    },
    [known, active, setView, onRefusal],
  );
}

async function readSheet(sheetId: number, before: GridView | undefined): Promise<GridView> {
  if (before === undefined) return await api.sheet(sheetId);
  const answer = await api.sheetSince(sheetId, before.revision);
  if (!isDelta(answer)) return answer;
  return answer.base === before.revision ? applyDelta(before, answer) : await api.sheet(sheetId);
}

/**
 * Edits with their undoing: Ctrl+Z puts back what the cells held, as if typed again. Everything goes in the order it
 * was asked for, so that an undo pressed at once finds the edit it is meant for.
 */
export function useEdits(
  view: GridView | undefined,
  save: (change: () => Promise<unknown>) => Promise<boolean>,
  onSheet: (sheetId: number) => void,
  onWarning: (message: string) => void,
) {
  const done = useRef<UndoStep[]>([]);
  const undone = useRef<UndoStep[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = useCallback((act: () => Promise<boolean>): Promise<boolean> => {
    const result = queue.current.then(act);
    queue.current = result.catch(() => undefined);
    return result;
  }, []);
  const edit = useCallback(
    (edits: readonly CellEdit[]): Promise<boolean> => {
      if (view === undefined) return Promise.resolve(false);
      const { sheetId } = view;
      const before = edits.map(({ row, column }) => ({ row, column, input: inputOf(view.rows[row]?.[column]) }));
      return inTurn(() =>
        save(async () => {
          const { warning } = await api.edit(sheetId, edits);
          done.current = [...done.current, { sheetId, before, after: edits }].slice(-MAX_UNDO);
          undone.current = [];
          if (warning !== null) onWarning(warning);
        }),
      );
    },
    [view, save, onWarning, inTurn],
  );
  const replay = useCallback(
    (from: MutableRefObject<UndoStep[]>, to: MutableRefObject<UndoStep[]>, which: 'before' | 'after') =>
      inTurn(async () => {
        const step = from.current.pop();
        if (step === undefined) return false;
        onSheet(step.sheetId);
        return await save(async () => {
          await api.edit(step.sheetId, step[which]);
          to.current.push(step);
        });
      }),
    [save, onSheet, inTurn],
  );
  return {
    edit,
    undo: useCallback(() => void replay(done, undone, 'before'), [replay]),
    redo: useCallback(() => void replay(undone, done, 'after'), [replay]),
  };
}

/** What `useWorkbook` gives. */
export type Book = ReturnType<typeof useWorkbook>;

/** What `useEdits` gives. */
export type Edits = ReturnType<typeof useEdits>;
