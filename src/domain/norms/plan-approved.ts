// The plan of the year is approved: N 3.5 (order, no day), NS 7.9 (first meeting, 15 September), R 4.7 (РИМК, 15 September).
import { daysApart } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import type { Plan } from '../register/plan';
import type { DueDate } from '../verdicts/verdict';
import { CODE_OF_STATE, deadlineState, OUTCOME_OF_STATE } from './deadline-state';
import { type Finding, type FindingDetails, finding, missingField } from './finding';
import { dueForNewGroup } from './group-life';
import type { Norm } from './norm';
import type { NormKind } from './norm-kind';
import { knownBy, type Subject } from './subject';
import { wordsMatch } from './words-match';
import { workEnd } from './work-end';

const MEETING_BODY = 'заседание';

type WrongApproval = Pick<Finding, 'outcome' | 'missing'> & { readonly code: string };

/** Says what is wrong with the approver of an approved plan; `null` when nothing is. */
function judgeApprover(
  subject: Subject,
  norm: Norm,
  plan: Plan,
  approvedOn: PlainDate,
  due: DueDate | null,
): WrongApproval | null {
  const { body } = norm.parameters;
  if (body === '') return null;
  if (plan.approvedBy.trim() === '') {
    return {
      outcome: 'cantTell',
      code: 'plan.approver-unknown',
      missing: [missingField('plans', plan.id, 'approvedBy')],
    };
  }
  const isMeeting = wordsMatch(MEETING_BODY, body);
  const isOwnTitle = isMeeting && wordsMatch(plan.approvedBy, subject.regulation.meetingTitle);
  const written = `${plan.approvedBy} ${plan.approvalNumber}`;
  if (!isOwnTitle && !wordsMatch(written, body))
    return { outcome: 'violated', code: 'plan.other-approver', missing: [] };
  return isMeeting ? judgeMeeting(subject, approvedOn, due) : null;
}

/** An approval by a meeting needs that meeting: held by this group on that very day, the first one of the year. */
function judgeMeeting(subject: Subject, approvedOn: PlainDate, due: DueDate | null): WrongApproval | null {
  if (subject.held[0]?.date === approvedOn) return null;
  const ofDay = subject.facts.meetings.filter(({ date }) => date === approvedOn);
  const isBeforeGroup = subject.livesFrom !== null && approvedOn < subject.livesFrom;
  if (!isBeforeGroup && ofDay.some(({ status }) => status === 'held')) {
    // The clause's day is kept. Which meeting was the first one, nobody can change: a remark, not a danger without end.
    const isOpen = subject.held.length === 0 && (due === null || subject.asOf <= due.date);
    return isOpen
      ? { outcome: 'atRisk', code: 'plan.not-first-meeting', missing: [] }
      : { outcome: 'met', code: 'plan.in-time-later-meeting', missing: [] };
  }
  const unanswered = ofDay.find(({ status }) => status === 'planned' || status === 'postponed');
  if (unanswered !== undefined) {
    const missing = [missingField('meetings', unanswered.id, 'status')];
    return { outcome: 'cantTell', code: 'plan.meeting-unanswered', missing };
  }
  if (ofDay.some(({ status }) => status === 'cancelled')) {
    return { outcome: 'violated', code: 'plan.meeting-cancelled', missing: [] };
  }
  return { outcome: 'cantTell', code: 'plan.no-such-meeting', missing: [missingField('meetings', null, null)] };
}

function judgeApproved(subject: Subject, norm: Norm, plan: Plan, approvedOn: PlainDate, due: DueDate | null): Finding {
  const { frame } = subject;
  const isLate = due !== null && approvedOn > due.date;
  const wrong = isLate ? null : judgeApprover(subject, norm, plan, approvedOn, due);
  const details: FindingDetails = {
    due,
    counted: [{ table: 'plans', id: plan.id }],
    missing: wrong?.missing ?? [],
    data: {
      date: approvedOn,
      by: plan.approvedBy,
      body: norm.parameters.body,
      number: plan.approvalNumber,
      firstMeeting: subject.held[0]?.date ?? null,
      days: due === null ? 0 : daysApart(approvedOn, due.date),
    },
  };
  const on = due?.date ?? approvedOn;
  if (wrong !== null) return finding(frame.period, on, wrong.outcome, wrong.code, details);
  return finding(frame.period, on, isLate ? 'violated' : 'met', isLate ? 'plan.late' : 'plan.in-time', details);
}

type ApprovedPlan = Plan & { readonly approvedOn: PlainDate };

function isApprovedBy(plan: Plan, asOf: PlainDate): plan is ApprovedPlan {
  return knownBy(asOf, plan.approvedOn) !== null;
}

/** The version of the year that was approved first: a term once met stays met when the plan is changed (N 5.3). */
function firstApproved({ facts, schoolYear, asOf }: Subject): ApprovedPlan | null {
  let first: ApprovedPlan | null = null;
  for (const plan of facts.plans) {
    if (plan.schoolYear !== schoolYear || !isApprovedBy(plan, asOf)) continue;
    if (first === null || plan.approvedOn < first.approvedOn) first = plan;
  }
  return first;
}

/** Of several versions the first one approved keeps the term; a later one may mend what was wrong with its approver. */
function judgeVersions(subject: Subject, norm: Norm, first: ApprovedPlan, due: DueDate | null): Finding {
  const found = judgeApproved(subject, norm, first, first.approvedOn, due);
  const latest = subject.plan();
  if (latest === undefined || latest === first) return found;
  if (isApprovedBy(latest, subject.asOf)) {
    const mended = found.outcome === 'met' ? found : judgeApproved(subject, norm, latest, latest.approvedOn, due);
    return mended.outcome === 'met' ? mended : found;
  }
  if (found.outcome !== 'met' || subject.asOf > workEnd(subject)) return found;
  const missing = [missingField('plans', latest.id, 'approvedOn')];
  const { due: term, counted, reason } = found;
  return finding(found.period, found.on, 'atRisk', 'plan.changed', { due: term, counted, missing, data: reason.data });
}

/** Without a day in the clause: nothing is due until the group works without a plan; the end of teaching decides. */
function judgeWithoutDeadline(subject: Subject, norm: Norm, missing: FindingDetails['missing']): Finding {
  const { frame, asOf, held } = subject;
  const data = { body: norm.parameters.body, meetings: held.length, schoolYear: subject.schoolYear };
  const details: FindingDetails = { missing: missing ?? [], data };
  const end = workEnd(subject);
  if (asOf > end) return finding(frame.period, end, 'violated', 'plan.year-over', details);
  if (held.length > 0) return finding(frame.period, subject.stateOn, 'atRisk', 'plan.working-without', details);
  return finding(frame.period, subject.stateOn, 'pending', 'plan.no-deadline', details);
}

function judgeUnapproved(subject: Subject, norm: Norm, plan: Plan | undefined, due: DueDate | null): Finding {
  const missing = [missingField('plans', plan?.id ?? null, 'approvedOn')];
  if (due === null) return judgeWithoutDeadline(subject, norm, missing);
  const state = deadlineState(null, due, subject.asOf, norm.warnDays);
  const data = {
    body: norm.parameters.body,
    days: daysApart(subject.asOf, due.date),
    schoolYear: subject.schoolYear,
  };
  const code = `plan.${CODE_OF_STATE[state]}`;
  return finding(subject.frame.period, due.date, OUTCOME_OF_STATE[state], code, { due, missing, data });
}

/** The plan of the year is approved by its day and by the right body. */
export const planApproved: NormKind = {
  id: 'plan-approved',
  title: 'План работы на год утверждён',
  requires: [],
  understands: ['deadline', 'body'],
  judges: 'year',
  reads: ['plans', 'meetings'],
  curableLater: false,
  codes: [
    'plan.in-time',
    'plan.in-time-later-meeting',
    'plan.late',
    'plan.missing',
    'plan.near',
    'plan.pending',
    'plan.no-deadline',
    'plan.working-without',
    'plan.year-over',
    'plan.approver-unknown',
    'plan.other-approver',
    'plan.no-such-meeting',
    'plan.not-first-meeting',
    'plan.meeting-unanswered',
    'plan.meeting-cancelled',
    'plan.changed',
    'plan.group-ends',
    'plan.created-after',
  ],
  evaluate(subject, norm) {
    const { frame, livesFrom, livesTo } = subject;
    const yearly = frame.dueOf(norm);
    const due = yearly === null ? null : dueForNewGroup(yearly, subject);
    if (livesFrom !== null && livesFrom > frame.teachingEnd) {
      const data = { createdOn: livesFrom };
      return [finding(frame.period, livesFrom, 'inapplicable', 'plan.created-after', { due, data })];
    }
    if (livesTo !== null && due !== null && livesTo < due.date) {
      return [finding(frame.period, due.date, 'inapplicable', 'plan.group-ends', { due, data: { endsOn: livesTo } })];
    }
    const first = firstApproved(subject);
    if (first !== null) return [judgeVersions(subject, norm, first, due)];
    return [judgeUnapproved(subject, norm, subject.plan(), due)];
  },
};
