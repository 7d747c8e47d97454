import { defineCommand, refuse } from '../definition/command';
import { letterWarnings } from '../letter';
import { memberOptions } from '../lists/people-options';
import { agendaOf } from './agenda-rows';
import { invitedMembers, meetingLetter } from './meeting-letters';
import { meetingWord } from './meeting-lists';
import { isOnPlanned, plannedMeeting } from './planned-meeting';

/** Writes to members of the group about a meeting to come. Changes no row: the letters wait in the outbox. */
export const inviteToMeeting = defineCommand({
  id: 'inviteToMeeting',
  who: 'writer',
  needs: ['group', 'row'],
  table: 'meetings',
  section: 'meetings',
  fields: {
    personIds: { kind: 'references', list: 'members', ticks: true, required: true },
    addition: { kind: 'text', long: true, maxLength: 5000 },
  },
  offeredOn: isOnPlanned,
  start(snapshot, subject, context) {
    const found = plannedMeeting(snapshot, subject);
    if ('cannotOpen' in found) return found;
    const { meeting } = found;
    if (meeting.date === null) return { cannotOpen: 'noDate' };
    return {
      values: { personIds: invitedMembers(snapshot, meeting, context), addition: '' },
      lists: { members: memberOptions(snapshot, meeting.groupIds, meeting.date) },
      facts: [
        {
          code: 'meeting',
          data: { date: meeting.date, theme: meeting.theme },
          rows: [{ table: 'meetings', id: meeting.id }],
        },
      ],
      watched: [{ table: 'meetings', id: meeting.id }],
      words: { meeting: meetingWord(snapshot, subject.groupId, meeting.date) },
    };
  },
  decide(snapshot, { personIds, addition }, subject, { today }) {
    const found = plannedMeeting(snapshot, subject);
    if ('cannotOpen' in found) return refuse('', found.cannotOpen);
    const { meeting, groups } = found;
    const questions = agendaOf(snapshot, meeting.id)
      .map(({ question }, index) => `${index + 1}. ${question}`)
      .join('\n');
    const letters = [meetingLetter('invitation', personIds, meeting, groups, { questions, addition })];
    const isLate = meeting.date !== null && meeting.date < today;
    return {
      kind: 'decided',
      changes: [],
      letters,
      warnings: [
        ...(isLate ? [{ code: 'inPast', data: { date: meeting.date } }] : []),
        ...letterWarnings(snapshot, letters),
      ],
      result: { focus: { table: 'meetings', id: meeting.id }, groupIds: [] },
    };
  },
});
