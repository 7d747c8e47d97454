import { dateInDigits } from '../../russian/date-in-digits';
import type { CommandIssue } from '../decision';
import { defineCommand, refuse } from '../definition/command';
import { dueIssues, dueWarnings } from './due-day';
import { assignmentFact, isOnOpen, openAssignment, withNote } from './open-assignment';

/** Gives an open assignment another last day; the one before and the reason stay in the note. */
export const extendAssignment = defineCommand({
  id: 'extendAssignment',
  who: 'writer',
  needs: ['group', 'row'],
  table: 'assignments',
  section: 'assignments',
  fields: {
    dueOn: { kind: 'date', required: true },
    reason: { kind: 'text', required: true },
  },
  previews: true,
  offeredOn: isOnOpen,
  start(snapshot, subject) {
    const assignment = openAssignment(snapshot, subject);
    if ('cannotOpen' in assignment) return assignment;
    return {
      values: { dueOn: null, reason: '' },
      lists: {},
      facts: [assignmentFact(assignment, snapshot)],
      watched: [{ table: 'assignments', id: assignment.id }],
    };
  },
  decide(snapshot, { dueOn, reason }, subject, { today }) {
    const assignment = openAssignment(snapshot, subject);
    if ('cannotOpen' in assignment) return refuse('', assignment.cannotOpen);
    const { id, groupId, note, meetingId, task } = assignment;
    const group = snapshot.groups.find((one) => one.id === groupId);
    const givenOn = snapshot.meetings.find((meeting) => meeting.id === meetingId)?.date ?? null;
    const was = assignment.dueOn;
    const issues: readonly CommandIssue[] = [
      ...dueIssues({ dueOn, givenOn }, group, 'dueOn'),
      ...(dueOn === was ? [{ code: 'sameTerm', path: 'dueOn', data: { dueOn } }] : []),
    ];
    if (issues.length > 0) return { kind: 'refused', issues };
    const line = `Срок ${was === null ? '' : `${dateInDigits(was)} `}изменён на ${dateInDigits(dueOn)}: ${reason}`;
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'assignments', id, fields: { dueOn, note: withNote(note, line) } }],
      warnings: [
        ...dueWarnings(dueOn, today, task),
        ...(was !== null && dueOn < was ? [{ code: 'shorter', data: { was } }] : []),
      ],
      result: { focus: { table: 'assignments', id }, groupIds: [groupId] },
    };
  },
});
