import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CallResult } from '../server/call';
import type { CallFailure } from '../server/call-failure';

/** One thing the person waits for. */
export interface Task {
  readonly running: boolean;
  readonly failure: CallFailure | null;
  /** Runs the call; a later run makes the answer of an earlier one void (`undefined`). */
  readonly run: <T>(start: () => Promise<CallResult<T>>) => Promise<T | undefined>;
  /** Runs the call unless one is under way: for buttons, which people press twice. */
  readonly runOnce: <T>(start: () => Promise<CallResult<T>>) => Promise<T | undefined>;
  readonly dismiss: () => void;
}

/** Keeps the state of a call for a button or a screen. */
export function useTask(): Task {
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const latest = useRef(0);
  const busy = useRef(false);
  useEffect(
    () => () => {
      latest.current = -1;
    },
    [],
  );
  const run = useCallback(async <T>(start: () => Promise<CallResult<T>>): Promise<T | undefined> => {
    if (latest.current < 0) return undefined;
    latest.current += 1;
    const mine = latest.current;
    busy.current = true;
    setRunning(true);
    setFailure(null);
    const result = await start();
    if (latest.current !== mine) return undefined;
    busy.current = false;
    setRunning(false);
    if (result.ok) return result.data;
    setFailure(result.failure);
    return undefined;
  }, []);
  const runOnce: Task['runOnce'] = useCallback(
    (start) => (busy.current ? Promise.resolve(undefined) : run(start)),
    [run],
  );
  const dismiss = useCallback(() => setFailure(null), []);
  return { running, failure, run, runOnce, dismiss };
}
