import { describe, expect, test } from 'vitest';
import { confirmForms } from '../../../../src/domain/commands/people/confirm-forms';
import type { Person } from '../../../../src/domain/register/person';
import { declineFullName, declineShortName } from '../../../../src/domain/russian/decline-person';
import { contextOn, decided, decisionOf, refusedFor, startOf, warnedOf } from '../../../support/decided';
import { factsOf, openForm, runForm, undoForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister, TODAY } from '../../../support/small-register';

const KVASHA = { lastName: 'Кваша', firstName: 'Пётр', middleName: 'Ильич', sex: '' };
const register = (fields: Partial<Person> = KVASHA) =>
  smallRegister({
    persons: smallRegister().persons.map((person) => (person.id === 'П-01' ? { ...person, ...fields } : person)),
  });
const ASKED = { command: 'confirmForms', groupId: null, rowId: 'П-01' };
const SUBJECT = { groupId: null, rowId: 'П-01' };
const start = (fields?: Partial<Person>) => startOf(confirmForms, register(fields), SUBJECT, contextOn(TODAY));
const decide = (input: object, fields?: Partial<Person>) =>
  decisionOf(confirmForms, register(fields), SUBJECT, contextOn(TODAY), input);

describe('the cases of a name', () => {
  test('are proposed by the rules, what is doubtful is named', () => {
    const { values, facts } = start();
    expect(values).toEqual({
      sex: 'м',
      genitive: 'Кваши Петра Ильича',
      dative: 'Кваше Петру Ильичу',
      accusative: 'Квашу Петра Ильича',
      instrumental: 'Квашой Петром Ильичом',
      prepositional: 'Кваше Петре Ильиче',
    });
    expect(facts?.map(({ code }) => code)).toEqual(['unsure']);
    expect(start({}).facts).toEqual([]);
  });

  test('are not guessed while the sex is not known: it is asked first', () => {
    const { values, facts } = start({ ...KVASHA, middleName: '' });
    expect(values).toMatchObject({ sex: '', genitive: '', prepositional: '' });
    expect(facts?.map(({ code }) => code)).toEqual(['noSex']);
    const saved = decide({ sex: 'м' }, { ...KVASHA, middleName: '' });
    expect(warnedOf(saved)).toEqual(['noForms']);
    expect(decided(saved).result.next).toEqual([ASKED]);
  });

  test('that were confirmed stand as they were; the others come from the rules', () => {
    const { values } = start({ ...KVASHA, nameForms: 'род: Кваша Петра Ильича' });
    expect(values).toMatchObject({ genitive: 'Кваша Петра Ильича', dative: 'Кваше Петру Ильичу' });
  });

  test('are refused all at once where more than a form is typed, and warned of where another name is', () => {
    expect(refusedFor(decide({ genitive: 'род: Кваши', dative: 'Кваше; Квашу' }))).toEqual([
      'genitive oneForm',
      'dative oneForm',
    ]);
    expect(warnedOf(decide({ genitive: 'Иванова Петра Ильича' }))).toEqual(['otherName']);
    expect(warnedOf(decide({}))).toEqual([]);
  });

  test('proposed for the other sex are not kept when the sex is corrected', () => {
    const saved = decided(decide({ sex: 'м', dative: 'Кваше Петру' }, { ...KVASHA, sex: 'ж' }));
    expect(saved.changes).toEqual([
      { kind: 'update', table: 'persons', id: 'П-01', fields: { sex: 'м', nameForms: 'дат: Кваше Петру' } },
    ]);
    expect(saved.result.next).toEqual([ASKED]);
  });

  test('are not for a code without a name', () => {
    expect(confirmForms.start(register({ lastName: '' }), SUBJECT, contextOn(TODAY))).toEqual({ cannotOpen: 'noName' });
    expect(confirmForms.offeredOn?.(register({ lastName: '' }), SUBJECT, { today: TODAY, actorId: null })).toBe(false);
    expect(confirmForms.offeredOn?.(register(), SUBJECT, { today: TODAY, actorId: null })).toBe(true);
  });

  test('once confirmed are certain in every look of the name; taken back they are as before', () => {
    const host = memoryHost(register());
    const before = factsOf(host);
    expect(openForm(host, ASKED).subtitle).toBe('Кваша Пётр Ильич');
    runForm(host, ASKED, { instrumental: 'Квашою Петром Ильичом' });
    const person = host.look().snapshot.persons.find(({ id }) => id === 'П-01');
    if (person === undefined) throw new Error('nobody');
    expect(person.nameForms).toBe(
      'род: Кваши Петра Ильича; дат: Кваше Петру Ильичу; вин: Квашу Петра Ильича; тв: Квашою Петром Ильичом; пр: Кваше Петре Ильиче',
    );
    expect(declineFullName(person, 'instrumental')).toEqual({ text: 'Квашою Петром Ильичом', certain: true });
    expect(declineShortName(person, 'dative')).toEqual({ text: 'Кваше\u00a0П.\u00a0И.', certain: true });
    undoForm(host);
    expect(factsOf(host)).toEqual(before);
  });
});
