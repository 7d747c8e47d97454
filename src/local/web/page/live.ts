import { useEffect, useRef } from 'react';
import type { LiveEvents } from '../live-events';

type Handlers = { readonly [Name in keyof LiveEvents]?: (data: LiveEvents[Name]) => void };

/**
 * Listens to the server for as long as the component lives. `onReconnect` is called when the line was lost and is
 * back: what happened meanwhile was not heard.
 */
export function useLiveEvents(handlers: Handlers, onReconnect: () => void, onLost: () => void): void {
  const latest = useRef({ handlers, onReconnect, onLost });
  latest.current = { handlers, onReconnect, onLost };
  useEffect(() => {
    const source = new EventSource('/api/events');
    let hellos = 0;
    source.addEventListener('hello', () => {
      if (hellos++ > 0) latest.current.onReconnect();
    });
    source.addEventListener('error', () => latest.current.onLost());
    for (const name of EVENT_NAMES) {
      source.addEventListener(name, (event) => {
        const handler = latest.current.handlers[name] as ((data: unknown) => void) | undefined;
        handler?.(JSON.parse((event as MessageEvent<string>).data));
      });
    }
    return () => source.close();
  }, []);
}

const EVENT_NAMES: readonly (keyof LiveEvents)[] = [
  'changed',
  'tabs',
  'toast',
  'sidebar',
  'dialog',
  'ask',
  'asked',
  'activate',
  'menu',
  'runs',
  'clock',
  'files',
];
