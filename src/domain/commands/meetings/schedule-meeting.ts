import { type Group, isProposed } from '../../register/group';
import { BLANK_MEETING, type Meeting } from '../../register/meeting';
import type { PlanItem } from '../../register/plan-item';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { leaderOn } from '../../register/roles-on-date';
import type { CommandIssue } from '../decision';
import { defineCommand, type FormFact, refuse } from '../definition/command';
import type { EntityChange } from '../entity-change';
import { letterWarnings } from '../letter';
import { type PreviousDecisions, previousDecisions, previousQuestion } from '../previous-decisions';
import { AGENDA_ROW, agendaChanges } from './agenda-rows';
import { dayIssues, dayWarnings } from './meeting-day';
import { invitedMembers, meetingLetter } from './meeting-letters';
import { meetingLists, meetingWord, nextPlanItem } from './meeting-lists';
import { periodWarnings } from './period-warnings';

const FIELDS = {
  planItemId: { kind: 'reference', list: 'planItems' },
  date: { kind: 'date', required: true },
  theme: { kind: 'text' },
  form: { kind: 'choice', list: 'forms', open: true },
  mode: { kind: 'choice', list: 'modes' },
  place: { kind: 'text' },
  otherGroupIds: { kind: 'references', list: 'groups' },
  isExtraordinary: { kind: 'flag' },
  reason: { kind: 'text', required: true, shownWhen: { field: 'isExtraordinary', is: ['true'] } },
  agenda: { kind: 'rows', fields: AGENDA_ROW, max: 50 },
  invite: { kind: 'flag' },
} as const;

/** Plans a meeting of the group, or of several together; theme, form and place come from the plan where left empty. */
export const scheduleMeeting = defineCommand({
  id: 'scheduleMeeting',
  who: 'writer',
  needs: ['group'],
  table: null,
  section: 'meetings',
  fields: FIELDS,
  previews: true,
  offeredOn: ({ groups }, { groupId }, { today }) =>
    isAlive(
      groups.find(({ id }) => id === groupId),
      today,
    ),
  start(snapshot, { groupId }, context) {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return { cannotOpen: 'noGroup' };
    if (isProposed(group)) return { cannotOpen: 'proposed' };
    if (!isAlive(group, context.today)) return { cannotOpen: 'closed', data: { closedOn: group.closedOn } };
    const item = nextPlanItem(snapshot, group.id, context.today);
    const last = lastMeeting(snapshot, group.id);
    const day = item?.termOn ?? null;
    const previous = previousDecisions(snapshot, group.id, '9999-12-31');
    return {
      values: {
        planItemId: item?.id ?? null,
        date: day !== null && day >= context.today ? day : null,
        theme: '',
        form: '',
        mode: last?.mode ?? '',
        place: item?.place || (last?.place ?? ''),
        otherGroupIds: [],
        isExtraordinary: false,
        reason: '',
        agenda: previous === null ? [] : [firstQuestion(snapshot, group, previous, context.today)],
        invite: snapshot.settings.mailEnabled,
      },
      lists: meetingLists(snapshot, [group.id], null, context),
      facts: previous === null ? [] : previousFacts(previous),
      watched: [],
      words: { meeting: meetingWord(snapshot, group.id, context.today) },
    };
  },
  decide(snapshot, input, { groupId }, context) {
    const ids = [...new Set([...(groupId === null ? [] : [groupId]), ...input.otherGroupIds])];
    const groups = ids.flatMap((id) => snapshot.groups.filter((group) => group.id === id));
    if (groups.length === 0 || groupId === null) return refuse('', 'noGroup');
    const item = snapshot.planItems.find(({ id }) => id === input.planItemId);
    const fields = meetingFields(input, item);
    const issues: readonly CommandIssue[] = [
      ...dayIssues(groups, input.date, 'date'),
      ...(fields.theme === '' ? [{ code: 'noTheme', path: 'theme', data: {} }] : []),
    ];
    if (issues.length > 0) return { kind: 'refused', issues };
    const id = context.newId('meetings');
    const meeting: Meeting = { ...BLANK_MEETING, ...fields, id, groupIds: ids };
    const questions = input.agenda.map(({ question }, index) => `${index + 1}. ${question}`).join('\n');
    const people = input.invite ? invitedMembers(snapshot, meeting, context) : [];
    const letters = people.length === 0 ? [] : [meetingLetter('invitation', people, meeting, groups, { questions })];
    const changes: readonly EntityChange[] = [
      { kind: 'insert', table: 'meetings', row: meeting },
      ...agendaChanges(snapshot, id, input.agenda, context),
    ];
    return {
      kind: 'decided',
      changes,
      letters,
      warnings: [
        ...dayWarnings(snapshot, groups, input.date, context.today, null),
        ...periodWarnings(snapshot, { ...meeting, date: input.date }, context.today),
        ...letterWarnings(snapshot, letters),
      ],
      result: {
        focus: { table: 'meetings', id },
        groupIds: ids,
        next: [
          ...(letters.length > 0 ? [] : [{ command: 'inviteToMeeting', groupId, rowId: id }]),
          { command: 'scheduleMeeting', groupId, rowId: null },
        ],
      },
    };
  },
});

/** What the meeting says of itself: what was left empty is taken from its line of the plan. */
function meetingFields(
  input: Pick<Meeting, 'theme' | 'form' | 'mode' | 'place' | 'reason' | 'isExtraordinary' | 'date'>,
  item: PlanItem | undefined,
) {
  const { date, mode, reason, isExtraordinary } = input;
  return {
    date,
    mode,
    reason,
    isExtraordinary: isExtraordinary === true ? true : null,
    planItemId: item?.id ?? null,
    theme: input.theme || (item?.title.trim() ?? ''),
    form: input.form || (item?.form.trim() ?? ''),
    place: input.place || (item?.place.trim() ?? ''),
  };
}

function isAlive(group: Group | undefined, today: string): boolean {
  return group !== undefined && !isProposed(group) && (group.closedOn === null || group.closedOn >= today);
}

function lastMeeting({ meetings }: RegisterSnapshot, groupId: string): Meeting | undefined {
  const day = ({ date }: Meeting) => date ?? '';
  return meetings
    .filter(({ groupIds, status }) => groupIds.includes(groupId) && status === 'held')
    .sort((a, b) => (day(a) < day(b) ? 1 : -1))[0];
}

function firstQuestion(snapshot: RegisterSnapshot, group: Group, previous: PreviousDecisions, today: string) {
  const own = snapshot.memberships.filter(({ groupId }) => groupId === group.id);
  return {
    question: previousQuestion(previous.meeting),
    speakerId: leaderOn(own, today)?.personId ?? null,
    speakerText: '',
  };
}

/** What the last meeting left to do, each with the rows that say so. */
export function previousFacts({ meeting, open, done, decidedIds }: PreviousDecisions): readonly FormFact[] {
  const { date } = meeting;
  const fact = (code: string, table: 'assignments' | 'agendaItems', ids: readonly string[]): FormFact[] =>
    ids.length === 0 ? [] : [{ code, data: { count: ids.length, date }, rows: ids.map((id) => ({ table, id })) }];
  return [
    ...fact(
      'openAssignments',
      'assignments',
      open.map(({ id }) => id),
    ),
    ...fact(
      'doneAssignments',
      'assignments',
      done.map(({ id }) => id),
    ),
    ...fact('decisions', 'agendaItems', decidedIds),
  ];
}
