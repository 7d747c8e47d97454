import { schoolYearOfMeeting } from '../calendar/school-year';
import type { Group } from '../register/group';
import type { Meeting } from '../register/meeting';
import type { RegisterSnapshot } from '../register/register-snapshot';
import { compositionOn } from './composition';
import type { CommandWarning } from './decision';
import type { RecordMeetingCommand } from './record-meeting-input';

/** What is known of the meeting beside the form. */
export interface MeetingFacts {
  readonly group: Group;
  readonly meeting: Meeting | null;
  readonly groupIds: readonly string[];
}

/** What the person should know though the meeting is recorded. No seed regulation sets a quorum: attendance only warns. */
export function meetingWarnings(
  snapshot: RegisterSnapshot,
  command: RecordMeetingCommand,
  facts: MeetingFacts,
  today: string,
): readonly CommandWarning[] {
  return [
    ...decisionWarnings(command),
    ...attendanceWarnings(snapshot, command, facts.groupIds),
    ...dateWarnings(snapshot, command, facts, today),
    ...officerWarnings(command),
    ...earlierWarnings(facts.meeting),
  ];
}

function warning(code: string, data: CommandWarning['data'] = {}): CommandWarning {
  return { code, data };
}

function decisionWarnings({ agenda }: RecordMeetingCommand): CommandWarning[] {
  return agenda.flatMap(({ decided, question }, index) =>
    decided.trim() === '' ? [warning('noDecision', { number: index + 1, question })] : [],
  );
}

function attendanceWarnings(
  snapshot: RegisterSnapshot,
  command: RecordMeetingCommand,
  groupIds: readonly string[],
): CommandWarning[] {
  const { length: total } = compositionOn(snapshot, groupIds, command.date);
  const { length: present } = command.presentIds;
  const percent = total === 0 ? 100 : Math.round((present * 100) / total);
  const isLow = percent < snapshot.settings.lowAttendancePercent;
  return isLow ? [warning('lowAttendance', { present, total, percent })] : [];
}

function dateWarnings(
  snapshot: RegisterSnapshot,
  command: RecordMeetingCommand,
  { group, meeting }: MeetingFacts,
  today: string,
): CommandWarning[] {
  const warnings: CommandWarning[] = [];
  const from = snapshot.settings.nextYearMeetingsFrom;
  const schoolYear = schoolYearOfMeeting(command.date, from);
  if (schoolYear < schoolYearOfMeeting(today, from)) warnings.push(warning('pastYear', { schoolYear }));
  if (group.createdOn !== null && command.date < group.createdOn) {
    warnings.push(warning('beforeCreation', { createdOn: group.createdOn }));
  }
  const sameDay = snapshot.meetings.find(
    (other) =>
      other.id !== meeting?.id &&
      other.status === 'held' &&
      other.date === command.date &&
      other.groupIds.includes(command.groupId),
  );
  if (sameDay !== undefined) warnings.push(warning('sameDay', { theme: sameDay.theme }));
  return warnings;
}

function officerWarnings({ chairId, secretaryId, presentIds }: RecordMeetingCommand): CommandWarning[] {
  const warnings: CommandWarning[] = [];
  if (chairId === null) warnings.push(warning('noChair'));
  else if (!presentIds.includes(chairId)) warnings.push(warning('chairAbsent'));
  if (secretaryId === null) warnings.push(warning('noSecretary'));
  else if (!presentIds.includes(secretaryId)) warnings.push(warning('secretaryAbsent'));
  if (chairId !== null && chairId === secretaryId) warnings.push(warning('chairIsSecretary'));
  return warnings;
}

function earlierWarnings(meeting: Meeting | null): CommandWarning[] {
  if (meeting === null) return [];
  return [
    ...(meeting.status === 'cancelled' ? [warning('wasCancelled', { reason: meeting.reason })] : []),
    ...(meeting.minutesOn === null ? [] : [warning('minutesExist', { minutesOn: meeting.minutesOn })]),
  ];
}
