// Who came, who went and whose role changed between two days: for the group's card and for orders about changes.
import type { PlainDate } from '../calendar/plain-date';
import type { Membership, MembershipRole } from '../register/membership';
import type { RegisterSnapshot } from '../register/register-snapshot';
import { isActiveOn } from '../register/roles-on-date';

/** A person in the group with all roles held there that day, the most responsible first. */
export interface PlaceInGroup {
  readonly personId: string;
  readonly roles: readonly MembershipRole[];
  /** Rows that last on the day. */
  readonly memberships: readonly Membership[];
}

/** A person who is in the group on both days in other roles. */
export interface ChangedRoles {
  readonly personId: string;
  readonly was: PlaceInGroup;
  readonly becomes: PlaceInGroup;
}

/** Two compositions compared; people stand in the order of their rows. Curators are compared too. */
export interface CompositionDifference {
  readonly added: readonly PlaceInGroup[];
  readonly removed: readonly PlaceInGroup[];
  readonly changedRoles: readonly ChangedRoles[];
}

const ORDER: readonly MembershipRole[] = ['leader', 'actingLeader', 'secretary', 'member', 'curator'];

function placesOn(rows: readonly Membership[], day: PlainDate): ReadonlyMap<string, PlaceInGroup> {
  const places = new Map<string, PlaceInGroup>();
  for (const row of rows) {
    if (!isActiveOn(row, day)) continue;
    const memberships = [...(places.get(row.personId)?.memberships ?? []), row];
    const held = ORDER.filter((role) => memberships.some((one) => one.role === role));
    // A leader and a secretary are members anyway: a row of a plain member beside the role says nothing more.
    const isMore = held.some((role) => role !== 'member' && role !== 'curator');
    const roles = isMore ? held.filter((role) => role !== 'member') : held;
    places.set(row.personId, { personId: row.personId, roles, memberships });
  }
  return places;
}

/**
 * Compares the compositions of a group as they are on two days, as the register says.
 *
 * @param from the earlier day; who left with this day as the last one is in the group yet.
 * @param to the later day; who begins with it is in the group already.
 */
export function compositionDifference(
  { memberships }: Pick<RegisterSnapshot, 'memberships'>,
  groupId: string,
  from: PlainDate,
  to: PlainDate,
): CompositionDifference {
  const rows = memberships.filter((row) => row.groupId === groupId);
  const before = placesOn(rows, from);
  const now = placesOn(rows, to);
  const changedRoles: ChangedRoles[] = [];
  for (const [personId, becomes] of now) {
    const was = before.get(personId);
    if (was !== undefined && was.roles.join() !== becomes.roles.join()) changedRoles.push({ personId, was, becomes });
  }
  return {
    added: [...now.values()].filter(({ personId }) => !before.has(personId)),
    removed: [...before.values()].filter(({ personId }) => !now.has(personId)),
    changedRoles,
  };
}
