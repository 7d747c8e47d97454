// A role passes from one person to another on a day: nothing of the past is overwritten, every row keeps its days.
import { addDays } from '../../calendar/date-arithmetic';
import type { PlainDate } from '../../calendar/plain-date';
import type { Membership, MembershipRole } from '../../register/membership';
import { isActiveOn } from '../../register/roles-on-date';
import type { EntityChange } from '../entity-change';
import { type Basis, basisOf, basisText } from './basis';
import type { Taker } from './places';

/** Who takes which role from when, and what becomes of whoever held it. */
export interface RoleTaking extends Taker {
  readonly groupId: string;
  readonly role: Exclude<MembershipRole, 'member'>;
  /** Last day, inclusive; `null`: without end. */
  readonly to: PlainDate | null;
  readonly basis: Basis;
  readonly votes: Pick<Membership, 'votesFor' | 'votesAgainst' | 'votesAbstained'>;
  readonly note: string;
  /** The one who held the role goes on as a member; of no meaning for curators. */
  readonly predecessorStays: boolean;
}

export const NO_VOTES: RoleTaking['votes'] = { votesFor: null, votesAgainst: null, votesAbstained: null };

/** Why the role cannot be taken that day; `row` is what stands in the way. */
export interface RoleObstacle {
  readonly code: 'laterHolder' | 'holderOfThatDay' | 'holderEnded';
  readonly row: Membership;
}

/** The rows to change, or the obstacle. */
type TakenRole =
  | { readonly kind: 'taken'; readonly id: string; readonly changes: readonly EntityChange[] }
  | ({ readonly kind: 'refused' } & RoleObstacle);

/** Roles that end when the role is taken: a new leader sends whoever acted for one back too. */
function endedRoles(role: RoleTaking['role']): readonly MembershipRole[] {
  return role === 'leader' ? ['leader', 'actingLeader'] : [role];
}

const startsBefore = (row: Membership, day: PlainDate): boolean => row.from === null || row.from < day;

function obstacleOf(rows: readonly Membership[], taking: RoleTaking, today: PlainDate): RoleObstacle | null {
  const end = taking.to ?? '9999-12-31';
  const later = rows.find(
    (row) => row.role === taking.role && row.from !== null && row.from > taking.from && row.from <= end,
  );
  if (later !== undefined) return { code: 'laterHolder', row: later };
  const held = rows.filter((row) => endedRoles(taking.role).includes(row.role) && isActiveOn(row, taking.from));
  const sameDay = held.find((row) => !startsBefore(row, taking.from));
  if (sameDay !== undefined) return { code: 'holderOfThatDay', row: sameDay };
  const past = held.find(({ to }) => to !== null && to < today);
  return past === undefined ? null : { code: 'holderEnded', row: past };
}

/**
 * Gives a role to a person: the holder's row ends the day before and, unless told otherwise, goes on as a member's;
 * a plain member's row of the new holder ends the day before too, the role goes on from it. A member who joined that
 * very day keeps the row beside the role. A secretary who becomes the leader stays the secretary until another is
 * chosen. Whoever acts for the leader keeps the member's row: acting ends, membership goes on.
 *
 * @param memberships rows of all groups or of this one.
 * @returns refused when somebody takes the role that day or later, or held it in a span that has ended already.
 */
export function takeRole(
  memberships: readonly Membership[],
  taking: RoleTaking,
  today: PlainDate,
  newId: () => string,
): TakenRole {
  const { groupId, personId, from, role, basis } = taking;
  const rows = memberships.filter((row) => row.groupId === groupId);
  const obstacle = obstacleOf(rows, taking, today);
  if (obstacle !== null) return { kind: 'refused', ...obstacle };
  const lastDay = addDays(from, -1);
  const active = rows.filter((row) => isActiveOn(row, from));
  const held = active.filter((row) => endedRoles(role).includes(row.role));
  const own = active.filter((row) => row.personId === personId);
  const plain = role === 'curator' || role === 'actingLeader' ? [] : own.filter((row) => row.role === 'member');
  const ended = plain.filter((row) => startsBefore(row, from) && (row.to === null || row.to >= today));
  const id = newId();
  const changes: EntityChange[] = [
    ...held.map((row): EntityChange => {
      const fields = row.personId === personId ? { to: lastDay } : { to: lastDay, endBasis: basisText(basis) };
      return { kind: 'update', table: 'memberships', id: row.id, fields };
    }),
    ...ended.map(
      (row): EntityChange => ({ kind: 'update', table: 'memberships', id: row.id, fields: { to: lastDay } }),
    ),
  ];
  const row: Membership = {
    id,
    groupId,
    personId,
    role,
    from,
    to: taking.to,
    ...basisOf(basis),
    ...taking.votes,
    jobId: taking.jobId ?? own[0]?.jobId ?? null,
    endBasis: '',
    note: taking.note,
  };
  changes.push({ kind: 'insert', table: 'memberships', row });
  if (role !== 'curator') changes.push(...predecessors(rows, held, taking, newId));
  return { kind: 'taken', id, changes };
}

/** What becomes of those whose role ended: members from that day, or out of the group altogether. */
function predecessors(
  rows: readonly Membership[],
  held: readonly Membership[],
  taking: RoleTaking,
  newId: () => string,
): readonly EntityChange[] {
  const { from, basis, personId, predecessorStays } = taking;
  const changes: EntityChange[] = [];
  const seen = new Set([personId]);
  for (const row of held) {
    if (seen.has(row.personId)) continue;
    seen.add(row.personId);
    const own = rows.filter((one) => one.personId === row.personId && one.role !== 'curator' && !held.includes(one));
    const others = own.filter((one) => isActiveOn(one, from));
    // Somebody from outside who only acted for the leader does not become a member by that.
    const wasMember = row.role === taking.role || own.length > 0;
    if (predecessorStays && others.length === 0 && wasMember) {
      changes.push({ kind: 'insert', table: 'memberships', row: goesOnAsMember(row, from, basis, newId()) });
    }
    // Only who held the role leaves with it; whoever acted for one goes back to where one was.
    if (predecessorStays || row.role !== taking.role) continue;
    for (const one of others.filter((other) => startsBefore(other, from))) {
      const fields = { to: addDays(from, -1), endBasis: basisText(basis) };
      changes.push({ kind: 'update', table: 'memberships', id: one.id, fields });
    }
  }
  return changes;
}

/** The row of a member that follows a row of a role without a gap, with the planned last day of that row. */
export function goesOnAsMember(row: Membership, from: PlainDate | null, basis: Basis, id: string): Membership {
  return { ...row, id, role: 'member', from, ...basisOf(basis), ...NO_VOTES, endBasis: '', note: '' };
}
