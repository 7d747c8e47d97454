import { type Assignment, REQUEST_PREFIX } from '../../register/assignment';
import type { Group } from '../../register/group';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { leaderOn } from '../../register/roles-on-date';
import type { CommandIssue, CommandWarning } from '../decision';
import { type CommandContext, defineCommand } from '../definition/command';
import { letterWarnings } from '../letter';
import { groupOptions, regulationOptions } from '../lists/options';
import { assignmentLetters, insertAssignment } from './new-assignment';

/** Asks groups for something by a day: one assignment for each, for its leader of today. */
export const requestInformation = defineCommand({
  id: 'requestInformation',
  who: 'methodist',
  needs: [],
  table: null,
  section: 'assignments',
  fields: {
    groupIds: { kind: 'references', list: 'groups' },
    regulationId: { kind: 'reference', list: 'regulations' },
    request: { kind: 'text', required: true, long: true, maxLength: 2000 },
    dueOn: { kind: 'date', required: true },
    notify: { kind: 'flag' },
  },
  start(snapshot, { groupId }, { today }) {
    return {
      values: {
        groupIds: groupId === null ? [] : [groupId],
        regulationId: null,
        request: '',
        dueOn: null,
        notify: snapshot.settings.mailEnabled,
      },
      lists: { groups: groupOptions(snapshot, today), regulations: regulationOptions(snapshot, today) },
      watched: [],
    };
  },
  decide(snapshot, { groupIds, regulationId, request, dueOn, notify }, _subject, context) {
    const asked = groupsAsked(snapshot, groupIds, regulationId, context.today);
    const issues: readonly CommandIssue[] = [
      ...(asked.length === 0 ? [{ code: 'nobodyAsked', path: 'groupIds', data: {} }] : []),
      ...(dueOn < context.today ? [{ code: 'duePassed', path: 'dueOn', data: { today: context.today } }] : []),
    ];
    if (issues.length > 0) return { kind: 'refused', issues };
    const rows = asked.map((group) => requestTo(snapshot, group, request, dueOn, context));
    const letters = notify ? assignmentLetters(snapshot, 'requested', rows, context) : [];
    return {
      kind: 'decided',
      changes: rows.map((row) => insertAssignment(row, context)),
      letters,
      warnings: [...leaderlessWarnings(asked, rows), ...letterWarnings(snapshot, letters)],
      result: { focus: null, groupIds: asked.map(({ id }) => id) },
    };
  },
});

/** Living groups named one by one and all those of a regulation (any of its editions), each once. */
function groupsAsked(
  { groups, regulations }: RegisterSnapshot,
  groupIds: readonly string[],
  regulationId: string | null,
  today: string,
): readonly Group[] {
  const family = regulations.find(({ id }) => id === regulationId)?.family;
  const editions = new Set(regulations.filter((one) => one.family === family).map(({ id }) => id));
  return groups.filter(({ id, closedOn, createdOn, ...group }) => {
    if (groupIds.includes(id)) return true;
    const isAlive = (closedOn === null || closedOn >= today) && createdOn !== null && createdOn <= today;
    return regulationId !== null && isAlive && editions.has(group.regulationId);
  });
}

function requestTo(
  { memberships }: RegisterSnapshot,
  { id }: Group,
  request: string,
  dueOn: string,
  { today }: Pick<CommandContext, 'today'>,
): Omit<Assignment, 'id' | 'doneOn' | 'note'> {
  const own = memberships
    .filter(({ groupId }) => groupId === id)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const executorId = leaderOn(own, today)?.personId ?? null;
  return { groupId: id, task: `${REQUEST_PREFIX}${request}`, executorId, dueOn, meetingId: null, agendaItemId: null };
}

function leaderlessWarnings(
  groups: readonly Group[],
  rows: readonly Pick<Assignment, 'groupId' | 'executorId'>[],
): readonly CommandWarning[] {
  const without = rows.filter(({ executorId }) => executorId === null).map(({ groupId }) => groupId);
  if (without.length === 0) return [];
  const names = groups.filter(({ id }) => without.includes(id)).map(({ name }) => name);
  return [{ code: 'noLeader', data: { names: names.slice(0, 5).join(', '), more: Math.max(0, names.length - 5) } }];
}
