import { compareAttention } from '../../contract/attention';
import type { OpenPageOutput } from '../../contract/open-page';
import type { VerdictRow } from '../../contract/shapes';

/** One of the seven outcomes. */
export type OutcomeId = VerdictRow['outcome'];

/** Outcomes in the order in which they ask for attention. */
export const OUTCOME_ORDER: readonly OutcomeId[] = [
  'violated',
  'atRisk',
  'cantTell',
  'pending',
  'met',
  'waived',
  'inapplicable',
];

/** What the overview shows; empty outcomes mean all but the inapplicable ones. */
export interface VerdictFilter {
  readonly outcomes: readonly OutcomeId[];
  readonly groupId: string | null;
  readonly personId: string | null;
}

/** Shows everything that applies. */
export const NO_FILTER: VerdictFilter = { outcomes: [], groupId: null, personId: null };

/** Puts verdicts in the order of attention. Does not change the given array. */
export function sortVerdicts(verdicts: readonly VerdictRow[]): readonly VerdictRow[] {
  return [...verdicts].sort(compareAttention);
}

/** Whose verdicts: a row, or a line of the tally. */
interface Concerned {
  readonly groupId: string;
  readonly responsibleId: string | null;
}

/**
 * Leaves verdicts (or lines of the tally) of the chosen group and person. A person stands for what he must do himself
 * and for every group that he leads.
 */
export function filterByWhom<V extends Concerned>(
  verdicts: readonly V[],
  filter: VerdictFilter,
  groups: OpenPageOutput['groups'],
): readonly V[] {
  const { groupId, personId } = filter;
  if (groupId === null && personId === null) return verdicts;
  const led = new Set(groups.filter((group) => group.leaderId === personId).map((group) => group.id));
  return verdicts.filter(
    (verdict) =>
      (groupId === null || verdict.groupId === groupId) &&
      (personId === null || verdict.responsibleId === personId || led.has(verdict.groupId)),
  );
}

/** Leaves verdicts of the chosen outcomes; with none chosen, all but the inapplicable. */
export function filterByOutcome(
  verdicts: readonly VerdictRow[],
  outcomes: readonly OutcomeId[],
): readonly VerdictRow[] {
  const wanted = wantedOutcomes(outcomes);
  return verdicts.filter((verdict) => wanted.includes(verdict.outcome));
}

/** What a choice of outcomes means: none chosen is all but the inapplicable. */
export function wantedOutcomes(outcomes: readonly OutcomeId[]): readonly OutcomeId[] {
  return outcomes.length === 0 ? OUTCOME_ORDER.filter((outcome) => outcome !== 'inapplicable') : outcomes;
}

/** Chooses an outcome that was not chosen, or takes the choice back. */
export function toggleOutcome(outcomes: readonly OutcomeId[], outcome: OutcomeId): readonly OutcomeId[] {
  return outcomes.includes(outcome) ? outcomes.filter((other) => other !== outcome) : [...outcomes, outcome];
}

/** People worth offering in the filter: those who must act and those who lead a group of the page. */
export function peopleToOffer(page: OpenPageOutput): OpenPageOutput['people'] {
  if (page.many !== undefined) return page.people;
  const wanted = new Set<string>();
  for (const { responsibleId } of page.tally) if (responsibleId !== null) wanted.add(responsibleId);
  for (const group of page.groups) if (group.leaderId !== null) wanted.add(group.leaderId);
  return page.people.filter((person) => wanted.has(person.id));
}
