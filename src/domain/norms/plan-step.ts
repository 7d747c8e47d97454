// One step of the plan of the year: handed in, agreed, considered, approved. Several steps are several norms.
import type { PlainDate } from '../calendar/plain-date';
import type { Plan } from '../register/plan';
import type { DueDate } from '../verdicts/verdict';
import { eventDue } from './event-due';
import { type Finding, type FindingDetails, finding, missingField } from './finding';
import { dueForNewGroup } from './group-life';
import type { Norm } from './norm';
import type { NormKind } from './norm-kind';
import type { PaperStep } from './norm-parameters';
import { type JudgedStep, judgeStepByTerm, judgeStepDone, type StepRecord, stepCodes, stepDetails } from './paper-step';
import { knownBy, type Subject } from './subject';
import { isCreatedAfterTeaching } from './work-end';

const FIELDS = {
  submitted: ['submittedOn', 'submittedTo'],
  agreed: ['agreedOn', 'agreedBy'],
  considered: ['consideredOn', 'consideredBy'],
  approved: ['approvedOn', 'approvedBy'],
} as const;

function recordOf(plan: Plan | undefined, step: PaperStep): StepRecord {
  const [onField, byField] = FIELDS[step];
  const id = plan?.id ?? null;
  return { table: 'plans', id, on: plan?.[onField] ?? null, by: plan?.[byField] ?? '', onField, byField };
}

/**
 * The version that answers for the step: the last one if it was done there in time, else the one in which it was done
 * first: a term once met stays met when the plan is changed.
 */
function planOfStep(subject: Subject, step: PaperStep, due: DueDate | null): Plan | undefined {
  const { facts, schoolYear, asOf } = subject;
  const [onField] = FIELDS[step];
  const dayOf = (plan: Plan | undefined): PlainDate | null =>
    plan === undefined ? null : knownBy(asOf, plan[onField]);
  const latest = subject.plan();
  let first = latest;
  let firstOn = dayOf(latest);
  if (firstOn !== null && (due === null || firstOn <= due.date)) return latest;
  for (const plan of facts.plans) {
    const doneOn = plan.schoolYear === schoolYear ? dayOf(plan) : null;
    if (doneOn === null || (firstOn !== null && doneOn >= firstOn)) continue;
    first = plan;
    firstOn = doneOn;
  }
  return first;
}

/** What comes before approval: done after it, the order of steps is broken. */
function approvedBefore(subject: Subject, step: PaperStep, plan: Plan | undefined): PlainDate | null {
  const isEarlierStep = step === 'agreed' || step === 'considered';
  return isEarlierStep && plan !== undefined ? knownBy(subject.asOf, plan.approvedOn) : null;
}

/** Without a term: nothing is due until the group works without the step; the end of teaching decides. */
function judgeWithoutTerm(subject: Subject, norm: Norm, judged: JudgedStep): Finding {
  const { frame, asOf, held, stateOn } = subject;
  const given = stepDetails(subject, norm, judged);
  const details = { ...given, data: { ...given.data, meetings: held.length } };
  if (asOf > frame.teachingEnd)
    return finding(frame.period, frame.teachingEnd, 'violated', 'plan-step.year-over', details);
  if (held.length > 0) return finding(frame.period, stateOn, 'atRisk', 'plan-step.working-without', details);
  return finding(frame.period, stateOn, 'pending', 'plan-step.no-deadline', details);
}

function judgeStep(subject: Subject, norm: Norm, step: PaperStep, due: DueDate | null): Finding {
  const { frame, asOf, stateOn } = subject;
  const plan = planOfStep(subject, step, due);
  const record = recordOf(plan, step);
  const judged: JudgedStep = { prefix: 'plan-step', step, record, due, withoutDeadline: false };
  const doneOn = knownBy(asOf, record.on);
  const approvedOn = approvedBefore(subject, step, plan);
  const withApproval = (): FindingDetails => {
    const details = stepDetails(subject, norm, judged);
    return { ...details, data: { ...details.data, approvedOn } };
  };
  if (doneOn !== null) {
    if (approvedOn !== null && doneOn > approvedOn) {
      return finding(frame.period, due?.date ?? doneOn, 'violated', 'plan-step.wrong-order', withApproval());
    }
    return judgeStepDone(subject, norm, judged, doneOn);
  }
  if (approvedOn !== null && asOf <= (due?.date ?? frame.teachingEnd)) {
    return finding(frame.period, due?.date ?? stateOn, 'cantTell', 'plan-step.approved-without', withApproval());
  }
  if (due !== null) return judgeStepByTerm(subject, norm, judged, due);
  if (eventDue(subject, norm) === null) return judgeWithoutTerm(subject, norm, judged);
  return finding(frame.period, stateOn, 'pending', 'plan-step.awaiting', stepDetails(subject, norm, judged));
}

/** A step of the plan of the year is done by its day, by the right body and in the right order. */
export const planStep: NormKind = {
  id: 'plan-step',
  title: 'План прошёл шаг: представлен, согласован, рассмотрен, утверждён',
  requires: ['step'],
  understands: ['body', 'deadline', 'withinWorkingDays', 'after'],
  judges: 'year',
  reads: ['plans', 'meetings'],
  curableLater: false,
  codes: [
    ...stepCodes('plan-step'),
    'plan-step.wrong-order',
    'plan-step.approved-without',
    'plan-step.awaiting',
    'plan-step.no-deadline',
    'plan-step.working-without',
    'plan-step.year-over',
    'plan-step.group-ends',
    'plan-step.created-after',
    'plan-step.step-unknown',
  ],
  evaluate(subject, norm) {
    const { frame, livesFrom, livesTo, stateOn } = subject;
    const { step } = norm.parameters;
    if (step === null) {
      const missing = [missingField('norms', norm.id, 'step')];
      return [finding(frame.period, stateOn, 'cantTell', 'plan-step.step-unknown', { missing })];
    }
    const yearly = frame.dueOf(norm);
    const due = yearly === null ? (eventDue(subject, norm)?.due ?? null) : dueForNewGroup(yearly, subject);
    if (livesFrom !== null && isCreatedAfterTeaching(subject)) {
      return [
        finding(frame.period, livesFrom, 'inapplicable', 'plan-step.created-after', {
          due,
          data: { createdOn: livesFrom },
        }),
      ];
    }
    if (livesTo !== null && due !== null && livesTo < due.date) {
      return [
        finding(frame.period, due.date, 'inapplicable', 'plan-step.group-ends', { due, data: { endsOn: livesTo } }),
      ];
    }
    return [judgeStep(subject, norm, step, due)];
  },
};
