import type { PlainDate } from '../calendar/plain-date';
import type { SchoolYear } from '../calendar/school-year';
import type { Plan } from './plan';

/**
 * The plan that counts for a school year: the latest version; of equal ones an approved one (as far as known on
 * `asOf`), then the last in the order given.
 *
 * @param plans of one group
 */
export function latestPlan(plans: readonly Plan[], year: SchoolYear, asOf: PlainDate): Plan | undefined {
  let chosen: Plan | undefined;
  let chosenApproved = false;
  for (const plan of plans) {
    if (plan.schoolYear !== year) continue;
    const approved = plan.approvedOn !== null && plan.approvedOn <= asOf;
    const version = (plan.version ?? 0) - (chosen?.version ?? 0);
    if (chosen !== undefined && (version < 0 || (version === 0 && chosenApproved && !approved))) continue;
    chosen = plan;
    chosenApproved = approved;
  }
  return chosen;
}
