import { useEffect } from 'preact/hooks';
import type { PagePart } from '../../contract/load-part';
import type { Call } from '../server/call';
import { pageParts } from './part-loader';

/** The first content and what it asks for come before; milliseconds. */
const PRELOAD_AFTER_MS = 1500;

/** Brings a part once the page has been ready for a while and the browser is idle. A failure stays silent: opening a screen tries again. */
export function usePreload(part: PagePart, call: Call, isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return undefined;
    const bring = (): void => void pageParts.load(part, call);
    const waiting = setTimeout(() => {
      if (typeof requestIdleCallback === 'function') requestIdleCallback(bring);
      else bring();
    }, PRELOAD_AFTER_MS);
    return () => clearTimeout(waiting);
  }, [part, call, isReady]);
}
