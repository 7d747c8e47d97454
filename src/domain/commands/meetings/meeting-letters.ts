import type { Group } from '../../register/group';
import type { Meeting } from '../../register/meeting';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { groupMembersOn } from '../composition';
import type { CommandContext } from '../definition/command';
import type { CommandLetter } from '../letter';

/** What letters say of a meeting; names of people are left out. */
export function meetingLetter(
  code: string,
  personIds: readonly string[],
  meeting: Pick<Meeting, 'id' | 'date' | 'theme' | 'form' | 'place' | 'mode'>,
  groups: readonly Pick<Group, 'name'>[],
  more: CommandLetter['data'] = {},
): CommandLetter {
  const { id, date, theme, form, place, mode } = meeting;
  const names = groups.map(({ name }) => name).join(', ');
  const about = { table: 'meetings', id } as const;
  return { code, personIds, about, data: { groups: names, date, theme, form, place, mode, ...more } };
}

/** Members of the groups on the day of the meeting, without the one who writes to them. */
export function invitedMembers(
  snapshot: Pick<RegisterSnapshot, 'memberships'>,
  { groupIds, date }: Pick<Meeting, 'groupIds' | 'date'>,
  { today, actorId }: Pick<CommandContext, 'today' | 'actorId'>,
): readonly string[] {
  return groupMembersOn(snapshot, groupIds, date ?? today)
    .map(({ personId }) => personId)
    .filter((id) => id !== actorId);
}
