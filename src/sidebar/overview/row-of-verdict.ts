import type { VerdictRow } from '../../contract/shapes';
import type { ShowRowInput } from '../../contract/show-row';

/** The period of a verdict about one meeting, last in the key `group|norm|schoolYear|meeting:З-17`. */
const ONE_MEETING = /\|meeting:(.+)$/;

/** The row that a verdict is about: of the meeting when it judges one, else of the group. */
export function rowOfVerdict({ key, groupId }: Pick<VerdictRow, 'key' | 'groupId'>): ShowRowInput {
  const meetingId = ONE_MEETING.exec(key)?.[1];
  return meetingId === undefined
    ? { table: 'groups', id: groupId, field: null }
    : { table: 'meetings', id: meetingId, field: null };
}
