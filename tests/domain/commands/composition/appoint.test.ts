import { describe, expect, it } from 'vitest';
import { appointLeader, appointSecretary } from '../../../../src/domain/commands/composition/appoint';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { group, job, meeting, membership, person, register } from '../../register-builder';
import { decided, refusals, registerAfter, rows, started, warnings } from './run-form';

const people = ['П-01', 'П-02', 'П-03', 'П-04'].map((id) =>
  person({ id, lastName: `Фамилия${id.slice(-1)}`, consentOn: '2025-01-01' }),
);
const leader = membership({ id: 'С-01', personId: 'П-01', from: '2024-09-01', jobId: 'Р-1' });
const plain = membership({ id: 'С-02', personId: 'П-02', role: 'member', from: '2025-09-01', jobId: 'Р-2' });
const secretary = membership({ id: 'С-03', personId: 'П-03', role: 'secretary', from: '2025-09-01' });

const small = (fields: Partial<RegisterSnapshot> = {}): RegisterSnapshot =>
  register({
    groups: [group({ regulationId: 'noyabrsk-2020' }), group({ id: 'О-02', name: 'Другая' })],
    persons: people,
    jobs: [job({ id: 'Р-1', personId: 'П-01' }), job({ id: 'Р-2', personId: 'П-02' })],
    memberships: [leader, plain, secretary],
    ...fields,
  });

const ORDER = { from: '2026-12-01', basisKind: 'приказ', basisNumber: '39/1', basisDate: '2026-11-20' };
const SECOND = { ...ORDER, placeId: 'job:Р-2' };

describe('a new leader by order', () => {
  it('takes the place on the day, the one before leaves it the day before and stays a member', () => {
    const next = registerAfter(appointLeader, small(), SECOND);
    expect(rows(next)).toEqual([
      'П-01 leader 2024-09-01–2026-11-30',
      'П-02 member 2025-09-01–2026-11-30',
      'П-03 secretary 2025-09-01–',
      'П-02 leader 2026-12-01–',
      'П-01 member 2026-12-01–',
    ]);
    expect(next.memberships[0]?.endBasis).toBe('приказ от 20.11.2026 № 39/1');
    expect(next.memberships[3]).toMatchObject({ basisKind: 'приказ', basisNumber: '39/1', jobId: 'Р-2' });
  });

  it('lets the one before go when told so, with the act of leaving', () => {
    const next = registerAfter(appointLeader, small(), { ...SECOND, predecessorStays: false });
    expect(rows(next)).not.toContain('П-01 member 2026-12-01–');
    expect(next.memberships[0]).toMatchObject({ to: '2026-11-30', endBasis: 'приказ от 20.11.2026 № 39/1' });
  });

  it('who is not in the group joins by the same order', () => {
    expect(rows(registerAfter(appointLeader, small(), { ...ORDER, placeId: 'person:П-04' }))).toContain(
      'П-04 leader 2026-12-01–',
    );
    expect(warnings(appointLeader, small(), { ...ORDER, placeId: 'person:П-04' })).toEqual(['notMember']);
  });

  it('who joined as a member that very day keeps the row beside the role', () => {
    const memberships = [{ ...plain, from: '2026-12-01' }];
    expect(rows(registerAfter(appointLeader, small({ memberships }), SECOND))).toEqual([
      'П-02 member 2026-12-01–',
      'П-02 leader 2026-12-01–',
    ]);
  });

  it('sends whoever acted back to membership, and an outsider who acted out of the group', () => {
    const acting = membership({ id: 'С-04', personId: 'П-02', role: 'actingLeader', from: '2026-10-01' });
    const outsider = { ...acting, id: 'С-05', personId: 'П-04' };
    const next = registerAfter(appointLeader, small({ memberships: [plain, acting, outsider] }), {
      ...ORDER,
      placeId: 'person:П-03',
    });
    expect(rows(next)).toEqual([
      'П-02 member 2025-09-01–',
      'П-02 actingLeader 2026-10-01–2026-11-30',
      'П-04 actingLeader 2026-10-01–2026-11-30',
      'П-03 leader 2026-12-01–',
    ]);
  });

  it('leaves other groups and rows that ended alone', () => {
    const foreign = membership({ id: 'С-06', groupId: 'О-02', personId: 'П-02' });
    const ended = membership({ id: 'С-07', personId: 'П-04', to: '2024-08-31', from: '2023-09-01' });
    const next = registerAfter(appointLeader, small({ memberships: [leader, plain, foreign, ended] }), SECOND);
    expect(next.memberships.filter(({ id }) => id === 'С-06' || id === 'С-07')).toEqual([foreign, ended]);
    expect(warnings(appointLeader, small({ memberships: [leader, plain, foreign] }), SECOND)).toEqual(['leadsOthers']);
  });
});

describe('the day of a new leader', () => {
  const limits = {
    groups: [group({ regulationId: 'noyabrsk-2020', createdOn: '2026-09-01', closedOn: '2027-05-31' })],
  };
  it.each([
    ['2026-08-31', ['from beforeGroup']],
    ['2026-09-01', []],
    ['2027-05-31', []],
    ['2027-06-01', ['from afterGroup']],
  ])('%s', (from, expected) => {
    const snapshot = small({ ...limits, memberships: [] });
    expect(refusals(appointLeader, snapshot, { ...SECOND, from })).toEqual(expected);
  });

  it('is not the first day of somebody else, the day after is free', () => {
    expect(refusals(appointLeader, small(), { ...SECOND, from: '2024-09-01' })).toEqual(['from holderOfThatDay']);
    expect(refusals(appointLeader, small(), { ...SECOND, from: '2024-09-02' })).toEqual([]);
    expect(refusals(appointLeader, small(), { ...ORDER, placeId: 'job:Р-1', from: '2024-09-01' })).toEqual([
      'placeId alreadyHolds',
    ]);
  });

  it('is not before a later leader, nor inside a span that has ended', () => {
    expect(refusals(appointLeader, small(), { ...SECOND, from: '2024-08-31' })).toEqual(['from laterHolder']);
    const ended = [{ ...leader, to: '2026-11-21' }];
    expect(refusals(appointLeader, small({ memberships: ended }), { ...SECOND, from: '2026-11-21' })).toEqual([
      'from holderEnded',
    ]);
    expect(refusals(appointLeader, small({ memberships: ended }), { ...SECOND, from: '2026-11-22' })).toEqual([]);
  });

  it('before today is warned of, with the meetings whose attendance changes', () => {
    const meetings = [meeting('2026-11-10'), meeting('2026-11-11'), meeting('2026-11-20', { status: 'planned' })];
    const decision = decided(appointLeader, small({ meetings }), { ...SECOND, from: '2026-11-11' });
    expect(decision).toMatchObject({
      warnings: [
        { code: 'basisAfterDay', data: { date: '2026-11-20', day: '2026-11-11' } },
        { code: 'pastDay', data: { day: '2026-11-11', meetings: 1 } },
      ],
    });
    expect(warnings(appointLeader, small(), { ...SECOND, from: '2026-11-22' })).toEqual([]);
    expect(warnings(appointLeader, small(), { ...SECOND, from: '2026-11-21' })).toEqual(['pastDay']);
  });
});

describe('what is odd about an appointment', () => {
  it.each([
    [{ basisNumber: '' }, ['unfinished']],
    [{ basisDate: null }, ['unfinished']],
    [{ basisKind: '', basisNumber: '', basisDate: null }, ['noBasis']],
    [{ basisDate: '2026-11-22' }, []],
    [{ basisDate: '2026-11-23' }, ['basisInFuture']],
  ])('%j', (basis, expected) => {
    expect(warnings(appointLeader, small(), { ...SECOND, ...basis })).toEqual(expected);
  });

  it('an election was wanted, not an order', () => {
    const groups = [group()];
    const decision = decided(appointLeader, small({ groups }), SECOND);
    expect(decision).toMatchObject({ warnings: [{ code: 'otherWay', data: { way: 'election', clause: '7.4' } }] });
  });

  it('a secretary leads, a leader is appointed again, a person without consent or job', () => {
    expect(warnings(appointLeader, small(), { ...ORDER, placeId: 'person:П-03' })).toEqual(['twoRoles']);
    expect(warnings(appointLeader, small(), { ...ORDER, placeId: 'job:Р-1' })).toEqual(['heldAlready']);
    const persons = [person({ id: 'П-02' })];
    expect(warnings(appointLeader, small({ persons }), SECOND)).toEqual(['noConsent']);
    const withdrawn = (day: string) => [person({ id: 'П-02', consentOn: '2024-01-01', consentWithdrawnOn: day })];
    expect(warnings(appointLeader, small({ persons: withdrawn('2026-12-01') }), SECOND)).toEqual(['consentWithdrawn']);
    expect(warnings(appointLeader, small({ persons: withdrawn('2026-12-02') }), SECOND)).toEqual([]);
    const jobs = (to: string) => [job({ id: 'Р-2', personId: 'П-02', to })];
    expect(warnings(appointLeader, small({ jobs: jobs('2026-12-01') }), SECOND)).toEqual([]);
    expect(warnings(appointLeader, small({ jobs: jobs('2026-11-30') }), SECOND)).toEqual(['noJob']);
  });
});

describe('the form of an appointment', () => {
  it('begins with today and an order, offers people with their jobs that last', () => {
    const jobs = [
      job({ id: 'Р-2', personId: 'П-02', to: '2026-11-22' }),
      job({ id: 'Р-3', personId: 'П-03', to: '2026-11-21' }),
    ];
    const { values, lists } = started(appointLeader, small({ jobs }));
    expect(values).toMatchObject({ from: '2026-11-22', basisKind: 'приказ', predecessorStays: true });
    expect(lists.places?.map(({ id, note }) => [id, note])).toEqual([
      ['person:П-01', undefined],
      ['job:Р-2', 'учитель математики'],
      ['person:П-03', undefined],
      ['person:П-04', undefined],
    ]);
  });

  it('tells who leads, what the regulation prescribes and what the leader leaves open', () => {
    const meetings = [meeting('2026-12-10', { status: 'planned' }), meeting('2026-10-10', { status: 'planned' })];
    const { facts, words } = started(appointLeader, small({ meetings }));
    expect(facts?.map(({ code }) => code)).toEqual(['holder', 'prescribed', 'openMeetings', 'unansweredMeetings']);
    expect(facts?.[1]?.data).toEqual({ way: 'order', clause: '3.1', role: 'руководитель' });
    expect(words?.role).toBe('руководитель');
    const gymnasium = small({ groups: [group({ regulationId: 'gymnasium7-2023' })], memberships: [] });
    expect(started(appointLeader, gymnasium).words?.role).toBe('координатор');
    expect(started(appointLeader, gymnasium).facts?.map(({ code }) => code)).toEqual(['vacant']);
  });

  it('tells till when a leader is in office where the regulation gives a term', () => {
    const [first] = register().norms;
    if (first === undefined) throw new Error('no norms');
    const term = {
      ...first,
      id: 'срок',
      regulationId: 'noyabrsk-2020',
      clause: '9.9',
      kind: 'leader-term',
      groupTypes: [],
      parameters: { ...first.parameters, years: 3 },
    };
    const facts = started(appointLeader, small({ norms: [term] })).facts ?? [];
    expect(facts.map(({ code, data }) => [code, data.until])).toEqual([
      ['holder', undefined],
      ['termEnds', '2027-09-01'],
      ['term', '2029-11-22'],
    ]);
  });

  it('of a secretary is the same: the one before stays a member', () => {
    expect(rows(registerAfter(appointSecretary, small(), SECOND)).slice(2)).toEqual([
      'П-03 secretary 2025-09-01–2026-11-30',
      'П-02 secretary 2026-12-01–',
      'П-03 member 2026-12-01–',
    ]);
  });
});
