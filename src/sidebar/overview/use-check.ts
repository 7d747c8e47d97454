import { overviewWords } from '../../messages/ui-words';
import { usePage } from '../state/page-context';
import { type Task, useTask } from '../state/use-task';
import { countBroken } from './verdict-tally';

/** The check of all groups, which a methodist may start at any time. */
interface Check extends Pick<Task, 'running' | 'failure'> {
  readonly check: () => Promise<void>;
}

/** Runs the check, shows what it found and tells it aloud. */
export function useCheck(): Check {
  const { call, dispatch, announce } = usePage();
  const { runOnce, running, failure } = useTask();
  const check = async (): Promise<void> => {
    const next = await runOnce(() => call('checkNow', {}));
    if (next === undefined) return;
    dispatch({ type: 'loaded', page: next });
    announce(overviewWords.checkDone(countBroken(next)));
  };
  return { check, running, failure };
}
