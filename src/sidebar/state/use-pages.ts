import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CallResult } from '../server/call';
import type { CallFailure } from '../server/call-failure';
import { useTask } from './use-task';

/** What a screen reads a page at a time. */
interface Pages<T> {
  /** The last answer with the rows of all pages. */
  readonly data: T | null;
  readonly running: boolean;
  readonly failure: CallFailure | null;
  /** Reads the first page again. */
  readonly load: () => Promise<void>;
  /** Brings the page that begins after so many rows. */
  readonly more: (offset: number) => Promise<void>;
  /** Changes what is known without asking. */
  readonly change: (next: (known: T) => T) => void;
}

/**
 * Reads the first page when `ask` is another function, after a quiet moment, and the next ones when they are wanted.
 *
 * @param ask rows from the offset on; keep it the same function while the question is the same
 * @param join puts the rows of the next page after those known
 * @param quietMs how long typing has to pause, milliseconds
 */
export function usePages<T>(
  ask: (offset: number) => Promise<CallResult<T>>,
  join: (known: T, next: T) => T,
  quietMs: number,
): Pages<T> {
  const [data, setData] = useState<T | null>(null);
  const { run, running, failure } = useTask();
  const read = useCallback(
    async (offset: number): Promise<void> => {
      const answer = await run(() => ask(offset));
      if (answer === undefined) return;
      setData((known) => (offset === 0 || known === null ? answer : join(known, answer)));
    },
    [run, ask, join],
  );
  useEffect(() => {
    const waiting = setTimeout(() => void read(0), quietMs);
    return () => clearTimeout(waiting);
  }, [read, quietMs]);
  const change = useCallback((next: (known: T) => T) => setData((known) => (known === null ? null : next(known))), []);
  return { data, running, failure, load: () => read(0), more: read, change };
}
