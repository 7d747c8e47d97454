import type { CommandIssue } from '../decision';
import { defineCommand, refuse } from '../definition/command';
import { letterWarnings } from '../letter';
import { memberOptions } from '../lists/people-options';
import { dueIssues, dueWarnings, heldMeetingOptions, questionOptions } from './due-day';
import { assignmentLetters, insertAssignment } from './new-assignment';

/** Gives a member of the group something to do, by a decision of a meeting or without one. */
export const addAssignment = defineCommand({
  id: 'addAssignment',
  who: 'writer',
  needs: ['group'],
  table: null,
  section: 'assignments',
  fields: {
    task: { kind: 'text', required: true, long: true, maxLength: 2000 },
    executorId: { kind: 'reference', list: 'members', required: true },
    dueOn: { kind: 'date' },
    meetingId: { kind: 'reference', list: 'meetings' },
    agendaItemId: { kind: 'reference', list: 'questions' },
    notify: { kind: 'flag' },
  },
  previews: true,
  start(snapshot, { groupId }, { today }) {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return { cannotOpen: 'noGroup' };
    const meetings = heldMeetingOptions(snapshot, group.id);
    return {
      values: {
        task: '',
        executorId: null,
        dueOn: null,
        meetingId: null,
        agendaItemId: null,
        notify: snapshot.settings.mailEnabled,
      },
      lists: {
        members: memberOptions(snapshot, [group.id], today),
        meetings,
        questions: meetings.flatMap(({ id, label }) =>
          questionOptions(snapshot, id).map((option) => ({ ...option, note: label })),
        ),
      },
      watched: [],
    };
  },
  decide(snapshot, { task, executorId, dueOn, agendaItemId, notify, ...input }, { groupId }, context) {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return refuse('', 'noGroup');
    const item = snapshot.agendaItems.find(({ id }) => id === agendaItemId);
    const meetingId = input.meetingId ?? item?.meetingId ?? null;
    const givenOn = snapshot.meetings.find(({ id }) => id === meetingId)?.date ?? null;
    const issues: readonly CommandIssue[] = [
      ...dueIssues({ dueOn, givenOn }, group, 'dueOn'),
      ...(item !== undefined && item.meetingId !== meetingId
        ? [{ code: 'otherMeeting', path: 'agendaItemId', data: {} }]
        : []),
    ];
    if (issues.length > 0) return { kind: 'refused', issues };
    const fields = { groupId: group.id, task, executorId, dueOn, meetingId, agendaItemId };
    const change = insertAssignment(fields, context);
    const letters = notify ? assignmentLetters(snapshot, 'assigned', [fields], context) : [];
    return {
      kind: 'decided',
      changes: [change],
      letters,
      warnings: [...dueWarnings(dueOn, context.today, task), ...letterWarnings(snapshot, letters)],
      result: {
        focus: change.kind === 'insert' ? { table: 'assignments', id: change.row.id } : null,
        groupIds: [group.id],
        next: [{ command: 'addAssignment', groupId: group.id, rowId: null }],
      },
    };
  },
});
