import { defineCommand, refuse } from '../definition/command';
import { wordOptions } from '../lists/options';
import { BASIS_FIELDS, BASIS_KINDS, ORDER } from './basis';
import { decideRole } from './decide-role';
import { groupOf, livesOn } from './group-days';
import { choiceOf, nameOf, placeOf, placeOptions } from './places';
import { holdersOf, roleFacts, watchedRows } from './role-facts';
import { roleTitle, titleWords } from './role-norms';
import { NO_VOTES } from './take-role';

const REASONS = ['отпуск', 'больничный', 'командировка', 'место свободно'];

/**
 * Somebody acts for the leader for a while, or until a new one is there: the leader and the membership of whoever acts
 * stay as they are. The secretary is proposed, as is usual.
 */
export const appointActingLeader = defineCommand({
  id: 'appointActingLeader',
  who: 'methodist',
  needs: ['group'],
  table: null,
  section: 'composition',
  fields: {
    placeId: { kind: 'reference', list: 'places', required: true },
    from: { kind: 'date', required: true },
    to: { kind: 'date' },
    reason: { kind: 'choice', list: 'reasons', open: true },
    ...BASIS_FIELDS,
  },
  previews: true,
  offeredOn: (snapshot, { groupId }, context) => livesOn(snapshot, groupId, context),
  start(snapshot, { groupId }, context) {
    const { today } = context;
    if (groupId === null || groupOf(snapshot, groupId) === undefined) return { cannotOpen: 'noGroup' };
    const places = placeOptions(snapshot, context);
    const [leader] = holdersOf(snapshot, groupId, 'leader', today);
    const secretary = holdersOf(snapshot, groupId, 'secretary', today).find(
      ({ personId }) => personId !== leader?.personId,
    );
    return {
      values: {
        placeId: choiceOf(places, secretary, snapshot),
        from: today,
        to: null,
        reason: leader === undefined ? 'место свободно' : '',
        basisKind: ORDER,
        basisNumber: '',
        basisDate: null,
      },
      lists: { places, reasons: wordOptions(REASONS), basisKinds: BASIS_KINDS },
      facts: [
        ...roleFacts(snapshot, groupId, 'leader', today),
        ...roleFacts(snapshot, groupId, 'actingLeader', today).filter(({ code }) => code === 'holder'),
      ],
      watched: watchedRows(snapshot, groupId, today),
      words: titleWords(snapshot, groupId, today),
    };
  },
  decide(snapshot, input, { groupId }, context) {
    const place = placeOf(snapshot, input.placeId);
    if (place === undefined || groupId === null) return refuse('placeId', 'gone');
    const { from, to, reason, basisKind, basisNumber, basisDate } = input;
    if (to !== null && to < from) return refuse('to', 'endsBeforeStart', { from });
    const leads = holdersOf(snapshot, groupId, 'leader', from).some(({ personId }) => personId === place.personId);
    if (leads) {
      const data = { name: nameOf(snapshot, place.personId), role: roleTitle(snapshot, groupId, 'leader', from) };
      return refuse('placeId', 'leadsAlready', data);
    }
    const basis = { basisKind, basisNumber, basisDate };
    return decideRole(
      snapshot,
      {
        taking: {
          ...place,
          groupId,
          role: 'actingLeader',
          from,
          to,
          basis,
          votes: NO_VOTES,
          note: reason,
          predecessorStays: true,
        },
        way: 'acting',
        personPath: 'placeId',
        warnings: [],
        next: [],
      },
      context,
    );
  },
});
