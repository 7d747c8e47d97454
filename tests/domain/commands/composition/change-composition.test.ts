import { describe, expect, it } from 'vitest';
import { changeComposition } from '../../../../src/domain/commands/composition/change-composition';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { group, job, membership, person, register } from '../../register-builder';
import { decided, refusals, registerAfter, rows, started, warnings } from './run-form';

const persons = ['П-01', 'П-02', 'П-03', 'П-04'].map((id) =>
  person({ id, lastName: `Фамилия${id.slice(-1)}`, consentOn: '2025-01-01' }),
);
const leader = membership({ id: 'С-01', personId: 'П-01', from: '2026-09-01' });
const plain = membership({ id: 'С-02', personId: 'П-02', role: 'member', from: '2026-10-01' });

const small = (fields: Partial<RegisterSnapshot> = {}): RegisterSnapshot =>
  register({
    persons,
    groups: [group({ createdOn: '2026-09-01', closedOn: '2027-05-31' })],
    jobs: [
      job({ id: 'Р-3', personId: 'П-03' }),
      job({ id: 'Р-4', personId: 'П-03', position: 'методист', isMain: false }),
    ],
    memberships: [leader, plain],
    ...fields,
  });

const BASE = {
  day: '2026-12-01',
  basisKind: 'приказ',
  basisNumber: '7',
  basisDate: '2026-11-20',
  joins: [],
  leaves: [],
};
const NO_OWN = { ownBasis: false, basisKind: '', basisNumber: '', basisDate: null };
const joins = (placeId: string, fields = {}) => ({ placeId, role: null, from: null, ...NO_OWN, ...fields });
const leaves = (personId: string, fields = {}) => ({ personId, lastDay: null, reason: '', ...NO_OWN, ...fields });

describe('people join and leave by one act', () => {
  it('from the common day, through the job chosen; who leaves is there till the day before', () => {
    const input = { ...BASE, joins: [joins('job:Р-4')], leaves: [leaves('П-02', { reason: 'переезд' })] };
    const next = registerAfter(changeComposition, small(), input);
    expect(rows(next)).toEqual([
      'П-01 leader 2026-09-01–',
      'П-02 member 2026-10-01–2026-11-30',
      'П-03 member 2026-12-01–',
    ]);
    expect(next.memberships[1]?.endBasis).toBe('приказ от 20.11.2026 № 7 (переезд)');
    expect(next.memberships[2]).toMatchObject({
      jobId: 'Р-4',
      basisKind: 'приказ',
      basisNumber: '7',
      basisDate: '2026-11-20',
    });
  });

  it('each with a day and an act of one’s own where they differ', () => {
    const own = { ownBasis: true, basisKind: 'протокол', basisNumber: '2', basisDate: '2026-12-05' };
    const next = registerAfter(changeComposition, small(), {
      ...BASE,
      joins: [joins('job:Р-3', { ...own, from: '2026-12-05' }), joins('person:П-04')],
      leaves: [leaves('П-02', { ...own, lastDay: '2026-12-04' })],
    });
    expect(next.memberships[1]).toMatchObject({ to: '2026-12-04', endBasis: 'протокол от 05.12.2026 № 2' });
    expect(next.memberships[2]).toMatchObject({ from: '2026-12-05', basisKind: 'протокол', basisNumber: '2' });
    expect(next.memberships[3]).toMatchObject({ from: '2026-12-01', basisKind: 'приказ', basisNumber: '7' });
  });

  it('one person may leave and come back through another job in one form', () => {
    const memberships = [{ ...plain, personId: 'П-03', jobId: 'Р-3' }];
    const input = { ...BASE, joins: [joins('job:Р-4')], leaves: [leaves('П-03')] };
    expect(rows(registerAfter(changeComposition, small({ memberships }), input))).toEqual([
      'П-03 member 2026-10-01–2026-11-30',
      'П-03 member 2026-12-01–',
    ]);
  });

  it('a role may be given where its place is empty', () => {
    const input = { ...BASE, joins: [joins('job:Р-3', { role: 'secretary' })] };
    expect(rows(registerAfter(changeComposition, small(), input))).toContain('П-03 secretary 2026-12-01–');
    expect(refusals(changeComposition, small(), { ...BASE, joins: [joins('job:Р-3', { role: 'leader' })] })).toEqual([
      'joins.0.role roleTaken',
    ]);
  });
});

describe('is refused', () => {
  it('for everything at once', () => {
    const input = {
      ...BASE,
      joins: [joins('person:П-02'), joins('job:Р-3'), joins('job:Р-4'), joins('нет')],
      leaves: [leaves('П-04'), leaves('П-01', { lastDay: '2026-08-31' })],
    };
    expect(refusals(changeComposition, small(), input)).toEqual([
      'leaves.0.personId notInGroup',
      'leaves.1.lastDay beforeGroup',
      'leaves.1.personId joinedLater',
      'joins.0.placeId alreadyMember',
      'joins.2.placeId alreadyMember',
      'joins.3.placeId gone',
    ]);
    expect(refusals(changeComposition, small(), BASE)).toEqual([' nothing']);
  });

  it.each([
    ['2026-08-31', ['joins.0.from beforeGroup']],
    ['2026-09-01', []],
    ['2027-05-31', []],
    ['2027-06-01', ['joins.0.from afterGroup']],
  ])('a first day of %s', (from, expected) => {
    expect(refusals(changeComposition, small(), { ...BASE, joins: [joins('job:Р-3', { from })] })).toEqual(expected);
  });

  it('the common day is told of once', () => {
    const input = { ...BASE, day: '2027-06-01', joins: [joins('job:Р-3'), joins('person:П-04')] };
    expect(refusals(changeComposition, small(), input)).toEqual(['day afterGroup']);
  });

  it.each([
    ['2026-09-30', ['leaves.0.personId joinedLater']],
    ['2026-10-01', []],
  ])('a last day of %s for who joined on 1 October', (lastDay, expected) => {
    expect(refusals(changeComposition, small(), { ...BASE, leaves: [leaves('П-02', { lastDay })] })).toEqual(expected);
  });

  it('joining on the last day of a former stay, not the day after; before a later one, not at all', () => {
    const was = [{ ...plain, to: '2026-11-30' }];
    const on = (from: string) => ({ ...BASE, joins: [joins('person:П-02', { from })] });
    expect(refusals(changeComposition, small({ memberships: was }), on('2026-11-30'))).toEqual([
      'joins.0.placeId alreadyMember',
    ]);
    expect(refusals(changeComposition, small({ memberships: was }), on('2026-12-01'))).toEqual([]);
    expect(refusals(changeComposition, small(), on('2026-09-30'))).toEqual(['joins.0.placeId joinsLater']);
  });

  it('a planned last day may be moved until it has passed', () => {
    const ended = (to: string) => small({ memberships: [{ ...plain, to }] });
    const input = { ...BASE, leaves: [leaves('П-02', { lastDay: '2026-11-10' })] };
    expect(refusals(changeComposition, ended('2026-11-22'), input)).toEqual([]);
    expect(refusals(changeComposition, ended('2026-11-21'), input)).toEqual(['leaves.0.personId leftAlready']);
  });
});

describe('warns', () => {
  it('of past days by the earliest of all, of acts once each', () => {
    const two = [joins('job:Р-3'), joins('person:П-04')];
    expect(warnings(changeComposition, small(), { ...BASE, joins: two })).toEqual([]);
    expect(warnings(changeComposition, small(), { ...BASE, basisNumber: '', joins: two })).toEqual(['unfinished']);
    const early = {
      ...BASE,
      day: '2026-11-22',
      joins: [joins('job:Р-3'), joins('person:П-04', { from: '2026-11-21' })],
    };
    expect(warnings(changeComposition, small(), early)).toEqual(['pastDay']);
    expect(warnings(changeComposition, small(), { ...early, joins: [joins('job:Р-3')] })).toEqual([]);
  });

  it('of consent, of jobs and of roles that fall empty', () => {
    const unsure = persons.map((one) => ({ ...one, consentOn: null }));
    const jobs = [job({ id: 'Р-3', personId: 'П-03', to: '2026-11-30' })];
    const input = { ...BASE, joins: [joins('job:Р-3'), joins('person:П-04')], leaves: [leaves('П-01')] };
    const decision = decided(changeComposition, small({ persons: unsure, jobs }), input);
    expect(decision).toMatchObject({
      warnings: [
        { code: 'noConsent', data: { count: 2, names: 'Фамилия3 Мария Петровна, Фамилия4 Мария Петровна' } },
        { code: 'noJob', data: { names: 'Фамилия3 Мария Петровна' } },
        { code: 'roleLeft', data: { role: 'руководитель', name: 'Фамилия1 Мария Петровна' } },
      ],
      result: { next: [{ command: 'approveComposition' }, { command: 'electLeader' }] },
    });
  });
});

it('opens with today, an order and the difference between who is there and who is approved', () => {
  const { values, facts, lists } = started(changeComposition, small());
  expect(values).toMatchObject({ day: '2026-11-22', basisKind: 'приказ', joins: [], leaves: [] });
  expect(facts?.map(({ code, data }) => [code, data.count])).toEqual([
    ['members', 2],
    ['unapproved', 2],
  ]);
  expect(lists.places?.map(({ id }) => id)).toEqual([
    'person:П-01',
    'person:П-02',
    'job:Р-3',
    'job:Р-4',
    'person:П-04',
  ]);
});
