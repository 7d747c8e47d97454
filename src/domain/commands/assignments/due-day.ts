import type { PlainDate } from '../../calendar/plain-date';
import type { Group } from '../../register/group';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { dateInDigits } from '../../russian/date-in-digits';
import type { CommandIssue, CommandWarning } from '../decision';
import type { Option } from '../definition/command';
import { agendaOf } from '../meetings/agenda-rows';

/** What is known of an assignment when its last day is judged. */
interface DueFacts {
  readonly dueOn: PlainDate | null;
  /** The day it was given; `null` when it is not known. */
  readonly givenOn: PlainDate | null;
}

/** Codes: dueBeforeMeeting (the day of the meeting itself is allowed), dueAfterClosing. */
export function dueIssues(
  { dueOn, givenOn }: DueFacts,
  group: Group | undefined,
  path: string,
): readonly CommandIssue[] {
  if (dueOn === null) return [];
  const closedOn = group?.closedOn ?? null;
  return [
    ...(givenOn !== null && dueOn < givenOn ? [{ code: 'dueBeforeMeeting', path, data: { givenOn } }] : []),
    ...(closedOn !== null && dueOn > closedOn ? [{ code: 'dueAfterClosing', path, data: { closedOn } }] : []),
  ];
}

/** Codes: noTerm without a last day, duePast before today; today itself is in time. */
export function dueWarnings(dueOn: PlainDate | null, today: PlainDate, task: string): readonly CommandWarning[] {
  if (dueOn === null) return [{ code: 'noTerm', data: { task } }];
  return dueOn < today ? [{ code: 'duePast', data: { task, dueOn } }] : [];
}

/** Held meetings of a group, the latest first. */
export function heldMeetingOptions({ meetings }: RegisterSnapshot, groupId: string): readonly Option[] {
  return meetings
    .filter(({ groupIds, status, date }) => groupIds.includes(groupId) && status === 'held' && date !== null)
    .sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1))
    .map(({ id, date, theme }) => {
      const label = dateInDigits(date ?? '');
      return theme === '' ? { id, label } : { id, label, note: theme };
    });
}

/** Questions of a meeting as minutes number them. */
export function questionOptions(snapshot: RegisterSnapshot, meetingId: string): readonly Option[] {
  return agendaOf(snapshot, meetingId).map(({ id, question }, index) => ({ id, label: `${index + 1}. ${question}` }));
}
