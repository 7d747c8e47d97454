import { nameKey, nameOfParts } from '../../russian/read-name';
import type { CommandIssue } from '../decision';
import { defineCommand, refuse } from '../definition/command';
import { fullName } from '../lists/people-options';
import { namesakeIssues } from './namesakes';
import { factFields, factIssues, factLists, factsOfPerson, factWarnings, PERSON_FACTS } from './person-facts';
import { groupsOfPerson, personOf } from './person-of';

/** Changes what the register says of a person; places of work and the consent have forms of their own. */
export const changePerson = defineCommand({
  id: 'changePerson',
  who: 'methodist',
  needs: ['row'],
  table: 'persons',
  section: 'people',
  fields: {
    lastName: { kind: 'text' },
    firstName: { kind: 'text' },
    middleName: { kind: 'text' },
    isOther: { kind: 'flag' },
    sex: { kind: 'choice', list: 'sexes' },
    ...PERSON_FACTS,
  },
  start(snapshot, { rowId }) {
    const person = personOf(snapshot, rowId);
    if (person === undefined) return { cannotOpen: 'noPerson' };
    const { lastName, firstName, middleName, sex } = person;
    return {
      values: { lastName, firstName, middleName, sex, ...factsOfPerson(person), isOther: false },
      lists: factLists(snapshot),
      watched: [{ table: 'persons', id: person.id }],
      words: { subtitle: fullName(person) },
    };
  },
  decide(snapshot, input, { rowId }, { today }) {
    const person = personOf(snapshot, rowId);
    if (person === undefined) return refuse('', 'noPerson');
    const { lastName, firstName, middleName, sex, isOther, ...facts } = input;
    const typed = { lastName, firstName, middleName };
    const isRenamed = nameKey(typed) !== nameKey(person);
    const isEmpty = [lastName, firstName, middleName].every((part) => part === '');
    const isName = !isRenamed || isEmpty || nameOfParts(lastName, firstName, middleName) !== undefined;
    const issues: CommandIssue[] = [
      ...(isName ? [] : [{ path: 'lastName', code: 'notName', data: {} }]),
      ...factIssues(snapshot, facts, person.id, today),
      ...(isRenamed && !isOther ? namesakeIssues(snapshot, typed, person.id, today, 'lastName') : []),
    ];
    if (issues.length > 0) return { kind: 'refused', issues };
    const hasForms = isRenamed && person.nameForms !== '';
    const fields = {
      ...typed,
      sex,
      ...factFields(facts, person.specialtySince),
      ...(hasForms ? { nameForms: '' } : {}),
    };
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'persons', id: person.id, fields }],
      warnings: [...(hasForms ? [{ code: 'formsDropped', data: {} }] : []), ...factWarnings(facts, today)],
      result: { focus: { table: 'persons', id: person.id }, groupIds: groupsOfPerson(snapshot, person.id, today) },
    };
  },
});
