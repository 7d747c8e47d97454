import { schoolYearOf } from '../../calendar/school-year';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandIssue, CommandWarning } from '../decision';
import { defineCommand, type FormFact, refuse } from '../definition/command';
import { wordOptions } from '../lists/options';
import { fullName, memberOptions } from '../lists/people-options';
import { countOfYear, motiveOf, personYear, rowsOfYear } from './person-year';

const KINDS = [
  'ходатайство о поощрении',
  'благодарность',
  'почётная грамота',
  'стимулирующая выплата',
  'отметить в приказе',
];

/** Facts of so many people are shown, of those who did most first. */
const SHOWN_PEOPLE = 10;

/** Asks an authority or a school to reward a member; what was left empty of the motive is told by the register. */
export const addPetition = defineCommand({
  id: 'addPetition',
  who: 'writer',
  needs: ['group'],
  table: null,
  section: 'petitions',
  fields: {
    personId: { kind: 'reference', list: 'members', required: true },
    kind: { kind: 'choice', list: 'kinds', open: true, required: true },
    addressee: { kind: 'text', required: true },
    motive: { kind: 'text', long: true, maxLength: 5000 },
    date: { kind: 'date', required: true },
    basis: { kind: 'text' },
  },
  start(snapshot, { groupId }, { today }) {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return { cannotOpen: 'noGroup' };
    const own = snapshot.petitions.filter((petition) => petition.groupId === group.id);
    const members = memberOptions(snapshot, [group.id], today);
    return {
      values: {
        personId: null,
        kind: '',
        addressee: latest(own)?.addressee ?? '',
        motive: '',
        date: today,
        basis: '',
      },
      lists: { members, kinds: wordOptions([...KINDS, ...snapshot.petitions.map(({ kind }) => kind)]) },
      facts: factsOf(
        snapshot,
        group.id,
        members.map(({ id }) => id),
        today,
      ),
      watched: [],
    };
  },
  decide(snapshot, input, { groupId }, { today, newId }) {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return refuse('', 'noGroup');
    const { personId, kind, date } = input;
    const year = schoolYearOf(date);
    const motive = input.motive || motiveOf(snapshot, personYear(snapshot, group.id, personId, year), year);
    const issues: readonly CommandIssue[] = [
      ...(date > today ? [{ code: 'inFuture', path: 'date', data: { today } }] : []),
      ...(motive === '' ? [{ code: 'noMotive', path: 'motive', data: { year } }] : []),
    ];
    if (issues.length > 0) return { kind: 'refused', issues };
    const id = newId('petitions');
    const row = { ...input, motive, id, groupId: group.id, result: '', resultOn: null, note: '' };
    return {
      kind: 'decided',
      changes: [{ kind: 'insert', table: 'petitions', row }],
      warnings: sameYearWarnings(snapshot, personId, kind, year),
      result: {
        focus: { table: 'petitions', id },
        groupIds: [group.id],
        next: [{ command: 'recordAward', groupId: group.id, rowId: id }],
      },
    };
  },
});

function latest<P extends { readonly date: string | null }>(petitions: readonly P[]): P | undefined {
  return [...petitions].sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1))[0];
}

/** The same petition for the same person in the same year is a slip, or needs a reason. */
function sameYearWarnings(
  { petitions }: RegisterSnapshot,
  personId: string,
  kind: string,
  year: string,
): readonly CommandWarning[] {
  const same = petitions.find(
    (one) => one.personId === personId && one.kind === kind && one.date !== null && schoolYearOf(one.date) === year,
  );
  return same === undefined ? [] : [{ code: 'sameYear', data: { kind, date: same.date } }];
}

function factsOf(
  snapshot: RegisterSnapshot,
  groupId: string,
  members: readonly string[],
  today: string,
): readonly FormFact[] {
  const year = schoolYearOf(today);
  return members
    .map((personId) => ({ personId, own: personYear(snapshot, groupId, personId, year) }))
    .filter(({ own }) => countOfYear(own) > 0)
    .sort((a, b) => countOfYear(b.own) - countOfYear(a.own))
    .slice(0, SHOWN_PEOPLE)
    .map(({ personId, own }) => {
      const person = snapshot.persons.find(({ id }) => id === personId);
      const { meetings, talks, products, assignments } = own;
      return {
        code: 'personYear',
        data: {
          name: person === undefined ? personId : fullName(person),
          meetings: meetings.length,
          talks: talks.length,
          products: products.length,
          assignments: assignments.length,
        },
        rows: rowsOfYear(own),
      };
    });
}
