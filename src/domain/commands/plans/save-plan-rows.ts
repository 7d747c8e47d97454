import type { Plan } from '../../register/plan';
import type { PlanItem } from '../../register/plan-item';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandWarning } from '../decision';
import type { CommandContext } from '../definition/command';
import { applyChanges, type EntityChange } from '../entity-change';
import { planWarnings } from './check-plan-rows';
import { groupYear } from './group-year';
import { numberOfRow } from './match-plan-rows';
import { meetingsOfPlan } from './meetings-of-plan';
import type { PlanInput, PlanRow } from './plan-card';

/** A line made of a row of the form: what the form does not show stays as it was. */
export function itemOfRow(row: PlanRow, planId: string, id: string, before: PlanItem | null, index: number): PlanItem {
  const kept = { doneOn: before?.doneOn ?? null, note: before?.note ?? '' };
  return { ...kept, ...row, id, planId, number: numberOfRow(before, index) };
}

/** What a form about a plan has decided so far. */
interface PlanToSave {
  readonly plan: Plan;
  readonly items: readonly PlanItem[];
  readonly changes: readonly EntityChange[];
}

interface SavedPlan {
  readonly changes: readonly EntityChange[];
  readonly warnings: readonly CommandWarning[];
}

/** Adds the meetings of the plan, if asked for, and looks at the whole as it will be. */
export function completePlan(
  snapshot: RegisterSnapshot,
  { plan, items, changes }: PlanToSave,
  { withMeetings }: Pick<PlanInput, 'withMeetings'>,
  context: CommandContext,
): SavedPlan {
  const next = applyChanges(snapshot, changes);
  const year = groupYear(next, plan.groupId, plan.schoolYear, context.today);
  if (year === undefined) return { changes, warnings: [] };
  const { meetingTitle } = year.subject.regulation;
  const none = { changes: [], made: 0, linked: 0, past: 0 };
  const made = withMeetings ? meetingsOfPlan(next, plan.groupId, items, meetingTitle, context) : none;
  const told: CommandWarning[] = [];
  if (made.made > 0 || made.linked > 0) {
    told.push({ code: 'meetingsMade', data: { made: made.made, linked: made.linked, meetingTitle } });
  }
  if (made.past > 0) told.push({ code: 'meetingsPast', data: { count: made.past, meetingTitle } });
  const all = [...changes, ...made.changes];
  const judged = groupYear(applyChanges(snapshot, all), plan.groupId, plan.schoolYear, context.today);
  return { changes: all, warnings: [...told, ...(judged === undefined ? [] : planWarnings(judged, items))] };
}
