import type { Command } from '../definition/command';
import { amendPlan } from './amend-plan';
import { approvePlanAtMeeting } from './approve-plan-at-meeting';
import { changePlan } from './change-plan';
import { draftPlan } from './draft-plan';
import { markPlanItem } from './mark-plan-item';
import { agreePlan, approvePlan, considerPlan, submitPlan } from './plan-steps';

/** Commands of the plan of the year in the order in which people meet them. */
export const PLAN_COMMANDS: readonly Command[] = [
  draftPlan,
  submitPlan,
  agreePlan,
  considerPlan,
  approvePlanAtMeeting,
  approvePlan,
  changePlan,
  amendPlan,
  markPlanItem,
];
