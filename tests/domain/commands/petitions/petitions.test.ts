import { describe, expect, test } from 'vitest';
import { addPetition } from '../../../../src/domain/commands/petitions/add-petition';
import { recordAward } from '../../../../src/domain/commands/petitions/record-award';
import type { Assignment } from '../../../../src/domain/register/assignment';
import type { MethodProduct } from '../../../../src/domain/register/method-product';
import type { Petition } from '../../../../src/domain/register/petition';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { contextOn, decided, decisionOf, refusedFor, startOf, warnedOf } from '../../../support/decided';
import { factsOf, openForm, runForm, undoForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister, TODAY } from '../../../support/small-register';
import { agendaItem } from '../../register-builder';

const GROUP = { groupId: 'О-01', rowId: null };
const PETITION = { groupId: 'О-01', rowId: 'ХД-1' };
const CONTEXT = contextOn(TODAY);

const petition = (fields: Partial<Petition> = {}): Petition => ({
  id: 'ХД-1',
  groupId: 'О-01',
  personId: 'П-03',
  kind: 'благодарность',
  addressee: 'Директору школы № 1',
  motive: 'За опыт',
  date: '2026-11-10',
  basis: '',
  result: '',
  resultOn: null,
  note: '',
  ...fields,
});

const product = (id: string, fields: Partial<MethodProduct> = {}): MethodProduct => ({
  id,
  groupId: 'О-01',
  title: 'Сборник',
  kind: '',
  authorship: '',
  authorIds: ['П-03'],
  madeOn: '2026-10-01',
  stage: '',
  shownWhere: '',
  shownOn: null,
  sentTo: '',
  sentOn: null,
  url: '',
  note: '',
  ...fields,
});

const assignment = (id: string, fields: Partial<Assignment> = {}): Assignment => ({
  id,
  groupId: 'О-01',
  meetingId: null,
  agendaItemId: null,
  executorId: 'П-03',
  task: 'Дело',
  dueOn: null,
  doneOn: '2026-10-05',
  note: '',
  ...fields,
});

/** A year of П-03: a meeting, a talk, a product, an assignment; the rest is not of the year, the group or the person. */
const YEAR: Partial<RegisterSnapshot> = {
  agendaItems: [
    agendaItem({ id: 'В-1', meetingId: 'З-01', speakerId: 'П-03' }),
    agendaItem({ id: 'В-2', meetingId: 'З-02', speakerId: 'П-03' }),
  ],
  products: [
    product('МП-1'),
    product('МП-2', { madeOn: '2026-08-31' }),
    product('МП-3', { groupId: 'О-02' }),
    product('МП-4', { madeOn: null }),
  ],
  assignments: [
    assignment('ПР-1'),
    assignment('ПР-2', { doneOn: null }),
    assignment('ПР-3', { task: 'Запрос: списки' }),
    assignment('ПР-4', { executorId: 'П-02', doneOn: '2026-08-31' }),
  ],
};

const add = (input: object, changes: Partial<RegisterSnapshot> = {}) =>
  decisionOf(addPetition, smallRegister(changes), GROUP, CONTEXT, {
    personId: 'П-03',
    kind: 'благодарность',
    addressee: 'Директору школы № 1',
    ...input,
  });

describe('a petition', () => {
  test('says what for; left empty, what the person did in the year', () => {
    expect(decided(add({ motive: 'За опыт' }, YEAR)).changes).toMatchObject([
      { kind: 'insert', table: 'petitions', row: { groupId: 'О-01', motive: 'За опыт', date: TODAY, resultOn: null } },
    ]);
    expect(decided(add({}, YEAR)).changes).toMatchObject([
      {
        row: {
          motive:
            'В 2026/27 учебном году: участие во встречах объединения – 1; выступления – 1; методические продукты – 1 («Сборник»); выполненные поручения – 1.',
        },
      },
    ]);
    expect(decided(add({}, { products: [] })).changes).toMatchObject([
      { row: { motive: 'В 2026/27 учебном году: участие во встречах объединения – 1.' } },
    ]);
  });

  test('of a person of whom nothing is known has to say what for', () => {
    const meetings = smallRegister().meetings.map((one) => ({ ...one, presentIds: [] }));
    expect(refusedFor(add({}, { meetings }))).toEqual(['motive noMotive']);
    expect(refusedFor(add({ date: '2026-08-31' }))).toEqual(['motive noMotive']);
    expect(refusedFor(add({ date: '2026-09-01' }))).toEqual([]);
    expect(refusedFor(add({ date: '2026-11-23' }, { meetings }))).toEqual(['date inFuture', 'motive noMotive']);
  });

  test('of the same kind for the same person in one year only with a warning', () => {
    const known = (fields: Partial<Petition>) => warnedOf(add({}, { petitions: [petition(fields)] }));
    expect(known({})).toEqual(['sameYear']);
    expect(known({ date: '2026-09-01' })).toEqual(['sameYear']);
    expect(known({ date: '2026-08-31' })).toEqual([]);
    expect(known({ kind: 'почётная грамота' })).toEqual([]);
    expect(known({ personId: 'П-02' })).toEqual([]);
  });

  test('begins with the addressee of the last one and what members did, with the rows', () => {
    const petitions = [petition(), petition({ id: 'ХД-2', date: '2026-11-11', addressee: 'Начальнику управления' })];
    const start = startOf(addPetition, smallRegister({ ...YEAR, petitions }), GROUP, CONTEXT);
    expect(start.values).toMatchObject({ addressee: 'Начальнику управления', date: TODAY, motive: '' });
    expect(start.facts?.map(({ data }) => data.name)).toEqual([
      'Сидорова Мария Петровна',
      'Иванова Мария Петровна',
      'Петрова Мария Петровна',
    ]);
    expect(start.facts?.[0]).toMatchObject({
      data: { meetings: 1, talks: 1, products: 1, assignments: 1 },
      rows: [{ id: 'З-01' }, { id: 'В-1' }, { id: 'МП-1' }, { id: 'ПР-1' }],
    });
  });
});

describe('the result of a petition', () => {
  const award = (input: object, fields: Partial<Petition> = {}) =>
    decisionOf(recordAward, smallRegister({ petitions: [petition(fields)] }), PETITION, CONTEXT, {
      result: 'Награждена',
      ...input,
    });

  test.each([
    ['2026-11-09', ['resultOn beforePetition']],
    ['2026-11-10', []],
    ['2026-11-22', []],
    ['2026-11-23', ['resultOn inFuture']],
  ])('of a petition of 10.11.2026 on %s: %j', (resultOn, issues) => {
    expect(refusedFor(award({ resultOn }))).toEqual(issues);
  });

  test('is written to its row; an earlier one is replaced with a warning', () => {
    expect(decided(award({})).changes).toEqual([
      { kind: 'update', table: 'petitions', id: 'ХД-1', fields: { result: 'Награждена', resultOn: TODAY } },
    ]);
    expect(warnedOf(award({}))).toEqual([]);
    expect(warnedOf(award({}, { result: 'Отказано', resultOn: '2026-11-15' }))).toEqual(['replaced']);
  });

  test('is asked for while there is none', () => {
    const offered = (resultOn: string | null) =>
      recordAward.offeredOn?.(smallRegister({ petitions: [petition({ resultOn })] }), PETITION, CONTEXT);
    expect([offered(null), offered('2026-11-15')]).toEqual([true, false]);
  });
});

describe('through the page', () => {
  test.each([
    ['addPetition', GROUP, { personId: 'П-03', kind: 'своё слово', addressee: 'Директору' }, 'Ходатайство записано'],
    ['recordAward', PETITION, { result: 'Награждена' }, 'Результат ходатайства записан'],
  ])('%s is saved by the leader and taken back', (command, subject, input, done) => {
    const host = memoryHost(smallRegister({ petitions: [petition()] }));
    host.email = 'ivanova@school.ru';
    const before = factsOf(host);
    expect(runForm(host, { command, ...subject }, input).done).toBe(done);
    expect(factsOf(host)).not.toEqual(before);
    undoForm(host);
    expect(factsOf(host)).toEqual(before);
  });

  test('a petition of another group is out of reach', () => {
    const host = memoryHost(smallRegister({ petitions: [petition({ groupId: 'О-02' })] }));
    host.email = 'ivanova@school.ru';
    expect(() => openForm(host, { command: 'recordAward', ...PETITION })).toThrow();
  });
});
