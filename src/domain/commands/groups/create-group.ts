import type { PlainDate } from '../../calendar/plain-date';
import { BLANK_GROUP, isProposed } from '../../register/group';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { BASIS_FIELDS, BASIS_KINDS, basisText, ORDER } from '../composition/basis';
import { groupOf } from '../composition/group-days';
import { placeOptions } from '../composition/places';
import { prescribedWay } from '../composition/role-norms';
import { defineCommand, type Option, refuse } from '../definition/command';
import { applyChanges, type EntityChange } from '../entity-change';
import { actIssues, actWarnings, stepNorm } from './act';
import { afterCreation } from './after-creation';
import {
  chosenOf,
  FIRST_MEMBERS,
  firstMemberChanges,
  firstMemberIssues,
  firstMemberWarnings,
  plannedRows,
} from './first-members';
import { GROUP_CARD, groupCardLists, groupCardOf } from './group-card';
import { leaderWarnings } from './leader-of-order';
import { cardIssues, cardWarnings, newCard } from './new-card';

/** Whom the proposal names; where the members elect, its future leader comes in as a member, for the vote. */
function proposedPeople(snapshot: RegisterSnapshot, groupId: string, places: readonly Option[], day: PlainDate) {
  const { leader, members } = chosenOf(plannedRows(snapshot, groupId), places);
  const isElected = prescribedWay(snapshot, groupId, 'leader', day).way === 'election';
  return leader !== null && isElected ? { leader: null, members: [leader, ...members] } : { leader, members };
}

/** Creates a group by its act, out of a proposal or at once; the same act may name the leader and the members. */
export const createGroup = defineCommand({
  id: 'createGroup',
  who: 'methodist',
  needs: [],
  table: null,
  section: 'group',
  fields: { ...BASIS_FIELDS, createdOn: { kind: 'date', required: true }, ...GROUP_CARD, ...FIRST_MEMBERS },
  previews: true,
  offeredOn(snapshot, { groupId }) {
    const group = groupOf(snapshot, groupId);
    return group === undefined || (isProposed(group) && group.closedOn === null);
  },
  start(snapshot, { groupId }, context) {
    const group = groupOf(snapshot, groupId);
    if (group !== undefined && !isProposed(group)) {
      return { cannotOpen: 'created', data: { name: group.name, createdOn: group.createdOn } };
    }
    if (group?.closedOn != null) return { cannotOpen: 'withdrawn', data: { closedOn: group.closedOn } };
    const places = placeOptions(snapshot, context);
    const card = group === undefined ? newCard(snapshot, context) : groupCardOf(group);
    const chosen =
      group === undefined ? { leader: null, members: [] } : proposedPeople(snapshot, group.id, places, context.today);
    return {
      values: {
        basisKind: ORDER,
        basisNumber: '',
        basisDate: context.today,
        createdOn: context.today,
        ...card,
        ...chosen,
      },
      lists: { ...groupCardLists(snapshot, context), places, basisKinds: BASIS_KINDS },
      facts:
        group === undefined
          ? []
          : [{ code: 'proposed', data: { proposedOn: group.proposedOn }, rows: [{ table: 'groups', id: group.id }] }],
      watched: group === undefined ? [] : [{ table: 'groups', id: group.id }],
    };
  },
  decide(snapshot, input, { groupId }, context) {
    const group = groupOf(snapshot, groupId);
    if (group !== undefined && !isProposed(group)) return refuse('', 'created', { name: group.name });
    if (group?.closedOn != null) return refuse('', 'withdrawn', { closedOn: group.closedOn });
    const { leader, members, basisKind, basisNumber, basisDate, ...fields } = input;
    const act = { basisKind, basisNumber, basisDate };
    const norm = stepNorm(snapshot, fields, 'created-by-order', fields.createdOn);
    const issues = [
      ...actIssues(norm, act),
      ...cardIssues(snapshot, fields, group?.id ?? null, fields.createdOn),
      ...firstMemberIssues(snapshot, input),
    ];
    if (issues.length > 0) return { kind: 'refused', issues };
    const id = group?.id ?? context.newId('groups');
    const row = { ...fields, creationBasis: basisText(act) };
    const made: EntityChange =
      group === undefined
        ? { kind: 'insert', table: 'groups', row: { ...BLANK_GROUP, ...row, id } }
        : { kind: 'update', table: 'groups', id, fields: row };
    const taking = { from: fields.createdOn, act };
    const after = afterCreation(applyChanges(snapshot, [made]), id, { leader, members }, context.today);
    return {
      kind: 'decided',
      changes: [made, ...firstMemberChanges(snapshot, id, { leader, members }, taking, context)],
      warnings: [
        ...actWarnings(norm, act, fields.createdOn, context.today),
        ...cardWarnings(snapshot, fields),
        ...leaderWarnings(snapshot, fields, leader !== null, fields.createdOn),
        ...firstMemberWarnings(snapshot, input, fields.createdOn),
        ...after.warnings,
      ],
      result: { focus: { table: 'groups', id }, groupIds: [id], next: after.next },
    };
  },
});
