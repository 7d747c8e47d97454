import { schoolYearOfMeeting } from '../calendar/school-year';
import type { Group } from '../register/group';
import type { Meeting } from '../register/meeting';
import type { RegisterSnapshot } from '../register/register-snapshot';
import { compositionOn } from './composition';
import type { CommandWarning } from './decision';
import type { RecordMeetingCommand } from './record-meeting-input';

/** What the person should know though the meeting is recorded. No seed regulation sets a quorum: attendance only warns. */
export function meetingWarnings(
  snapshot: RegisterSnapshot,
  command: RecordMeetingCommand,
  facts: { readonly group: Group; readonly meeting: Meeting | null; readonly groupIds: readonly string[] },
  today: string,
): readonly CommandWarning[] {
  const { group, meeting, groupIds } = facts;
  const warnings: CommandWarning[] = [];
  const warn = (code: string, data: CommandWarning['data'] = {}) => warnings.push({ code, data });

  command.agenda.forEach(({ decided, question }, index) => {
    if (decided.trim() === '') warn('noDecision', { number: index + 1, question });
  });
  const { length: total } = compositionOn(snapshot, groupIds, command.date);
  const percent = total === 0 ? 0 : Math.round((command.presentIds.length * 100) / total);
  if (total > 0 && percent < snapshot.settings.lowAttendancePercent) {
    warn('lowAttendance', { present: command.presentIds.length, total, percent });
  }
  const from = snapshot.settings.nextYearMeetingsFrom;
  const year = schoolYearOfMeeting(command.date, from);
  if (year < schoolYearOfMeeting(today, from)) warn('pastYear', { schoolYear: year });
  if (group.createdOn !== null && command.date < group.createdOn) warn('beforeCreation', { createdOn: group.createdOn });
  for (const field of ['chairId', 'secretaryId'] as const) {
    const personId = command[field];
    if (personId === null) warn(field === 'chairId' ? 'noChair' : 'noSecretary');
    else if (!command.presentIds.includes(personId)) warn(field === 'chairId' ? 'chairAbsent' : 'secretaryAbsent');
  }
  if (command.chairId !== null && command.chairId === command.secretaryId) warn('chairIsSecretary');
  if (meeting?.status === 'cancelled') warn('wasCancelled', { reason: meeting.reason });
  if (meeting !== null && meeting.minutesOn !== null) warn('minutesExist', { minutesOn: meeting.minutesOn });
  const sameDay = snapshot.meetings.find(
    (other) =>
      other.id !== meeting?.id &&
      other.status === 'held' &&
      other.date === command.date &&
      other.groupIds.includes(command.groupId),
  );
  if (sameDay !== undefined) warn('sameDay', { theme: sameDay.theme });
  return warnings;
}
