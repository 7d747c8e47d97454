// Meetings are held according to the plan: L 4.3 («проводятся в соответствии с планом»).
import { addDays } from '../calendar/date-arithmetic';
import type { Meeting } from '../register/meeting';
import type { DatedMeeting } from '../register/meetings-in-span';
import type { Plan } from '../register/plan';
import type { PlanItem } from '../register/plan-item';
import type { Missing } from '../verdicts/verdict';
import { type Finding, type FindingDetails, finding, missingField, recordRefs } from './finding';
import { isMeetingItem } from './is-meeting-item';
import type { NormKind } from './norm-kind';
import { knownBy, type Subject } from './subject';

function isSameText(a: string, b: string): boolean {
  return a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** The person's link wins; without one the day (also the first planned one) or the theme have to be the line's. */
function isAboutItem(meeting: Meeting, item: PlanItem): boolean {
  if (meeting.planItemId !== null) return meeting.planItemId === item.id;
  const isSameDay = item.termOn !== null && (meeting.date === item.termOn || meeting.plannedOn === item.termOn);
  return isSameDay || isSameText(meeting.theme, item.title);
}

/** Lines of the plan whose day has passed with the days of grace, sorted by what the register says of them. */
interface PassedItems {
  readonly count: number;
  readonly unkept: readonly PlanItem[];
  /** Fields that keep the register from telling. */
  readonly gaps: readonly Missing[];
}

type ItemState = 'kept' | 'unkept' | readonly Missing[];

function stateOfItem(subject: Subject, item: PlanItem): ItemState {
  if (knownBy(subject.asOf, item.doneOn) !== null) return 'kept';
  const about = subject.facts.meetings.filter((meeting) => isAboutItem(meeting, item));
  if (about.some(({ status, date }) => status === 'held' && date !== null && date <= subject.asOf)) return 'kept';
  const moved = about.filter(({ status }) => status === 'postponed' || status === 'cancelled');
  if (moved.some(({ reason }) => reason.trim() !== '')) return 'kept';
  if (moved.length > 0) return moved.map(({ id }) => missingField('meetings', id, 'reason'));
  const unanswered = about.filter(({ status }) => status === 'planned');
  return unanswered.length > 0 ? unanswered.map(({ id }) => missingField('meetings', id, 'status')) : 'unkept';
}

function passedItems(subject: Subject, items: readonly PlanItem[]): PassedItems {
  const last = addDays(subject.asOf, -subject.settings.unansweredMeetingDays - 1);
  const { livesTo } = subject;
  const unkept: PlanItem[] = [];
  const gaps: Missing[] = [];
  let count = 0;
  for (const item of items) {
    if (item.termOn === null || item.termOn > last || (livesTo !== null && item.termOn > livesTo)) continue;
    count++;
    const state = stateOfItem(subject, item);
    if (state === 'unkept') unkept.push(item);
    else if (state !== 'kept') gaps.push(...state);
  }
  return { count, unkept, gaps };
}

function judgeByPlan(subject: Subject, plan: Plan, lines: readonly PlanItem[]): Finding {
  const { frame, stateOn, held } = subject;
  const usual = held.filter(({ isExtraordinary }) => isExtraordinary !== true);
  const isPlanned = (meeting: DatedMeeting): boolean => lines.some((item) => isAboutItem(meeting, item));
  const outside = usual.filter((meeting) => !isPlanned(meeting));
  const items = lines.filter((item) => isMeetingItem(item, subject.regulation.meetingTitle));
  const passed = passedItems(subject, items);
  // A line without a day may be any of the meetings that nobody has linked.
  const open = items.filter((item) => item.termOn === null && !held.some((meeting) => isAboutItem(meeting, item)));
  const isUnclear = outside.length > 0 && outside.length <= open.length;
  const unlinked = outside.map(({ id }) => missingField('meetings', id, 'planItemId'));
  const unkept = passed.unkept.map(({ id }) => missingField('planItems', id, 'doneOn'));
  const details: FindingDetails = {
    counted: recordRefs('meetings', usual.filter(isPlanned)),
    missing: [...unlinked, ...unkept, ...passed.gaps],
    data: {
      meetings: usual.length,
      outside: outside.length,
      items: passed.count,
      unkept: passed.unkept.length,
      unclear: passed.gaps.length,
      plan: plan.id,
    },
  };
  const answer = (outcome: Finding['outcome'], code: string) =>
    finding(frame.period, stateOn, outcome, `follow-plan.${code}`, details);
  if (unkept.length > 0 || (outside.length > 0 && !isUnclear)) return answer('violated', 'not-followed');
  if (isUnclear || passed.gaps.length > 0) return answer('cantTell', 'unclear');
  return usual.length === 0 && passed.count === 0 ? answer('pending', 'nothing-yet') : answer('met', 'followed');
}

/** Each held meeting stands in the plan, and each planned one whose day has passed was held, put off or called off. */
export const meetingsFollowPlan: NormKind = {
  id: 'meetings-follow-plan',
  title: 'Заседания проводятся по плану',
  requires: [],
  understands: [],
  judges: 'year',
  reads: ['meetings', 'plans', 'planItems'],
  curableLater: false,
  codes: ['followed', 'not-followed', 'unclear', 'nothing-yet', 'no-plan', 'no-plan-yet', 'no-items'].map(
    (code) => `follow-plan.${code}`,
  ),
  evaluate(subject) {
    const { frame, stateOn, held, owedOnly } = subject;
    const plan = subject.plan();
    const lines = plan === undefined ? [] : subject.index.planItemsOf(plan.id);
    if (plan !== undefined && lines.length > 0) {
      const found = judgeByPlan(subject, plan, lines);
      return owedOnly && found.outcome === 'met' ? [] : [found];
    }
    const data = { meetings: held.length };
    if (held.length === 0) return [finding(frame.period, stateOn, 'pending', 'follow-plan.no-plan-yet', { data })];
    const missing = [plan === undefined ? missingField('plans', null, null) : missingField('planItems', null, null)];
    const code = plan === undefined ? 'follow-plan.no-plan' : 'follow-plan.no-items';
    return [finding(frame.period, stateOn, 'cantTell', code, { missing, data })];
  },
};
