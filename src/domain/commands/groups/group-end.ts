// The end of a group's life: what is still open on that day, and what the end does to composition and meetings.
import { addDays } from '../../calendar/date-arithmetic';
import type { PlainDate } from '../../calendar/plain-date';
import { schoolYearOf } from '../../calendar/school-year';
import type { Group } from '../../register/group';
import type { Meeting } from '../../register/meeting';
import type { RegisterSnapshot, RegisterTable } from '../../register/register-snapshot';
import { nameOf } from '../composition/places';
import type { CommandIssue } from '../decision';
import type { FormFact } from '../definition/command';
import type { EntityChange } from '../entity-change';

const isAhead = ({ status }: Meeting): boolean => status === 'planned' || status === 'postponed';

/** Lines of the last plan of the school year of the day that are not done. */
function openPlanItems({ plans, planItems }: RegisterSnapshot, groupId: string, day: PlainDate) {
  const year = schoolYearOf(day);
  const own = plans.filter((plan) => plan.groupId === groupId && plan.schoolYear === year);
  const last = own.sort((a, b) => (b.version ?? 0) - (a.version ?? 0))[0];
  return planItems.filter(({ planId, doneOn }) => planId === last?.id && doneOn === null);
}

/** What is open: assignments, planned meetings, lines of the plan, products not handed over where that is asked for. */
export function openWork(snapshot: RegisterSnapshot, group: Group, day: PlainDate): readonly FormFact[] {
  const { id, regulationId } = group;
  const fact = (code: string, table: RegisterTable, rows: readonly { readonly id: string }[]): FormFact[] =>
    rows.length === 0
      ? []
      : [{ code, data: { count: rows.length, name: group.name }, rows: rows.map((row) => ({ table, id: row.id })) }];
  const handsOver = snapshot.norms.some(
    (norm) => norm.kind === 'products-handed-over' && norm.regulationId === regulationId && norm.offReason === '',
  );
  const products = snapshot.products.filter(({ groupId, sentOn }) => groupId === id && sentOn === null);
  return [
    ...fact(
      'openAssignments',
      'assignments',
      snapshot.assignments.filter(({ groupId, doneOn }) => groupId === id && doneOn === null),
    ),
    ...fact(
      'plannedMeetings',
      'meetings',
      snapshot.meetings.filter((meeting) => meeting.groupIds.includes(id) && isAhead(meeting)),
    ),
    ...fact('openPlanItems', 'planItems', openPlanItems(snapshot, id, day)),
    ...fact('notHandedOver', 'products', handsOver ? products : []),
  ];
}

/** Meetings planned for days after the last one. */
export function meetingsAfter({ meetings }: RegisterSnapshot, groupId: string, lastDay: PlainDate): readonly Meeting[] {
  return meetings.filter(
    (meeting) =>
      meeting.groupIds.includes(groupId) && isAhead(meeting) && meeting.date !== null && meeting.date > lastDay,
  );
}

/**
 * What speaks against the last day: `endsBeforeCreation`, `heldLater` (a meeting took place after it), `joinedLater`
 * (somebody joined after it).
 */
export function endIssues(
  snapshot: RegisterSnapshot,
  group: Group,
  lastDay: PlainDate,
  path: string,
): readonly CommandIssue[] {
  const { id, name, createdOn } = group;
  const held = snapshot.meetings
    .filter(({ groupIds, status, date }) => groupIds.includes(id) && status === 'held' && (date ?? '') > lastDay)
    .map(({ date }) => date ?? '')
    .sort()
    .pop();
  const joined = snapshot.memberships.filter(({ groupId, from }) => groupId === id && (from ?? '') > lastDay);
  const names = [...new Set(joined.map(({ personId }) => nameOf(snapshot, personId)))].join(', ');
  return [
    ...(createdOn !== null && lastDay < createdOn
      ? [{ path, code: 'endsBeforeCreation', data: { name, createdOn } }]
      : []),
    ...(held === undefined ? [] : [{ path, code: 'heldLater', data: { name, date: held } }]),
    ...(names === '' ? [] : [{ path, code: 'joinedLater', data: { name, names } }]),
  ];
}

/** What the end does beside the row of the group. */
export interface GroupEnd {
  /** Last day of life, inclusive. */
  readonly lastDay: PlainDate;
  /** Why people leave, for their rows. */
  readonly endBasis: string;
  /** Why meetings after the last day are called off; `null`: they stay planned. */
  readonly cancelled: string | null;
}

/** Memberships end with the group; meetings after it are called off, joint ones go on without it. */
export function endChanges(
  snapshot: RegisterSnapshot,
  groupId: string,
  { lastDay, endBasis, cancelled }: GroupEnd,
): readonly EntityChange[] {
  const rows = snapshot.memberships.filter((row) => row.groupId === groupId && (row.to === null || row.to > lastDay));
  return [
    ...rows.map(({ id }): EntityChange => {
      return { kind: 'update', table: 'memberships', id, fields: { to: lastDay, endBasis } };
    }),
    ...(cancelled === null ? [] : meetingsAfter(snapshot, groupId, lastDay)).map((meeting): EntityChange => {
      const others = meeting.groupIds.filter((id) => id !== groupId);
      const reason = [meeting.reason, cancelled].filter((one) => one !== '').join('; ');
      const fields = others.length > 0 ? { groupIds: others } : ({ status: 'cancelled', reason } as const);
      return { kind: 'update', table: 'meetings', id: meeting.id, fields };
    }),
  ];
}

/** The day before. */
export const dayBefore = (day: PlainDate): PlainDate => addDays(day, -1);
