import { defineCommand, refuse } from '../definition/command';
import { letterWarnings } from '../letter';
import { invitedMembers, meetingLetter } from './meeting-letters';
import { meetingWord } from './meeting-lists';
import { isOnPlanned, plannedMeeting, withReason } from './planned-meeting';

/** Calls a meeting off. The row stays with its reason; its line of the plan becomes free for another meeting. */
export const cancelMeeting = defineCommand({
  id: 'cancelMeeting',
  who: 'writer',
  needs: ['group', 'row'],
  table: 'meetings',
  section: 'meetings',
  fields: { reason: { kind: 'text', required: true }, notify: { kind: 'flag' } },
  previews: true,
  offeredOn: isOnPlanned,
  start(snapshot, subject, { today }) {
    const found = plannedMeeting(snapshot, subject);
    if ('cannotOpen' in found) return found;
    const { id, date, theme } = found.meeting;
    return {
      values: { reason: '', notify: snapshot.settings.mailEnabled },
      lists: {},
      facts: [{ code: 'meeting', data: { date, theme }, rows: [{ table: 'meetings', id }] }],
      watched: [{ table: 'meetings', id }],
      words: { meeting: meetingWord(snapshot, subject.groupId, today) },
    };
  },
  decide(snapshot, { reason, notify }, subject, context) {
    const found = plannedMeeting(snapshot, subject);
    if ('cannotOpen' in found) return refuse('', found.cannotOpen);
    const { meeting, groups } = found;
    const fields = { status: 'cancelled', reason: withReason(meeting.reason, reason) } as const;
    const people = notify ? invitedMembers(snapshot, meeting, context) : [];
    const letters = people.length === 0 ? [] : [meetingLetter('cancelled', people, meeting, groups, { reason })];
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'meetings', id: meeting.id, fields }],
      letters,
      outdates: [{ table: 'meetings', id: meeting.id }],
      warnings: letterWarnings(snapshot, letters),
      result: {
        focus: { table: 'meetings', id: meeting.id },
        groupIds: meeting.groupIds,
        next: [{ command: 'scheduleMeeting', groupId: subject.groupId, rowId: null }],
      },
    };
  },
});
