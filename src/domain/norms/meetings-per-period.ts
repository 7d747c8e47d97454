// «Не реже …»: N 3.6, NS 7.6, G 3.3 (the group's own frequency), R 4.5, L 4.3.
import { assignToPeriods } from '../calendar/assign-to-periods';
import type { CountingPeriod, PeriodSet } from '../calendar/counting-periods';
import { addDays, daysBetween } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import type { Meeting } from '../register/meeting';
import { type DatedMeeting, heldBeforeCreation, meetingsIn } from '../register/meetings-in-span';
import { type Counting, countingOf } from './counting-kind';
import { type Finding, type FindingDetails, finding, missingField, recordRefs } from './finding';
import { dueForEndingGroup, livedDays, monthsLived, NEW_GROUP_DAYS, proRata, TEACHING_MONTHS } from './group-life';
import { isOfForm, mayBeOfForm, plannedOfForms } from './meeting-forms';
import type { Norm } from './norm';
import type { NormKind } from './norm-kind';
import { type PlannedMeetings, plannedMeetings } from './planned-meetings';
import type { Subject } from './subject';
import { termOf } from './work-end';

/** How much one period asks for; a part of the year lived changes it. */
interface Requirement {
  readonly count: number;
  readonly full: number;
  readonly months: number;
}

function undecided(subject: Subject, field: Extract<Counting, { known: false }>['field']): Finding {
  const { frame, asOf, livesFrom } = subject;
  const missing = [missingField('groups', subject.group.id, field)];
  if (field === 'ownFrequencyPeriod') {
    const data = { value: subject.group.ownFrequencyPeriod };
    return finding(frame.period, subject.stateOn, 'cantTell', 'meetings.own-period-unknown', { missing, data });
  }
  const from = livesFrom !== null && livesFrom > frame.start ? livesFrom : frame.start;
  const isNew = asOf <= addDays(from, NEW_GROUP_DAYS);
  const code = isNew ? 'meetings.own-undecided-yet' : 'meetings.own-undecided';
  return finding(frame.period, subject.stateOn, isNew ? 'pending' : 'cantTell', code, { missing });
}

function requirementOf(subject: Subject, set: PeriodSet, period: CountingPeriod, count: number): Requirement {
  if (set.kind === 'schoolYear') {
    const months = monthsLived(subject);
    return { count: proRata(count, months), full: count, months };
  }
  const { lived, days } = livedDays(period.period, subject);
  return { count: lived * 2 >= days ? count : 0, full: count, months: TEACHING_MONTHS };
}

function notAsked(subject: Subject, period: CountingPeriod): Finding {
  const { lived, days } = livedDays(period.period, subject);
  const data = { lived, days, from: subject.livesFrom, to: subject.livesTo };
  return finding(period.period, period.due.date, 'inapplicable', 'meetings.part-of-period', { data });
}

/** The period asks for nothing: «раз в месяц, кроме января». */
function isExcepted(norm: Norm, period: CountingPeriod): boolean {
  const { exceptPeriods } = norm.parameters;
  if (exceptPeriods.length === 0) return false;
  const title = period.period.title.toLowerCase();
  return exceptPeriods.some((beginning) => title.startsWith(beginning.trim().toLowerCase()));
}

/**
 * The fields that keep the register from telling: unanswered meetings, meetings without a date, unclear choices,
 * and where only some forms count, meetings without a form.
 */
function gapsIn(subject: Subject, norm: Norm, period: CountingPeriod, count: Count): FindingDetails['missing'] {
  const { forms } = norm.parameters;
  const { due, period: span } = period;
  const isHere = ({ date }: DatedMeeting): boolean => date >= span.from && date <= due.date;
  // A period that is over is not called broken for a meeting of its last days that nobody has answered about yet.
  const open = subject.asOf > due.date ? [...subject.unanswered, ...subject.planned] : subject.unanswered;
  const unanswered = open.filter((meeting) => isHere(meeting) && mayBeOfForm(meeting, forms));
  const undated = subject.undated.filter((meeting) => mayBeOfForm(meeting, forms));
  return [
    ...unanswered.map(({ id }) => missingField('meetings', id, 'status')),
    ...undated.map(({ id }) => missingField('meetings', id, 'date')),
    ...count.unclear.map(({ id }) => missingField('meetings', id, 'countedIn')),
    ...count.formless.filter(isHere).map(({ id }) => missingField('meetings', id, 'form')),
  ];
}

/** The day to which a meeting of the period was put off, when it lies beyond the period. */
function movedAway(subject: Subject, norm: Norm, { due, period }: CountingPeriod): PlainDate | null {
  const moved = subject.planned.find(
    (meeting) =>
      meeting.status === 'postponed' &&
      meeting.plannedOn !== null &&
      meeting.plannedOn >= period.from &&
      meeting.plannedOn <= due.date &&
      meeting.date > due.date &&
      mayBeOfForm(meeting, norm.parameters.forms),
  );
  return moved?.date ?? null;
}

/** A group that ends inside the period has to do it all by its last day. */
function untilLastDay(subject: Subject, period: CountingPeriod): CountingPeriod {
  const due = dueForEndingGroup(period.due, subject);
  return due === period.due || due.date < period.period.from ? period : { period: period.period, due };
}

interface Count {
  readonly held: readonly Meeting[];
  readonly unclear: readonly Meeting[];
  /** Held ones without a form, where only some forms count. */
  readonly formless: readonly DatedMeeting[];
  readonly required: Requirement;
}

function judgePeriod(
  subject: Subject,
  norm: Norm,
  period: CountingPeriod,
  count: Count,
  planned: () => PlannedMeetings,
): Finding {
  const { asOf } = subject;
  const { due, period: span } = period;
  const { required, held } = count;
  const { forms } = norm.parameters;
  const { count: asked, full, months } = required;
  const done = { held: held.length, required: asked, full, months, forms };
  const counted = recordRefs('meetings', held);
  if (held.length >= required.count) {
    // Counted, for the clause names the year and not its last lesson; but what was red in June says why it is green.
    const late = held.map(({ date }) => date).filter((date): date is PlainDate => date !== null && date > due.date);
    if (held.length - late.length >= required.count) {
      return finding(span, due.date, 'met', 'meetings.enough', { due, counted, data: done });
    }
    const afterTeaching = due.date === subject.frame.teachingEnd ? 1 : 0;
    const data = { ...done, late, afterTeaching };
    return finding(span, due.date, 'met', 'meetings.enough-late', { due, counted, data });
  }
  const beforeGroup = heldBeforeCreation(subject.facts, subject.frame.meetingsFrom, span.to);
  const answer = (
    outcome: Finding['outcome'],
    code: string,
    extra: FindingDetails['data'] = {},
    missing: FindingDetails['missing'] = [],
  ) => finding(span, due.date, outcome, code, { due, counted, missing, data: { ...done, beforeGroup, ...extra } });
  if (asOf < span.from) return answer('pending', 'meetings.not-started', { from: span.from });
  const gaps = gapsIn(subject, norm, period, count) ?? [];
  if (asOf > due.date) {
    if (held.length + gaps.length < required.count) return answer('violated', 'meetings.too-few', {}, gaps);
    return answer('cantTell', 'meetings.unanswered', {}, gaps);
  }
  const left = { daysLeft: daysBetween(asOf, due.date), workingDays: subject.frame.days.between(asOf, due.date) };
  const plan = planned();
  const ahead = plan.until(due.date);
  const moved = movedAway(subject, norm, period);
  if (moved !== null && held.length + ahead + gaps.length < required.count) {
    return answer('atRisk', 'meetings.moved-away', { planned: ahead, movedTo: moved, ...left }, gaps);
  }
  if (plan.isReliable && held.length + ahead + gaps.length < required.count) {
    return answer('atRisk', 'meetings.plan-too-small', { planned: ahead, ...left }, gaps);
  }
  const data = { planned: ahead, ...left };
  if (left.daysLeft <= norm.warnDays) return answer('atRisk', 'meetings.near', data, gaps);
  return answer('pending', 'meetings.fewer-so-far', data, gaps);
}

interface Facts {
  readonly counted: readonly DatedMeeting[];
  readonly formless: readonly DatedMeeting[];
}

const NONE: readonly never[] = [];

function factsOfForms(held: readonly DatedMeeting[], forms: readonly string[]): Facts {
  if (forms.length === 0) return { counted: held, formless: NONE };
  return {
    counted: held.filter(({ form }) => isOfForm(form, forms)),
    formless: held.filter(({ form }) => form.trim() === ''),
  };
}

function judgePeriods(subject: Subject, norm: Norm, set: PeriodSet, count: number): readonly Finding[] {
  const { forms } = norm.parameters;
  const { meetingsFrom, meetingsTo } = subject.frame;
  const isWholeYear = set.factsFrom === meetingsFrom && set.factsTo === meetingsTo;
  const all = isWholeYear
    ? subject.held
    : meetingsIn(subject.facts, subject.schoolYear, set.factsFrom, set.factsTo, subject.asOf);
  const { counted, formless } = factsOfForms(all, forms);
  const assigned = assignToPeriods(counted, set, count);
  let plan: PlannedMeetings | undefined;
  const planned = (): PlannedMeetings => {
    plan = plan ?? (forms.length === 0 ? plannedMeetings(subject) : plannedOfForms(subject, forms));
    return plan;
  };
  const findings: Finding[] = [];
  set.periods.forEach((period, i) => {
    if (isExcepted(norm, period)) {
      const { due, period: span } = period;
      if (!subject.owedOnly) findings.push(finding(span, due.date, 'inapplicable', 'meetings.period-excepted', {}));
      return;
    }
    const required = requirementOf(subject, set, period, count);
    const held = assigned.byPeriod[i] ?? [];
    if (subject.owedOnly && held.length >= required.count) return;
    findings.push(
      required.count === 0
        ? notAsked(subject, period)
        : judgePeriod(
            subject,
            norm,
            untilLastDay(subject, period),
            { held, unclear: assigned.unclear, formless, required },
            planned,
          ),
    );
  });
  return findings;
}

const NO_PLAN: PlannedMeetings = { isReliable: false, until: () => 0 };

/** Over the whole life of the group; the years before its last one have nothing to say of their own. */
function judgeTerm(subject: Subject, norm: Norm): readonly Finding[] {
  const { asOf, livesFrom, livesTo } = subject;
  const { period, due, isSpokenForLater } = termOf(subject);
  if (isSpokenForLater) return [];
  const all = subject.facts.meetings.filter(
    (meeting): meeting is DatedMeeting =>
      meeting.status === 'held' &&
      meeting.date !== null &&
      meeting.date <= asOf &&
      (livesFrom === null || meeting.date >= livesFrom) &&
      (livesTo === null || meeting.date <= livesTo),
  );
  const { forms, count } = norm.parameters;
  const { counted: held, formless } = factsOfForms(all, forms);
  const asked = count ?? 1;
  if (due === null && held.length < asked) {
    const data = { held: held.length, required: asked, full: asked, months: TEACHING_MONTHS, forms };
    const details = { counted: recordRefs('meetings', held), data };
    return [finding(period, subject.stateOn, 'pending', 'meetings.term-open', details)];
  }
  const required = { count: asked, full: asked, months: TEACHING_MONTHS };
  const counted = { held, unclear: NONE, formless, required };
  const last = due ?? { date: subject.stateOn, nominal: subject.stateOn, shiftedBecause: null };
  return [judgePeriod(subject, norm, { period, due: last }, counted, () => NO_PLAN)];
}

/** Least number of held meetings per period. */
export const meetingsPerPeriod: NormKind = {
  id: 'meetings-per-period',
  title: 'Число заседаний за период',
  requires: ['period'],
  understands: ['count', 'forms', 'exceptPeriods'],
  judges: 'year',
  reads: ['meetings', 'plans', 'planItems'],
  curableLater: false,
  codes: [
    'meetings.enough',
    'meetings.enough-late',
    'meetings.not-started',
    'meetings.fewer-so-far',
    'meetings.near',
    'meetings.plan-too-small',
    'meetings.moved-away',
    'meetings.too-few',
    'meetings.unanswered',
    'meetings.part-of-period',
    'meetings.period-excepted',
    'meetings.term-open',
    'meetings.own-undecided-yet',
    'meetings.own-undecided',
    'meetings.own-period-unknown',
    'meetings.no-calendar',
  ],
  evaluate(subject, norm) {
    if (norm.parameters.period === 'term') return judgeTerm(subject, norm);
    const counting = countingOf(norm, subject.group);
    if (!counting.known) return [undecided(subject, counting.field)];
    const set = subject.frame.periods(counting.kind);
    if (set.periods.length > 0) return judgePeriods(subject, norm, set, counting.count);
    return [
      finding(subject.frame.period, subject.stateOn, 'cantTell', 'meetings.no-calendar', {
        missing: [missingField('calendar', null, null)],
        data: { periodKind: counting.kind, schoolYear: subject.schoolYear, calendar: subject.frame.calendar.name },
      }),
    ];
  },
};
