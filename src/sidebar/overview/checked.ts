import type { OpenPageOutput } from '../../contract/open-page';
import { countAll } from './verdict-tally';

/** How many groups the person may see. */
export function groupCount({ groups, many }: Pick<OpenPageOutput, 'groups' | 'many'>): number {
  return many?.groupCount ?? groups.length;
}

/** How many verdicts there are about these groups, whatever they say; 0 also before the first check. */
export function verdictCount({ tally, many }: Pick<OpenPageOutput, 'tally' | 'many'>): number {
  return many === undefined ? countAll(tally) : many.counts.reduce((sum, count) => sum + count, 0);
}

/** Whether there are groups that nobody has looked at yet: neither that they are well nor that they are not can be said. */
export function isUnchecked(page: Pick<OpenPageOutput, 'groups' | 'many' | 'tally' | 'checkedAt'>): boolean {
  return page.checkedAt === null && groupCount(page) > 0 && verdictCount(page) === 0;
}
