import type { PlainDate } from '../../calendar/plain-date';
import { schoolYearOfMeeting } from '../../calendar/school-year';
import type { Meeting } from '../../register/meeting';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandIssue } from '../decision';
import { defineCommand, refuse } from '../definition/command';
import { letterWarnings } from '../letter';
import { dayIssues, dayWarnings } from './meeting-day';
import { invitedMembers, meetingLetter } from './meeting-letters';
import { meetingWord } from './meeting-lists';
import { periodWarnings } from './period-warnings';
import { isOnPlanned, plannedMeeting, withReason } from './planned-meeting';

/**
 * A meeting is moved ahead and within its school year: `inPast` before today, for what was held then is recorded, not
 * moved; `otherYear` when it would count for another year than the day it was planned for.
 */
function movedIssues(
  { settings: { nextYearMeetingsFrom } }: Pick<RegisterSnapshot, 'settings'>,
  meeting: Meeting,
  date: PlainDate,
  today: PlainDate,
): readonly CommandIssue[] {
  if (date < today) return [{ code: 'inPast', path: 'date', data: { date } }];
  const yearOf = (day: PlainDate) => schoolYearOfMeeting(day, nextYearMeetingsFrom);
  const schoolYear = yearOf(meeting.date ?? meeting.plannedOn ?? date);
  return yearOf(date) === schoolYear ? [] : [{ code: 'otherYear', path: 'date', data: { date, schoolYear } }];
}

/** Moves a meeting to come to another day; the day for which it was planned first stays known. */
export const postponeMeeting = defineCommand({
  id: 'postponeMeeting',
  who: 'writer',
  needs: ['group', 'row'],
  table: 'meetings',
  section: 'meetings',
  fields: {
    date: { kind: 'date', required: true },
    reason: { kind: 'text', required: true },
    notify: { kind: 'flag' },
  },
  previews: true,
  offeredOn: isOnPlanned,
  start(snapshot, subject, { today }) {
    const found = plannedMeeting(snapshot, subject);
    if ('cannotOpen' in found) return found;
    const { id, date, plannedOn, theme } = found.meeting;
    return {
      values: { date: null, reason: '', notify: snapshot.settings.mailEnabled },
      lists: {},
      facts: [
        {
          code: plannedOn === null ? 'meeting' : 'moved',
          data: { date, theme, plannedOn },
          rows: [{ table: 'meetings', id }],
        },
      ],
      watched: [{ table: 'meetings', id }],
      words: { meeting: meetingWord(snapshot, subject.groupId, today) },
    };
  },
  decide(snapshot, { date, reason, notify }, subject, context) {
    const found = plannedMeeting(snapshot, subject);
    if ('cannotOpen' in found) return refuse('', found.cannotOpen);
    const { meeting, groups } = found;
    const issues: readonly CommandIssue[] = [
      ...dayIssues(groups, date, 'date'),
      ...(date === meeting.date
        ? [{ code: 'sameDate', path: 'date', data: { date } }]
        : movedIssues(snapshot, meeting, date, context.today)),
    ];
    if (issues.length > 0) return { kind: 'refused', issues };
    const fields = {
      status: 'postponed',
      date,
      plannedOn: meeting.plannedOn ?? meeting.date,
      reason: withReason(meeting.reason, reason),
    } as const;
    const people = notify ? invitedMembers(snapshot, { ...meeting, date }, context) : [];
    const more = { was: meeting.date, reason };
    const letters = people.length === 0 ? [] : [meetingLetter('moved', people, { ...meeting, date }, groups, more)];
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'meetings', id: meeting.id, fields }],
      letters,
      outdates: [{ table: 'meetings', id: meeting.id }],
      warnings: [
        ...dayWarnings(snapshot, groups, date, context.today, meeting.id),
        ...periodWarnings(snapshot, { ...meeting, date }, context.today),
        ...letterWarnings(snapshot, letters),
      ],
      result: { focus: { table: 'meetings', id: meeting.id }, groupIds: meeting.groupIds },
    };
  },
});
