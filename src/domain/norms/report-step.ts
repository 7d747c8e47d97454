// One step of the year-end paper: handed in or considered (NS 7.8: «рассматривается на заседании ГНМС», no day named).
import { shiftDueDate } from '../calendar/due-date';
import { eventDue } from './event-due';
import { finding, missingField } from './finding';
import { dueForEndingGroup } from './group-life';
import type { NormKind } from './norm-kind';
import { type JudgedStep, judgeStepByTerm, judgeStepDone, stepCodes, stepDetails } from './paper-step';
import { knownBy } from './subject';
import { isCreatedAfterTeaching } from './work-end';

const FIELDS = {
  submitted: ['submittedOn', 'submittedTo'],
  considered: ['consideredOn', 'consideredBy'],
} as const;

/** A step of the report of the year is done by its day and by the right body. */
export const reportStep: NormKind = {
  id: 'report-step',
  title: 'Отчёт (анализ) за год прошёл шаг: сдан, рассмотрен',
  requires: ['step'],
  understands: ['body', 'deadline', 'withinWorkingDays', 'after'],
  judges: 'year',
  reads: ['reports', 'meetings'],
  curableLater: true,
  codes: [
    ...stepCodes('report-step'),
    'report-step.awaiting',
    'report-step.not-submitted',
    'report-step.created-after',
    'report-step.step-unknown',
  ],
  evaluate(subject, norm) {
    const { frame, report, livesFrom, asOf, stateOn } = subject;
    const { step } = norm.parameters;
    if (step !== 'submitted' && step !== 'considered') {
      const missing = [missingField('norms', norm.id, 'step')];
      return [finding(frame.period, stateOn, 'cantTell', 'report-step.step-unknown', { missing })];
    }
    const yearly = frame.dueOf(norm);
    const event = yearly === null ? eventDue(subject, norm) : null;
    const own = yearly ?? (event === null ? shiftDueDate(frame.end, frame.days, frame.shift) : null);
    const due = own === null ? (event?.due ?? null) : dueForEndingGroup(own, subject);
    if (livesFrom !== null && (livesFrom > (due?.date ?? frame.end) || isCreatedAfterTeaching(subject))) {
      return [
        finding(frame.period, livesFrom, 'inapplicable', 'report-step.created-after', {
          due,
          data: { createdOn: livesFrom },
        }),
      ];
    }
    const [onField, byField] = FIELDS[step];
    const judged: JudgedStep = {
      prefix: 'report-step',
      step,
      record: {
        table: 'reports',
        id: report?.id ?? null,
        on: report?.[onField] ?? null,
        by: report?.[byField] ?? '',
        onField,
        byField,
      },
      due,
      withoutDeadline: yearly === null && event === null,
    };
    const doneOn = knownBy(asOf, judged.record.on);
    if (doneOn !== null) return [judgeStepDone(subject, norm, judged, doneOn)];
    if (due === null) {
      return [finding(frame.period, stateOn, 'pending', 'report-step.awaiting', stepDetails(subject, norm, judged))];
    }
    const isHandedIn = knownBy(asOf, report?.submittedOn ?? null) !== null;
    if (step === 'considered' && !isHandedIn && asOf <= due.date) {
      return [
        finding(frame.period, due.date, 'pending', 'report-step.not-submitted', stepDetails(subject, norm, judged)),
      ];
    }
    return [judgeStepByTerm(subject, norm, judged, due)];
  },
};
