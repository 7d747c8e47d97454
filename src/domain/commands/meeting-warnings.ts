import { schoolYearOfMeeting } from '../calendar/school-year';
import type { Group } from '../register/group';
import type { Meeting } from '../register/meeting';
import type { MembershipRole } from '../register/membership';
import type { RegisterSnapshot } from '../register/register-snapshot';
import { isActiveOn } from '../register/roles-on-date';
import { groupMembersOn } from './composition';
import type { CommandWarning } from './decision';
import type { RecordMeetingCommand } from './record-meeting-input';

/** What is known of the meeting beside the form. */
interface MeetingFacts {
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
    ...numberWarnings(snapshot, command, facts),
    ...officerWarnings(snapshot, command, facts.groupIds),
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
  const { length: total } = groupMembersOn(snapshot, groupIds, command.date);
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

/**
 * Numbers of meetings begin anew each school year and go by the order of holding: the same one of two held meetings is
 * a slip or a meeting recorded twice, the number of a planned one gives way.
 */
function numberWarnings(
  snapshot: RegisterSnapshot,
  { groupId, number, date }: RecordMeetingCommand,
  { meeting }: MeetingFacts,
): CommandWarning[] {
  const wanted = number.trim();
  if (wanted === '') return [];
  const from = snapshot.settings.nextYearMeetingsFrom;
  const schoolYear = schoolYearOfMeeting(date, from);
  const same = snapshot.meetings.find(
    (other) =>
      other.id !== meeting?.id &&
      other.status === 'held' &&
      other.date !== null &&
      other.number.trim() === wanted &&
      other.groupIds.includes(groupId) &&
      schoolYearOfMeeting(other.date, from) === schoolYear,
  );
  return same === undefined ? [] : [warning('sameNumber', { number: wanted, date: same.date, theme: same.theme })];
}

/** Whoever leads or curates the group that day may chair without being ticked among its members. */
function mayChair(snapshot: RegisterSnapshot, groupIds: readonly string[], personId: string, day: string): boolean {
  return snapshot.memberships.some(
    (membership) =>
      membership.personId === personId &&
      CHAIRING_ROLES.includes(membership.role) &&
      groupIds.includes(membership.groupId) &&
      isActiveOn(membership, day),
  );
}

const CHAIRING_ROLES: readonly MembershipRole[] = ['leader', 'actingLeader', 'curator'];

function officerWarnings(
  snapshot: RegisterSnapshot,
  { chairId, secretaryId, presentIds, date }: RecordMeetingCommand,
  groupIds: readonly string[],
): CommandWarning[] {
  const warnings: CommandWarning[] = [];
  if (chairId === null) warnings.push(warning('noChair'));
  else if (!presentIds.includes(chairId) && !mayChair(snapshot, groupIds, chairId, date))
    warnings.push(warning('chairAbsent'));
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
