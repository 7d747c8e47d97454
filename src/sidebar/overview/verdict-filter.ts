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

const SEVERITY_ORDER = { must: 0, should: 1, info: 2 } as const;
const NO_DUE = '9999-12-31';

/**
 * Puts verdicts in the order of attention: outcome, severity, due date, then the group's place in the list of groups.
 * Does not change the given array.
 */
export function sortVerdicts(
  verdicts: readonly VerdictRow[],
  groups: readonly { readonly id: string }[],
): readonly VerdictRow[] {
  const place = new Map(groups.map((group, index) => [group.id, index]));
  const rank = new Map(OUTCOME_ORDER.map((outcome, index) => [outcome, index]));
  const keyed = verdicts.map((verdict) => ({
    verdict,
    outcome: (rank.get(verdict.outcome) ?? 0) * 3 + SEVERITY_ORDER[verdict.severity],
    due: verdict.due ?? NO_DUE,
    group: place.get(verdict.groupId) ?? groups.length,
  }));
  keyed.sort((a, b) => a.outcome - b.outcome || compareText(a.due, b.due) || a.group - b.group);
  return keyed.map(({ verdict }) => verdict);
}

/** Code-unit order: right for ISO dates and much faster than a collator. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
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
  const wanted = new Set<string>();
  for (const { responsibleId } of page.tally) if (responsibleId !== null) wanted.add(responsibleId);
  for (const group of page.groups) if (group.leaderId !== null) wanted.add(group.leaderId);
  return page.people.filter((person) => wanted.has(person.id));
}
