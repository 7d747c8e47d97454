import type { PlanItem } from '../../register/plan-item';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { type CannotOpen, type CommandSubject, defineCommand, type FormFact, refuse } from '../definition/command';
import { itemsOfPlan, planWords } from './plan-card';
import { planOfForm } from './plan-of-form';

interface OpenItem {
  readonly item: PlanItem;
  readonly groupId: string;
}

/** A line of the version that counts, not marked yet. Codes: noItem, itemDone, noPlan, olderVersion. */
function itemOfForm(snapshot: RegisterSnapshot, { rowId }: CommandSubject, today: string): OpenItem | CannotOpen {
  const item = snapshot.planItems.find(({ id }) => id === rowId);
  if (item === undefined) return { cannotOpen: 'noItem' };
  if (item.doneOn !== null) return { cannotOpen: 'itemDone', data: { doneOn: item.doneOn } };
  const plan = planOfForm(snapshot, { rowId: item.planId }, today);
  return 'cannotOpen' in plan ? plan : { item, groupId: plan.groupId };
}

/** Other lines of the plan that nobody has marked and no held meeting stands for. */
function unfulfilled({ meetings }: RegisterSnapshot, items: readonly PlanItem[], ownId: string): readonly FormFact[] {
  const held = new Set(meetings.filter(({ status }) => status === 'held').map(({ planItemId }) => planItemId));
  const open = items.filter(({ id, doneOn }) => id !== ownId && doneOn === null && !held.has(id));
  if (open.length === 0) return [];
  const rows = open.map(({ id }) => ({ table: 'planItems', id }) as const);
  return [{ code: 'unfulfilled', data: { count: open.length }, rows }];
}

/** Marks a line of the plan as done: the day, and what came of it. */
export const markPlanItem = defineCommand({
  id: 'markPlanItem',
  who: 'writer',
  needs: ['group', 'row'],
  table: 'planItems',
  section: 'plan',
  fields: { doneOn: { kind: 'date', required: true }, result: { kind: 'text', long: true } },
  offeredOn: (snapshot, subject, { today }) => !('cannotOpen' in itemOfForm(snapshot, subject, today)),
  start(snapshot, subject, { today }) {
    const found = itemOfForm(snapshot, subject, today);
    if ('cannotOpen' in found) return found;
    const { item, groupId } = found;
    return {
      values: { doneOn: today, result: item.result },
      lists: {},
      facts: [
        { code: 'item', data: { title: item.title, termOn: item.termOn, term: item.termText }, rows: [] },
        ...unfulfilled(snapshot, itemsOfPlan(snapshot, item.planId), item.id),
      ],
      watched: [{ table: 'planItems', id: item.id }],
      words: planWords(snapshot, groupId, today),
    };
  },
  decide(snapshot, { doneOn, result }, subject, { today }) {
    const found = itemOfForm(snapshot, subject, today);
    if ('cannotOpen' in found) return refuse('', found.cannotOpen, found.data);
    if (doneOn > today) return refuse('doneOn', 'inFuture');
    const { item, groupId } = found;
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'planItems', id: item.id, fields: { doneOn, result } }],
      warnings: [],
      result: { focus: { table: 'planItems', id: item.id }, groupIds: [groupId] },
    };
  },
});
