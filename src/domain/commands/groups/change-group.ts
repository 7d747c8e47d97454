import { defineCommand, refuse } from '../definition/command';
import type { EntityChange } from '../entity-change';
import { GROUP_CARD, groupCardLists, groupCardOf, sameNamed } from './group-card';

/** Changes the card of a group: name, theme, organisations; its life (creation, closing) has forms of its own. */
export const changeGroup = defineCommand({
  id: 'changeGroup',
  who: 'methodist',
  needs: ['group'],
  table: 'groups',
  section: 'group',
  fields: GROUP_CARD,
  previews: true,
  start(snapshot, { groupId }, context) {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return { cannotOpen: 'noGroup' };
    return {
      values: groupCardOf(group),
      lists: groupCardLists(snapshot, context),
      watched: [{ table: 'groups', id: group.id }],
    };
  },
  decide(snapshot, input, { groupId }) {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return refuse('', 'noGroup');
    const same = sameNamed(snapshot, input.name, group.id);
    if (same !== undefined) return refuse('name', 'sameName', { name: same.name });
    if (input.plannedUntil !== null && group.createdOn !== null && input.plannedUntil < group.createdOn) {
      return refuse('plannedUntil', 'endsBeforeStart', { createdOn: group.createdOn });
    }
    const changes: readonly EntityChange[] = [{ kind: 'update', table: 'groups', id: group.id, fields: { ...input } }];
    return {
      kind: 'decided',
      changes,
      warnings: [],
      result: { focus: { table: 'groups', id: group.id }, groupIds: [group.id] },
    };
  },
});
