import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { OpenPageOutput } from '../contract/open-page';
import { overviewWords, ui } from '../messages/ui-words';
import { Box } from './controls/box';
import { FailureBox } from './controls/failure-box';
import { ProgressBar, Skeleton } from './controls/waiting';
import { GroupPage } from './group/group-page';
import { Overview } from './overview/overview';
import { PartScreen } from './parts/part-screen';
import { partOfScreen } from './parts/part-screens';
import { usePreload } from './parts/use-preload';
import { type Call, type CallResult, call, callQuietly } from './server/call';
import { type PageContext, PageContextOfTree } from './state/page-context';
import {
  currentScreen,
  INITIAL_STATE,
  nextState,
  type PageAction,
  type PageState,
  type Screen,
  withNames,
} from './state/page-state';
import { forgetOpeners, noteOpener, noteReturn } from './state/return-focus';
import { useFollow, useNews } from './state/use-follow';
import { useTask } from './state/use-task';

/** The answer to the call that every opening begins with. */
export type Opening = Promise<CallResult<OpenPageOutput>>;

/** The whole page; `opening` is the first call, which does not wait for the first drawing. */
export function App({ opening }: { readonly opening: Opening }) {
  const [state, dispatch] = useReducer(nextState, INITIAL_STATE);
  const [announcement, announce] = useState('');
  const { run, running, failure } = useTask();
  const load = useCallback(
    async (answer: Opening) => {
      const page = await run(() => answer);
      if (page !== undefined) dispatch({ type: 'loaded', page });
    },
    [run],
  );
  useLayoutEffect(() => {
    void load(opening);
  }, [load, opening]);
  const open = useCallback((screen: Screen) => {
    noteOpener();
    dispatch({ type: 'opened', screen, scroll: window.scrollY });
  }, []);
  const back = useCallback(() => {
    noteReturn();
    dispatch({ type: 'wentBack' });
  }, []);
  const ask = useMemo(() => leadingHome(dispatch), []);
  useEscape(back);
  const { page } = state;
  const show = useCallback((next: OpenPageOutput) => dispatch({ type: 'loaded', page: next }), []);
  const adopt = useCallback((next: OpenPageOutput) => dispatch({ type: 'adopted', page: next }), []);
  const news = useNews(currentScreen(state).name === 'overview', show, adopt);
  useFollow(page, call, news.take);
  usePreload('forms', callQuietly, page?.installed === true);
  const context = useMemo<PageContext | null>(
    () => (page === null ? null : { page: withNames(page, state.named), call: ask, dispatch, open, back, announce }),
    [page, state.named, ask, open, back],
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
          <FailureBox failure={failure} onRetry={() => load(call('openPage', {}))} />
          {running && <Skeleton rows={9} />}
        </main>
      ) : (
        <PageContextOfTree.Provider value={context}>
          {news.isWaiting && <NewsBar onShow={news.showWaiting} />}
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
          {state.isGroupLost && <GroupLost />}
          <Overview state={state} />
        </main>
      );
    case 'group':
      return <GroupPage key={`${screen.groupId} ${state.revision}`} groupId={screen.groupId} />;
    default:
      return <PartScreen key={partOfScreen(screen)} screen={screen} state={state} />;
  }
}

/** A group that was open is not in the register any more: said where the person was led. */
function GroupLost() {
  const said = useRef<HTMLElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <div role="status">
      <Box kind="warning">
        <strong ref={said} tabIndex={-1}>
          {ui.groupLost}
        </strong>
        <p>{ui.groupLostAbout}</p>
      </Box>
    </div>
  );
}

/** The client of the program that leads home from screens of a group whose row was deleted. */
function leadingHome(dispatch: (action: PageAction) => void): Call {
  return async (procedure, input) => {
    const answer = await call(procedure, input);
    if (answer.ok || !answer.failure.issues.some(({ code }) => code === 'groupLost')) return answer;
    forgetOpeners();
    dispatch({ type: 'groupLost' });
    void call('openPage', {}).then((page) => page.ok && dispatch({ type: 'adopted', page: page.data }));
    return answer;
  };
}

/** The register is another one by now: shown when the person is ready for it. */
function NewsBar({ onShow }: { readonly onShow: () => void }) {
  return (
    <div class="news-bar" role="status">
      <span>{ui.changed}</span>
      <button type="button" class="link-button" onClick={onShow}>
        {ui.refresh}
      </button>
    </div>
  );
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
