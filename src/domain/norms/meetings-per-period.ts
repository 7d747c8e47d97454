// «Не реже …»: N 3.6, NS 7.6, G 3.3 (the group's own frequency), R 4.5, L 4.3.
import { assignToPeriods } from '../calendar/assign-to-periods';
import type { CountingPeriod, PeriodSet } from '../calendar/counting-periods';
import { addDays, daysBetween } from '../calendar/date-arithmetic';
import type { Meeting } from '../register/meeting';
import { heldBeforeCreation, meetingsIn } from '../register/meetings-in-span';
import { type Counting, countingOf } from './counting-kind';
import { type Finding, type FindingDetails, finding, missingField, recordRefs } from './finding';
import { livedDays, monthsLived, NEW_GROUP_DAYS, proRata, TEACHING_MONTHS } from './group-life';
import type { Norm } from './norm';
import type { NormKind } from './norm-kind';
import { type PlannedMeetings, plannedMeetings } from './planned-meetings';
import type { Subject } from './subject';

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

/** The fields that keep the register from telling: unanswered meetings, meetings without a date, unclear choices. */
function gapsIn(subject: Subject, period: CountingPeriod, unclear: readonly Meeting[]): FindingDetails['missing'] {
  const { due, period: span } = period;
  const unanswered = subject.unanswered.filter(({ date }) => date >= span.from && date <= due.date);
  return [
    ...unanswered.map(({ id }) => missingField('meetings', id, 'status')),
    ...subject.undated.map(({ id }) => missingField('meetings', id, 'date')),
    ...unclear.map(({ id }) => missingField('meetings', id, 'countedIn')),
  ];
}

interface Count {
  readonly held: readonly Meeting[];
  readonly unclear: readonly Meeting[];
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
  const done = { held: held.length, required: required.count, full: required.full, months: required.months };
  const counted = recordRefs('meetings', held);
  if (held.length >= required.count) {
    return finding(span, due.date, 'met', 'meetings.enough', { due, counted, data: done });
  }
  const beforeGroup = heldBeforeCreation(subject.facts, subject.frame.meetingsFrom, span.to);
  const answer = (
    outcome: Finding['outcome'],
    code: string,
    extra: FindingDetails['data'] = {},
    missing: FindingDetails['missing'] = [],
  ) => finding(span, due.date, outcome, code, { due, counted, missing, data: { ...done, beforeGroup, ...extra } });
  if (asOf < span.from) return answer('pending', 'meetings.not-started', { from: span.from });
  const gaps = gapsIn(subject, period, count.unclear) ?? [];
  if (asOf > due.date) {
    if (held.length + gaps.length < required.count) return answer('violated', 'meetings.too-few', {}, gaps);
    return answer('cantTell', 'meetings.unanswered', {}, gaps);
  }
  const daysLeft = daysBetween(asOf, due.date);
  const plan = planned();
  const ahead = plan.until(due.date);
  if (plan.isReliable && held.length + ahead + gaps.length < required.count) {
    return answer('atRisk', 'meetings.plan-too-small', { planned: ahead, daysLeft }, gaps);
  }
  if (daysLeft <= norm.warnDays) return answer('atRisk', 'meetings.near', { daysLeft, planned: ahead }, gaps);
  return answer('pending', 'meetings.fewer-so-far', { daysLeft, planned: ahead }, gaps);
}

function judgePeriods(subject: Subject, norm: Norm, set: PeriodSet, count: number): readonly Finding[] {
  const { meetingsFrom, meetingsTo } = subject.frame;
  const isWholeYear = set.factsFrom === meetingsFrom && set.factsTo === meetingsTo;
  const facts = isWholeYear
    ? subject.held
    : meetingsIn(subject.facts, subject.schoolYear, set.factsFrom, set.factsTo, subject.asOf);
  const assigned = assignToPeriods(facts, set, count);
  let plan: PlannedMeetings | undefined;
  const planned = (): PlannedMeetings => {
    plan = plan ?? plannedMeetings(subject);
    return plan;
  };
  const findings: Finding[] = [];
  set.periods.forEach((period, i) => {
    const required = requirementOf(subject, set, period, count);
    const held = assigned.byPeriod[i] ?? [];
    if (subject.owedOnly && held.length >= required.count) return;
    findings.push(
      required.count === 0
        ? notAsked(subject, period)
        : judgePeriod(subject, norm, period, { held, unclear: assigned.unclear, required }, planned),
    );
  });
  return findings;
}

/** Least number of held meetings per period. */
export const meetingsPerPeriod: NormKind = {
  id: 'meetings-per-period',
  title: 'Число заседаний за период',
  requires: ['period'],
  understands: ['count'],
  judges: 'year',
  curableLater: false,
  codes: [
    'meetings.enough',
    'meetings.not-started',
    'meetings.fewer-so-far',
    'meetings.near',
    'meetings.plan-too-small',
    'meetings.too-few',
    'meetings.unanswered',
    'meetings.part-of-period',
    'meetings.own-undecided-yet',
    'meetings.own-undecided',
    'meetings.own-period-unknown',
    'meetings.no-calendar',
  ],
  evaluate(subject, norm) {
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
