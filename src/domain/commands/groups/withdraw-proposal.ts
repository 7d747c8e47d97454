import { isProposed } from '../../register/group';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { groupOf } from '../composition/group-days';
import { defineCommand, refuse } from '../definition/command';

/** A proposal that still stands. */
function openProposal(snapshot: RegisterSnapshot, groupId: string | null) {
  const group = groupOf(snapshot, groupId);
  return group !== undefined && isProposed(group) && group.closedOn === null ? group : undefined;
}

/** A proposal that nobody follows: the row stays with its reason, the planned composition goes. */
export const withdrawProposal = defineCommand({
  id: 'withdrawProposal',
  who: 'methodist',
  needs: ['group'],
  table: null,
  section: 'group',
  fields: { closedOn: { kind: 'date', required: true }, reason: { kind: 'text', required: true } },
  offeredOn: (snapshot, { groupId }) => openProposal(snapshot, groupId) !== undefined,
  start(snapshot, { groupId }, { today }) {
    const group = openProposal(snapshot, groupId);
    if (group === undefined) return { cannotOpen: 'noProposal' };
    return {
      values: { closedOn: today, reason: '' },
      lists: {},
      watched: [{ table: 'groups', id: group.id }],
    };
  },
  decide(snapshot, { closedOn, reason }, { groupId }) {
    const group = openProposal(snapshot, groupId);
    if (group === undefined) return refuse('', 'noProposal');
    const { proposedOn } = group;
    if (proposedOn !== null && closedOn < proposedOn) return refuse('closedOn', 'beforeProposal', { proposedOn });
    const planned = snapshot.memberships.filter((row) => row.groupId === group.id);
    return {
      kind: 'decided',
      changes: [
        { kind: 'update', table: 'groups', id: group.id, fields: { closedOn, closingReason: reason } },
        ...planned.map(({ id }) => ({ kind: 'delete', table: 'memberships', id }) as const),
      ],
      warnings: [],
      result: { focus: { table: 'groups', id: group.id }, groupIds: [group.id] },
    };
  },
});
