import type { PlainDate } from '../calendar/plain-date';
import type { Membership, MembershipRole } from '../register/membership';
import type { RegisterSnapshot } from '../register/register-snapshot';
import { isActiveOn } from '../register/roles-on-date';

/** A person's place in the composition of one day. */
export interface CompositionMember {
  readonly personId: string;
  /** The most responsible role of the person in the group on that day. */
  readonly role: MembershipRole;
  readonly membership: Membership;
}

/** Most responsible first; a curator is not a member. */
const ROLES: readonly MembershipRole[] = ['leader', 'actingLeader', 'secretary', 'member'];

/**
 * Lists the members of any of the groups on a day, each person once in the most responsible role.
 *
 * A membership without a first day has always been; its last day is inclusive. The order is that of roles, then of
 * rows; names are sorted by whoever shows them.
 */
export function groupMembersOn(
  snapshot: Pick<RegisterSnapshot, 'memberships'>,
  groupIds: readonly string[],
  day: PlainDate,
): readonly CompositionMember[] {
  const byPerson = new Map<string, CompositionMember>();
  for (const membership of snapshot.memberships) {
    const { groupId, personId, role } = membership;
    if (!groupIds.includes(groupId) || !ROLES.includes(role)) continue;
    if (!isActiveOn(membership, day)) continue;
    const known = byPerson.get(personId);
    if (known === undefined || ROLES.indexOf(role) < ROLES.indexOf(known.role)) {
      byPerson.set(personId, { personId, role, membership });
    }
  }
  return [...byPerson.values()].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
}
