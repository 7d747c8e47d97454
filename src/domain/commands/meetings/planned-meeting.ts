import type { Group } from '../../register/group';
import type { Meeting } from '../../register/meeting';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CannotOpen, CommandSubject } from '../definition/command';

/** A meeting to come with its groups. */
export interface PlannedMeeting {
  readonly meeting: Meeting;
  readonly groups: readonly Group[];
}

/** Whether a meeting is still to come as the register has it, whatever its day. */
export function isPlanned({ status }: Pick<Meeting, 'status'>): boolean {
  return status === 'planned' || status === 'postponed';
}

/** The meeting of a form; why not: noMeeting, held, cancelled. */
export function plannedMeeting(
  { meetings, groups }: Pick<RegisterSnapshot, 'meetings' | 'groups'>,
  { rowId }: CommandSubject,
): PlannedMeeting | CannotOpen {
  const meeting = meetings.find(({ id }) => id === rowId);
  if (meeting === undefined) return { cannotOpen: 'noMeeting' };
  if (!isPlanned(meeting)) {
    return { cannotOpen: meeting.status === 'held' ? 'held' : 'cancelled', data: { date: meeting.date } };
  }
  return { meeting, groups: meeting.groupIds.flatMap((id) => groups.filter((group) => group.id === id)) };
}

/** Whether a button of a meeting to come is worth showing on the row. */
export function isOnPlanned({ meetings }: Pick<RegisterSnapshot, 'meetings'>, { rowId }: CommandSubject): boolean {
  const meeting = meetings.find(({ id }) => id === rowId);
  return meeting !== undefined && isPlanned(meeting);
}

/** Reasons add up: why it was moved first is not lost when it is moved again. */
export function withReason(before: string, reason: string): string {
  return before.trim() === '' ? reason : `${reason} (ранее: ${before.trim()})`;
}
