// Plans of the current year: directions that are missing, a plan without its aim, no plan at all.

import { schoolYearFrom } from '../../../domain/calendar/school-year';
import type { PlanItem } from '../../../domain/register/plan-item';
import type { GroupStory, Story } from '../story';
import { changed } from './changed';

function planOf({ tables, currentStart }: Story, { groupId }: GroupStory): string | undefined {
  const schoolYear = schoolYearFrom(currentStart);
  return tables.plans.find((plan) => plan.groupId === groupId && plan.schoolYear === schoolYear)?.id;
}

function dropPlan({ tables }: Story, planId: string): void {
  const dropped = new Set(tables.planItems.filter((item) => item.planId === planId).map(({ id }) => id));
  tables.plans = tables.plans.filter(({ id }) => id !== planId);
  tables.planItems = tables.planItems.filter(({ id }) => !dropped.has(id));
  tables.meetings = changed(tables.meetings, ({ planItemId }) => planItemId !== null && dropped.has(planItemId), {
    planItemId: null,
  });
}

/** The direction of a line where the plan leaves some out; `null`: as in other plans. */
function poorDirection({ regulation }: Story, { traits }: GroupStory, item: PlanItem): string | null {
  const known = regulation.directions.slice(0, 2);
  const isFirst = known.includes(item.direction);
  if (traits.has('fewDirections')) return isFirst ? null : (known[Number(item.number) % 2] ?? '');
  return traits.has('blankDirections') && !isFirst ? '' : null;
}

/** Spoils a few plans. */
export function tellPlans(story: Story, groups: readonly GroupStory[]): void {
  const { tables } = story;
  for (const group of groups) {
    const planId = planOf(story, group);
    if (planId === undefined) continue;
    tables.planItems = changed(
      tables.planItems,
      (item) => item.planId === planId,
      (item) => ({ direction: poorDirection(story, group, item) ?? item.direction }),
    );
    if (group.traits.has('emptyPlan')) {
      tables.plans = changed(tables.plans, ({ id }) => id === planId, { expectedResult: '' });
    }
    if (group.traits.has('noPlan')) dropPlan(story, planId);
  }
}
