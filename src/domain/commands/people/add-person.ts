import { BLANK_PERSON, type Person } from '../../register/person';
import { nameSex } from '../../russian/name-sex';
import { nameOfParts, readName } from '../../russian/read-name';
import type { CommandIssue, CommandWarning } from '../decision';
import { defineCommand } from '../definition/command';
import type { InputOf } from '../definition/input-fields';
import { JOB_FIELDS, jobChanges, jobLists } from './job-fields';
import { type NameParts, namesakeIssues } from './namesakes';
import { factFields, factIssues, factLists, factWarnings, PERSON_FACTS } from './person-facts';

const inParts = { field: 'inParts', is: ['true'] };
const inOne = { field: 'inParts', is: ['false'] };

const FIELDS = {
  inParts: { kind: 'flag' },
  fullName: { kind: 'text', required: true, shownWhen: inOne },
  lastName: { kind: 'text', shownWhen: inParts },
  firstName: { kind: 'text', shownWhen: inParts },
  middleName: { kind: 'text', shownWhen: inParts },
  isOther: { kind: 'flag' },
  sex: { kind: 'choice', list: 'sexes' },
  ...JOB_FIELDS,
  ...PERSON_FACTS,
  consentOn: { kind: 'date' },
} as const;

type Input = InputOf<typeof FIELDS>;

/** Adds a teacher with the place of work; a namesake is asked about before anything is written. */
export const addPerson = defineCommand({
  id: 'addPerson',
  who: 'methodist',
  needs: [],
  table: null,
  section: 'people',
  fields: FIELDS,
  previews: true,
  start(snapshot) {
    return {
      values: { ...EMPTY },
      lists: { ...factLists(snapshot), ...jobLists(snapshot) },
      watched: [],
    };
  },
  decide(snapshot, input, _subject, { today, newId }) {
    const name = nameOf(input);
    const { organizationId, position, level, from, isMain } = input;
    const namePath = input.inParts ? 'lastName' : 'fullName';
    const issues: CommandIssue[] = [
      ...(name === undefined ? [{ path: namePath, code: 'notName', data: {} }] : []),
      ...(organizationId === null && (position !== '' || level !== '' || from !== null)
        ? [{ path: 'organizationId', code: 'noOrganization', data: {} }]
        : []),
      ...factIssues(snapshot, input, null, today),
      ...(input.consentOn !== null && input.consentOn > today
        ? [{ path: 'consentOn', code: 'later', data: { today } }]
        : []),
      ...(name === undefined || input.isOther ? [] : namesakeIssues(snapshot, name, null, today, namePath)),
    ];
    if (name === undefined || issues.length > 0) return { kind: 'refused', issues };
    const id = newId('persons');
    const sex = input.sex === '' ? guessedSex(name) : input.sex;
    const { workerClass, category, categoryFrom, categoryUntil, specialty, specialtyYear } = input;
    const { education, email, note } = input;
    const facts = {
      workerClass,
      category,
      categoryFrom,
      categoryUntil,
      specialty,
      specialtyYear,
      education,
      email,
      note,
    };
    const row: Person = { ...BLANK_PERSON, ...factFields(facts, null), ...name, id, sex, consentOn: input.consentOn };
    const work =
      organizationId === null
        ? { changes: [], warnings: [] }
        : jobChanges([], newId('jobs'), id, { organizationId, position, level, from, isMain });
    return {
      kind: 'decided',
      changes: [{ kind: 'insert', table: 'persons', row }, ...work.changes],
      warnings: [...nameWarnings(input, name, sex), ...factWarnings(facts, today), ...consentWarnings(row)],
      result: {
        focus: { table: 'persons', id },
        groupIds: [],
        next: [{ command: 'addPerson', groupId: null, rowId: null }],
      },
    };
  },
});

/** The parts of the name; three empty ones are a code of a pseudonymous register. `undefined`: not a name. */
function nameOf({ inParts: isInParts, fullName, lastName, firstName, middleName }: Input): NameParts | undefined {
  if (isInParts && [lastName, firstName, middleName].every((part) => part === '')) {
    return { lastName, firstName, middleName };
  }
  const read = isInParts ? nameOfParts(lastName, firstName, middleName) : readName(fullName);
  if (read === undefined || read.tail !== '') return undefined;
  return { lastName: read.lastName, firstName: read.firstName, middleName: read.middleName };
}

/** Only a patronymic proves the sex; a given name or a surname does not. */
function guessedSex({ middleName }: NameParts): string {
  const sex = nameSex({ sex: '', middleName });
  return sex === null ? '' : sex === 'male' ? 'м' : 'ж';
}

/** How the line was understood when it was not written surname first; that the sex is not known. */
function nameWarnings(
  { inParts: isInParts, fullName }: Input,
  name: NameParts,
  sex: string,
): readonly CommandWarning[] {
  const { lastName, firstName, middleName } = name;
  const isNameless = [lastName, firstName, middleName].every((part) => part === '');
  if (isNameless) return [{ code: 'nameless', data: {} }];
  const written = fullName.replace(/\s+/g, ' ').trim();
  const isAsWritten =
    isInParts || written === [lastName, firstName, middleName].filter((part) => part !== '').join(' ');
  return [
    ...(isAsWritten ? [] : [{ code: 'readAs', data: { lastName, firstName, middleName } }]),
    ...(sex === '' ? [{ code: 'noSex', data: {} }] : []),
  ];
}

/** Whoever has a name in the register has to agree to it. */
function consentWarnings({ lastName, consentOn }: Person): readonly CommandWarning[] {
  return lastName === '' || consentOn !== null ? [] : [{ code: 'noConsent', data: {} }];
}

const EMPTY = {
  inParts: false,
  fullName: '',
  lastName: '',
  firstName: '',
  middleName: '',
  sex: '',
  organizationId: null,
  position: '',
  level: '',
  isMain: true,
  from: null,
  workerClass: '',
  category: '',
  categoryFrom: null,
  categoryUntil: null,
  specialty: '',
  specialtyYear: null,
  education: '',
  email: '',
  note: '',
  consentOn: null,
  isOther: false,
};
