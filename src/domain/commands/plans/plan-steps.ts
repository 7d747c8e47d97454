// Steps of a plan on its way: handed in, agreed, considered, approved.
import type { PlainDate } from '../../calendar/plain-date';
import { schoolYearEnd, startYearOf } from '../../calendar/school-year';
import type { PaperStep } from '../../norms/norm-parameters';
import { isLaterVersion, type Plan } from '../../register/plan';
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

/** A step as it is to be written down. */
interface StepTaken {
  readonly step: PaperStep;
  readonly on: PlainDate;
  readonly by: string;
  readonly number?: string;
  /** The field that the day comes from; absent: `on`. */
  readonly path?: string;
}

/**
 * Why a step cannot be written down: the day is still to come, the step is done and its day is not overwritten, or a
 * version would be approved before the one that it changes.
 */
function stepRefusal(
  { plans }: Pick<RegisterSnapshot, 'plans'>,
  plan: Plan,
  { step, on, path = 'on' }: StepTaken,
  today: PlainDate,
) {
  const doneOn = plan[FIELDS[step][0]];
  if (doneOn !== null) return refuse('', 'stepDone', { on: doneOn });
  if (on > today) return refuse(path, 'inFuture');
  const last = step === 'approved' ? lastApproval(plans, plan) : undefined;
  return last !== undefined && on < last.on ? refuse(path, 'beforeLastVersion', { ...last }) : null;
}

/** The latest approval among the versions before this one. */
function lastApproval(
  plans: readonly Plan[],
  plan: Plan,
): { readonly on: PlainDate; readonly version: number } | undefined {
  return plans
    .filter((one) => isLaterVersion(plan, one))
    .flatMap(({ approvedOn, version }) => (approvedOn === null ? [] : [{ on: approvedOn, version: version ?? 1 }]))
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
}

/**
 * `farFromYear`: a plan is hardly approved before 1 June of the school year before, nor when its own year is over;
 * both days themselves are within.
 */
function farFromYear({ schoolYear }: Plan, { step, on }: StepTaken): readonly CommandWarning[] {
  const [from, to] = [`${startYearOf(schoolYear)}-06-01`, schoolYearEnd(schoolYear)];
  return step === 'approved' && (on < from || on > to) ? [{ code: 'farFromYear', data: { schoolYear, from, to } }] : [];
}

/** What a step writes into the row of the plan. */
export function stepChange(
  snapshot: RegisterSnapshot,
  { rowId }: CommandSubject,
  taken: StepTaken,
  today: PlainDate,
): ReturnType<Command['decide']> {
  const plan = planOfForm(snapshot, { rowId }, today);
  if ('cannotOpen' in plan) return refuse('', plan.cannotOpen, plan.data);
  const { step, on, by, number } = taken;
  const refused = stepRefusal(snapshot, plan, taken, today);
  if (refused !== null) return refused;
  const [onField, byField] = FIELDS[step];
  const fields = { [onField]: on, [byField]: by, ...(number === undefined ? {} : { approvalNumber: number }) };
  return {
    kind: 'decided',
    changes: [{ kind: 'update', table: 'plans', id: plan.id, fields }],
    warnings: [...stepWarnings(snapshot, plan, step, on, by), ...farFromYear(plan, taken)],
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
    number: { kind: 'text', actNumber: true },
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
