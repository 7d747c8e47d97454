import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PreviewYearOutput } from '../../../contract/start-year';
import type { CallFailure } from '../../server/call-failure';
import { usePage } from '../../state/page-context';
import { useTask } from '../../state/use-task';
import { withNextGroups } from './year-state';

/** All groups with the names of their members, as far as they have come. */
interface YearList {
  readonly data: PreviewYearOutput | null;
  readonly isWhole: boolean;
  readonly failure: CallFailure | null;
  /** Goes on where it stopped. */
  readonly load: () => Promise<void>;
}

/** Reads the list behind the order portion after portion: all of it at once is too long for a mobile network. */
export function useYearList(): YearList {
  const { call } = usePage();
  const { run, failure } = useTask();
  const [data, setData] = useState<PreviewYearOutput | null>(null);
  const offset = data?.groups.length ?? 0;
  const isWhole = data !== null && offset >= data.total;
  const load = useCallback(async (): Promise<void> => {
    const answer = await run(() => call('previewYear', { withMembers: true, query: '', offset }));
    if (answer === undefined) return;
    setData((known) => (known === null || offset === 0 ? answer : withNextGroups(known, answer)));
  }, [call, run, offset]);
  // Each portion asks for the next one; after a failure the person does.
  useEffect(() => {
    if (!isWhole) void load();
  }, [load, isWhole]);
  return { data, isWhole, failure, load };
}
