import { defineCommand, refuse } from '../definition/command';
import type { EntityChange } from '../entity-change';
import { GROUP_CARD, groupCardLists, groupCardOf, sameNamed } from './group-card';

/** The card, and the page that a group has once it works. */
const FIELDS = { ...GROUP_CARD, pageUrl: { kind: 'text', maxLength: 2000 } } as const;

/** Changes the card of a group: name, theme, organisations; its life (creation, closing) has forms of its own. */
export const changeGroup = defineCommand({
  id: 'changeGroup',
  who: 'methodist',
  needs: ['group'],
  table: 'groups',
  section: 'group',
  fields: FIELDS,
  previews: true,
  start(snapshot, { groupId }, context) {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return { cannotOpen: 'noGroup' };
    return {
      values: { ...groupCardOf(group), pageUrl: group.pageUrl },
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
    const pageUrl = input.pageUrl.trim();
    // An address that stands in the sheet is left alone: it may be a path inside the site of the organisation.
    if (pageUrl !== '' && pageUrl !== group.pageUrl.trim() && !/^https?:\/\/\S+$/.test(pageUrl)) {
      return refuse('pageUrl', 'notUrl');
    }
    const fields = { ...input, pageUrl };
    const changes: readonly EntityChange[] = [{ kind: 'update', table: 'groups', id: group.id, fields }];
    return {
      kind: 'decided',
      changes,
      warnings: [],
      result: { focus: { table: 'groups', id: group.id }, groupIds: [group.id] },
    };
  },
});
