import type { PreviewYearOutput, StartYearInput } from '../../../contract/start-year';
import { GROUPS_AT_ONCE } from '../../../contract/year-limits';

export type YearGroup = PreviewYearOutput['groups'][number];
export type Choice = StartYearInput['choices'][number]['choice'];
export type Closing = StartYearInput['closing'];

/** What the person has decided so far; groups that are not here go as suggested. */
export type Choices = Readonly<Record<string, Choice>>;

export const choiceOf = (choices: Choices, { groupId, suggestion }: YearGroup): Choice =>
  choices[groupId] ?? suggestion;

/** How many groups go which way, and how many plans will be drafted. */
export function countChoices(groups: readonly YearGroup[], choices: Choices, copies: boolean) {
  const counts = { continue: 0, close: 0, skip: 0, plans: 0 };
  for (const group of groups) {
    const choice = choiceOf(choices, group);
    counts[choice] += 1;
    if (copies && choice === 'continue' && group.canCopyPlan) counts.plans += 1;
  }
  return counts;
}

/**
 * Requests that carry the decisions out, each one atomic write. Groups to be closed go first, so that what is wrong
 * with the order is told before anything is written. What is skipped or needs nothing written is not sent.
 */
export function portionsOf(
  schoolYear: string,
  groups: readonly YearGroup[],
  decided: {
    readonly choices: Choices;
    readonly copies: boolean;
    readonly closing: Closing;
    readonly requestId: string;
  },
): readonly StartYearInput[] {
  const all = groups
    .map((group) => ({
      groupId: group.groupId,
      choice: choiceOf(decided.choices, group),
      copyPlan: decided.copies && group.canCopyPlan,
    }))
    .filter(({ choice, copyPlan }) => choice === 'close' || (choice === 'continue' && copyPlan));
  all.sort((a, b) => Number(b.choice === 'close') - Number(a.choice === 'close'));
  const portions: StartYearInput[] = [];
  for (let from = 0; from < all.length; from += GROUPS_AT_ONCE) {
    portions.push({
      requestId: `${decided.requestId}-${portions.length + 1}`,
      schoolYear,
      choices: all.slice(from, from + GROUPS_AT_ONCE),
      closing: decided.closing,
    });
  }
  return portions;
}
