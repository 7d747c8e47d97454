import type { PlainDate } from '../calendar/plain-date';
import { schoolYearOfMeeting } from '../calendar/school-year';
import type { AgendaItem } from '../register/agenda-item';
import { BLANK_MEETING, type Meeting } from '../register/meeting';
import type { RegisterSnapshot } from '../register/register-snapshot';
import { meetingIssues } from './check-meeting';
import type { Decision } from './decision';
import type { EntityChange } from './entity-change';
import { meetingWarnings } from './meeting-warnings';
import type { AgendaEntry, CommandContext, RecordMeetingCommand } from './record-meeting-input';

/**
 * Decides «Заседание проведено»: the meeting's row becomes `held` with its attendance, and its agenda becomes the
 * list given, question by question (rows are reused in order, so that assignments keep pointing at them).
 *
 * The line of the plan that the meeting fulfils is done with it. A meeting moved from its planned day keeps that day in `plannedOn`. Refused with every problem at once when the
 * day is in the future or after the group's life, people are not in the composition of that day, somebody is both
 * present and excused, votes outnumber the people present, or there is no question.
 */
export function recordMeeting(
  snapshot: RegisterSnapshot,
  command: RecordMeetingCommand,
  context: CommandContext,
): Decision<{ readonly meetingId: string }> {
  const group = snapshot.groups.find(({ id }) => id === command.groupId);
  if (group === undefined) return refused('noSuchGroup', 'groupId');
  const meeting = command.meetingId === null ? null : snapshot.meetings.find(({ id }) => id === command.meetingId);
  if (meeting === undefined || (meeting !== null && !meeting.groupIds.includes(group.id))) {
    return refused('noSuchMeeting', 'meetingId');
  }
  const groupIds = meeting?.groupIds ?? [group.id];
  const issues = meetingIssues(snapshot, command, group, groupIds, context.today);
  if (issues.length > 0) return { kind: 'refused', issues };

  const meetingId = meeting?.id ?? context.newId('meetings');
  const fields = meetingFields(snapshot, command, meeting);
  const change: EntityChange =
    meeting === null
      ? { kind: 'insert', table: 'meetings', row: { ...BLANK_MEETING, ...fields, id: meetingId, groupIds } }
      : { kind: 'update', table: 'meetings', id: meetingId, fields };
  return {
    kind: 'decided',
    result: { meetingId },
    changes: [
      change,
      ...agendaChanges(snapshot, command.agenda, meetingId, context),
      ...planItemChanges(snapshot, meeting, command.date),
    ],
    warnings: meetingWarnings(snapshot, command, { group, meeting, groupIds }, context.today),
  };
}

/** The line of the plan that the meeting fulfils is done that day; a day that somebody else wrote there stays. */
function planItemChanges(
  { planItems }: Pick<RegisterSnapshot, 'planItems'>,
  meeting: Meeting | null,
  date: PlainDate,
): readonly EntityChange[] {
  const item = meeting?.planItemId ? planItems.find(({ id }) => id === meeting.planItemId) : undefined;
  if (item === undefined || item.doneOn === date) return [];
  const isOwn = item.doneOn === null || (meeting?.status === 'held' && item.doneOn === meeting.date);
  return isOwn ? [{ kind: 'update', table: 'planItems', id: item.id, fields: { doneOn: date } }] : [];
}

function refused(code: string, path: string): Decision<never> {
  return { kind: 'refused', issues: [{ code, path, data: {} }] };
}

function meetingFields(snapshot: RegisterSnapshot, command: RecordMeetingCommand, meeting: Meeting | null) {
  const movedFrom = meeting !== null && meeting.plannedOn === null && meeting.status !== 'held' ? meeting.date : null;
  return {
    status: 'held' as const,
    date: command.date,
    plannedOn: movedFrom !== null && movedFrom !== command.date ? movedFrom : (meeting?.plannedOn ?? null),
    number: command.number.trim() || proposedNumber(snapshot, command, meeting),
    theme: command.theme.trim(),
    form: command.form.trim(),
    mode: command.mode.trim(),
    place: command.place.trim(),
    chairId: command.chairId,
    secretaryId: command.secretaryId,
    presentIds: command.presentIds,
    excusedIds: command.excusedIds,
    invited: command.invited.trim(),
  };
}

/**
 * Returns the number that follows the greatest whole number among the group's held meetings of the school year.
 * Numbers that people write otherwise («2а») are passed over.
 */
function nextMeetingNumber(
  snapshot: Pick<RegisterSnapshot, 'meetings' | 'settings'>,
  { groupId, date, meetingId }: Pick<RecordMeetingCommand, 'groupId' | 'date' | 'meetingId'>,
): string {
  const from = snapshot.settings.nextYearMeetingsFrom;
  const year = schoolYearOfMeeting(date, from);
  let greatest = 0;
  for (const meeting of snapshot.meetings) {
    if (meeting.status !== 'held' || meeting.date === null || meeting.id === meetingId) continue;
    if (!meeting.groupIds.includes(groupId) || schoolYearOfMeeting(meeting.date, from) !== year) continue;
    const number = /^\d{1,6}$/.test(meeting.number.trim()) ? Number(meeting.number) : 0;
    greatest = Math.max(greatest, number);
  }
  return String(greatest + 1);
}

/**
 * Returns the number to propose for a meeting that is being recorded: its own while no held meeting of the school year
 * has it, since the number of a planned one is provisional; else the next one.
 */
export function proposedNumber(
  snapshot: Pick<RegisterSnapshot, 'meetings' | 'settings'>,
  asked: Pick<RecordMeetingCommand, 'groupId' | 'date' | 'meetingId'>,
  meeting: Pick<Meeting, 'number' | 'status'> | null,
): string {
  const own = meeting?.number.trim() ?? '';
  const isKept = own !== '' && (meeting?.status === 'held' || !isHeldNumber(snapshot, asked, own));
  return isKept ? own : nextMeetingNumber(snapshot, asked);
}

function isHeldNumber(
  { meetings, settings }: Pick<RegisterSnapshot, 'meetings' | 'settings'>,
  { groupId, date, meetingId }: Pick<RecordMeetingCommand, 'groupId' | 'date' | 'meetingId'>,
  number: string,
): boolean {
  const yearOf = (day: PlainDate): string => schoolYearOfMeeting(day, settings.nextYearMeetingsFrom);
  return meetings.some(
    (other) =>
      other.id !== meetingId &&
      other.status === 'held' &&
      other.date !== null &&
      other.number.trim() === number &&
      other.groupIds.includes(groupId) &&
      yearOf(other.date) === yearOf(date),
  );
}

function agendaChanges(
  snapshot: RegisterSnapshot,
  agenda: readonly AgendaEntry[],
  meetingId: string,
  context: CommandContext,
): EntityChange[] {
  const existing = snapshot.agendaItems
    .filter((item) => item.meetingId === meetingId)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const changes: EntityChange[] = [];
  agenda.forEach((entry, index) => {
    const row = { ...entry, question: entry.question.trim(), order: index + 1 };
    const known = existing[index];
    if (known === undefined) {
      const inserted: AgendaItem = { ...row, id: context.newId('agendaItems'), meetingId, note: '' };
      changes.push({ kind: 'insert', table: 'agendaItems', row: inserted });
    } else if (!sameEntry(known, row)) {
      changes.push({ kind: 'update', table: 'agendaItems', id: known.id, fields: row });
    }
  });
  for (const surplus of existing.slice(agenda.length)) {
    changes.push({ kind: 'delete', table: 'agendaItems', id: surplus.id });
  }
  return changes;
}

function sameEntry(known: AgendaItem, row: AgendaEntry & { readonly order: number }): boolean {
  return (Object.keys(row) as (keyof typeof row)[]).every((field) => known[field] === row[field]);
}
