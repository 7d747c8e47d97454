import { daysBetween } from '../../calendar/date-arithmetic';
import type { CommandIssue } from '../decision';
import { defineCommand, refuse } from '../definition/command';
import { assignmentFact, isOnOpen, openAssignment, withNote } from './open-assignment';

/** Marks an assignment as done; the answer and the link to it are kept in the note. */
export const closeAssignment = defineCommand({
  id: 'closeAssignment',
  who: 'writer',
  needs: ['group', 'row'],
  table: 'assignments',
  section: 'assignments',
  fields: {
    doneOn: { kind: 'date', required: true },
    answer: { kind: 'text', long: true, maxLength: 10_000 },
    url: { kind: 'text' },
  },
  previews: true,
  offeredOn: isOnOpen,
  start(snapshot, subject, { today }) {
    const assignment = openAssignment(snapshot, subject);
    if ('cannotOpen' in assignment) return assignment;
    return {
      values: { doneOn: today, answer: '', url: '' },
      lists: {},
      facts: [assignmentFact(assignment, snapshot)],
      watched: [{ table: 'assignments', id: assignment.id }],
    };
  },
  decide(snapshot, { doneOn, answer, url }, subject, { today }) {
    const assignment = openAssignment(snapshot, subject);
    if ('cannotOpen' in assignment) return refuse('', assignment.cannotOpen);
    const { id, groupId, dueOn, note, meetingId } = assignment;
    const givenOn = snapshot.meetings.find((meeting) => meeting.id === meetingId)?.date ?? null;
    const issues: readonly CommandIssue[] = [
      ...(doneOn > today ? [{ code: 'inFuture', path: 'doneOn', data: { today } }] : []),
      ...(givenOn !== null && doneOn < givenOn ? [{ code: 'beforeGiven', path: 'doneOn', data: { givenOn } }] : []),
      ...(url === '' || /^https?:\/\/\S+$/i.test(url) ? [] : [{ code: 'notLink', path: 'url', data: {} }]),
    ];
    if (issues.length > 0) return { kind: 'refused', issues };
    const isLate = dueOn !== null && doneOn > dueOn;
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'assignments', id, fields: { doneOn, note: withNote(note, answer, url) } }],
      warnings: isLate ? [{ code: 'late', data: { dueOn, days: daysBetween(dueOn, doneOn) } }] : [],
      result: { focus: { table: 'assignments', id }, groupIds: [groupId] },
    };
  },
});
