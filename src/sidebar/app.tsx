import { useCallback, useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { overviewWords } from '../messages/ui-words';
import { Box } from './controls/box';
import { FailureBox } from './controls/failure-box';
import { ProgressBar, Skeleton } from './controls/waiting';
import { GroupPage } from './group/group-page';
import { MeetingPage } from './meeting/meeting-page';
import { Overview } from './overview/overview';
import { call } from './server/call';
import { type PageContext, PageContextOfTree } from './state/page-context';
import { currentScreen, INITIAL_STATE, nextState, type PageState, type Screen } from './state/page-state';
import { useTask } from './state/use-task';

/** The whole page. */
export function App() {
  const [state, dispatch] = useReducer(nextState, INITIAL_STATE);
  const [announcement, announce] = useState('');
  const { run, running, failure } = useTask();
  const load = useCallback(async () => {
    const page = await run(() => call('openPage', {}));
    if (page !== undefined) dispatch({ type: 'loaded', page });
  }, [run]);
  useEffect(() => {
    void load();
  }, [load]);
  const open = useCallback((screen: Screen) => dispatch({ type: 'opened', screen, scroll: window.scrollY }), []);
  const back = useCallback(() => dispatch({ type: 'wentBack' }), []);
  useEscape(back);
  const { page } = state;
  const context = useMemo<PageContext | null>(
    () => (page === null ? null : { page, call, dispatch, open, back, announce }),
    [page, open, back],
  );
  return (
    <>
      <ProgressBar />
      <div class="visually-hidden" role="status">
        {announcement}
      </div>
      {context === null ? (
        <main aria-busy={running}>
          <h1 class="visually-hidden">{overviewWords.title}</h1>
          <FailureBox failure={failure} onRetry={load} />
          {running && <Skeleton rows={9} />}
        </main>
      ) : (
        <PageContextOfTree.Provider value={context}>
          <CurrentScreen state={state} installed={context.page.installed} />
        </PageContextOfTree.Provider>
      )}
    </>
  );
}

function CurrentScreen({ state, installed }: { readonly state: PageState; readonly installed: boolean }) {
  const screen = currentScreen(state);
  if (!installed) return <NotInstalled />;
  switch (screen.name) {
    case 'overview':
      return (
        <main>
          <Overview state={state} />
        </main>
      );
    case 'group':
      return <GroupPage key={screen.groupId} groupId={screen.groupId} />;
    case 'meeting':
      return <MeetingPage groupId={screen.groupId} meetingId={screen.meetingId} date={screen.date} />;
  }
}

function NotInstalled() {
  return (
    <main>
      <h1>{overviewWords.title}</h1>
      <Box kind="info">
        <strong>{overviewWords.notInstalled}</strong>
        <p>{overviewWords.howToInstall}</p>
      </Box>
    </main>
  );
}

/** Esc leads back unless something nearer (an open list) has taken it. */
function useEscape(back: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) back();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [back]);
}
