import { BASIS_FIELDS, BASIS_KINDS, basisText, ORDER } from '../composition/basis';
import { defineCommand, refuse } from '../definition/command';
import { wordOptions } from '../lists/options';
import { actIssues, actWarnings, stepNorm } from './act';
import { endChanges, endIssues, meetingsAfter, openWork } from './group-end';
import { standing } from './reorganisation-form';

/** Usual reasons; any other words may be typed. */
const REASONS = wordOptions(['поставленные задачи решены', 'срок работы истёк', 'решение участников', 'реорганизация']);

/** Closes a group on a day, inclusive: its composition ends with it, meetings after it are called off. */
export const closeGroup = defineCommand({
  id: 'closeGroup',
  who: 'methodist',
  needs: ['group'],
  table: null,
  section: 'group',
  fields: {
    closedOn: { kind: 'date', required: true },
    reason: { kind: 'choice', list: 'reasons', open: true, required: true },
    ...BASIS_FIELDS,
    cancelMeetings: { kind: 'flag' },
  },
  previews: true,
  offeredOn: (snapshot, { groupId }) => standing(snapshot, groupId) !== undefined,
  start(snapshot, { groupId }, { today }) {
    const group = standing(snapshot, groupId);
    if (group === undefined) return { cannotOpen: 'notStanding' };
    const isOver = group.plannedUntil !== null && group.plannedUntil <= today;
    const byOrder = stepNorm(snapshot, group, 'closed-by-order', today)?.parameters.method === 'order';
    return {
      values: {
        closedOn: isOver ? group.plannedUntil : today,
        reason: isOver ? 'срок работы истёк' : '',
        basisKind: byOrder ? ORDER : '',
        basisNumber: '',
        basisDate: byOrder ? today : null,
        cancelMeetings: true,
      },
      lists: { reasons: REASONS, basisKinds: BASIS_KINDS },
      facts: openWork(snapshot, group, today),
      watched: [{ table: 'groups', id: group.id }],
    };
  },
  decide(snapshot, input, { groupId }, { today }) {
    const group = standing(snapshot, groupId);
    if (group === undefined) return refuse('', 'notStanding');
    const { closedOn, reason, cancelMeetings, basisKind, basisNumber, basisDate } = input;
    const act = { basisKind, basisNumber, basisDate };
    const norm = stepNorm(snapshot, group, 'closed-by-order', closedOn);
    const issues = [...endIssues(snapshot, group, closedOn, 'closedOn'), ...actIssues(norm, act)];
    if (issues.length > 0) return { kind: 'refused', issues };
    const closingBasis = basisText(act);
    const end = {
      lastDay: closedOn,
      endBasis: closingBasis === '' ? `объединение закрыто: ${reason}` : closingBasis,
      cancelled: cancelMeetings ? `объединение закрыто: ${reason}` : null,
    };
    const left = cancelMeetings ? [] : meetingsAfter(snapshot, group.id, closedOn);
    const open = openWork(snapshot, group, closedOn).filter(({ code }) => code !== 'plannedMeetings');
    return {
      kind: 'decided',
      changes: [
        { kind: 'update', table: 'groups', id: group.id, fields: { closedOn, closingBasis, closingReason: reason } },
        ...endChanges(snapshot, group.id, end),
      ],
      warnings: [
        ...actWarnings(norm, act, closedOn, today),
        ...open.map(({ code, data }) => ({ code, data })),
        ...(left.length === 0 ? [] : [{ code: 'meetingsStay', data: { count: left.length } }]),
      ],
      result: { focus: { table: 'groups', id: group.id }, groupIds: [group.id] },
    };
  },
});
