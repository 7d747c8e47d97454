import { useCallback, useEffect } from 'preact/hooks';
import type { CallFailure } from '../server/call-failure';
import { usePage } from '../state/page-context';
import { useTask } from '../state/use-task';
import type { VerdictFilter } from './verdict-filter';

/** Rows that the opening of the page left out. */
interface Rest {
  readonly running: boolean;
  readonly failure: CallFailure | null;
  /** Brings the next rows of the filter; does nothing while they are on their way or after a failure. */
  readonly bring: () => void;
  readonly retry: () => void;
}

/**
 * Brings rows that the page does not have, some at a time, once somebody gets to where they should be.
 *
 * @param known how many rows of the filter the page has
 */
export function useRest(filter: VerdictFilter, known: number): Rest {
  const { call, dispatch } = usePage();
  const { runOnce, running, failure, dismiss } = useTask();
  const retry = useCallback(() => {
    void runOnce(async () => {
      const { outcomes, groupId, personId } = filter;
      const result = await call('listVerdicts', { outcomes: [...outcomes], groupId, personId, offset: known });
      // Also when another filter has been chosen meanwhile.
      if (result.ok) dispatch({ type: 'listed', filter, known, answer: result.data });
      return result;
    });
  }, [call, dispatch, filter, known, runOnce]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter is another question
  useEffect(dismiss, [filter]);
  const bring = useCallback(() => {
    if (!running && failure === null) retry();
  }, [running, failure, retry]);
  return { running, failure, bring, retry };
}
