// Steps of a plan on its way: handed in, agreed, considered, approved.
import type { PlainDate } from '../../calendar/plain-date';
import type { PaperStep } from '../../norms/norm-parameters';
import type { Plan } from '../../register/plan';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandWarning } from '../decision';
import { type Command, type CommandSubject, defineCommand, refuse } from '../definition/command';
import { wordOptions } from '../lists/options';
import { isBody, planStepsAsked } from '../papers/asked-steps';
import { planWords } from './plan-card';
import { isOnPlan, planOfForm } from './plan-of-form';

const FIELDS = {
  submitted: ['submittedOn', 'submittedTo'],
  agreed: ['agreedOn', 'agreedBy'],
  considered: ['consideredOn', 'consideredBy'],
  approved: ['approvedOn', 'approvedBy'],
} as const;

/** In the order in which a plan goes through them. */
const ORDER: readonly PaperStep[] = ['submitted', 'agreed', 'considered', 'approved'];

/**
 * What is odd about a step: `notAsked` by the regulation; `otherBody` than the clause names; `stepBefore`, one that the
 * regulation asks for and that is not done yet; `beforeEarlier` and `afterLater`, days in the wrong order.
 */
export function stepWarnings(
  snapshot: RegisterSnapshot,
  plan: Plan,
  step: PaperStep,
  on: PlainDate,
  by: string,
): readonly CommandWarning[] {
  const asked = planStepsAsked(snapshot, plan.groupId, on);
  const own = asked.filter((one) => one.step === step);
  const warnings: CommandWarning[] = [];
  if (own.length === 0) warnings.push({ code: 'notAsked', data: { step } });
  const [first] = own;
  if (first !== undefined && !own.some(({ body }) => isBody(snapshot, plan.groupId, by, body, on))) {
    warnings.push({ code: 'otherBody', data: { by, body: first.body, clause: first.clause } });
  }
  for (const other of ORDER) {
    const otherOn = plan[FIELDS[other][0]];
    const isEarlierStep = ORDER.indexOf(other) < ORDER.indexOf(step);
    if (other === step) continue;
    if (isEarlierStep && otherOn === null && other !== 'submitted') {
      const missing = asked.find((one) => one.step === other);
      if (missing !== undefined) warnings.push({ code: 'stepBefore', data: { step: other, clause: missing.clause } });
    }
    if (isEarlierStep && otherOn !== null && on < otherOn) {
      warnings.push({ code: 'beforeEarlier', data: { step: other, on: otherOn } });
    }
    if (!isEarlierStep && otherOn !== null && on > otherOn) {
      warnings.push({ code: 'afterLater', data: { step: other, on: otherOn } });
    }
  }
  return warnings;
}

/** Why a step cannot be written down: the day is still to come, or the step is done and its day is not overwritten. */
function stepRefusal(plan: Plan, step: PaperStep, on: PlainDate | null, today: PlainDate) {
  const doneOn = plan[FIELDS[step][0]];
  if (doneOn !== null) return refuse('', 'stepDone', { on: doneOn });
  return on !== null && on > today ? refuse('on', 'inFuture') : null;
}

/** What a step writes into the row of the plan. */
export function stepChange(
  snapshot: RegisterSnapshot,
  { rowId }: CommandSubject,
  {
    step,
    on,
    by,
    number,
  }: { readonly step: PaperStep; readonly on: PlainDate; readonly by: string; readonly number?: string },
  today: PlainDate,
): ReturnType<Command['decide']> {
  const plan = planOfForm(snapshot, { rowId }, today);
  if ('cannotOpen' in plan) return refuse('', plan.cannotOpen, plan.data);
  const refused = stepRefusal(plan, step, on, today);
  if (refused !== null) return refused;
  const [onField, byField] = FIELDS[step];
  const fields = { [onField]: on, [byField]: by, ...(number === undefined ? {} : { approvalNumber: number }) };
  return {
    kind: 'decided',
    changes: [{ kind: 'update', table: 'plans', id: plan.id, fields }],
    warnings: stepWarnings(snapshot, plan, step, on, by),
    result: { focus: { table: 'plans', id: plan.id }, groupIds: [plan.groupId] },
  };
}

/** Whether the regulation asks for the step and it is not done: its button is shown. */
export function isStepOpen(
  snapshot: RegisterSnapshot,
  subject: CommandSubject,
  step: PaperStep,
  today: PlainDate,
): boolean {
  return isOnPlan(
    snapshot,
    subject,
    today,
    (plan) =>
      plan[FIELDS[step][0]] === null && planStepsAsked(snapshot, plan.groupId, today).some((one) => one.step === step),
  );
}

function bodiesAsked(snapshot: RegisterSnapshot, groupId: string, step: PaperStep, today: PlainDate) {
  return planStepsAsked(snapshot, groupId, today)
    .filter((one) => one.step === step && one.body !== '')
    .map(({ body }) => body);
}

/** A form of one step: the day and the body, prefilled with today and the body of the clause. */
function stepForm(id: string, who: Command['who'], step: 'submitted' | 'agreed' | 'considered'): Command {
  return defineCommand({
    id,
    who,
    needs: ['group', 'row'],
    table: 'plans',
    section: 'plan',
    fields: {
      on: { kind: 'date', required: true },
      by: { kind: 'choice', list: 'bodies', open: true, required: true },
    },
    previews: true,
    offeredOn: (snapshot, subject, { today }) => isStepOpen(snapshot, subject, step, today),
    start(snapshot, subject, { today }) {
      const plan = planOfForm(snapshot, subject, today);
      if ('cannotOpen' in plan) return plan;
      const doneOn = plan[FIELDS[step][0]];
      if (doneOn !== null) return { cannotOpen: 'stepDone', data: { on: doneOn } };
      const bodies = bodiesAsked(snapshot, plan.groupId, step, today);
      return {
        values: { on: today, by: bodies[0] ?? '' },
        lists: { bodies: wordOptions(bodies) },
        watched: [{ table: 'plans', id: plan.id }],
        words: planWords(snapshot, plan.groupId, today),
      };
    },
    decide: (snapshot, { on, by }, subject, { today }) => stepChange(snapshot, subject, { step, on, by }, today),
  });
}

/** The draft is handed in: by the leader. */
export const submitPlan = stepForm('submitPlan', 'writer', 'submitted');
/** Somebody above has agreed to it. */
export const agreePlan = stepForm('agreePlan', 'methodist', 'agreed');
/** A council has looked at it. */
export const considerPlan = stepForm('considerPlan', 'methodist', 'considered');

/** An act of the authority: the order or the decision that approves the plan, with its number. */
export const approvePlan = defineCommand({
  id: 'approvePlan',
  who: 'methodist',
  needs: ['group', 'row'],
  table: 'plans',
  section: 'plan',
  fields: {
    on: { kind: 'date', required: true },
    by: { kind: 'choice', list: 'bodies', open: true, required: true },
    number: { kind: 'text' },
  },
  previews: true,
  offeredOn: (snapshot, subject, { today }) => isStepOpen(snapshot, subject, 'approved', today),
  start(snapshot, subject, { today }) {
    const plan = planOfForm(snapshot, subject, today);
    if ('cannotOpen' in plan) return plan;
    if (plan.approvedOn !== null) return { cannotOpen: 'stepDone', data: { on: plan.approvedOn } };
    const bodies = bodiesAsked(snapshot, plan.groupId, 'approved', today);
    return {
      values: { on: today, by: bodies[0] ?? '', number: '' },
      lists: { bodies: wordOptions(bodies) },
      watched: [{ table: 'plans', id: plan.id }],
      words: planWords(snapshot, plan.groupId, today),
    };
  },
  decide: (snapshot, { on, by, number }, subject, { today }) =>
    stepChange(snapshot, subject, { step: 'approved', on, by, number }, today),
});
