import { describe, expect, it } from 'vitest';
import { appointActingLeader } from '../../../../src/domain/commands/composition/appoint-acting';
import { assignCurator } from '../../../../src/domain/commands/composition/assign-curator';
import {
  endActing,
  releaseCurator,
  releaseLeader,
  releaseSecretary,
} from '../../../../src/domain/commands/composition/release';
import type { Organization } from '../../../../src/domain/register/organization';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { group, job, membership, person, register } from '../../register-builder';
import { decided, refusals, registerAfter, rows, started, TODAY, warnings } from './run-form';

const persons = ['П-01', 'П-02', 'П-03'].map((id) => person({ id, consentOn: '2025-01-01' }));
const leader = membership({ id: 'С-01', personId: 'П-01', from: '2026-09-01' });
const secretary = membership({ id: 'С-02', personId: 'П-02', role: 'secretary', from: '2026-09-01', jobId: 'Р-2' });
const plain = membership({ id: 'С-03', personId: 'П-03', role: 'member', from: '2026-09-01' });
const curator = membership({ id: 'С-04', personId: 'П-03', role: 'curator', from: '2026-09-01' });
const acting = membership({ id: 'С-05', personId: 'П-03', role: 'actingLeader', from: '2026-11-01', to: '2026-12-31' });

const small = (fields: Partial<RegisterSnapshot> = {}): RegisterSnapshot =>
  register({
    persons,
    jobs: [job({ id: 'Р-2', personId: 'П-02' })],
    memberships: [leader, secretary, plain],
    ...fields,
  });
const ORDER = { basisKind: 'приказ', basisNumber: '5', basisDate: '2026-11-20' };

describe('acting for the leader', () => {
  const ACTING = { ...ORDER, placeId: 'person:П-03', from: '2026-12-01', to: '2026-12-31', reason: 'отпуск' };

  it('leaves the leader and the member’s row as they are', () => {
    const next = registerAfter(appointActingLeader, small(), ACTING);
    expect(rows(next)).toEqual([...rows(small()), 'П-03 actingLeader 2026-12-01–2026-12-31']);
    expect(next.memberships[3]).toMatchObject({ note: 'отпуск', basisNumber: '5' });
  });

  it('is proposed for the secretary; an empty place is the reason where there is no leader', () => {
    expect(started(appointActingLeader, small()).values).toMatchObject({ placeId: 'job:Р-2', reason: '' });
    const vacant = small({ memberships: [secretary] });
    expect(started(appointActingLeader, vacant).values).toMatchObject({ reason: 'место свободно' });
  });

  it('lasts a day at least and is not for the leader of that day', () => {
    expect(refusals(appointActingLeader, small(), { ...ACTING, to: '2026-11-30' })).toEqual(['to endsBeforeStart']);
    expect(refusals(appointActingLeader, small(), { ...ACTING, to: '2026-12-01' })).toEqual([]);
    expect(refusals(appointActingLeader, small(), { ...ACTING, placeId: 'person:П-01' })).toEqual([
      'placeId leadsAlready',
    ]);
    const gone = [{ ...leader, to: '2026-11-30' }];
    expect(refusals(appointActingLeader, small({ memberships: gone }), { ...ACTING, placeId: 'person:П-01' })).toEqual(
      [],
    );
  });

  it('passes from one to another; ends earlier without touching membership', () => {
    const memberships = [plain, acting];
    const passed = registerAfter(appointActingLeader, small({ memberships }), { ...ACTING, placeId: 'job:Р-2' });
    expect(rows(passed)).toEqual([
      'П-03 member 2026-09-01–',
      'П-03 actingLeader 2026-11-01–2026-11-30',
      'П-02 actingLeader 2026-12-01–2026-12-31',
    ]);
    expect(rows(registerAfter(endActing, small({ memberships }), { lastDay: '2026-11-25' }))).toEqual([
      'П-03 member 2026-09-01–',
      'П-03 actingLeader 2026-11-01–2026-11-25',
    ]);
    expect(refusals(endActing, small({ memberships }), { lastDay: '2026-10-31' })).toEqual(['lastDay beforeHolding']);
    expect(refusals(endActing, small({ memberships }), { lastDay: '2026-11-01' })).toEqual([]);
  });

  it('is never made longer by being ended', () => {
    const memberships = [plain, acting];
    const ended = (lastDay: string) => refusals(endActing, small({ memberships }), { lastDay });
    expect([ended('2026-12-31'), ended('2027-01-01')]).toEqual([[], ['lastDay afterTerm']]);
    const open = small({ memberships: [plain, { ...acting, to: null }] });
    expect(refusals(endActing, open, { lastDay: '2027-01-01' })).toEqual([]);
  });
});

describe('a leader leaves and nobody follows', () => {
  const LEAVING = { ...ORDER, lastDay: '2026-11-30', reason: 'по собственному желанию' };

  it('and goes on as a member from the day after, with the act and the reason at the end of the role', () => {
    const next = registerAfter(releaseLeader, small(), LEAVING);
    expect(rows(next)).toEqual([
      'П-01 leader 2026-09-01–2026-11-30',
      'П-02 secretary 2026-09-01–',
      'П-03 member 2026-09-01–',
      'П-01 member 2026-12-01–',
    ]);
    expect(next.memberships[0]?.endBasis).toBe('приказ от 20.11.2026 № 5 (по собственному желанию)');
    expect(warnings(releaseLeader, small(), LEAVING)).toEqual(['placeEmpty']);
  });

  it('or leaves the group with every row', () => {
    const own = membership({ id: 'С-06', personId: 'П-01', role: 'member', from: '2026-09-01' });
    const memberships = [leader, own];
    expect(rows(registerAfter(releaseLeader, small({ memberships }), { ...LEAVING, staysMember: false }))).toEqual([
      'П-01 leader 2026-09-01–2026-11-30',
      'П-01 member 2026-09-01–2026-11-30',
    ]);
    expect(rows(registerAfter(releaseLeader, small({ memberships }), LEAVING))).toHaveLength(2);
  });

  it('and the form that the regulation wants comes next', () => {
    const next = (regulationId: string) => {
      const decision = decided(releaseLeader, small({ groups: [group({ regulationId })] }), LEAVING);
      return decision.kind === 'decided' ? decision.result.next?.map(({ command }) => command) : [];
    };
    expect(next('novosibirsk-2022')).toEqual(['electLeader', 'appointActingLeader']);
    expect(next('noyabrsk-2020')).toEqual(['appointLeader', 'appointActingLeader']);
  });

  it('not before the first day, not after the group; of the past with a warning', () => {
    const groups = [group({ closedOn: '2026-12-31' })];
    const refused = (lastDay: string) => refusals(releaseLeader, small({ groups }), { ...LEAVING, lastDay });
    expect([refused('2026-08-31'), refused('2026-09-01'), refused('2026-12-31'), refused('2027-01-01')]).toEqual([
      ['lastDay beforeHolding'],
      [],
      [],
      ['lastDay afterGroup'],
    ]);
    expect(rows(registerAfter(releaseLeader, small({ groups }), { ...LEAVING, lastDay: '2026-12-31' }))).toHaveLength(
      3,
    );
    expect(warnings(releaseLeader, small(), { ...LEAVING, lastDay: '2026-11-20' })).toEqual(['pastDay', 'placeEmpty']);
    expect(warnings(releaseLeader, small(), { ...LEAVING, lastDay: '2026-11-21' })).toEqual(['placeEmpty']);
  });

  it('within the school year, from June on within the next one', () => {
    const refused = (lastDay: string, today?: string) =>
      refusals(releaseLeader, small(), { ...LEAVING, lastDay }, today);
    expect([refused('2027-08-31'), refused('2027-09-01')]).toEqual([[], ['lastDay afterYear']]);
    expect([refused('2027-09-01', '2027-05-31'), refused('2027-09-01', '2027-06-01')]).toEqual([
      ['lastDay afterYear'],
      [],
    ]);
    expect([refused('2028-08-31', '2027-06-01'), refused('2028-09-01', '2027-06-01')]).toEqual([
      [],
      ['lastDay afterYear'],
    ]);
  });

  it('is offered while there is one; so with the secretary', () => {
    const offered = (memberships: RegisterSnapshot['memberships']) =>
      [releaseLeader, releaseSecretary, releaseCurator, endActing].map((command) =>
        command.offeredOn?.(small({ memberships }), { groupId: 'О-01', rowId: null }, { today: TODAY, actorId: null }),
      );
    expect(offered([leader, curator])).toEqual([true, false, true, false]);
    expect(
      offered([
        { ...secretary, to: TODAY },
        { ...leader, to: '2026-11-21' },
      ]),
    ).toEqual([false, true, false, false]);
    expect(rows(registerAfter(releaseSecretary, small(), LEAVING))).toContain('П-02 member 2026-12-01–');
    expect(() => started(releaseLeader, small({ memberships: [plain] }))).toThrow('nobody');
  });
});

describe('a curator', () => {
  const school = (id: string, shortName: string): Organization => ({
    id,
    shortName,
    name: '',
    kind: '',
    isSubordinate: null,
    workWeek: null,
    place: '',
    headPosition: '',
    headName: '',
    note: '',
  });
  const organizations = [school('ОО-1', 'ГЦРО'), school('ОО-2', 'Школа № 1')];
  const groups = [group({ curatingOrganizationId: 'ОО-1' })];
  const CURATOR = { ...ORDER, placeId: 'job:Р-2', from: '2026-12-01' };

  it('follows another; neither is a member by that, membership beside it stays', () => {
    const memberships = [plain, curator];
    const next = registerAfter(assignCurator, small({ memberships, organizations, groups }), CURATOR);
    expect(rows(next)).toEqual([
      'П-03 member 2026-09-01–',
      'П-03 curator 2026-09-01–2026-11-30',
      'П-02 curator 2026-12-01–',
    ]);
    expect(next.memberships[2]?.note).toBe('Документ издан: ГЦРО');
  });

  it('by an act of another institution or out of the group itself is warned of', () => {
    const snapshot = small({ organizations, groups, memberships: [plain] });
    expect(started(assignCurator, snapshot).values).toMatchObject({ issuedBy: 'ОО-1' });
    expect(warnings(assignCurator, snapshot, CURATOR)).toEqual([]);
    expect(warnings(assignCurator, snapshot, { ...CURATOR, issuedBy: 'ОО-2' })).toEqual(['otherInstitution']);
    expect(warnings(assignCurator, snapshot, { ...CURATOR, placeId: 'person:П-03' })).toEqual(['curatesOwn']);
  });

  it('leaves, and a member’s row of the same person goes on', () => {
    const memberships = [plain, curator];
    const next = registerAfter(releaseCurator, small({ memberships }), { ...ORDER, lastDay: '2026-11-30' });
    expect(rows(next)).toEqual(['П-03 member 2026-09-01–', 'П-03 curator 2026-09-01–2026-11-30']);
  });
});
