import { BASIS_KINDS, ORDER } from '../composition/basis';
import { defineCommand, refuse } from '../definition/command';
import { groupOptions } from '../lists/options';
import { peopleOptions } from '../lists/people-options';
import { groupCardLists, groupCardOf } from './group-card';
import { openWork } from './group-end';
import { KINDS, REORGANISATION, standing } from './reorganisation-form';
import { decideSameGroup } from './reorganize-same';
import { decideSuccessors } from './reorganize-successors';

/**
 * Reorganises a group by an act (NS I.5, R 1.4). Merged and divided groups end the day before and pass their people
 * to successors that name them; a new name or kind leaves the group the same: its meetings, plan and composition go
 * on, what it was called before stands in its note.
 */
export const reorganizeGroup = defineCommand({
  id: 'reorganizeGroup',
  who: 'methodist',
  needs: ['group'],
  table: null,
  section: 'group',
  fields: REORGANISATION,
  previews: true,
  offeredOn: (snapshot, { groupId }) => standing(snapshot, groupId) !== undefined,
  start(snapshot, { groupId }, context) {
    const group = standing(snapshot, groupId);
    if (group === undefined) return { cannotOpen: 'notStanding' };
    const card = groupCardOf(group);
    const part = { name: '', theme: '', leaderId: null, memberIds: [] };
    return {
      values: {
        kind: '',
        basisKind: ORDER,
        basisNumber: '',
        basisDate: context.today,
        from: context.today,
        reason: '',
        otherGroupIds: [],
        name: group.name,
        regulationId: card.regulationId,
        type: group.type,
        theme: group.theme,
        goal: group.goal,
        leaderId: null,
        parts: [part, part],
        cancelMeetings: true,
      },
      lists: {
        ...groupCardLists(snapshot, context),
        kinds: KINDS,
        basisKinds: BASIS_KINDS,
        groups: groupOptions(snapshot, context.today).filter(({ id }) => id !== group.id),
        people: peopleOptions(snapshot, context),
      },
      facts: openWork(snapshot, group, context.today),
      watched: [{ table: 'groups', id: group.id }],
    };
  },
  decide(snapshot, input, { groupId }, context) {
    const group = standing(snapshot, groupId);
    if (group === undefined) return refuse('', 'notStanding');
    if (input.kind === 'merge' || input.kind === 'divide') return decideSuccessors(snapshot, input, group, context);
    return decideSameGroup(snapshot, input, group, context);
  },
});
