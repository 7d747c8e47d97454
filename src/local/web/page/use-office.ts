import { useCallback, useEffect, useState } from 'react';
import type { LiveEvents } from '../live-events';
import type { WebMenu } from '../ports';
import { api, isForThisTab, type Question } from './api';
import type { ShownDialog, ShownFrame } from './frame/script-dialog';

/** Everything beside the grid: menus, sidebar, dialogs, questions, clock, runs, letters. */
export function useOffice(refuse: (error: unknown) => void) {
  const [menus, setMenus] = useState<readonly WebMenu[]>([]);
  const [sidebar, setSidebar] = useState<ShownFrame>();
  const [dialog, setDialog] = useState<ShownDialog>();
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  const [now, setNow] = useState('');
  const [movesClock, setMovesClock] = useState(false);
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
    api.clock().then((answer) => {
      setNow(answer.now);
      setMovesClock(answer.movable);
    }, refuse);
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
    movesClock,
    advancing,
    running: running > 0,
    runsRevision,
    filesRevision,
    reload,
    closeSidebar: () => setSidebar(undefined),
    closeDialog: () => setDialog(undefined),
    handlers: {
      sidebar: (event: LiveEvents['sidebar']) => {
        if (isForThisTab(event)) setSidebar(event);
      },
      dialog: (event: LiveEvents['dialog']) => {
        if (isForThisTab(event)) setDialog(event);
      },
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
