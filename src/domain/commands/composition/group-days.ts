import type { PlainDate } from '../../calendar/plain-date';
import { type Group, isProposed } from '../../register/group';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandIssue, CommandWarning } from '../decision';
import type { OfferContext } from '../definition/command';

/** A day outside the life of the group, both ends inclusive: `beforeGroup`, `afterGroup`. */
export function dayIssues(group: Group, path: string, day: PlainDate): readonly CommandIssue[] {
  const { createdOn, closedOn } = group;
  if (createdOn !== null && day < createdOn) return [{ path, code: 'beforeGroup', data: { createdOn } }];
  if (closedOn !== null && day > closedOn) return [{ path, code: 'afterGroup', data: { closedOn } }];
  return [];
}

/** A day before today changes what is known of meetings held since: their attendance is counted anew. */
export function pastWarnings(
  { meetings }: Pick<RegisterSnapshot, 'meetings'>,
  groupId: string,
  day: PlainDate,
  today: PlainDate,
): readonly CommandWarning[] {
  if (day >= today) return [];
  const since = meetings.filter(
    ({ groupIds, status, date }) => groupIds.includes(groupId) && status === 'held' && date !== null && date >= day,
  );
  return [{ code: 'pastDay', data: { day, meetings: since.length } }];
}

/** The group by id. */
export function groupOf({ groups }: Pick<RegisterSnapshot, 'groups'>, id: string | null): Group | undefined {
  return groups.find((group) => group.id === id);
}

/** Whether the group lives on the day: of a closed one, and of a proposal, the composition is not changed by a button. */
export function livesOn(
  snapshot: Pick<RegisterSnapshot, 'groups'>,
  groupId: string | null,
  { today }: Pick<OfferContext, 'today'>,
): boolean {
  const group = groupOf(snapshot, groupId);
  return group !== undefined && !isProposed(group) && (group.closedOn === null || group.closedOn >= today);
}
