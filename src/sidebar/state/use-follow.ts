import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OpenPageOutput } from '../../contract/open-page';
import { type Call, callQueue } from '../server/call';
import { WRITING } from '../server/call-queue';

/** A page that somebody comes back to is asked for anew when it is older than this. */
const STALE_MS = 60_000;
/** Before the installation there is one thing to wait for. */
const STALE_UNINSTALLED_MS = 3_000;
/** Edits in the grid come in bursts: one look after the last of them. */
const QUIET_MS = 1_500;

/** What is new this soon after a write of this page is its own. */
const OWN_MS = 10_000;

/** Sent by the page around the panel, where it can tell that the workbook has changed. */
const CHANGED = 'metodset:changed';

/**
 * Notices that the register has changed beside the page: the runtime says so, or a person comes back after a while. One
 * call then tells whether there is anything new.
 *
 * @param onNews gets what the program answers now, when it differs from `page`, and whether this page has just written
 */
export function useFollow(page: OpenPageOutput | null, call: Call, onNews: News): void {
  const latest = useRef({ page, onNews, seenAt: 0 });
  if (latest.current.page !== page) latest.current.seenAt = performance.now();
  latest.current = { ...latest.current, page, onNews };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wroteAt = Number.NEGATIVE_INFINITY;
    let isWriting = false;
    const watchWrites = (): void => {
      const now = callQueue.pending().some(({ procedure }) => WRITING.has(procedure));
      if (isWriting && !now) {
        wroteAt = performance.now();
        // Of many groups the page counts nothing by itself.
        if (latest.current.page?.many !== undefined) lookSoon();
      }
      isWriting = now;
    };
    const look = async (): Promise<void> => {
      const known = latest.current.page;
      if (known === null) return;
      // An answer on its way may bring the change; its own write is a change as well.
      if (callQueue.pending().length > 0) return lookSoon();
      latest.current.seenAt = performance.now();
      const isOwn = latest.current.seenAt - wroteAt < OWN_MS;
      const answer = await call('openPage', {});
      if (answer.ok && latest.current.page === known && differs(known, answer.data))
        latest.current.onNews(answer.data, isOwn);
    };
    const lookSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), QUIET_MS);
    };
    const onBack = (): void => {
      const stale = latest.current.page?.installed === false ? STALE_UNINSTALLED_MS : STALE_MS;
      if (document.visibilityState === 'visible' && performance.now() - latest.current.seenAt >= stale) void look();
    };
    const unwatch = callQueue.listen(watchWrites);
    window.addEventListener(CHANGED, lookSoon);
    window.addEventListener('focus', onBack);
    document.addEventListener('visibilitychange', onBack);
    return () => {
      clearTimeout(timer);
      unwatch();
      window.removeEventListener(CHANGED, lookSoon);
      window.removeEventListener('focus', onBack);
      document.removeEventListener('visibilitychange', onBack);
    };
  }, [call]);
}

/** Gets a page that is new, and whether it follows a write of this page. */
type News = (next: OpenPageOutput, isOwn: boolean) => void;

/**
 * What waits to be shown, and whether a person has to ask for it: nothing moves under the hands of who is typing. What
 * follows from the person's own write is no news: `adopt` takes it and leaves the screen as it is.
 */
export function useNews(
  isOverview: boolean,
  show: (page: OpenPageOutput) => void,
  adopt: (page: OpenPageOutput) => void,
) {
  const [waiting, setWaiting] = useState<OpenPageOutput | null>(null);
  const take = useCallback<News>(
    (next, isOwn) => {
      if (isOverview && !isTyping()) {
        setWaiting(null);
        show(next);
      } else if (isOwn && waiting === null) adopt(next);
      else setWaiting(next);
    },
    [isOverview, show, adopt, waiting],
  );
  const showWaiting = useCallback(() => {
    if (waiting !== null) show(waiting);
    setWaiting(null);
  }, [waiting, show]);
  return { isWaiting: waiting !== null, take, showWaiting };
}

function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea, select') === true;
}

/** Rows that were brought later, or replaced by a save, are not in what an opening page gets: counts tell of them. */
function differs(known: OpenPageOutput, next: OpenPageOutput): boolean {
  const told = ({ verdicts: _, ...rest }: OpenPageOutput): string => JSON.stringify({ ...rest, tally: sorted(rest) });
  return told(known) !== told(next);
}

function sorted({ tally }: Pick<OpenPageOutput, 'tally'>): readonly string[] {
  return tally.map((one) => JSON.stringify(one)).sort();
}
