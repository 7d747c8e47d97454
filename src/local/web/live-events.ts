import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';

/** What the server tells every open page, by name of the event. */
export interface LiveEvents {
  /** Ids of sheets with new content. */
  readonly changed: { readonly sheetIds: readonly number[] };
  /** Sheets were added, removed, renamed, moved. */
  readonly tabs: Record<string, never>;
  readonly toast: { readonly message: string; readonly title: string; readonly seconds: number };
  readonly sidebar: { readonly id: string; readonly title: string; readonly tab: string | null };
  readonly dialog: {
    readonly id: string;
    readonly title: string;
    readonly modal: boolean;
    readonly width: number;
    readonly height: number;
    readonly tab: string | null;
  };
  readonly ask: {
    readonly id: string;
    readonly kind: 'alert' | 'prompt';
    readonly title: string;
    readonly message: string;
    readonly buttons: readonly string[];
  };
  readonly asked: { readonly id: string };
  readonly activate: { readonly sheetId: number; readonly range: string; readonly tab: string | null };
  readonly menu: Record<string, never>;
  readonly runs: Record<string, never>;
  readonly clock: { readonly now: string };
  readonly files: Record<string, never>;
}

type Listener = (name: string, data: unknown) => void;

/** Sends events to all open pages. Nothing is kept for a page that is not open. */
export interface LiveStream {
  send<Name extends keyof LiveEvents>(name: Name, data: LiveEvents[Name]): void;
  /** Serves one page until it goes away (`text/event-stream`). */
  serve(context: Context): Response;
  close(): void;
}

const KEEP_ALIVE_MS = 20_000;

/** Opens a stream of events for the pages of one server. */
export function liveStream(): LiveStream {
  const listeners = new Set<Listener>();
  const closers = new Set<() => void>();
  return {
    send(name, data) {
      for (const listener of listeners) listener(name, data);
    },
    serve(context) {
      return streamSSE(context, async (stream) => {
        const write: Listener = (event, data) => void stream.writeSSE({ event, data: JSON.stringify(data) });
        listeners.add(write);
        await stream.writeSSE({ event: 'hello', data: '{}' });
        const beat = setInterval(() => void stream.write(': \n\n'), KEEP_ALIVE_MS);
        await new Promise<void>((resolve) => {
          closers.add(resolve);
          stream.onAbort(resolve);
        });
        clearInterval(beat);
        listeners.delete(write);
      });
    },
    close() {
      for (const close of closers) close();
      closers.clear();
    },
  };
}
