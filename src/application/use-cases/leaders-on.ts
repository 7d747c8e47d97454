import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Membership } from '../../domain/register/membership';
import { leaderOn } from '../../domain/register/roles-on-date';

/** Who leads each group on the day, by group; a group without a leader is absent. */
export function leadersOn(memberships: readonly Membership[], today: PlainDate): ReadonlyMap<string, string> {
  const heads = new Map<string, Membership[]>();
  for (const membership of memberships) {
    if (membership.role !== 'leader' && membership.role !== 'actingLeader') continue;
    const list = heads.get(membership.groupId);
    if (list === undefined) heads.set(membership.groupId, [membership]);
    else list.push(membership);
  }
  const leaders = new Map<string, string>();
  for (const [groupId, list] of heads) {
    const leader = leaderOn(list, today);
    if (leader !== undefined) leaders.set(groupId, leader.personId);
  }
  return leaders;
}
