// Rows that the page has of each choice: the beginning of the list, longer with every call.
import type { ListVerdictsOutput } from '../../contract/list-verdicts';
import type { OpenPageOutput } from '../../contract/open-page';
import type { VerdictRow } from '../../contract/shapes';
import { filterByOutcome, filterByWhom, type VerdictFilter } from './verdict-filter';

/** The beginning of the list of a filter, and how long the list is. */
export interface VerdictList {
  readonly rows: readonly VerdictRow[];
  readonly total: number;
  /** Of the group and the person of the filter, one number for each outcome. */
  readonly counts: readonly number[];
  readonly advice: number;
}

/** Lists by `listKey`. */
export type VerdictLists = Readonly<Record<string, VerdictList>>;

/** The same for the same choice. */
export function listKey({ outcomes, groupId, personId }: VerdictFilter): string {
  return JSON.stringify([[...outcomes].sort(), groupId, personId]);
}

/**
 * The rows at hand of a filter, in their order: what was brought for it, else what the first rows of the page begin it
 * with. Of many groups it is not known whom a person leads: then none.
 */
export function knownRows(
  page: Pick<OpenPageOutput, 'verdicts' | 'groups' | 'many'>,
  lists: VerdictLists,
  filter: VerdictFilter,
): readonly VerdictRow[] {
  const list = lists[listKey(filter)];
  if (list !== undefined) return list.rows;
  if (page.many !== undefined && filter.personId !== null) return [];
  return filterByOutcome(filterByWhom(page.verdicts, filter, page.groups), filter.outcomes);
}

/** The list after an answer has come for its rows from `known.length` on; what it holds already is not doubled. */
export function withNextRows(known: readonly VerdictRow[], answer: ListVerdictsOutput): VerdictList {
  const keys = new Set(known.map(({ key }) => key));
  const { verdicts, total, counts, advice } = answer;
  const rows = [...known, ...verdicts.filter(({ key }) => !keys.has(key))];
  // An answer without rows is the end, whatever was counted.
  return { rows, total: verdicts.length === 0 ? rows.length : Math.max(total, rows.length), counts, advice };
}

/** What is known of the group and the person of a filter, from the list of any outcomes. */
export function countsByWhom(lists: VerdictLists, { groupId, personId }: VerdictFilter): VerdictList | undefined {
  const suffix = JSON.stringify([groupId, personId]).slice(1);
  return Object.entries(lists).find(([key]) => key.endsWith(`],${suffix}`))?.[1];
}
