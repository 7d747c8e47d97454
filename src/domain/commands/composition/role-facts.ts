// What a form about a role shows before it is filled in.
import type { PlainDate } from '../../calendar/plain-date';
import type { Membership, MembershipRole } from '../../register/membership';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { holdersOn } from '../../register/roles-on-date';
import type { FormFact, RowAddress } from '../definition/command';
import { nameOf } from './places';
import { prescribedWay, roleTitle, termOfOffice } from './role-norms';

const addressOf = (table: RowAddress['table'], rows: readonly { readonly id: string }[]): readonly RowAddress[] =>
  rows.map(({ id }) => ({ table, id }));

/** Rows of a role of the group that last on the day, the latest begun first. */
export function holdersOf(
  { memberships }: Pick<RegisterSnapshot, 'memberships'>,
  groupId: string | null,
  role: MembershipRole,
  day: PlainDate,
): readonly Membership[] {
  const own = memberships.filter((row) => row.groupId === groupId);
  own.sort((a, b) => ((a.from ?? '') === (b.from ?? '') ? 0 : (a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return holdersOn(own, role, day);
}

/** Who holds the role today, how the regulation wants it taken, how long the term is, what the holder leaves open. */
export function roleFacts(
  snapshot: RegisterSnapshot,
  groupId: string | null,
  role: MembershipRole,
  today: PlainDate,
): readonly FormFact[] {
  const title = roleTitle(snapshot, groupId, role, today);
  const holders = holdersOf(snapshot, groupId, role, today);
  const facts: FormFact[] = holders.map((row) => ({
    code: 'holder',
    data: { role: title, name: nameOf(snapshot, row.personId), from: row.from },
    rows: [{ table: 'memberships', id: row.id }],
  }));
  if (holders.length === 0) facts.push({ code: 'vacant', data: { role: title }, rows: [] });
  const { way, clause } = prescribedWay(snapshot, groupId, role, today);
  if (way !== null) facts.push({ code: 'prescribed', data: { way, clause, role: title }, rows: [] });
  if (role !== 'leader') return facts;
  const [holder] = holders;
  const ends = holder?.from == null ? null : termOfOffice(snapshot, groupId, holder.from);
  if (holder !== undefined && ends !== null) {
    const data = { role: title, name: nameOf(snapshot, holder.personId), until: ends.until, clause: ends.clause };
    facts.push({ code: 'termEnds', data, rows: [{ table: 'memberships', id: holder.id }] });
  }
  const term = termOfOffice(snapshot, groupId, today);
  if (term !== null) facts.push({ code: 'term', data: { ...term, role: title }, rows: [] });
  return holder === undefined ? facts : [...facts, ...leftOpen(snapshot, holder, today)];
}

/** What a leader leaves to the next one: assignments of one's own, meetings still to be held, plans not approved. */
function leftOpen(snapshot: RegisterSnapshot, { groupId, personId }: Membership, today: PlainDate): FormFact[] {
  const assignments = snapshot.assignments.filter(
    (one) => one.groupId === groupId && one.executorId === personId && one.doneOn === null,
  );
  const meetings = snapshot.meetings.filter(
    ({ groupIds, status, date }) =>
      groupIds.includes(groupId) &&
      (status === 'planned' || status === 'postponed') &&
      (date === null || date >= today),
  );
  const answers = snapshot.meetings.filter(
    ({ groupIds, status, date }) => groupIds.includes(groupId) && status === 'planned' && date !== null && date < today,
  );
  const plans = snapshot.plans.filter((plan) => plan.groupId === groupId && plan.approvedOn === null);
  const name = nameOf(snapshot, personId);
  const fact = (code: string, table: RowAddress['table'], rows: readonly { readonly id: string }[]): FormFact[] =>
    rows.length === 0 ? [] : [{ code, data: { name, count: rows.length }, rows: addressOf(table, rows) }];
  return [
    ...fact('openAssignments', 'assignments', assignments),
    ...fact('openMeetings', 'meetings', meetings),
    ...fact('unansweredMeetings', 'meetings', answers),
    ...fact('openPlans', 'plans', plans),
  ];
}

/** The group and the rows of its composition that last today or begin later. */
export function watchedRows(
  { memberships }: Pick<RegisterSnapshot, 'memberships'>,
  groupId: string,
  today: PlainDate,
): readonly RowAddress[] {
  const current = memberships.filter((row) => row.groupId === groupId && (row.to === null || row.to >= today));
  return [{ table: 'groups', id: groupId }, ...addressOf('memberships', current)];
}
