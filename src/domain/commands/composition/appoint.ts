// A leader or a secretary by an act: order of the authority (N 3.1), or whatever the regulation leaves open (R 4.1).
import { type Command, type CommandSubject, defineCommand, type NextCommand, refuse } from '../definition/command';
import { BASIS_FIELDS, BASIS_KINDS, ORDER } from './basis';
import { decideRole } from './decide-role';
import { groupOf, livesOn } from './group-days';
import { placeOf, placeOptions } from './places';
import { holdersOf, roleFacts, watchedRows } from './role-facts';
import { roleTitle, titleWords } from './role-norms';
import { NO_VOTES } from './take-role';

const FIELDS = {
  placeId: { kind: 'reference', list: 'places', required: true },
  from: { kind: 'date', required: true },
  ...BASIS_FIELDS,
  predecessorStays: { kind: 'flag' },
} as const;

/** Makes the form by which an act puts a person in a role; the one who held it leaves it the day before. */
function appointment(id: string, role: 'leader' | 'secretary'): Command {
  return defineCommand({
    id,
    who: 'methodist',
    needs: ['group'],
    table: null,
    section: 'composition',
    fields: FIELDS,
    previews: true,
    offeredOn: (snapshot, { groupId }, context) => livesOn(snapshot, groupId, context),
    start(snapshot, { groupId }, context) {
      const { today } = context;
      if (groupId === null || groupOf(snapshot, groupId) === undefined) return { cannotOpen: 'noGroup' };
      return {
        values: {
          placeId: null,
          from: today,
          basisKind: ORDER,
          basisNumber: '',
          basisDate: null,
          predecessorStays: true,
        },
        lists: { places: placeOptions(snapshot, context), basisKinds: BASIS_KINDS },
        facts: roleFacts(snapshot, groupId, role, today),
        watched: watchedRows(snapshot, groupId, today),
        words: { ...titleWords(snapshot, groupId, today), role: roleTitle(snapshot, groupId, role, today) },
      };
    },
    decide(snapshot, input, subject, context) {
      const place = placeOf(snapshot, input.placeId);
      if (place === undefined || subject.groupId === null) return refuse('placeId', 'gone');
      const { basisKind, basisNumber, basisDate, from, predecessorStays } = input;
      const basis = { basisKind, basisNumber, basisDate };
      const taking = { ...place, groupId: subject.groupId, role, from, to: null, basis, votes: NO_VOTES, note: '' };
      const next = role === 'leader' && holdersOf(snapshot, subject.groupId, 'secretary', from).length === 0;
      return decideRole(
        snapshot,
        {
          taking: { ...taking, predecessorStays },
          way: 'order',
          personPath: 'placeId',
          warnings: [],
          next: next ? [nextOf('appointSecretary', subject)] : [],
        },
        context,
      );
    },
  });
}

/** A form of the same group to offer after this one. */
export function nextOf(command: string, { groupId }: Pick<CommandSubject, 'groupId'>): NextCommand {
  return { command, groupId, rowId: null };
}

/** A new leader by order, in mid-year too: the one before leaves the place, assignments and papers stay as they are. */
export const appointLeader = appointment('appointLeader', 'leader');

/** A new secretary by order. */
export const appointSecretary = appointment('appointSecretary', 'secretary');
