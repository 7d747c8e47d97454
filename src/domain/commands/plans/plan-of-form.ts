import type { PlainDate } from '../../calendar/plain-date';
import type { Plan } from '../../register/plan';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CannotOpen, CommandSubject } from '../definition/command';
import { planOfYear } from './plan-card';

/**
 * The plan of a form about its row. Codes of why not: noPlan; olderVersion: a later version counts, this one is kept to
 * be read only.
 */
export function planOfForm(
  snapshot: Pick<RegisterSnapshot, 'plans'>,
  { rowId }: Pick<CommandSubject, 'rowId'>,
  today: PlainDate,
): Plan | CannotOpen {
  const plan = snapshot.plans.find(({ id }) => id === rowId);
  if (plan === undefined) return { cannotOpen: 'noPlan' };
  const latest = planOfYear(snapshot, plan.groupId, plan.schoolYear, today);
  return latest === undefined || latest.id === plan.id
    ? plan
    : { cannotOpen: 'olderVersion', data: { version: latest.version } };
}

/** Whether a button about a plan is worth showing on the row. */
export function isOnPlan(
  snapshot: Pick<RegisterSnapshot, 'plans'>,
  subject: Pick<CommandSubject, 'rowId'>,
  today: PlainDate,
  isWorth: (plan: Plan) => boolean,
): boolean {
  const plan = planOfForm(snapshot, subject, today);
  return !('cannotOpen' in plan) && isWorth(plan);
}
