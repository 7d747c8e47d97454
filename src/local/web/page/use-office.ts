import { useCallback, useEffect, useState } from 'react';
import { useClock } from './office/use-clock';
import { useMenus } from './office/use-menus';
import { useQuestions } from './office/use-questions';
import { useShownFrames } from './office/use-shown-frames';

/** Everything beside the grid: menus, sidebar, dialogs, questions, clock, runs, letters. */
export function useOffice(refuse: (error: unknown) => void) {
  const menus = useMenus(refuse);
  const frames = useShownFrames();
  const questions = useQuestions(refuse);
  const clock = useClock(refuse);
  const [runsRevision, setRunsRevision] = useState(0);
  const [filesRevision, setFilesRevision] = useState(0);
  const countRuns = useCallback(() => setRunsRevision((count) => count + 1), []);
  const countFiles = useCallback(() => setFilesRevision((count) => count + 1), []);
  const reload = useCallback(() => {
    menus.load();
    questions.load();
    clock.load();
    countRuns();
    countFiles();
  }, [menus.load, questions.load, clock.load, countRuns, countFiles]);
  useEffect(reload, [reload]);
  return {
    menus,
    frames,
    questions,
    clock,
    runsRevision,
    filesRevision,
    reload,
    /** What the events of the server change here. */
    handlers: {
      sidebar: frames.showSidebar,
      dialog: frames.showDialog,
      ask: questions.add,
      asked: ({ id }: { readonly id: string }) => questions.drop(id),
      menu: menus.load,
      runs: countRuns,
      files: countFiles,
      clock: ({ now }: { readonly now: string }) => clock.setNow(now),
    },
  };
}

/** What `useOffice` gives. */
export type Office = ReturnType<typeof useOffice>;
