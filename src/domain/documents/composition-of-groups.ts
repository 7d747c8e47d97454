import type { PlainDate } from '../calendar/plain-date';
import type { Membership, MembershipRole } from '../register/membership';
import type { RegisterSnapshot } from '../register/register-snapshot';
import { isActiveOn, latestBegun } from '../register/roles-on-date';

/** Who belonged to one or several groups on a day. A curator is no member. */
export interface Composition {
  readonly memberIds: readonly string[];
  readonly leaderId: string | null;
  readonly secretaryId: string | null;
}

function lastsOn(membership: Membership, date: PlainDate | null): boolean {
  return date === null ? membership.to === null : isActiveOn(membership, date);
}

/** Reads the composition as of a day, both ends of a membership inclusive; `null`: those whose membership lasts. */
export function compositionOfGroups(
  snapshot: RegisterSnapshot,
  groupIds: readonly string[],
  date: PlainDate | null,
): Composition {
  const lasting = snapshot.memberships.filter(
    (membership) => groupIds.includes(membership.groupId) && lastsOn(membership, date),
  );
  // A joint meeting is chaired by the leader of the group named first.
  const holder = (role: MembershipRole): string | null => {
    for (const groupId of groupIds) {
      const found = latestBegun(
        lasting.filter((membership) => membership.groupId === groupId && membership.role === role),
      );
      if (found !== undefined) return found.personId;
    }
    return null;
  };
  const members = lasting.filter((membership) => membership.role !== 'curator');
  return {
    memberIds: [...new Set(members.map((membership) => membership.personId))],
    leaderId: holder('leader') ?? holder('actingLeader'),
    secretaryId: holder('secretary'),
  };
}
