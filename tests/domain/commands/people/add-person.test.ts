import { describe, expect, test } from 'vitest';
import { addPerson } from '../../../../src/domain/commands/people/add-person';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { contextOn, decided, decisionOf, refusedFor, warnedOf } from '../../../support/decided';
import { factsOf, openForm, runForm, saveForm, undoForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister, TODAY } from '../../../support/small-register';
import { job } from '../../register-builder';
import { SCHOOLS } from './schools';

const NEW = { groupId: null, rowId: null };
const NAME = { fullName: 'Орлова Анна Ильинична', consentOn: '2026-09-01' };

const add = (input: object, changes: Partial<RegisterSnapshot> = {}) =>
  decisionOf(addPerson, smallRegister({ organizations: SCHOOLS, ...changes }), NEW, contextOn(TODAY), {
    ...NAME,
    ...input,
  });

const rowOf = (input: object) => {
  const [first] = decided(add(input)).changes;
  if (first?.kind !== 'insert' || first.table !== 'persons') throw new Error('no person');
  return first.row;
};

describe('the name', () => {
  test.each([
    ['Орлова Анна Ильинична', ['Орлова', 'Анна', 'Ильинична', 'ж'], []],
    ['ОРЛОВ Пётр Ильич', ['Орлов', 'Пётр', 'Ильич', 'м'], ['readAs']],
    ['Анна Ильинична Орлова', ['Орлова', 'Анна', 'Ильинична', 'ж'], ['readAs']],
    ['Мамедов Али Гусейн оглы', ['Мамедов', 'Али', 'Гусейн оглы', 'м'], []],
    ['Ким Саша', ['Ким', 'Саша', '', ''], ['noSex']],
  ])('%s', (fullName, expected, warnings) => {
    const { lastName, firstName, middleName, sex } = rowOf({ fullName });
    expect([lastName, firstName, middleName, sex]).toEqual(expected);
    expect(warnedOf(add({ fullName }))).toEqual(warnings);
  });

  test('that is none is refused, in one field and in three', () => {
    expect(refusedFor(add({ fullName: 'Орлова' }))).toEqual(['fullName notName']);
    expect(refusedFor(add({ fullName: 'Орлова Анна (директор)' }))).toEqual(['fullName notName']);
    const inParts = { inParts: true, fullName: '' };
    expect(refusedFor(add({ ...inParts, firstName: 'Анна' }))).toEqual(['lastName notName']);
    expect(rowOf({ ...inParts, lastName: 'Орлова' })).toMatchObject({ lastName: 'Орлова', firstName: '', sex: '' });
    expect(warnedOf(add({ ...inParts, consentOn: null }))).toEqual(['nameless']);
  });

  test('the sex that was chosen wins over the patronymic', () => {
    expect(rowOf({ sex: 'м' }).sex).toBe('м');
  });
});

describe('a namesake', () => {
  const jobs = [job({ id: 'МР-1', personId: 'П-01', organizationId: 'ОО-1', position: 'учитель' })];

  test.each([
    'Иванова Мария Петровна',
    'иванова мария петровна'.replace(/(^| )./g, (one) => one.toUpperCase()),
    'Иванова М. П.',
  ])('«%s» is asked about with the place of work, never merged', (fullName) => {
    const decision = add({ fullName }, { jobs });
    expect(refusedFor(decision)).toEqual(['fullName namesake']);
    expect(decision).toMatchObject({
      issues: [
        {
          data: {
            names: 'Иванова Мария Петровна (учитель, СОШ № 1, П-01)',
            count: 1,
            answeredBy: 'isOther',
            table: 'persons',
            rows: '[{"id":"П-01","label":"Иванова Мария Петровна (учитель, СОШ № 1, П-01)"}]',
          },
        },
      ],
    });
  });

  test('is asked about at the surname where the name is typed in parts; the answer stands right below the name', () => {
    const inParts = { inParts: true, lastName: 'Иванова', firstName: 'Мария', middleName: 'Петровна' };
    expect(refusedFor(add(inParts, { jobs }))).toEqual(['lastName namesake']);
    const fields = Object.keys(addPerson.fields);
    expect(fields.slice(fields.indexOf('middleName'), fields.indexOf('middleName') + 3)).toEqual([
      'middleName',
      'isOther',
      'sex',
    ]);
  });

  test('confirmed to be another person is added; another patronymic is another person', () => {
    expect(rowOf({ fullName: 'Иванова Мария Петровна', isOther: true }).id).toBe('новый-1');
    expect(refusedFor(add({ fullName: 'Иванова Мария Павловна' }))).toEqual([]);
  });
});

describe('category and speciality', () => {
  test('a category since 1 September 2023 has no end, an earlier one had', () => {
    const days = (categoryFrom: string, categoryUntil: string | null) =>
      warnedOf(add({ category: 'первая', categoryFrom, categoryUntil }));
    expect(days('2023-09-01', null)).toEqual([]);
    expect(days('2023-09-01', '2028-09-01')).toEqual(['hasTerm']);
    expect(days('2023-08-31', null)).toEqual(['needsTerm']);
    expect(days('2023-08-31', '2028-08-31')).toEqual([]);
    expect(days('2020-01-01', '2026-11-21')).toEqual(['expired']);
    expect(days('2020-01-01', '2026-11-22')).toEqual([]);
  });

  test('days without a category or the wrong way round are refused', () => {
    expect(refusedFor(add({ categoryFrom: '2024-01-01' }))).toEqual(['category noCategory']);
    const wrong = { category: 'высшая', categoryFrom: '2024-01-02', categoryUntil: '2024-01-01' };
    expect(refusedFor(add(wrong))).toEqual(['categoryUntil endsBeforeStart']);
    expect(refusedFor(add({ ...wrong, categoryUntil: '2024-01-02' }))).toEqual([]);
  });

  test('years in the speciality begin on 1 September of the year, which is not to come', () => {
    expect(rowOf({ specialtyYear: 2026 }).specialtySince).toBe('2026-09-01');
    expect(rowOf({}).specialtySince).toBeNull();
    expect(refusedFor(add({ specialtyYear: 2027 }))).toEqual(['specialtyYear futureYear']);
  });
});

test('e-mail is one, and of one person; all refusals come at once', () => {
  expect(refusedFor(add({ email: 'orlova@school' }))).toEqual(['email badEmail']);
  expect(refusedFor(add({ email: 'IVANOVA@school.ru' }))).toEqual(['email sameEmail']);
  expect(refusedFor(add({ email: 'orlova@school.ru' }))).toEqual([]);
  expect(
    refusedFor(add({ fullName: '1', position: 'учитель', email: 'a', consentOn: '2026-11-23', categoryUntil: TODAY })),
  ).toEqual([
    'fullName notName',
    'organizationId noOrganization',
    'category noCategory',
    'email badEmail',
    'consentOn later',
  ]);
});

test('the place of work is a row of its own; without consent it is said', () => {
  const work = { organizationId: 'ОО-1', position: 'учитель химии', level: 'общее', from: '2026-09-01' };
  expect(decided(add(work)).changes).toMatchObject([
    { table: 'persons', row: { consentOn: '2026-09-01' } },
    { table: 'jobs', row: { ...work, personId: 'новый-1', isMain: true, to: null } },
  ]);
  expect(decided(add({})).changes).toHaveLength(1);
  expect(warnedOf(add({ consentOn: null }))).toEqual(['noConsent']);
  expect(warnedOf(add({ consentOn: TODAY }))).toEqual([]);
});

test('through the procedures: refused once for a namesake, then confirmed and taken back', () => {
  const host = memoryHost(smallRegister());
  const before = factsOf(host);
  const asked = { command: 'addPerson', ...NEW };
  const answer = saveForm(host, asked, { fullName: 'Иванова Мария Петровна' });
  expect(answer.ok ? '' : answer.error.issues[0]?.message).toContain('отметьте «Это другой человек»');
  expect(factsOf(host)).toEqual(before);
  runForm(host, asked, { fullName: 'Иванова Мария Петровна', isOther: true });
  expect(host.look().snapshot.persons).toHaveLength(5);
  undoForm(host);
  expect(factsOf(host)).toEqual(before);
  host.email = 'ivanova@school.ru';
  expect(() => openForm(host, asked)).toThrow();
});
