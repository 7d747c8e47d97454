import type { PreviewYearOutput, StartYearInput } from '../../../contract/start-year';
import { GROUPS_AT_ONCE } from '../../../contract/year-limits';

export type YearGroup = PreviewYearOutput['groups'][number];
export type Choice = StartYearInput['choices'][number]['choice'];
export type Closing = StartYearInput['closing'];

/** What the person has decided so far; groups that are not here go as suggested. */
export type Choices = Readonly<Record<string, Choice>>;

/** What is known of all groups, those among them that were not brought. */
export type AllGroups = Pick<PreviewYearOutput, 'total' | 'toClose' | 'toCopy'>;

export const choiceOf = (choices: Choices, { toClose }: Pick<AllGroups, 'toClose'>, groupId: string): Choice =>
  choices[groupId] ?? (toClose.includes(groupId) ? 'close' : 'continue');

/** The preview with groups of its next page. */
export function withNextGroups(known: PreviewYearOutput, next: PreviewYearOutput): PreviewYearOutput {
  return { ...next, groups: [...known.groups, ...next.groups] };
}

/** How many groups go which way, and how many plans will be drafted. */
export function countChoices(all: AllGroups, choices: Choices, copies: boolean) {
  const decided = Object.entries(choices);
  const chosen = (choice: Choice): number => decided.filter(([, one]) => one === choice).length;
  const close = chosen('close') + all.toClose.filter((id) => choices[id] === undefined).length;
  const skip = chosen('skip');
  return { continue: all.total - close - skip, close, skip, plans: copies ? copied(all, choices).length : 0 };
}

/** Groups that go on and whose plan can be copied, in the order of the register. */
function copied({ toClose, toCopy }: AllGroups, choices: Choices): readonly string[] {
  const closing = new Set(toClose);
  return toCopy.filter((id) => (choices[id] ?? (closing.has(id) ? 'close' : 'continue')) === 'continue');
}

/**
 * Requests that carry the decisions out, each one atomic write. Groups to be closed go first, so that what is wrong
 * with the order is told before anything is written. What is skipped or needs nothing written is not sent.
 */
export function portionsOf(
  schoolYear: string,
  groups: AllGroups,
  decided: {
    readonly choices: Choices;
    readonly copies: boolean;
    readonly closing: Closing;
    readonly requestId: string;
  },
): readonly StartYearInput[] {
  const { choices, copies } = decided;
  const chosenToClose = Object.keys(choices).filter((id) => choices[id] === 'close');
  const closed = new Set([...groups.toClose.filter((id) => choices[id] === undefined), ...chosenToClose]);
  const all: StartYearInput['choices'] = [
    ...[...closed].map((groupId) => ({ groupId, choice: 'close' as const, copyPlan: false })),
    ...(copies ? copied(groups, choices) : []).map((groupId) => ({
      ...{ groupId, choice: 'continue' as const, copyPlan: true },
    })),
  ];
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
