import { isPlainDate } from '../calendar/date-arithmetic';
import type { Group } from '../register/group';
import type { RegisterSnapshot } from '../register/register-snapshot';
import { type CompositionMember, groupMembersOn } from './composition';
import type { CommandIssue } from './decision';
import type { AgendaEntry, RecordMeetingCommand } from './record-meeting-input';

/** Collects everything that forbids recording the meeting as filled in: all problems at once, each with its field. */
export function meetingIssues(
  snapshot: RegisterSnapshot,
  command: RecordMeetingCommand,
  group: Group,
  groupIds: readonly string[],
  today: string,
): readonly CommandIssue[] {
  if (!isPlainDate(command.date)) return [issue('noSuchDate', 'date')];
  const composition = groupMembersOn(snapshot, groupIds, command.date);
  return [
    ...dateIssues(command, group, today),
    ...attendanceIssues(snapshot, command, composition),
    ...officerIssues(snapshot, command),
    ...agendaIssues(snapshot, command),
  ];
}

function issue(code: string, path: string, data: CommandIssue['data'] = {}): CommandIssue {
  return { code, path, data };
}

function dateIssues(command: RecordMeetingCommand, group: Group, today: string): CommandIssue[] {
  const issues: CommandIssue[] = [];
  if (command.date > today) issues.push(issue('dateInFuture', 'date', { today }));
  if (group.closedOn !== null && command.date > group.closedOn) {
    issues.push(issue('groupClosed', 'date', { closedOn: group.closedOn }));
  }
  return issues;
}

function attendanceIssues(
  snapshot: RegisterSnapshot,
  command: RecordMeetingCommand,
  composition: readonly CompositionMember[],
): CommandIssue[] {
  const issues: CommandIssue[] = [];
  if (command.presentIds.length === 0) issues.push(issue('nobodyPresent', 'presentIds'));
  const members = new Set(composition.map(({ personId }) => personId));
  const present = new Set<string>();
  const check = (ids: readonly string[], field: string, seen: Set<string>) => {
    ids.forEach((personId, index) => {
      const path = `${field}.${index}`;
      if (!members.has(personId)) {
        issues.push(issue('notMember', path, { person: nameOf(snapshot, personId), date: command.date }));
      } else if (seen.has(personId)) issues.push(issue('twice', path, { person: nameOf(snapshot, personId) }));
      seen.add(personId);
    });
  };
  check(command.presentIds, 'presentIds', present);
  check(command.excusedIds, 'excusedIds', new Set());
  command.excusedIds.forEach((personId, index) => {
    if (present.has(personId)) {
      issues.push(issue('presentAndExcused', `excusedIds.${index}`, { person: nameOf(snapshot, personId) }));
    }
  });
  return issues;
}

/** «Заседания: Режим» is a closed dictionary; empty means «not filled». */
const MODES: readonly string[] = ['', 'очно', 'дистанционно', 'заочно'];

function officerIssues(snapshot: RegisterSnapshot, command: RecordMeetingCommand): CommandIssue[] {
  const issues: CommandIssue[] = [];
  if (!MODES.includes(command.mode.trim())) issues.push(issue('notInList', 'mode'));
  for (const field of ['chairId', 'secretaryId'] as const) {
    const personId = command[field];
    if (personId !== null && !isPerson(snapshot, personId)) issues.push(issue('noSuchPerson', field));
  }
  return issues;
}

function agendaIssues(snapshot: RegisterSnapshot, command: RecordMeetingCommand): CommandIssue[] {
  if (command.agenda.length === 0) return [issue('noAgenda', 'agenda')];
  return command.agenda.flatMap((entry, index) => entryIssues(snapshot, entry, index, command.presentIds.length));
}

function entryIssues(
  snapshot: RegisterSnapshot,
  entry: AgendaEntry,
  index: number,
  presentCount: number,
): CommandIssue[] {
  const issues: CommandIssue[] = [];
  const path = (field: string) => `agenda.${index}.${field}`;
  if (entry.question.trim() === '') issues.push(issue('required', path('question')));
  if (entry.speakerId !== null && !isPerson(snapshot, entry.speakerId)) {
    issues.push(issue('noSuchPerson', path('speakerId')));
  }
  const votes = (entry.votesFor ?? 0) + (entry.votesAgainst ?? 0) + (entry.votesAbstained ?? 0);
  if (votes > presentCount) {
    issues.push(issue('tooManyVotes', path('votesFor'), { votes, present: presentCount }));
  }
  return issues;
}

function isPerson(snapshot: RegisterSnapshot, personId: string): boolean {
  return snapshot.persons.some(({ id }) => id === personId);
}

/** A name for a message to the person who typed it; the id while the register is pseudonymous. */
function nameOf(snapshot: RegisterSnapshot, personId: string): string {
  const person = snapshot.persons.find(({ id }) => id === personId);
  const name = person === undefined ? '' : `${person.lastName} ${person.firstName}`.trim();
  return name === '' ? personId : name;
}
