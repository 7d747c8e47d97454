import type { Person } from '../../register/person';
import { confirmedForm } from '../../russian/confirmed-form';
import { declineFullName } from '../../russian/decline-person';
import { formsText, OBLIQUE_CASES, type ObliqueCase } from '../../russian/form-labels';
import { nameSex } from '../../russian/name-sex';
import type { CommandIssue } from '../decision';
import { defineCommand, refuse } from '../definition/command';
import { wordOptions } from '../lists/options';
import { fullName } from '../lists/people-options';
import { personOf } from './person-of';

type Forms = Readonly<Record<ObliqueCase, string>>;

const SEX_WORDS = { female: 'ж', male: 'м' } as const;
const NO_FORMS: Forms = { genitive: '', dative: '', accusative: '', instrumental: '', prepositional: '' };

/**
 * Checks the cases of a name once: from then on papers take the forms as they stand here, and do not highlight them.
 * Nothing is prefilled while the sex is not known, since no rule can tell the forms without it; a case left empty is
 * declined by the rules.
 */
export const confirmForms = defineCommand({
  id: 'confirmForms',
  who: 'methodist',
  needs: ['row'],
  table: 'persons',
  section: 'people',
  fields: {
    sex: { kind: 'choice', list: 'sexes', required: true },
    genitive: { kind: 'text' },
    dative: { kind: 'text' },
    accusative: { kind: 'text' },
    instrumental: { kind: 'text' },
    prepositional: { kind: 'text' },
  },
  offeredOn: (snapshot, { rowId }) => (personOf(snapshot, rowId)?.lastName.trim() ?? '') !== '',
  start(snapshot, { rowId }) {
    const person = personOf(snapshot, rowId);
    if (person === undefined) return { cannotOpen: 'noPerson' };
    if (person.lastName.trim() === '') return { cannotOpen: 'noName' };
    const sex = nameSex(person);
    const values = { sex: sex === null ? '' : SEX_WORDS[sex], ...(sex === null ? NO_FORMS : formsOf(person)) };
    return {
      values,
      lists: { sexes: wordOptions(Object.values(SEX_WORDS)) },
      facts: sex === null ? [{ code: 'noSex', data: {}, rows: [] }] : doubts(person),
      watched: [{ table: 'persons', id: person.id }],
      words: { subtitle: fullName(person) },
    };
  },
  decide(snapshot, { sex, ...forms }, { rowId }) {
    const person = personOf(snapshot, rowId);
    if (person === undefined) return refuse('', 'noPerson');
    const issues = OBLIQUE_CASES.flatMap((name): CommandIssue[] =>
      /[;:]/.test(forms[name]) ? [{ path: name, code: 'oneForm', data: {} }] : [],
    );
    if (issues.length > 0) return { kind: 'refused', issues };
    const before = nameSex(person);
    const isOtherSex = before !== null && SEX_WORDS[before] !== sex;
    const nameForms = formsText(isOtherSex ? withoutProposed(forms, formsOf(person)) : forms);
    const first = person.lastName.trim().charAt(0).toLowerCase();
    const odd = OBLIQUE_CASES.filter((name) => forms[name] !== '' && forms[name].charAt(0).toLowerCase() !== first);
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'persons', id: person.id, fields: { sex, nameForms } }],
      warnings: [
        ...odd.map((name) => ({ code: 'otherName', data: { form: forms[name] } })),
        ...(nameForms === '' ? [{ code: 'noForms', data: {} }] : []),
      ],
      result: {
        focus: { table: 'persons', id: person.id },
        groupIds: [],
        // With the sex known the program can propose what it could not before.
        next: nameForms === '' || isOtherSex ? [{ command: 'confirmForms', groupId: null, rowId: person.id }] : [],
      },
    };
  },
});

/** What was confirmed before, of the rest what the rules say. */
function formsOf(person: Person): Forms {
  const form = (name: ObliqueCase): string =>
    confirmedForm(person.nameForms, name) ?? declineFullName(person, name).text.replace(/\u00a0/g, ' ');
  return {
    genitive: form('genitive'),
    dative: form('dative'),
    accusative: form('accusative'),
    instrumental: form('instrumental'),
    prepositional: form('prepositional'),
  };
}

/** Forms that the person wrote; those proposed for the other sex are wrong. */
function withoutProposed(forms: Forms, proposed: Forms): Forms {
  const own = (name: ObliqueCase): string => (forms[name] === proposed[name] ? '' : forms[name]);
  return {
    genitive: own('genitive'),
    dative: own('dative'),
    accusative: own('accusative'),
    instrumental: own('instrumental'),
    prepositional: own('prepositional'),
  };
}

function doubts(person: Person): { code: string; data: Readonly<Record<string, string>>; rows: [] }[] {
  const unsure = OBLIQUE_CASES.map((name) => declineFullName(person, name)).filter(({ certain }) => !certain);
  const forms = unsure.map(({ text }) => `«${text.replace(/\u00a0/g, ' ')}»`).join(', ');
  return unsure.length === 0 ? [] : [{ code: 'unsure', data: { forms }, rows: [] }];
}
