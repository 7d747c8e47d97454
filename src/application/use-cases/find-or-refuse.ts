import type { Group } from '../../domain/register/group';
import type { Meeting } from '../../domain/register/meeting';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import { AppError } from '../app-error';

/** @throws AppError NOT_FOUND */
export function groupOf(snapshot: RegisterSnapshot, groupId: string): Group {
  const group = snapshot.groups.find(({ id }) => id === groupId);
  if (group === undefined) throw new AppError('NOT_FOUND', { what: 'group' });
  return group;
}

/** @throws AppError NOT_FOUND */
export function meetingOf(snapshot: RegisterSnapshot, meetingId: string): Meeting {
  const meeting = snapshot.meetings.find(({ id }) => id === meetingId);
  if (meeting === undefined) throw new AppError('NOT_FOUND', { what: 'meeting' });
  return meeting;
}
