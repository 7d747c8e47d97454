// Who is who in a group on a day. A leader and a secretary are members too; a curator is not.
import type { PlainDate } from '../calendar/plain-date';
import type { Membership, MembershipRole } from './membership';

/** Tells whether the membership lasts on the day; an unknown first day means «from the beginning». */
export function isActiveOn(membership: Membership, date: PlainDate): boolean {
  return (membership.from === null || membership.from <= date) && (membership.to === null || membership.to >= date);
}

/** Of two rows of a role the one that holds: the latest begun, of one day that with the greater id. */
function isLaterBegun(a: Membership, b: Membership): boolean {
  const [from, other] = [a.from ?? '', b.from ?? ''];
  return from === other ? a.id > b.id : from > other;
}

/** Returns the row that holds of several, in whatever order they stand; `undefined` when there is none. */
export function latestBegun(rows: Iterable<Membership>): Membership | undefined {
  let latest: Membership | undefined;
  for (const row of rows) if (latest === undefined || isLaterBegun(row, latest)) latest = row;
  return latest;
}

/** Returns the rows of a role that last on the day, the latest begun first, in whatever order they stand. */
export function holdersOn(
  memberships: readonly Membership[],
  role: MembershipRole,
  date: PlainDate,
): readonly Membership[] {
  return memberships
    .filter((row) => row.role === role && isActiveOn(row, date))
    .sort((a, b) => (isLaterBegun(a, b) ? -1 : 1));
}

/** Returns the row of a role on the day; of several, the latest begun, in whatever order they stand. */
export function holderOn(
  memberships: readonly Membership[],
  role: MembershipRole,
  date: PlainDate,
): Membership | undefined {
  let holder: Membership | undefined;
  for (const row of memberships) {
    if (row.role !== role || !isActiveOn(row, date)) continue;
    if (holder === undefined || isLaterBegun(row, holder)) holder = row;
  }
  return holder;
}

/** Returns the leader of the day, or the acting leader where there is none. */
export function leaderOn(memberships: readonly Membership[], date: PlainDate): Membership | undefined {
  return holderOn(memberships, 'leader', date) ?? holderOn(memberships, 'actingLeader', date);
}

/** Returns ids of the people who belong to the group on the day, each once, in the order of joining. */
export function compositionOn(memberships: readonly Membership[], date: PlainDate): readonly string[] {
  const people = new Set<string>();
  for (const membership of memberships) {
    if (membership.role !== 'curator' && isActiveOn(membership, date)) people.add(membership.personId);
  }
  return [...people];
}

/**
 * Tells whether some row of the composition is known by the day, whoever has left since: without any the sheet is not
 * filled in, and nothing is known.
 */
export function hasComposition(memberships: readonly Membership[], date: PlainDate): boolean {
  return memberships.some(({ from }) => from === null || from <= date);
}
