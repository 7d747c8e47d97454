import type { CommandIssue } from '../decision';
import { defineCommand, refuse } from '../definition/command';
import { fullName } from '../lists/people-options';

/** Writes down how a petition ended: the award, or that it was declined. */
export const recordAward = defineCommand({
  id: 'recordAward',
  who: 'writer',
  needs: ['group', 'row'],
  table: 'petitions',
  section: 'petitions',
  fields: {
    result: { kind: 'text', required: true },
    resultOn: { kind: 'date', required: true },
  },
  offeredOn: ({ petitions }, { rowId }) => petitions.some(({ id, resultOn }) => id === rowId && resultOn === null),
  start(snapshot, { rowId }, { today }) {
    const petition = snapshot.petitions.find(({ id }) => id === rowId);
    if (petition === undefined) return { cannotOpen: 'noPetition' };
    const { id, personId, kind, addressee, date, result, resultOn } = petition;
    const person = snapshot.persons.find((one) => one.id === personId);
    return {
      values: { result, resultOn: resultOn ?? today },
      lists: {},
      facts: [
        {
          code: 'petition',
          data: { name: person === undefined ? '' : fullName(person), kind, addressee, date },
          rows: [{ table: 'petitions', id }],
        },
      ],
      watched: [{ table: 'petitions', id }],
    };
  },
  decide({ petitions }, { result, resultOn }, { rowId }, { today }) {
    const petition = petitions.find(({ id }) => id === rowId);
    if (petition === undefined) return refuse('', 'noPetition');
    const { id, groupId, date } = petition;
    const issues: readonly CommandIssue[] = [
      ...(resultOn > today ? [{ code: 'inFuture', path: 'resultOn', data: { today } }] : []),
      ...(date !== null && resultOn < date ? [{ code: 'beforePetition', path: 'resultOn', data: { date } }] : []),
    ];
    if (issues.length > 0) return { kind: 'refused', issues };
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'petitions', id, fields: { result, resultOn } }],
      warnings: petition.result === '' ? [] : [{ code: 'replaced', data: { result: petition.result } }],
      result: { focus: { table: 'petitions', id }, groupIds: [groupId] },
    };
  },
});
