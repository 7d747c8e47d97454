// «Не реже …»: N 3.6, NS 7.6, G 3.3 (the group's own frequency), R 4.5, L 4.3.
import { assignToPeriods } from '../calendar/assign-to-periods';
import type { CountingPeriod, PeriodSet } from '../calendar/counting-periods';
import { addDays, daysBetween } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import { type DatedMeeting, heldBeforeCreation, meetingsIn } from '../register/meetings-in-span';
import { type Counting, countingOf } from './counting-kind';
import { EXPERIMENT_STATES, experimentsOf } from './experiment-span';
import { type Finding, type FindingDetails, finding, missingField, recordRefs } from './finding';
import { dueForEndingGroup, livedDays, monthsLived, NEW_GROUP_DAYS, proRata, TEACHING_MONTHS } from './group-life';
import { isOfForm, plannedOfForms } from './meeting-forms';
import { askedDays, type Count, gapsIn, movedAway, type Requirement } from './meeting-gaps';
import type { Norm } from './norm';
import type { NormKind } from './norm-kind';
import { type PlannedMeetings, plannedMeetings } from './planned-meetings';
import type { Subject } from './subject';
import { termOf } from './work-end';

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

/** A group that ends inside the period has to do it all by its last day. */
function untilLastDay(subject: Subject, period: CountingPeriod): CountingPeriod {
  const due = dueForEndingGroup(period.due, subject);
  return due === period.due || due.date < period.period.from ? period : { period: period.period, due };
}

const SHORT_PERIOD_DAYS = 62;

/** A month is not in danger for half its length: in short periods the warning begins in the last third at most. */
function warnDaysOf({ warnDays }: Norm, { period, due }: CountingPeriod): number {
  const days = daysBetween(period.from, due.date) + 1;
  return days < SHORT_PERIOD_DAYS ? Math.min(warnDays, Math.floor(days / 3)) : warnDays;
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
  const { full, months } = required;
  const done = { held: held.length, required: required.count, full, months, forms };
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
  const asked = askedDays(subject, norm, period);
  if (asOf > due.date) {
    if (held.length + gaps.length < required.count) return answer('violated', 'meetings.too-few', {}, gaps);
    return answer('cantTell', 'meetings.unanswered', { asked: asked.length === gaps.length ? asked : [] }, gaps);
  }
  const plan = planned();
  const ahead = plan.until(due.date);
  const left = {
    planned: ahead,
    asked,
    daysLeft: daysBetween(asOf, due.date),
    workingDays: subject.frame.days.between(asOf, due.date),
  };
  const movedTo = movedAway(subject, norm, period);
  const isHopeless = held.length + ahead + gaps.length < required.count;
  if (movedTo !== null && isHopeless) return answer('atRisk', 'meetings.moved-away', { movedTo, ...left }, gaps);
  if (plan.isReliable && isHopeless) return answer('atRisk', 'meetings.plan-too-small', left, gaps);
  const isNear = left.daysLeft <= warnDaysOf(norm, period);
  // A danger that no answer can end is told before the question; a question nobody asks is never answered.
  if (asked.length > 0 && !(isNear && held.length + gaps.length < required.count)) {
    return answer('cantTell', 'meetings.unanswered', left, gaps);
  }
  return isNear
    ? answer('atRisk', 'meetings.near', left, gaps)
    : answer('pending', 'meetings.fewer-so-far', left, gaps);
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

/** Held meetings of the whole life of the group, whatever the school year. */
function heldInLife({ facts, asOf, livesFrom, livesTo }: Subject): readonly DatedMeeting[] {
  return facts.meetings.filter(
    (meeting): meeting is DatedMeeting =>
      meeting.status === 'held' &&
      meeting.date !== null &&
      meeting.date <= asOf &&
      (livesFrom === null || meeting.date >= livesFrom) &&
      (livesTo === null || meeting.date <= livesTo),
  );
}

/** Over the whole life of the group; the years before its last one have nothing to say of their own. */
function judgeTerm(subject: Subject, norm: Norm): readonly Finding[] {
  const { period, due, isSpokenForLater } = termOf(subject);
  if (isSpokenForLater) return [];
  const { forms, count } = norm.parameters;
  const { counted: held, formless } = factsOfForms(heldInLife(subject), forms);
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

/** Over each experiment that the year speaks of; a group that lives less than half of one owes nothing for it. */
function judgeExperiments(subject: Subject, norm: Norm): readonly Finding[] {
  const found = experimentsOf(subject, 'meetings');
  if (!found.known) return found.answers;
  const { forms, count } = norm.parameters;
  const asked = count ?? 1;
  const { counted, formless } = factsOfForms(heldInLife(subject), forms);
  return found.periods.map((period) => {
    const { lived, days } = livedDays(period.period, subject);
    if (lived * 2 < days) return notAsked(subject, period);
    const { from, to } = period.period;
    const held = counted.filter(({ date }) => date >= from && date <= to);
    const required = { count: asked, full: asked, months: TEACHING_MONTHS };
    // A plan is of one school year: of what comes after it nothing is known yet.
    const isPlanned = period.due.date <= subject.frame.end;
    const planned = (): PlannedMeetings =>
      isPlanned ? (forms.length === 0 ? plannedMeetings(subject) : plannedOfForms(subject, forms)) : NO_PLAN;
    return judgePeriod(subject, norm, period, { held, unclear: NONE, formless, required }, planned);
  });
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
    ...EXPERIMENT_STATES.map((state) => `meetings.${state}`),
  ],
  evaluate(subject, norm) {
    if (norm.parameters.period === 'term') return judgeTerm(subject, norm);
    if (norm.parameters.period === 'experiment') return judgeExperiments(subject, norm);
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
