// Cases that regulations share: who holds a role today.
import type { Membership, MembershipRole } from '../../../src/domain/register/membership';
import { meeting, membership } from '../../domain/register-builder';
import type { Case, FactsOf } from './case-table';

const ON = '2026-10-15';

/** Somebody holds the role; a vacancy is a danger for ten working days: NS 7.2, 7.5, L 4.5. */
export function presentCases(of: FactsOf, role: MembershipRole): readonly Case[] {
  const rows = (...given: readonly Partial<Membership>[]) =>
    of({ memberships: given.map((fields) => membership({ role, ...fields })) });
  const another: Partial<Membership> = { role: 'member', personId: 'П-09' };
  const others = { memberships: [membership(another)] };
  return [
    ['holds it', rows({}), ON, 'year met role.present'],
    ['from today', rows({ from: ON }), ON, 'year met role.present'],
    ['up to today', rows({ to: ON }), ON, 'year met role.present'],
    ['from tomorrow', rows(another, { from: '2026-10-16' }), ON, 'year violated role.vacant'],
    ['the only row is from tomorrow', rows({ from: '2026-10-16' }), ON, 'year cantTell role.no-composition'],
    ['ten working days without', rows({ to: '2026-10-01' }), ON, 'year atRisk role.vacant-lately'],
    ['eleven working days without', rows({ to: '2026-09-30' }), ON, 'year violated role.vacant'],
    [
      'the next one took over the day after',
      rows({ to: '2026-09-30' }, { personId: 'П-02', from: '2026-10-01' }),
      ON,
      'year met role.present',
    ],
    ['an unknown first day is no vacancy', rows({ from: null }), ON, 'year met role.present'],
    ['never anybody', rows(another), ON, 'year violated role.vacant'],
    ['the composition is not filled in', of(), ON, 'year cantTell role.no-composition'],
    ['new group, ten working days', of(others, { createdOn: '2026-10-02' }), ON, 'year atRisk role.vacant-lately'],
    ['new group, eleven working days', of(others, { createdOn: '2026-10-01' }), ON, 'year violated role.vacant'],
    [
      'no day of creation, members without a first day',
      of({ memberships: [membership({ role: 'member', from: null })] }, { createdOn: null }),
      ON,
      'year cantTell role.created-unknown',
    ],
    [
      'no day of creation, but it met',
      of(
        { memberships: [membership({ role: 'member', from: null })], meetings: [meeting('2026-09-10')] },
        { createdOn: null },
      ),
      ON,
      'year violated role.vacant',
    ],
    ['closed yesterday', of({}, { closedOn: '2026-10-14' }), ON, 'year inapplicable role.group-closed'],
  ];
}

/** The same for leaders, who may be replaced for a time: N 3.1, NS 7.4, R 4.1, L 1.2. */
export function leaderCases(of: FactsOf): readonly Case[] {
  const rows = (...given: readonly Partial<Membership>[]) =>
    of({ memberships: given.map((fields) => membership(fields)) });
  const acting = { role: 'actingLeader', personId: 'П-02', from: '2026-10-01' } as const;
  return [
    ...presentCases(of, 'leader'),
    ['an acting one since the leader left', rows({ to: '2026-09-30' }, acting), ON, 'year met role.acting'],
    [
      'the acting one left too',
      rows({ to: '2026-09-30' }, { ...acting, to: '2026-10-05' }),
      ON,
      'year atRisk role.vacant-lately',
    ],
    ['two at once', rows({}, { personId: 'П-02', from: '2026-10-01' }), ON, 'year cantTell role.several'],
  ];
}

/** The role rests on an order: N 3.1, NS 7.2. */
export function orderBasisCases(of: FactsOf, role: MembershipRole): readonly Case[] {
  const row = (fields: Partial<Membership>) =>
    of({ memberships: [membership({ role, from: '2026-09-01', ...fields })] });
  const order = { basisKind: 'приказ', basisNumber: '215', basisDate: '2026-09-01' };
  return [
    ['order', row(order), ON, 'year met basis.order'],
    ['an instruction is an order too', row({ ...order, basisKind: 'распоряжение' }), ON, 'year met basis.order'],
    ['minutes', row({ ...order, basisKind: 'протокол' }), ON, 'year violated basis.not-order'],
    ['nothing written', row({}), ON, 'year cantTell basis.unknown'],
    ['no number', row({ ...order, basisNumber: '' }), ON, 'year cantTell basis.unknown'],
    ['no date', row({ ...order, basisDate: null }), ON, 'year cantTell basis.unknown'],
    ['order of today', row({ ...order, basisDate: ON }), ON, 'year met basis.order'],
    ['order of tomorrow', row({ ...order, basisDate: '2026-10-16' }), ON, 'year cantTell basis.later'],
    ['nobody', of(), ON, 'year inapplicable basis.nobody'],
    ['left yesterday', row({ ...order, to: '2026-10-14' }), ON, 'year inapplicable basis.nobody'],
    ['leaves today', row({ ...order, to: ON }), ON, 'year met basis.order'],
  ];
}

/** Elected by a majority of all members: NS 7.4, 7.5. Sixteen members, the one elected is among them. */
export function electionCases(of: FactsOf, role: 'leader' | 'secretary'): readonly Case[] {
  const others = Array.from({ length: 15 }, (_, i) =>
    membership({ personId: `П-1${i}`, role: 'member', from: '2024-09-01' }),
  );
  const row = (fields: Partial<Membership>) =>
    membership({
      role,
      from: '2026-09-10',
      basisKind: 'протокол',
      basisNumber: '1',
      basisDate: '2026-09-10',
      ...fields,
    });
  const vote = (
    votesFor: number | null,
    votesAgainst: number | null,
    votesAbstained: number | null,
    fields: Partial<Membership> = {},
  ) => of({ memberships: [...others, row({ votesFor, votesAgainst, votesAbstained, ...fields })] });
  return [
    ['9 of 16', vote(9, 5, 2), ON, 'year met basis.elected'],
    ['8 of 16 is a half, not a majority', vote(8, 8, 0), ON, 'year violated basis.no-majority'],
    ['8 of 16, most of those present', vote(8, 3, 0), ON, 'year atRisk basis.majority-of-present'],
    ['8 «за», 7 «против», 1 abstained', vote(8, 7, 1), ON, 'year violated basis.no-majority'],
    ['5 of 10 present', vote(5, 4, 1), ON, 'year violated basis.no-majority'],
    ['all', vote(16, 0, 0), ON, 'year met basis.elected'],
    ['17 votes of 16 members', vote(17, 0, 0), ON, 'year cantTell basis.more-votes-than-members'],
    ['votes not entered', vote(null, null, null), ON, 'year cantTell basis.unknown'],
    ['basis not entered', vote(null, null, null, { basisKind: '' }), ON, 'year cantTell basis.unknown'],
    ['by order instead', vote(null, null, null, { basisKind: 'приказ' }), ON, 'year violated basis.not-elected'],
    ['election of tomorrow', vote(9, 0, 0, { basisDate: '2026-10-16' }), ON, 'year cantTell basis.later'],
    ['nobody', of({ memberships: others }), ON, 'year inapplicable basis.nobody'],
    [
      'members of the day of the vote: one more joined the day after',
      of({
        memberships: [
          ...others,
          membership({ personId: 'П-99', role: 'member', from: '2026-09-11' }),
          row({ votesFor: 9 }),
        ],
      }),
      ON,
      'year met basis.elected',
    ],
    [
      'members of the day of the vote: one more joined on that day',
      of({
        memberships: [
          ...others,
          membership({ personId: 'П-99', role: 'member', from: '2026-09-10' }),
          membership({ personId: 'П-98', role: 'member', from: '2026-09-10' }),
          row({ votesFor: 9 }),
        ],
      }),
      ON,
      'year atRisk basis.majority-of-present',
    ],
    [
      'a curator has no vote and is not counted',
      of({ memberships: [...others, membership({ personId: 'П-99', role: 'curator' }), row({ votesFor: 9 })] }),
      ON,
      'year met basis.elected',
    ],
  ];
}
