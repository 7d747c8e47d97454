// What each of the five regulations says of a group before the right form and after it.
import { describe, expect, it } from 'vitest';
import { appointLeader } from '../../../../src/domain/commands/composition/appoint';
import { approveComposition } from '../../../../src/domain/commands/composition/approve-composition';
import { assignCurator } from '../../../../src/domain/commands/composition/assign-curator';
import { changeComposition } from '../../../../src/domain/commands/composition/change-composition';
import { electLeader, electSecretary } from '../../../../src/domain/commands/composition/elect';
import { releaseLeader } from '../../../../src/domain/commands/composition/release';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { evaluateRegister } from '../../../../src/domain/verdicts/evaluate-register';
import { group, job, membership, person, register } from '../../register-builder';
import { registerAfter, TODAY } from './run-form';

const ORDER = { basisKind: 'приказ', basisNumber: '5', basisDate: '2026-11-20' };
const KINDS = ['leader', 'secretary', 'curator'].flatMap((role) =>
  ['present', 'basis', 'eligible'].map((what) => `${role}-${what}`),
);

/** «kind outcome code» of every norm about roles and the composition; `to` leaves out what does not apply yet. */
function said(snapshot: RegisterSnapshot): string[] {
  const kinds = new Map(snapshot.norms.map(({ id, kind }) => [id, kind]));
  return evaluateRegister(snapshot, { asOf: TODAY, schoolYears: ['2026/27'] })
    .map(({ normId, outcome, reason }) => ({ kind: kinds.get(normId) ?? '', outcome, code: reason.code }))
    .filter(
      ({ kind, outcome }) => (KINDS.includes(kind) || kind === 'composition-approved') && outcome !== 'inapplicable',
    )
    .map(({ kind, outcome, code }) => `${kind} ${outcome} ${code}`)
    .sort();
}

const persons = ['П-01', 'П-02', 'П-03', 'П-04'].map((id) => person({ id, consentOn: '2025-01-01' }));
const plain = ['П-01', 'П-02', 'П-03'].map((id) =>
  membership({ id: `С-${id}`, personId: id, role: 'member', from: '2026-09-02' }),
);

const of = (regulationId: string, fields: Partial<RegisterSnapshot> = {}): RegisterSnapshot =>
  register({ groups: [group({ regulationId, createdOn: '2026-09-01' })], persons, memberships: plain, ...fields });

const vote = (personId: string, votesFor: number, votesAgainst = 0) => ({
  meetingId: null,
  votedOn: '2026-11-20',
  minutesNumber: '1',
  present: 3,
  candidates: [{ personId, votesFor, votesAgainst, votesAbstained: 0 }],
});

describe('Ноябрьск: by order', () => {
  it('an appointment by order is what 3.1 asks for', () => {
    const before = of('noyabrsk-2020');
    expect(said(before)).toEqual(['leader-present violated role.vacant']);
    expect(said(registerAfter(appointLeader, before, { ...ORDER, placeId: 'person:П-01', from: TODAY }))).toEqual([
      'leader-basis met basis.order',
      'leader-present met role.present',
    ]);
  });

  it('a vote is not, nor is an order whose number is not known yet', () => {
    expect(said(registerAfter(electLeader, of('noyabrsk-2020'), vote('П-01', 3)))).toContain(
      'leader-basis violated basis.not-order',
    );
    const unfinished = { ...ORDER, basisNumber: '', placeId: 'person:П-01', from: TODAY };
    expect(said(registerAfter(appointLeader, of('noyabrsk-2020'), unfinished))).toContain(
      'leader-basis cantTell basis.unknown',
    );
  });
});

describe('Новосибирск: by open vote, the curator by order, the composition by order', () => {
  it('all of it, one form after another', () => {
    const before = of('novosibirsk-2022', {
      jobs: [job({ id: 'Р-4', personId: 'П-04', position: 'методист' })],
    });
    expect(said(before)).toEqual([
      'composition-approved violated composition.no-order',
      'curator-present violated role.vacant',
      'leader-present violated role.vacant',
      'secretary-present violated role.vacant',
    ]);
    const elected = registerAfter(
      electSecretary,
      registerAfter(electLeader, before, vote('П-01', 3)),
      vote('П-02', 2, 1),
    );
    const curated = registerAfter(assignCurator, elected, { ...ORDER, placeId: 'job:Р-4', from: TODAY });
    expect(said(registerAfter(approveComposition, curated, { basisNumber: '6', basisDate: '2026-11-21' }))).toEqual([
      'composition-approved met composition.approved',
      'curator-basis met basis.order',
      'curator-eligible met eligible.yes',
      'curator-present met role.present',
      'leader-basis met basis.elected',
      'leader-eligible met eligible.yes',
      'leader-present met role.present',
      'secretary-basis met basis.elected',
      'secretary-present met role.present',
    ]);
  });

  it('a majority of those present alone is a danger, an order is not an election', () => {
    const four = [...plain, membership({ id: 'С-4', personId: 'П-04', role: 'member', from: '2026-09-01' })];
    const snapshot = of('novosibirsk-2022', { memberships: four });
    expect(said(registerAfter(electLeader, snapshot, vote('П-01', 2, 1)))).toContain(
      'leader-basis atRisk basis.majority-of-present',
    );
    expect(said(registerAfter(appointLeader, snapshot, { ...ORDER, placeId: 'person:П-01', from: TODAY }))).toContain(
      'leader-basis violated basis.not-elected',
    );
  });

  it('a person without category may be elected, but is not eligible', () => {
    const weak = persons.map((one) => ({ ...one, category: 'без категории' }));
    expect(said(registerAfter(electLeader, of('novosibirsk-2022', { persons: weak }), vote('П-01', 3)))).toContain(
      'leader-eligible violated eligible.category',
    );
  });
});

describe('Гимназия № 7: always a coordinator, a member', () => {
  it('either way of taking the place will do', () => {
    const before = of('gymnasium7-2023');
    expect(said(before)).toEqual(['leader-present violated role.vacant']);
    const met = ['leader-eligible met eligible.yes', 'leader-present met role.present'];
    expect(said(registerAfter(electLeader, before, vote('П-01', 2)))).toEqual(met);
    const elected = registerAfter(appointLeader, before, { ...ORDER, placeId: 'person:П-01', from: TODAY });
    expect(said(elected)).toEqual(met);
    const released = registerAfter(releaseLeader, elected, { ...ORDER, lastDay: TODAY });
    expect(said(released)).toEqual(met);
    expect(
      said(
        registerAfter(releaseLeader, of('gymnasium7-2023', { memberships: [membership({ id: 'С-9' })] }), {
          lastDay: '2026-11-21',
        }),
      ),
    ).toEqual(['leader-present violated role.vacant']);
  });
});

describe('Рыбновский район: any basis that is written, the composition by order', () => {
  it('an appointment or an election; the order about the composition', () => {
    const before = of('rybnoye-2020');
    const met = ['leader-basis met basis.any', 'leader-eligible met eligible.yes', 'leader-present met role.present'];
    for (const leader of [
      registerAfter(electLeader, before, vote('П-01', 3)),
      registerAfter(appointLeader, before, { ...ORDER, placeId: 'person:П-01', from: TODAY }),
    ]) {
      expect(said(leader)).toEqual(['composition-approved violated composition.no-order', ...met]);
      const order = { basisNumber: '6', basisDate: '2026-11-21' };
      expect(said(registerAfter(approveComposition, leader, order))).toEqual([
        'composition-approved met composition.approved',
        ...met,
      ]);
    }
    const nothing = { basisKind: '', basisNumber: '', basisDate: null, placeId: 'person:П-01', from: TODAY };
    expect(said(registerAfter(appointLeader, before, nothing))).toContain('leader-basis cantTell basis.unknown');
  });

  it('people who join by an order are approved with it', () => {
    const row = { role: null, from: null, ownBasis: false, basisKind: '', basisNumber: '', basisDate: null };
    const joined = registerAfter(changeComposition, of('rybnoye-2020', { memberships: [] }), {
      ...ORDER,
      day: '2026-09-01',
      joins: persons.map(({ id }) => ({ ...row, placeId: `person:${id}` })),
    });
    expect(said(joined)).toContain('composition-approved met composition.approved');
  });
});

describe('Любимский район: a head of an organisation leads, a methodist of preschool education curates', () => {
  it('whoever has the post', () => {
    const jobs = [
      job({ id: 'Р-1', personId: 'П-01', position: 'заведующий' }),
      job({ id: 'Р-2', personId: 'П-02', position: 'воспитатель' }),
      job({ id: 'Р-4', personId: 'П-04', position: 'методист по дошкольному образованию' }),
    ];
    const before = of('lyubim', { jobs });
    expect(said(before)).toEqual(['curator-present violated role.vacant', 'leader-present violated role.vacant']);
    const led = (jobId: string) =>
      registerAfter(appointLeader, before, { ...ORDER, placeId: `job:${jobId}`, from: TODAY });
    expect(said(registerAfter(assignCurator, led('Р-1'), { ...ORDER, placeId: 'job:Р-4', from: TODAY }))).toEqual([
      'curator-eligible met eligible.yes',
      'curator-present met role.present',
      'leader-eligible met eligible.yes',
      'leader-present met role.present',
    ]);
    expect(said(led('Р-2'))).toContain('leader-eligible violated eligible.position');
  });
});
