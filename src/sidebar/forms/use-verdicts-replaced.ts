import { useCallback } from 'preact/hooks';
import type { VerdictRow } from '../../contract/shapes';
import { usePage } from '../state/page-context';

/** Groups that a write has touched, with all their verdicts as they are now. */
interface TouchedGroups {
  readonly groupIds: readonly string[];
  readonly verdicts: readonly VerdictRow[];
}

/** Puts the verdicts that a write brought in the place of those the overview shows. */
export function useVerdictsReplaced(): (touched: TouchedGroups) => void {
  const { page, call, dispatch } = usePage();
  return useCallback(
    ({ groupIds, verdicts }) => {
      for (const groupId of groupIds) {
        const own = verdicts.filter((verdict) => verdict.groupId === groupId);
        dispatch({ type: 'verdictsReplaced', groupId, verdicts: own });
      }
      const isKnown = (id: string): boolean => page.groups.some((group) => group.id === id);
      if (groupIds.every(isKnown)) return;
      // A group has come into being: the page's lists of groups learn of it.
      void call('openPage', {}).then((answer) => answer.ok && dispatch({ type: 'adopted', page: answer.data }));
    },
    [page, call, dispatch],
  );
}
