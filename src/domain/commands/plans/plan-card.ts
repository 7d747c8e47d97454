// What a plan says: the fields that the forms of drafting, changing and amending share.
import type { PlainDate } from '../../calendar/plain-date';
import type { SchoolYear } from '../../calendar/school-year';
import { latestPlan } from '../../register/latest-plan';
import type { Plan } from '../../register/plan';
import type { PlanItem } from '../../register/plan-item';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandContext, Option } from '../definition/command';
import type { DraftOf, InputOf } from '../definition/input-fields';
import { regulationOfGroup, wordOptions } from '../lists/options';
import { memberOptions } from '../lists/people-options';

/** Theme and lines of a plan. */
export const PLAN_CARD = {
  theme: { kind: 'text' },
  goal: { kind: 'text', long: true },
  tasks: { kind: 'text', long: true },
  expectedResult: { kind: 'text', long: true },
  items: {
    kind: 'rows',
    fields: {
      title: { kind: 'text', required: true },
      form: { kind: 'choice', list: 'forms', open: true },
      termOn: { kind: 'date' },
      termText: { kind: 'text' },
      responsible: { kind: 'choice', list: 'responsible', open: true },
      place: { kind: 'text' },
      direction: { kind: 'choice', list: 'directions', open: true },
      result: { kind: 'text', long: true },
    },
  },
  withMeetings: { kind: 'flag' },
} as const;

export type PlanInput = InputOf<typeof PLAN_CARD>;
export type PlanDraft = DraftOf<typeof PLAN_CARD>;
/** One line of the plan in a form. */
export type PlanRow = PlanInput['items'][number];

export const EMPTY_ROW: PlanRow = {
  title: '',
  form: '',
  termOn: null,
  termText: '',
  responsible: '',
  place: '',
  direction: '',
  result: '',
};

/** A line as it stands. */
export function planRowOf(item: PlanItem): PlanRow {
  const { title, form, termOn, termText, responsible, place, direction, result } = item;
  return { title, form, termOn, termText, responsible, place, direction, result };
}

/** The card of a plan as it stands. */
export function planDraftOf(plan: Plan, items: readonly PlanItem[]): PlanDraft {
  const { theme, goal, tasks, expectedResult } = plan;
  return { theme, goal, tasks, expectedResult, items: items.map(planRowOf), withMeetings: false };
}

/** «2» before «10», numbers of parts after their own, lines without a number last. */
function numberKey({ number }: PlanItem): string {
  const digits = number.match(/\d+/g);
  return digits === null ? '~' : digits.map((part) => part.padStart(6, '0')).join('.');
}

/** Lines of a plan in the order of their numbers, then of their ids. */
export function itemsOfPlan({ planItems }: Pick<RegisterSnapshot, 'planItems'>, planId: string): readonly PlanItem[] {
  const key = (item: PlanItem): string => `${numberKey(item)}|${item.id}`;
  return planItems.filter((item) => item.planId === planId).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The plan that counts for a group in a year. */
export function planOfYear(
  { plans }: Pick<RegisterSnapshot, 'plans'>,
  groupId: string | null,
  year: SchoolYear,
  asOf: PlainDate,
): Plan | undefined {
  const own = plans.filter((plan) => plan.groupId === groupId).sort((a, b) => (a.id < b.id ? -1 : 1));
  return latestPlan(own, year, asOf);
}

/** Words of the regulation for titles and labels. */
export function planWords(
  snapshot: RegisterSnapshot,
  groupId: string | null,
  day: PlainDate,
): Readonly<Record<string, string>> {
  const regulation = regulationOfGroup(snapshot, groupId, day);
  return {
    planTitle: regulation?.planTitle.trim() || 'план работы',
    meetingTitle: regulation?.meetingTitle.trim() || 'заседание',
  };
}

/** Lists of the card in the words of the regulation; people are those of the group. */
export function planLists(
  snapshot: RegisterSnapshot,
  groupId: string,
  { today, maySee }: Pick<CommandContext, 'today' | 'maySee'>,
): Readonly<Record<string, readonly Option[]>> {
  const regulation = regulationOfGroup(snapshot, groupId, today);
  const people = memberOptions(snapshot, [groupId], today).filter(({ id }) => maySee(id));
  return {
    forms: wordOptions([regulation?.meetingTitle ?? '', ...(regulation?.meetingForms ?? [])]),
    directions: wordOptions(regulation?.directions ?? []),
    responsible: wordOptions(people.map(({ label }) => label)),
  };
}
