import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../src/domain/commands/definition/command';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import { addJob } from '../../../../src/domain/commands/people/add-job';
import { changePerson } from '../../../../src/domain/commands/people/change-person';
import { giveConsent, withdrawConsent } from '../../../../src/domain/commands/people/consent';
import { endJob } from '../../../../src/domain/commands/people/end-job';
import type { Person } from '../../../../src/domain/register/person';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { evaluateRegister } from '../../../../src/domain/verdicts/evaluate-register';
import { contextOn, decided, decisionOf, refusedFor, startOf, warnedOf } from '../../../support/decided';
import { factsOf, openForm, runForm, undoForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister, TODAY } from '../../../support/small-register';
import { job } from '../../register-builder';
import { SCHOOLS } from './schools';

const JOBS = [
  job({
    id: 'МР-1',
    personId: 'П-01',
    organizationId: 'ОО-1',
    position: 'учитель',
    isMain: true,
    from: '2020-09-01',
    to: null,
  }),
];

const register = (fields: Partial<Person> = {}, changes: Partial<RegisterSnapshot> = {}) =>
  smallRegister({
    organizations: SCHOOLS,
    jobs: JOBS,
    persons: smallRegister().persons.map((person) => (person.id === 'П-01' ? { ...person, ...fields } : person)),
    ...changes,
  });

const decide = (command: Command, snapshot: RegisterSnapshot, input: object, rowId = 'П-01') =>
  decisionOf(command, snapshot, { groupId: null, rowId }, contextOn(TODAY), input);

const offered = (command: Command, snapshot: RegisterSnapshot, rowId = 'П-01') =>
  command.offeredOn?.(snapshot, { groupId: null, rowId }, { today: TODAY, actorId: null });

describe('a card', () => {
  test('opens as it stands; a day within the year that stays is kept', () => {
    const snapshot = register({ specialtySince: '2005-11-15' });
    const start = startOf(changePerson, snapshot, { groupId: null, rowId: 'П-01' }, contextOn(TODAY));
    expect(start.values).toMatchObject({ lastName: 'Иванова', specialtyYear: 2005, category: 'высшая' });
    expect(start.watched).toEqual([{ table: 'persons', id: 'П-01' }]);
    const since = (input: object) => {
      const [change] = decided(decide(changePerson, snapshot, input)).changes;
      return change?.kind === 'update' && change.table === 'persons' ? change.fields.specialtySince : undefined;
    };
    expect(since({})).toBe('2005-11-15');
    expect(since({ specialtyYear: 2006 })).toBe('2006-09-01');
    expect(since({ specialtyYear: null })).toBeNull();
  });

  test('a new name is asked about as a namesake, the old one is not; checked cases go with the old name', () => {
    const snapshot = register({ nameForms: 'род: Ивановой Марии' });
    expect(refusedFor(decide(changePerson, snapshot, { lastName: 'Петрова' }))).toEqual(['lastName namesake']);
    expect(refusedFor(decide(changePerson, snapshot, { lastName: 'Петрова', isOther: true }))).toEqual([]);
    expect(refusedFor(decide(changePerson, snapshot, { lastName: 'Орлова 2' }))).toEqual(['lastName notName']);
    expect(warnedOf(decide(changePerson, snapshot, { lastName: 'Орлова' }))).toEqual(['formsDropped']);
    expect(warnedOf(decide(changePerson, snapshot, { note: 'Н' }))).toEqual([]);
    expect(decided(decide(changePerson, snapshot, {})).result.groupIds).toEqual(['О-01']);
  });

  test('the verdict about the leader follows the category', () => {
    const outcome = (input: object) => {
      const before = register();
      const next = applyChanges(before, decided(decide(changePerson, before, input)).changes);
      return evaluateRegister(next, { asOf: TODAY, groupIds: ['О-01'] })
        .filter(({ normId }) => normId.startsWith('novosibirsk-2022/7.3'))
        .map((verdict) => verdict.outcome);
    };
    expect(outcome({ specialtyYear: 2005 })).toEqual(['met']);
    expect(outcome({ category: 'без категории' })).toEqual(['violated']);
    // Five full years on the day of joining, 1 September 2025.
    expect(outcome({ specialtyYear: 2020 })).toEqual(['met']);
    expect(outcome({ specialtyYear: 2021 })).toEqual(['violated']);
  });
});

describe('a place of work', () => {
  const work = { organizationId: 'ОО-2', position: 'методист' };

  test('is added as not the main one where there is one; made the main one it takes that over', () => {
    const start = startOf(addJob, register(), { groupId: null, rowId: 'П-01' }, contextOn(TODAY));
    expect(start.values).toMatchObject({ isMain: false, from: TODAY });
    expect(startOf(addJob, register(), { groupId: null, rowId: 'П-02' }, contextOn(TODAY)).values.isMain).toBe(true);
    expect(decided(decide(addJob, register(), work)).changes).toMatchObject([
      { table: 'jobs', row: { ...work, personId: 'П-01', isMain: false, from: TODAY, to: null } },
    ]);
    const main = decide(addJob, register(), { ...work, isMain: true });
    expect(decided(main).changes.slice(1)).toEqual([
      { kind: 'update', table: 'jobs', id: 'МР-1', fields: { isMain: false } },
    ]);
    expect(warnedOf(main)).toEqual(['otherMain']);
  });

  test('the same one is refused while it lasts', () => {
    const same = { organizationId: 'ОО-1', position: 'Учитель' };
    expect(refusedFor(decide(addJob, register(), same))).toEqual(['position sameJob']);
    const ended = (to: string) => register({}, { jobs: JOBS.map((one) => ({ ...one, to })) });
    expect(refusedFor(decide(addJob, ended(TODAY), same))).toEqual(['position sameJob']);
    expect(refusedFor(decide(addJob, ended('2026-11-21'), same))).toEqual([]);
  });

  test('ends on its last day; groups in which the person stays are named', () => {
    const decision = decide(endJob, register(), { to: '2026-11-20', reason: 'Переезд' }, 'МР-1');
    expect(decided(decision).changes).toEqual([
      { kind: 'update', table: 'jobs', id: 'МР-1', fields: { to: '2026-11-20', note: 'Переезд' } },
    ]);
    expect(decided(decision).warnings).toEqual([
      { code: 'stillMember', data: { groups: '«ММО учителей математики»', count: 1 } },
      { code: 'lastJob', data: {} },
    ]);
    const two = [...JOBS, job({ id: 'МР-2', personId: 'П-01', organizationId: 'ОО-2', from: null, to: null })];
    expect(warnedOf(decide(endJob, register({}, { jobs: two }), {}, 'МР-1'))).toEqual([]);
    const through = smallRegister().memberships.map((row) =>
      row.personId === 'П-01' ? { ...row, jobId: 'МР-1' } : row,
    );
    expect(warnedOf(decide(endJob, register({}, { jobs: two, memberships: through }), {}, 'МР-1'))).toEqual([
      'stillMember',
    ]);
  });

  test('ends not before it began, and once', () => {
    expect(refusedFor(decide(endJob, register(), { to: '2020-08-31' }, 'МР-1'))).toEqual(['to endsBeforeStart']);
    expect(refusedFor(decide(endJob, register(), { to: '2020-09-01' }, 'МР-1'))).toEqual([]);
    const ended = register({}, { jobs: JOBS.map((one) => ({ ...one, to: '2026-01-01' })) });
    expect(endJob.start(ended, { groupId: null, rowId: 'МР-1' }, contextOn(TODAY))).toMatchObject({
      cannotOpen: 'ended',
    });
    expect([offered(endJob, register(), 'МР-1'), offered(endJob, ended, 'МР-1')]).toEqual([true, false]);
  });
});

describe('the consent', () => {
  test('is marked by today; after a withdrawal not before it', () => {
    expect(refusedFor(decide(giveConsent, register(), { consentOn: '2026-11-23' }))).toEqual(['consentOn later']);
    const again = register({ consentOn: '2026-01-01', consentWithdrawnOn: '2026-10-10' });
    expect(refusedFor(decide(giveConsent, again, { consentOn: '2026-10-09' }))).toEqual(['consentOn beforeWithdrawal']);
    expect(decided(decide(giveConsent, again, { consentOn: '2026-10-10' })).changes).toMatchObject([
      { id: 'П-01', fields: { consentOn: '2026-10-10', consentWithdrawnOn: null } },
    ]);
  });

  test('is withdrawn: the form says what has to stop', () => {
    const given = register({ consentOn: '2026-01-10' });
    const start = startOf(withdrawConsent, given, { groupId: null, rowId: 'П-01' }, contextOn(TODAY));
    expect(start.facts?.map(({ code }) => code)).toEqual(['groups', 'leads', 'letters', 'papers']);
    const withdraw = (input: object) => decide(withdrawConsent, given, input);
    expect(refusedFor(withdraw({ withdrawnOn: '2026-01-09' }))).toEqual(['withdrawnOn beforeConsent']);
    expect(refusedFor(withdraw({ withdrawnOn: '2026-11-23' }))).toEqual(['withdrawnOn later']);
    expect(decided(withdraw({ withdrawnOn: '2026-01-10' })).changes).toEqual([
      { kind: 'update', table: 'persons', id: 'П-01', fields: { consentWithdrawnOn: '2026-01-10', email: '' } },
    ]);
    expect(decided(withdraw({ stopLetters: false })).changes).toMatchObject([
      { fields: { consentWithdrawnOn: TODAY } },
    ]);
    const nameless = withdraw({ removeName: true });
    expect(decided(nameless).changes).toMatchObject([{ fields: { lastName: '', firstName: '', email: '' } }]);
    expect(warnedOf(nameless)).toEqual(['stillMember', 'journalKeeps']);
  });

  test('is offered to be given where there is none, to be withdrawn where there is one', () => {
    const both = (fields: Partial<Person>) =>
      [giveConsent, withdrawConsent].map((one) => offered(one, register(fields)));
    expect(both({})).toEqual([true, false]);
    expect(both({ consentOn: '2026-01-01' })).toEqual([false, true]);
    expect(both({ consentOn: '2026-01-01', consentWithdrawnOn: '2026-02-01' })).toEqual([true, false]);
  });
});

test.each([
  ['changePerson', 'П-02', { education: 'НГПУ, 2004' }],
  ['addJob', 'П-02', { organizationId: 'ОО-2', position: 'учитель' }],
  ['changeJob', 'МР-1', { position: 'старший методист' }],
  ['endJob', 'МР-1', { to: '2026-11-20' }],
  ['giveConsent', 'П-02', {}],
  ['withdrawConsent', 'П-01', { removeName: true }],
])('through the procedures: %s is saved, taken back and closed to leaders', (command, rowId, values) => {
  const host = memoryHost(register({ consentOn: '2026-01-10' }));
  const before = factsOf(host);
  const asked = { command, groupId: null, rowId };
  runForm(host, asked, values);
  expect(factsOf(host)).not.toEqual(before);
  undoForm(host);
  expect(factsOf(host)).toEqual(before);
  host.email = 'petrova@school.ru';
  expect(() => openForm(host, asked)).toThrow();
});
