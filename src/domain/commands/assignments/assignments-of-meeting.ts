import { isPlainDate } from '../../calendar/date-arithmetic';
import type { PlainDate } from '../../calendar/plain-date';
import type { AgendaItem } from '../../register/agenda-item';
import type { Assignment } from '../../register/assignment';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandIssue } from '../decision';
import { type CannotOpen, type CommandSubject, defineCommand, refuse } from '../definition/command';
import { letterWarnings } from '../letter';
import { memberOptions } from '../lists/people-options';
import { agendaOf } from '../meetings/agenda-rows';
import { dueIssues, dueWarnings, questionOptions } from './due-day';
import { assignmentLetters, insertAssignment } from './new-assignment';

/** A held meeting, the group whose assignments are made and everything decided of which none was made yet. */
interface HeldMeeting {
  readonly meetingId: string;
  readonly groupId: string;
  readonly date: PlainDate;
  readonly open: readonly { readonly task: string; readonly agendaItemId: string }[];
}

/** Turns decisions of a held meeting into assignments, a row for each line of a decision that has none. */
export const addAssignmentsOfMeeting = defineCommand({
  id: 'addAssignmentsOfMeeting',
  who: 'writer',
  needs: ['group', 'row'],
  table: 'meetings',
  section: 'assignments',
  fields: {
    assignments: {
      kind: 'rows',
      required: true,
      min: 1,
      max: 100,
      fields: {
        task: { kind: 'text', required: true, maxLength: 2000 },
        executorId: { kind: 'reference', list: 'members', required: true },
        dueOn: { kind: 'date' },
        agendaItemId: { kind: 'reference', list: 'questions' },
      },
    },
    notify: { kind: 'flag' },
  },
  previews: true,
  offeredOn(snapshot, subject) {
    const held = heldMeeting(snapshot, subject);
    return !('cannotOpen' in held) && held.open.length > 0;
  },
  start(snapshot, subject) {
    const held = heldMeeting(snapshot, subject);
    if ('cannotOpen' in held) return held;
    const { meetingId, groupId, date, open } = held;
    return {
      values: {
        assignments: open.map((one) => ({ ...one, executorId: null, dueOn: dayIn(one.task, date) })),
        notify: snapshot.settings.mailEnabled,
      },
      lists: {
        members: memberOptions(snapshot, [groupId], date),
        questions: questionOptions(snapshot, meetingId),
      },
      watched: [{ table: 'meetings', id: meetingId }],
    };
  },
  decide(snapshot, input, subject, context) {
    const held = heldMeeting(snapshot, subject);
    if ('cannotOpen' in held) return refuse('', held.cannotOpen);
    const { meetingId, groupId, date } = held;
    const group = snapshot.groups.find(({ id }) => id === groupId);
    const issues = input.assignments.flatMap(({ dueOn }, index): readonly CommandIssue[] =>
      dueIssues({ dueOn, givenOn: date }, group, `assignments.${index}.dueOn`),
    );
    if (issues.length > 0) return { kind: 'refused', issues };
    const rows = input.assignments.map((row) => ({ ...row, groupId, meetingId }));
    const letters = input.notify ? assignmentLetters(snapshot, 'assigned', rows, context) : [];
    return {
      kind: 'decided',
      changes: rows.map((row) => insertAssignment(row, context)),
      letters,
      warnings: [
        ...rows.flatMap(({ dueOn, task }) => dueWarnings(dueOn, context.today, task)),
        ...letterWarnings(snapshot, letters),
      ],
      result: { focus: { table: 'meetings', id: meetingId }, groupIds: [groupId] },
    };
  },
});

function heldMeeting(snapshot: RegisterSnapshot, { groupId, rowId }: CommandSubject): HeldMeeting | CannotOpen {
  const meeting = snapshot.meetings.find(({ id }) => id === rowId);
  if (meeting === undefined || groupId === null) return { cannotOpen: 'noMeeting' };
  if (meeting.status !== 'held' || meeting.date === null) return { cannotOpen: 'notHeld' };
  const own = snapshot.assignments.filter(({ meetingId }) => meetingId === meeting.id);
  const open = agendaOf(snapshot, meeting.id).flatMap((item) =>
    linesOf(item)
      .filter((task) => !own.some((assignment) => isOf(assignment, item, task)))
      .map((task) => ({ task, agendaItemId: item.id })),
  );
  return { meetingId: meeting.id, groupId, date: meeting.date, open };
}

/** Lines of a decision without the numbers that people put before them. */
function linesOf({ decided }: AgendaItem): readonly string[] {
  return decided
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\d+(?:\.\d+)*[.)]\s*|[–—-]\s+)?/, '').trim())
    .filter((line) => line !== '');
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^а-яёa-z0-9]+/g, ' ')
    .trim();

function isOf({ agendaItemId, task }: Assignment, item: AgendaItem, line: string): boolean {
  return (agendaItemId === null || agendaItemId === item.id) && plain(task) === plain(line);
}

/** The last day that a decision names: «до 01.12.2026», «срок – 1.12.2026»; not before the meeting. */
function dayIn(text: string, from: PlainDate): PlainDate | null {
  const [, day = '', month = '', year = ''] = /(\d{1,2})\.(\d{2})\.(\d{4})(?!.*\d{1,2}\.\d{2}\.\d{4})/.exec(text) ?? [];
  const date = `${year}-${month}-${day.padStart(2, '0')}`;
  return isPlainDate(date) && date >= from ? date : null;
}
