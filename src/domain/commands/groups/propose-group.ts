import { BLANK_GROUP } from '../../register/group';
import { placeOptions } from '../composition/places';
import { defineCommand } from '../definition/command';
import { FIRST_MEMBERS, firstMemberChanges, firstMemberIssues } from './first-members';
import { GROUP_CARD, groupCardLists } from './group-card';
import { cardIssues, cardWarnings, newCard } from './new-card';

const { name, regulationId, type, theme, goal, baseOrganizationIds, curatingOrganizationId } = GROUP_CARD;

/** Writes a proposal down: until the order comes the group does not live, and nothing is asked of it. */
export const proposeGroup = defineCommand({
  id: 'proposeGroup',
  who: 'methodist',
  needs: [],
  table: null,
  section: 'group',
  fields: {
    name,
    regulationId,
    type,
    theme,
    goal,
    baseOrganizationIds,
    curatingOrganizationId,
    initiator: { kind: 'text', maxLength: 200 },
    proposedOn: { kind: 'date', required: true },
    ...FIRST_MEMBERS,
  },
  offeredOn: (_snapshot, { groupId }) => groupId === null,
  start(snapshot, _subject, context) {
    const { plannedUntil: _until, audience: _audience, ...card } = newCard(snapshot, context);
    return {
      values: { ...card, initiator: '', proposedOn: context.today, leader: null, members: [] },
      lists: { ...groupCardLists(snapshot, context), places: placeOptions(snapshot, context) },
      watched: [],
    };
  },
  decide(snapshot, input, _subject, context) {
    const { initiator, leader, members, ...card } = input;
    const issues = [
      ...cardIssues(snapshot, { ...card, plannedUntil: null }, null, input.proposedOn),
      ...(input.proposedOn > context.today
        ? [{ path: 'proposedOn', code: 'proposedLater', data: { today: context.today } }]
        : []),
      ...firstMemberIssues(snapshot, input),
    ];
    if (issues.length > 0) return { kind: 'refused', issues };
    const id = context.newId('groups');
    const note = initiator === '' ? '' : `Предлагает: ${initiator}.`;
    const planned = firstMemberChanges(snapshot, id, { leader, members }, { from: null, act: null }, context);
    return {
      kind: 'decided',
      changes: [{ kind: 'insert', table: 'groups', row: { ...BLANK_GROUP, ...card, id, note } }, ...planned],
      warnings: cardWarnings(snapshot, { ...card, plannedUntil: null }),
      result: {
        focus: { table: 'groups', id },
        groupIds: [id],
        next: [{ command: 'createGroup', groupId: id, rowId: null }],
      },
    };
  },
});
