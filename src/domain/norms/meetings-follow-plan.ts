// Meetings are held according to the plan: L 4.3 («проводятся в соответствии с планом»).
import { addDays } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import type { Meeting } from '../register/meeting';
import type { DatedMeeting } from '../register/meetings-in-span';
import type { Plan } from '../register/plan';
import type { PlanItem } from '../register/plan-item';
import type { Missing } from '../verdicts/verdict';
import { type Finding, type FindingDetails, finding, missingField, recordRefs } from './finding';
import { isMeetingItem } from './is-meeting-item';
import type { NormKind } from './norm-kind';
import { knownBy, type Subject } from './subject';
import { absentPeriods, type TermSpan, termSpan } from './term-span';
import { workEnd } from './work-end';

function isSameText(a: string, b: string): boolean {
  return a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** The person's link wins; without one the day (also the first planned one) or the theme have to be the line's. */
function isAboutItem(meeting: Meeting, item: PlanItem): boolean {
  if (meeting.planItemId !== null) return meeting.planItemId === item.id;
  const isSameDay = item.termOn !== null && (meeting.date === item.termOn || meeting.plannedOn === item.termOn);
  return isSameDay || isSameText(meeting.theme, item.title);
}

/** A line whose term is written in words that say something. */
interface SpanItem {
  readonly item: PlanItem;
  readonly span: TermSpan;
  readonly isDone: boolean;
}

/** Days of a meeting: its own, and the one it was put off from. */
function isWithin({ date, plannedOn }: Meeting, { from, to }: TermSpan): boolean {
  const isIn = (day: PlainDate | null): boolean => day !== null && day >= from && day <= to;
  return isIn(date) || isIn(plannedOn);
}

/**
 * Gives each meeting to the line of its days that ends first, one to a line that is not marked as done first; held
 * ones before those that were put off, called off or never answered about.
 */
function matchSpans(spans: readonly SpanItem[], meetings: readonly Meeting[]): ReadonlyMap<PlanItem, Meeting> {
  const matched = new Map<PlanItem, Meeting>();
  const byEnd = [...spans].sort((a, b) => {
    if (a.span.to !== b.span.to) return a.span.to < b.span.to ? -1 : 1;
    return Number(a.isDone) - Number(b.isDone);
  });
  const isHeld = ({ status }: Meeting): boolean => status === 'held';
  for (const meeting of [...meetings.filter(isHeld), ...meetings.filter((one) => !isHeld(one))]) {
    const found = byEnd.find(({ item, span }) => !matched.has(item) && isWithin(meeting, span));
    if (found !== undefined) matched.set(found.item, meeting);
  }
  return matched;
}

/** Lines of the plan that are meetings, by how well their term can be told. */
interface Lines {
  readonly items: readonly PlanItem[];
  /** Last day of a line; `null`: not written, or in words that say nothing. */
  readonly endOf: (item: PlanItem) => PlainDate | null;
  readonly matched: ReadonlyMap<PlanItem, Meeting>;
}

function readLines(subject: Subject, lines: readonly PlanItem[]): Lines {
  const { asOf, facts, held, frame, regulation } = subject;
  const items = lines.filter((item) => isMeetingItem(item, regulation.meetingTitle));
  const spans: SpanItem[] = [];
  for (const item of items) {
    const span = item.termOn === null ? termSpan(item.termText, frame) : null;
    if (span !== null) spans.push({ item, span, isDone: knownBy(asOf, item.doneOn) !== null });
  }
  // What a person has linked, or what is of a line by its day or theme, is not looked for another one.
  const isFree = (meeting: Meeting): boolean =>
    meeting.isExtraordinary !== true && !lines.some((item) => isAboutItem(meeting, item));
  const others = spans.length === 0 ? [] : facts.meetings.filter(({ status }) => status !== 'held');
  const open = spans.filter(({ item }) => !facts.meetings.some((meeting) => isAboutItem(meeting, item)));
  const matched = matchSpans(open, [...(open.length === 0 ? [] : held), ...others].filter(isFree));
  const ends = new Map(spans.map(({ item, span }) => [item, span.to]));
  return { items, endOf: (item) => item.termOn ?? ends.get(item) ?? null, matched };
}

/** Lines of the plan whose days have passed with the days of grace, sorted by what the register says of them. */
interface PassedItems {
  readonly count: number;
  readonly unkept: readonly PlanItem[];
  /** Fields that keep the register from telling. */
  readonly gaps: readonly Missing[];
  /** Lines without a term that can be told; asked about when the year's work is over. */
  readonly unclearTerms: readonly PlanItem[];
}

type ItemState = 'kept' | 'unkept' | readonly Missing[];

function stateOfItem(subject: Subject, item: PlanItem, matched: Meeting | undefined): ItemState {
  if (knownBy(subject.asOf, item.doneOn) !== null) return 'kept';
  const own = subject.facts.meetings.filter((meeting) => isAboutItem(meeting, item));
  const about = matched === undefined ? own : [...own, matched];
  if (about.some(({ status, date }) => status === 'held' && date !== null && date <= subject.asOf)) return 'kept';
  const moved = about.filter(({ status }) => status === 'postponed' || status === 'cancelled');
  if (moved.some(({ reason }) => reason.trim() !== '')) return 'kept';
  if (moved.length > 0) return moved.map(({ id }) => missingField('meetings', id, 'reason'));
  const unanswered = about.filter(({ status }) => status === 'planned');
  return unanswered.length > 0 ? unanswered.map(({ id }) => missingField('meetings', id, 'status')) : 'unkept';
}

function passedItems(subject: Subject, { items, endOf, matched }: Lines): PassedItems {
  const { asOf, livesTo, settings } = subject;
  const last = addDays(asOf, -settings.unansweredMeetingDays - 1);
  const unkept: PlanItem[] = [];
  const gaps: Missing[] = [];
  const unclearTerms: PlanItem[] = [];
  let count = 0;
  for (const item of items) {
    const end = endOf(item);
    if (end === null && asOf <= workEnd(subject)) continue;
    if (end !== null && (end > last || (livesTo !== null && end > livesTo))) continue;
    const state = stateOfItem(subject, item, matched.get(item));
    if (end !== null) count++;
    if (end === null && state !== 'kept') unclearTerms.push(item);
    else if (state === 'unkept') unkept.push(item);
    else if (state !== 'kept') gaps.push(...state);
  }
  return { count, unkept, gaps, unclearTerms };
}

/** Fields that would tell the terms; the calendar once for all lines whose periods it does not have. */
function termGaps({ frame }: Subject, items: readonly PlanItem[]): readonly Missing[] {
  const isLater = ({ termText }: PlanItem): boolean => absentPeriods(termText, frame) !== null;
  return [
    ...items
      .filter((item) => !isLater(item))
      .map(({ id, termText }) => missingField('planItems', id, termText.trim() === '' ? 'termOn' : 'termText')),
    ...(items.some(isLater) ? [missingField('calendar', null, null)] : []),
  ];
}

function judgeByPlan(subject: Subject, plan: Plan, lines: readonly PlanItem[]): Finding {
  const { frame, stateOn, held } = subject;
  const usual = held.filter(({ isExtraordinary }) => isExtraordinary !== true);
  const read = readLines(subject, lines);
  const given = new Set(read.matched.values());
  const isPlanned = (meeting: DatedMeeting): boolean =>
    given.has(meeting) || lines.some((item) => isAboutItem(meeting, item));
  const outside = usual.filter((meeting) => !isPlanned(meeting));
  const passed = passedItems(subject, read);
  // A line without a day may be any of the meetings that nobody has linked.
  const open = read.items.filter(
    (item) => read.endOf(item) === null && !held.some((meeting) => isAboutItem(meeting, item)),
  );
  const isUnclear = outside.length > 0 && outside.length <= open.length;
  const unlinked = outside.map(({ id }) => missingField('meetings', id, 'planItemId'));
  const unkept = passed.unkept.map(({ id }) => missingField('planItems', id, 'doneOn'));
  const unread = passed.unclearTerms.map(({ termText }) => termText.trim());
  const details: FindingDetails = {
    counted: recordRefs('meetings', usual.filter(isPlanned)),
    missing: [...unlinked, ...unkept, ...passed.gaps, ...termGaps(subject, passed.unclearTerms)],
    data: {
      meetings: usual.length,
      outside: outside.length,
      items: passed.count,
      unkept: passed.unkept.length,
      unclear: passed.gaps.length,
      terms: unread.filter((text) => text !== '' && absentPeriods(text, frame) === null),
      later: unread.filter((text) => absentPeriods(text, frame) !== null),
      blank: unread.filter((text) => text === '').length,
      plan: plan.id,
    },
  };
  const answer = (outcome: Finding['outcome'], code: string) =>
    finding(frame.period, stateOn, outcome, `follow-plan.${code}`, details);
  if (unkept.length > 0 || (outside.length > 0 && !isUnclear)) return answer('violated', 'not-followed');
  if (isUnclear || passed.gaps.length > 0) return answer('cantTell', 'unclear');
  if (passed.unclearTerms.length > 0) return answer('cantTell', 'term-unknown');
  return usual.length === 0 && passed.count === 0 ? answer('pending', 'nothing-yet') : answer('met', 'followed');
}

/** Each held meeting stands in the plan, and each planned one whose days have passed was held, put off or called off. */
export const meetingsFollowPlan: NormKind = {
  id: 'meetings-follow-plan',
  title: 'Заседания проводятся по плану',
  requires: [],
  understands: [],
  judges: 'year',
  reads: ['meetings', 'plans', 'planItems'],
  curableLater: false,
  codes: [
    'followed',
    'not-followed',
    'unclear',
    'term-unknown',
    'nothing-yet',
    'no-plan',
    'no-plan-yet',
    'no-items',
  ].map((code) => `follow-plan.${code}`),
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
