import type { OpenPageOutput } from '../../contract/open-page';
import type { VerdictRow } from '../../contract/shapes';
import { isDoneLate } from '../../messages/ui-dates';
import { OUTCOME_ORDER } from '../overview/verdict-filter';

/** A group with broken duties: the most urgent of them, and how many others there are. */
export interface BurningGroup {
  readonly groupId: string;
  readonly first: VerdictRow;
  readonly others: number;
}

/** Groups that the page has a row of, and how many more there are. */
export interface Burning {
  readonly groups: readonly BurningGroup[];
  readonly hidden: number;
}

const VIOLATED = OUTCOME_ORDER.indexOf('violated');
/** Whatever has no day was due before everything that has one. */
const dueOf = ({ due }: VerdictRow): string => due ?? '';

/** How many duties are broken in each group that has any; recommendations are none. */
export function violatedCounts({ tally, many }: Pick<OpenPageOutput, 'tally' | 'many'>): ReadonlyMap<string, number> {
  if (many !== undefined) return new Map(Object.entries(many.violated));
  const counts = new Map<string, number>();
  for (const { groupId, counts: ofOutcomes, advice = 0 } of tally) {
    const violated = (ofOutcomes[VIOLATED] ?? 0) - advice;
    if (violated > 0) counts.set(groupId, (counts.get(groupId) ?? 0) + violated);
  }
  return counts;
}

/**
 * Groups in which a duty is broken (recommendations and what was done late are none), the one overdue for the longest first; of those overdue
 * equally the one with most violations.
 */
export function burningGroups(page: Pick<OpenPageOutput, 'tally' | 'many'>, verdicts: readonly VerdictRow[]): Burning {
  const counts = violatedCounts(page);
  const firsts = new Map<string, VerdictRow>();
  for (const verdict of verdicts) {
    if (verdict.outcome !== 'violated' || verdict.severity !== 'must' || isDoneLate(verdict.message)) continue;
    const known = firsts.get(verdict.groupId);
    if (known === undefined || dueOf(verdict) < dueOf(known)) firsts.set(verdict.groupId, verdict);
  }
  const groups = [...firsts].map(([groupId, first]) => ({
    groupId,
    first,
    others: Math.max((counts.get(groupId) ?? 1) - 1, 0),
  }));
  groups.sort((a, b) => compare(dueOf(a.first), dueOf(b.first)) || b.others - a.others);
  return { groups, hidden: [...counts.keys()].filter((groupId) => !firsts.has(groupId)).length };
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
