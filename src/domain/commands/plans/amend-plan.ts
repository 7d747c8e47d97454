// A plan that is approved is not changed: it gets a new version, and the old one stays as it was.
import type { PlainDate } from '../../calendar/plain-date';
import { wordsMatch } from '../../norms/words-match';
import { BLANK_PLAN, type Plan } from '../../register/plan';
import type { PlanItem } from '../../register/plan-item';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandWarning } from '../decision';
import { defineCommand, type NextCommand, refuse } from '../definition/command';
import type { EntityChange } from '../entity-change';
import { planStepsAsked } from '../papers/asked-steps';
import { MEETING_BODY } from './approve-plan-at-meeting';
import { rowIssues } from './check-plan-rows';
import { groupYear } from './group-year';
import { matchPlanRows } from './match-plan-rows';
import { itemsOfPlan, PLAN_CARD, type PlanDraft, planDraftOf, planLists, planWords } from './plan-card';
import { isOnPlan, planOfForm } from './plan-of-form';
import { completePlan, itemOfRow } from './save-plan-rows';

const versionOf = ({ version }: Plan): number => version ?? 1;

/** Meetings follow their lines into the new version; those of a line that is gone stay with the old one. */
function relinked(
  { meetings }: RegisterSnapshot,
  existing: readonly (PlanItem | null)[],
  items: readonly PlanItem[],
  removed: readonly PlanItem[],
): { readonly changes: readonly EntityChange[]; readonly warnings: readonly CommandWarning[] } {
  const successors = new Map<string, string>();
  existing.forEach((own, i) => {
    const item = items[i];
    if (own !== null && item !== undefined) successors.set(own.id, item.id);
  });
  const changes = meetings.flatMap(({ id, planItemId }): EntityChange[] => {
    const planItem = planItemId === null ? undefined : successors.get(planItemId);
    return planItem === undefined ? [] : [{ kind: 'update', table: 'meetings', id, fields: { planItemId: planItem } }];
  });
  const warnings = removed.flatMap(({ id, title }) =>
    meetings
      .filter(({ planItemId, status }) => planItemId === id && status !== 'cancelled')
      .map(({ date }) => ({ code: 'meetingOutside', data: { title, date } })),
  );
  return { changes, warnings };
}

/** A clause that asks for approval asks for it of the new version too; the group's own meeting is a form of the leader. */
function approvalAgain(
  snapshot: RegisterSnapshot,
  { id, groupId }: Plan,
  today: PlainDate,
): { readonly warnings: readonly CommandWarning[]; readonly next: readonly NextCommand[] } {
  const asked = planStepsAsked(snapshot, groupId, today).find(({ step }) => step === 'approved');
  if (asked === undefined) return { warnings: [], next: [] };
  const { clause, body } = asked;
  const isOwn = body !== '' && wordsMatch(body, MEETING_BODY);
  return {
    warnings: [{ code: 'approveAgain', data: { clause, body } }],
    next: isOwn ? [{ command: 'approvePlanAtMeeting', groupId, rowId: id }] : [],
  };
}

/** Whether two plans say the same; spaces that cells were typed with say nothing. */
function isSame(one: PlanDraft, other: PlanDraft): boolean {
  const { items, ...card } = one;
  const { items: otherItems, ...otherCard } = other;
  return (
    items.length === otherItems.length &&
    hasSame(card, otherCard) &&
    items.every((item, i) => hasSame(item, otherItems[i] ?? {}))
  );
}

function hasSame(one: object, other: object): boolean {
  const others = new Map(Object.entries(other));
  const said = (value: unknown) => (typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : value);
  return Object.entries(one).every(([name, value]) => said(value) === said(others.get(name)));
}

/**
 * Makes the next version of an approved plan.
 *
 * The row of the old version and its lines are not touched: they can be read as they were approved. The new version is
 * a row of its own with the next number («Редакция»), its own lines, and no approval: norms take the version with the
 * greatest number for the plan of the year, and the first one approved for the term of approval. Handing in is a fact
 * of the year's draft and goes on with the new row; meetings go over to the lines of the new version.
 */
export const amendPlan = defineCommand({
  id: 'amendPlan',
  who: 'writer',
  needs: ['group', 'row'],
  table: 'plans',
  section: 'plan',
  fields: { reason: { kind: 'text' }, ...PLAN_CARD },
  previews: true,
  offeredOn: (snapshot, subject, { today }) =>
    isOnPlan(snapshot, subject, today, ({ approvedOn }) => approvedOn !== null),
  start(snapshot, subject, context) {
    const plan = planOfForm(snapshot, subject, context.today);
    if ('cannotOpen' in plan) return plan;
    if (plan.approvedOn === null) return { cannotOpen: 'notApproved' };
    const items = itemsOfPlan(snapshot, plan.id);
    return {
      values: { reason: '', ...planDraftOf(plan, items) },
      lists: planLists(snapshot, plan.groupId, context),
      facts: [
        {
          code: 'approvedVersion',
          data: { version: versionOf(plan), approvedOn: plan.approvedOn, approvedBy: plan.approvedBy },
          rows: [{ table: 'plans', id: plan.id }],
        },
      ],
      watched: [{ table: 'plans', id: plan.id }, ...items.map(({ id }) => ({ table: 'planItems', id }) as const)],
      words: { ...planWords(snapshot, plan.groupId, context.today), subtitle: plan.schoolYear },
    };
  },
  decide(snapshot, input, subject, context) {
    const old = planOfForm(snapshot, subject, context.today);
    if ('cannotOpen' in old) return refuse('', old.cannotOpen, old.data);
    if (old.approvedOn === null) return refuse('', 'notApproved');
    const year = groupYear(snapshot, old.groupId, old.schoolYear, context.today);
    if (year === undefined) return refuse('', 'notAlive', { schoolYear: old.schoolYear });
    const { items: rows, withMeetings, reason, ...card } = input;
    const issues = rowIssues(rows, year.subject.frame);
    if (issues.length > 0) return { kind: 'refused', issues };
    const lines = itemsOfPlan(snapshot, old.id);
    if (isSame(planDraftOf(old, lines), { ...card, items: rows, withMeetings: false })) return refuse('', 'noChanges');
    const { submittedOn, submittedTo } = old;
    const plan: Plan = {
      ...BLANK_PLAN,
      id: context.newId('plans'),
      groupId: old.groupId,
      schoolYear: old.schoolYear,
      ...card,
      submittedOn,
      submittedTo,
      version: versionOf(old) + 1,
      note: reason,
    };
    const { existing, removed } = matchPlanRows(lines, rows);
    const items = rows.map((row, i) => itemOfRow(row, plan.id, context.newId('planItems'), existing[i] ?? null, i));
    const links = relinked(snapshot, existing, items, removed);
    const changes: EntityChange[] = [
      { kind: 'insert', table: 'plans', row: plan },
      ...items.map((row) => ({ kind: 'insert', table: 'planItems', row }) as const),
      ...links.changes,
    ];
    const saved = completePlan(snapshot, { plan, items, changes }, { withMeetings }, context);
    const again = approvalAgain(snapshot, plan, context.today);
    return {
      kind: 'decided',
      changes: saved.changes,
      warnings: [...again.warnings, ...links.warnings, ...saved.warnings],
      result: { focus: { table: 'plans', id: plan.id }, groupIds: [old.groupId], next: again.next },
    };
  },
});
