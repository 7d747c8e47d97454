import { buildCalendarBook } from '../../calendar/school-calendar';
import { previousSchoolYear, type SchoolYear } from '../../calendar/school-year';
import { buildYearFrame, type YearFrame } from '../../norms/year-frame';
import type { Group } from '../../register/group';
import { latestPlan } from '../../register/latest-plan';
import { BLANK_PLAN, type Plan } from '../../register/plan';
import type { PlanItem } from '../../register/plan-item';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { basisText, ORDER } from '../composition/basis';
import type { CommandIssue } from '../decision';
import { readActNumbers } from '../definition/act-numbers';
import type { CommandContext } from '../definition/command';
import { applyChanges, type EntityChange } from '../entity-change';
import { actIssues, stepNorm } from '../groups/act';
import { endChanges, endIssues } from '../groups/group-end';
import { standing } from '../groups/reorganisation-form';
import { copiedRows } from '../plans/copied-rows';
import { itemsOfPlan } from '../plans/plan-card';
import { itemOfRow } from '../plans/save-plan-rows';
import { yearToStart } from './year-checks';

/** What is to become of groups in the new school year. */
export interface StartYearInput {
  readonly schoolYear: SchoolYear;
  readonly choices: readonly {
    readonly groupId: string;
    readonly choice: 'continue' | 'close' | 'skip';
    /** Of a group that goes on: write a draft of the plan after last year's. */
    readonly copyPlan: boolean;
  }[];
  /** Of those that are closed: the order, and the last day of their life, inclusive. */
  readonly closing: {
    readonly closedOn: string | null;
    readonly orderNumber: string;
    readonly orderDate: string | null;
    readonly reason: string;
  };
}

/** What was decided about all groups together. */
export type StartYearDecision =
  | {
      readonly kind: 'decided';
      readonly changes: readonly EntityChange[];
      readonly groupIds: readonly string[];
      readonly plans: number;
      readonly closed: number;
    }
  | { readonly kind: 'refused'; readonly issues: readonly CommandIssue[] };

type Context = Pick<CommandContext, 'today' | 'newId'>;

/**
 * Leads groups into a school year: drafts of plans after last year's with days moved, closing by order. What is done
 * already (a plan is there, the group is closed) is left as it is, so that the same input twice changes nothing more.
 * Problems of all groups come at once; their data name the group.
 */
export function startYear(snapshot: RegisterSnapshot, input: StartYearInput, context: Context): StartYearDecision {
  const issues = inputIssues(snapshot, input, context.today);
  if (issues.length > 0) return { kind: 'refused', issues };
  const closing = closeGroups(snapshot, input);
  if (closing.issues.length > 0) return { kind: 'refused', issues: closing.issues };
  const plans = copyPlans(snapshot, input, context);
  return {
    kind: 'decided',
    changes: [...closing.changes, ...plans.changes],
    groupIds: [...closing.groupIds, ...plans.groupIds],
    plans: plans.groupIds.length,
    closed: closing.groupIds.length,
  };
}

/** The year is the one that this day leads into, groups are in the register, and each is decided about once. */
function inputIssues(
  { groups }: RegisterSnapshot,
  { schoolYear, choices }: StartYearInput,
  today: string,
): readonly CommandIssue[] {
  const expected = yearToStart(today);
  const issues: CommandIssue[] = [];
  if (schoolYear !== expected) issues.push({ path: 'schoolYear', code: 'otherYear', data: { schoolYear, expected } });
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  const seen = new Set<string>();
  choices.forEach(({ groupId }, index) => {
    const path = `choices.${index}.groupId`;
    const name = names.get(groupId);
    if (name === undefined) issues.push({ path, code: 'noGroup', data: { groupId } });
    else if (seen.has(groupId)) issues.push({ path, code: 'twice', data: { name } });
    seen.add(groupId);
  });
  return issues;
}

interface Part {
  readonly changes: readonly EntityChange[];
  readonly groupIds: readonly string[];
}

function closeGroups(
  snapshot: RegisterSnapshot,
  { choices, closing }: StartYearInput,
): Part & { readonly issues: readonly CommandIssue[] } {
  const groups = choices
    .filter(({ choice }) => choice === 'close')
    .flatMap(({ groupId }) => standing(snapshot, groupId) ?? []);
  const { closedOn } = closing;
  if (groups.length === 0) return { changes: [], groupIds: [], issues: [] };
  const issues: CommandIssue[] = [];
  if (closedOn === null) issues.push({ path: 'closing.closedOn', code: 'required', data: {} });
  if (closing.reason.trim() === '') issues.push({ path: 'closing.reason', code: 'required', data: {} });
  if (closedOn === null) return { changes: [], groupIds: [], issues };

  const { orderDate } = closing;
  const { orderNumber, issues: numberIssues } = readOrderNumber(closing.orderNumber);
  issues.push(...numberIssues);
  const hasOrder = orderNumber.trim() !== '' || orderDate !== null;
  const act = { basisKind: hasOrder ? ORDER : '', basisNumber: orderNumber, basisDate: orderDate };
  const basis = basisText(act);
  const reason = closing.reason.trim();
  const end = {
    lastDay: closedOn,
    endBasis: basis === '' ? `объединение закрыто: ${reason}` : basis,
    cancelled: `объединение закрыто: ${reason}`,
  };
  let next = snapshot;
  const changes: EntityChange[] = [];
  for (const group of groups) {
    const { id, name } = group;
    const norm = stepNorm(snapshot, group, 'closed-by-order', closedOn);
    const own = [...endIssues(snapshot, group, closedOn, 'closing.closedOn'), ...orderIssues(actIssues(norm, act))];
    issues.push(...own.map((issue) => ({ ...issue, data: { ...issue.data, name } })));
    const fields = { closedOn, closingBasis: basis, closingReason: reason };
    const ends = [{ kind: 'update', table: 'groups', id, fields } as const, ...endChanges(next, id, end)];
    // A meeting of two groups that end together is called off by the second one.
    next = applyChanges(next, ends);
    changes.push(...ends);
  }
  return { changes: onceEach(changes), groupIds: groups.map(({ id }) => id), issues: distinct(issues) };
}

/** The number without «№», and what is wrong with it. */
function readOrderNumber(typed: string) {
  const { input, issues } = readActNumbers({ orderNumber: { kind: 'text', actNumber: true } }, { orderNumber: typed });
  return {
    orderNumber: String(input.orderNumber),
    issues: issues.map((issue) => ({ ...issue, path: `closing.${issue.path}` })),
  };
}

const ORDER_PATHS: Readonly<Record<string, string>> = { basisDate: 'closing.orderDate' };

/** The form of the year has a number and a day of an order, no other act. */
function orderIssues(issues: readonly CommandIssue[]): readonly CommandIssue[] {
  const own = issues.map((issue) => ({ ...issue, path: ORDER_PATHS[issue.path] ?? 'closing.orderNumber' }));
  return own.filter(({ code }) => code !== 'noOrder');
}

/** One order closes all: what it lacks is said once. */
function distinct(issues: readonly CommandIssue[]): readonly CommandIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ path, code, data }) => {
    const key = code.startsWith('order') ? `${path} ${code}` : `${path} ${code} ${data.name}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Several changes of one row as one: the journal takes each row back once. */
function onceEach(changes: readonly EntityChange[]): readonly EntityChange[] {
  const merged = new Map<string, EntityChange>();
  for (const change of changes) {
    if (change.kind !== 'update') continue;
    const key = `${change.table} ${change.id}`;
    const known = merged.get(key);
    const fields = { ...(known?.kind === 'update' ? known.fields : {}), ...change.fields };
    merged.set(key, { ...change, fields } as EntityChange);
  }
  return [...merged.values()];
}

function copyPlans(snapshot: RegisterSnapshot, { choices, schoolYear }: StartYearInput, context: Context): Part {
  const wanted = new Set(choices.filter((one) => one.choice === 'continue' && one.copyPlan).map((one) => one.groupId));
  const plans = new Map<string, Plan[]>();
  for (const plan of snapshot.plans) if (wanted.has(plan.groupId)) push(plans, plan.groupId, plan);
  const items = new Map<string, PlanItem[]>();
  for (const item of snapshot.planItems) push(items, item.planId, item);
  const frameOf = frames(snapshot, schoolYear);
  const changes: EntityChange[] = [];
  const groupIds: string[] = [];
  for (const group of snapshot.groups) {
    const own = plans.get(group.id) ?? [];
    const last = latestPlan(own, previousSchoolYear(schoolYear), context.today);
    if (last === undefined || latestPlan(own, schoolYear, context.today) !== undefined) continue;
    if (standing(snapshot, group.id) === undefined) continue;
    const { theme, goal, tasks, expectedResult } = last;
    const plan: Plan = {
      ...BLANK_PLAN,
      id: context.newId('plans'),
      groupId: group.id,
      schoolYear,
      ...{ theme, goal, tasks, expectedResult, version: 1 },
    };
    const rows = copiedRows(itemsOfPlan({ planItems: items.get(last.id) ?? [] }, last.id), frameOf(group));
    changes.push({ kind: 'insert', table: 'plans', row: plan });
    for (const [index, row] of rows.entries()) {
      const item = itemOfRow(row, plan.id, context.newId('planItems'), null, index);
      changes.push({ kind: 'insert', table: 'planItems', row: item });
    }
    groupIds.push(group.id);
  }
  return { changes, groupIds };
}

/** Frames of the year, shared by groups of one calendar, week and policy. */
function frames(snapshot: RegisterSnapshot, schoolYear: SchoolYear): (group: Group) => YearFrame {
  const book = buildCalendarBook(snapshot.calendar);
  const weeks = new Map(snapshot.organizations.map(({ id, workWeek }) => [id, workWeek]));
  const shifts = new Map(snapshot.regulations.map(({ id, deadlineShift }) => [id, deadlineShift]));
  const known = new Map<string, YearFrame>();
  return ({ calendar, curatingOrganizationId, regulationId }) => {
    const workWeek = weeks.get(curatingOrganizationId ?? '') === 6 ? 6 : 5;
    const shift = shifts.get(regulationId) ?? 'forward';
    const key = `${calendar}|${workWeek}|${shift}`;
    const { nextYearMeetingsFrom } = snapshot.settings;
    const frame =
      known.get(key) ??
      buildYearFrame(schoolYear, { calendar: book.of(calendar), workWeek, shift, nextYearMeetingsFrom });
    known.set(key, frame);
    return frame;
  };
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
