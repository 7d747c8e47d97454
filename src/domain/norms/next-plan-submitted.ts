// The preliminary plan of the next school year: NS 7.8 (with the analysis), R 4.8.
import { shiftDueDate } from '../calendar/due-date';
import { nextSchoolYear } from '../calendar/school-year';
import { finding } from './finding';
import type { NormKind } from './norm-kind';
import { knownBy } from './subject';
import { judgeSubmission, submissionCodes } from './submission';

/** The draft plan of the next year is handed in. */
export const nextPlanSubmitted: NormKind = {
  id: 'next-plan-submitted',
  title: 'План на следующий год представлен',
  requires: [],
  understands: ['deadline', 'body'],
  judges: 'year',
  reads: ['plans'],
  curableLater: true,
  codes: [...submissionCodes('next-plan'), 'next-plan.group-ends', 'next-plan.created-after', 'next-plan.approved'],
  evaluate(subject, norm) {
    const { frame, livesFrom, livesTo } = subject;
    const own = frame.dueOf(norm);
    const due = own ?? shiftDueDate(frame.end, frame.days, frame.shift);
    if (livesTo !== null && livesTo <= frame.end) {
      const data = { endsOn: livesTo };
      return [finding(frame.period, due.date, 'inapplicable', 'next-plan.group-ends', { due, data })];
    }
    if (livesFrom !== null && livesFrom > due.date) {
      const data = { createdOn: livesFrom };
      return [finding(frame.period, due.date, 'inapplicable', 'next-plan.created-after', { due, data })];
    }
    const plan = subject.plan(nextSchoolYear(subject.schoolYear));
    const approvedOn = plan === undefined ? null : knownBy(subject.asOf, plan.approvedOn);
    if (plan !== undefined && approvedOn !== null && knownBy(subject.asOf, plan.submittedOn) === null) {
      // The final plan is there: nobody needs the draft any more.
      const details = { due, counted: [{ table: 'plans', id: plan.id } as const], data: { date: approvedOn } };
      return [finding(frame.period, due.date, 'met', 'next-plan.approved', details)];
    }
    return [
      judgeSubmission(subject, norm, {
        table: 'plans',
        id: plan?.id ?? null,
        submittedOn: plan?.submittedOn ?? null,
        submittedTo: plan?.submittedTo ?? '',
        prefix: 'next-plan',
        period: frame.period,
        due,
        withoutDeadline: own === null,
      }),
    ];
  },
};
