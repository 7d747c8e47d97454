import type { PlainDate } from '../../calendar/plain-date';
import { schoolYearOf } from '../../calendar/school-year';
import { isMeetingItem } from '../../norms/is-meeting-item';
import { latestPlan } from '../../register/latest-plan';
import type { PlanItem } from '../../register/plan-item';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { dateInDigits } from '../../russian/date-in-digits';
import type { CommandContext, Option } from '../definition/command';
import { groupOptions, regulationOfGroup, wordOptions } from '../lists/options';
import { memberOptions } from '../lists/people-options';

/** The closed dictionary of «Режим». */
const MODES = ['очно', 'дистанционно', 'заочно'];

/**
 * Lines of the latest versions of plans of the group of this school year and later that are not done and have no other meeting: by term, those
 * without a day at the end.
 *
 * @param ownId a meeting whose own line stays in the list
 */
export function openPlanItems(
  { plans, planItems, meetings }: RegisterSnapshot,
  groupId: string,
  today: PlainDate,
  ownId: string | null,
): readonly PlanItem[] {
  const year = schoolYearOf(today);
  const ofGroup = plans.filter((plan) => plan.groupId === groupId && plan.schoolYear >= year);
  const own = new Set(
    ofGroup.filter((plan) => latestPlan(ofGroup, plan.schoolYear, today) === plan).map(({ id }) => id),
  );
  const ownItem = meetings.find(({ id }) => id === ownId)?.planItemId ?? null;
  const taken = new Set(
    meetings.filter(({ id, status }) => id !== ownId && status !== 'cancelled').map(({ planItemId }) => planItemId),
  );
  const term = ({ termOn, id }: PlanItem) => `${termOn ?? '9999'}|${id}`;
  return planItems
    .filter(({ id, planId, doneOn }) => (own.has(planId) || id === ownItem) && doneOn === null && !taken.has(id))
    .sort((a, b) => (term(a) < term(b) ? -1 : 1));
}

/** The line that is a meeting and comes next; the first one, whether its day has passed or not. */
export function nextPlanItem(snapshot: RegisterSnapshot, groupId: string, today: PlainDate): PlanItem | undefined {
  const title = regulationOfGroup(snapshot, groupId, today)?.meetingTitle ?? '';
  return openPlanItems(snapshot, groupId, today, null).find((item) => isMeetingItem(item, title));
}

function planItemOption({ id, number, title, termOn, termText }: PlanItem): Option {
  const label = number === '' ? title : `${number}. ${title}`;
  const note = termOn === null ? termText : dateInDigits(termOn);
  return note === '' ? { id, label } : { id, label, note };
}

/** Open lines of a group's plan; of a group that the person does not write, only the line that the meeting has. */
function shownPlanItems(
  snapshot: RegisterSnapshot,
  groupId: string,
  ownId: string | null,
  { today, mayWrite }: Pick<CommandContext, 'today' | 'mayWrite'>,
): readonly PlanItem[] {
  const items = openPlanItems(snapshot, groupId, today, ownId);
  if (mayWrite?.(groupId) !== false) return items;
  const ownItem = snapshot.meetings.find(({ id }) => id === ownId)?.planItemId ?? null;
  return items.filter(({ id }) => id === ownItem);
}

/** Lists of the forms of a meeting to come. */
export function meetingLists(
  snapshot: RegisterSnapshot,
  groupIds: readonly string[],
  ownId: string | null,
  context: Pick<CommandContext, 'today' | 'mayWrite'>,
): Readonly<Record<string, readonly Option[]>> {
  const { today, mayWrite } = context;
  const [groupId = ''] = groupIds;
  const forms = regulationOfGroup(snapshot, groupId, today)?.meetingForms ?? [];
  return {
    forms: wordOptions(forms),
    modes: wordOptions(MODES),
    // The meeting's own line comes with each of its groups, and stands in the list once.
    planItems: [...new Set(groupIds.flatMap((id) => shownPlanItems(snapshot, id, ownId, context)))].map(planItemOption),
    groups: groupOptions(snapshot, today).filter(({ id }) => id !== groupId && mayWrite?.(id) === true),
    members: memberOptions(snapshot, groupIds, today),
  };
}

/** The word of the regulation for a meeting: «заседание», «занятие». */
export function meetingWord(snapshot: RegisterSnapshot, groupId: string | null, day: PlainDate): string {
  return regulationOfGroup(snapshot, groupId, day)?.meetingTitle.trim() || 'заседание';
}
