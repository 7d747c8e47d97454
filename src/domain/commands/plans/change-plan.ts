import type { Meeting } from '../../register/meeting';
import type { PlanItem } from '../../register/plan-item';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandIssue, CommandWarning } from '../decision';
import { defineCommand, refuse } from '../definition/command';
import type { EntityChange } from '../entity-change';
import { rowIssues } from './check-plan-rows';
import { groupYear } from './group-year';
import { matchPlanRows } from './match-plan-rows';
import { itemsOfPlan, PLAN_CARD, planDraftOf, planLists, planWords } from './plan-card';
import { isOnPlan, planOfForm } from './plan-of-form';
import { completePlan, itemOfRow } from './save-plan-rows';

const isHeld = ({ status }: Meeting): boolean => status === 'held';

/** Meetings that point to lines which go; a held one keeps its line. Code: heldItemRemoved. */
function removedIssues({ meetings }: RegisterSnapshot, removed: readonly PlanItem[]): readonly CommandIssue[] {
  return removed.flatMap(({ id, title }): CommandIssue[] => {
    const held = meetings.find((meeting) => meeting.planItemId === id && isHeld(meeting));
    return held === undefined ? [] : [{ code: 'heldItemRemoved', path: 'items', data: { title, date: held.date } }];
  });
}

/** Takes lines away, and the links of meetings to them. */
function removal({ meetings }: RegisterSnapshot, removed: readonly PlanItem[]) {
  const changes: EntityChange[] = [];
  const warnings: CommandWarning[] = [];
  for (const { id, title } of removed) {
    for (const meeting of meetings.filter(({ planItemId }) => planItemId === id)) {
      changes.push({ kind: 'update', table: 'meetings', id: meeting.id, fields: { planItemId: null } });
      warnings.push({ code: 'meetingUnlinked', data: { title, date: meeting.date } });
    }
    changes.push({ kind: 'delete', table: 'planItems', id });
  }
  return { changes, warnings };
}

/** Changes a plan that is not approved yet: its fields and lines; a line keeps its id, and the meetings linked to it. */
export const changePlan = defineCommand({
  id: 'changePlan',
  who: 'writer',
  needs: ['group', 'row'],
  table: 'plans',
  section: 'plan',
  fields: PLAN_CARD,
  previews: true,
  offeredOn: (snapshot, subject, { today }) =>
    isOnPlan(snapshot, subject, today, ({ approvedOn }) => approvedOn === null),
  start(snapshot, subject, context) {
    const plan = planOfForm(snapshot, subject, context.today);
    if ('cannotOpen' in plan) return plan;
    if (plan.approvedOn !== null) return { cannotOpen: 'approved', data: { approvedOn: plan.approvedOn } };
    const items = itemsOfPlan(snapshot, plan.id);
    return {
      values: planDraftOf(plan, items),
      lists: planLists(snapshot, plan.groupId, context),
      watched: [{ table: 'plans', id: plan.id }, ...items.map(({ id }) => ({ table: 'planItems', id }) as const)],
      words: { ...planWords(snapshot, plan.groupId, context.today), subtitle: plan.schoolYear },
    };
  },
  decide(snapshot, input, subject, context) {
    const plan = planOfForm(snapshot, subject, context.today);
    if ('cannotOpen' in plan) return refuse('', plan.cannotOpen, plan.data);
    if (plan.approvedOn !== null) return refuse('', 'approved', { approvedOn: plan.approvedOn });
    const year = groupYear(snapshot, plan.groupId, plan.schoolYear, context.today);
    if (year === undefined) return refuse('', 'notAlive', { schoolYear: plan.schoolYear });
    const { items: rows, withMeetings, ...card } = input;
    const before = itemsOfPlan(snapshot, plan.id);
    const { existing, removed } = matchPlanRows(before, rows);
    const issues = [...rowIssues(rows, year.subject.frame), ...removedIssues(snapshot, removed)];
    if (issues.length > 0) return { kind: 'refused', issues };
    const items = rows.map((row, i) => {
      const own = existing[i] ?? null;
      return itemOfRow(row, plan.id, own?.id ?? context.newId('planItems'), own, i);
    });
    const gone = removal(snapshot, removed);
    const changes: EntityChange[] = [
      ...changed('plans', plan, { ...plan, ...card }),
      ...items.flatMap((item, i): readonly EntityChange[] => {
        const own = existing[i] ?? null;
        return own === null ? [{ kind: 'insert', table: 'planItems', row: item }] : changed('planItems', own, item);
      }),
      ...gone.changes,
    ];
    const saved = completePlan(snapshot, { plan, items, changes }, { withMeetings }, context);
    return {
      kind: 'decided',
      changes: saved.changes,
      warnings: [...gone.warnings, ...saved.warnings],
      result: { focus: { table: 'plans', id: plan.id }, groupIds: [plan.groupId] },
    };
  },
});

/** An update with the fields that differ; none when all are the same. */
function changed<R extends { readonly id: string }>(
  table: 'plans' | 'planItems',
  before: R,
  after: R,
): readonly EntityChange[] {
  const fields = Object.entries(after).filter(([name, value]) => before[name as keyof R] !== value);
  if (fields.length === 0) return [];
  // Fields of one and the same row type: the table and its row are given together.
  return [{ kind: 'update', table, id: before.id, fields: Object.fromEntries(fields) } as EntityChange];
}
