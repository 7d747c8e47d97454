import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CallResult } from '../server/call';
import type { CallFailure } from '../server/call-failure';
import { useTask } from './use-task';

/** What a screen reads when it opens. */
interface Loaded<T> {
  readonly data: T | null;
  readonly running: boolean;
  readonly failure: CallFailure | null;
  /** Reads again; what was read stays in sight meanwhile. */
  readonly load: () => Promise<void>;
}

/** Reads at the opening of a screen, and again whenever `ask` is another function. */
export function useLoad<T>(ask: () => Promise<CallResult<T>>): Loaded<T> {
  const [data, setData] = useState<T | null>(null);
  const { run, running, failure } = useTask();
  const load = useCallback(async () => {
    const answer = await run(ask);
    if (answer !== undefined) setData(answer);
  }, [run, ask]);
  useEffect(() => {
    void load();
  }, [load]);
  return { data, running, failure, load };
}
