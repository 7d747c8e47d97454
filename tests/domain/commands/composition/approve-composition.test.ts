import { describe, expect, it } from 'vitest';
import { approveComposition } from '../../../../src/domain/commands/composition/approve-composition';
import type { Membership } from '../../../../src/domain/register/membership';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { answers } from '../../judge';
import { group, membership, register } from '../../register-builder';
import { refusals, registerAfter, rows, started, TODAY, warnings } from './run-form';

const row = (personId: string, from: string, fields: Partial<Membership> = {}) =>
  membership({ id: `${personId}/${from}`, personId, role: 'member', from, ...fields });
const small = (memberships: readonly Membership[], fields: Partial<RegisterSnapshot> = {}): RegisterSnapshot =>
  register({ groups: [group()], memberships, ...fields });

const ORDER = { basisNumber: '77-од', basisDate: '2026-11-20' };
const approvedRow = { basisKind: 'приказ', ...ORDER };
const vote = { basisKind: 'протокол', basisNumber: '1', basisDate: '2026-09-10', votesFor: 2 };

describe('an order approves the composition', () => {
  it('of everybody who waits for it, unless fewer are ticked', () => {
    const memberships = [row('П-01', '2026-09-01'), row('П-02', '2026-09-01'), row('П-03', '2026-09-01', approvedRow)];
    expect(started(approveComposition, small(memberships)).values).toMatchObject({
      membershipIds: ['П-01/2026-09-01', 'П-02/2026-09-01'],
      leftIds: [],
    });
    const next = registerAfter(approveComposition, small(memberships), ORDER);
    expect(next.memberships).toMatchObject([approvedRow, approvedRow, approvedRow]);
    const some = registerAfter(approveComposition, small(memberships), {
      ...ORDER,
      membershipIds: ['П-02/2026-09-01'],
    });
    expect(some.memberships).toMatchObject([{ basisKind: '' }, approvedRow, approvedRow]);
  });

  it('completes an order whose number was not known', () => {
    const waiting = row('П-01', '2026-09-01', { basisKind: 'приказ', basisDate: '2026-09-05' });
    expect(registerAfter(approveComposition, small([waiting]), ORDER).memberships).toMatchObject([
      { ...approvedRow, note: '' },
    ]);
  });

  it('keeps in words the minutes by which a member was taken in', () => {
    const joined = row('П-01', '2026-09-01', {
      basisKind: 'протокол',
      basisNumber: '3',
      basisDate: '2026-09-10',
      note: 'Молодой',
    });
    expect(registerAfter(approveComposition, small([joined]), ORDER).memberships).toMatchObject([
      { ...approvedRow, note: 'Молодой\nПрежнее основание: протокол от 10.09.2026 № 3.' },
    ]);
  });

  it('leaves an election its minutes: the row of the member before it gets the order', () => {
    const memberships = [
      row('П-01', '2026-09-01', { to: '2026-09-09' }),
      row('П-01', '2026-09-10', { role: 'leader', ...vote }),
    ];
    const next = registerAfter(approveComposition, small(memberships), ORDER);
    expect(next.memberships).toMatchObject([approvedRow, vote]);
    expect(() => started(approveComposition, next)).toThrow('allApproved');
  });

  it('puts a member’s row beside an election that has none before it', () => {
    const elected = row('П-01', '2026-09-10', { role: 'leader', ...vote });
    const next = registerAfter(approveComposition, small([elected]), ORDER);
    expect(next.memberships[0]).toEqual(elected);
    expect(next.memberships[1]).toMatchObject({ role: 'member', from: '2026-09-10', votesFor: null, ...approvedRow });
    expect(() => started(approveComposition, next)).toThrow('allApproved');
  });

  it('of those who left, with the reason kept', () => {
    const memberships = [
      row('П-01', '2026-09-01', { ...approvedRow, to: '2026-11-10' }),
      row('П-02', '2026-09-01', { ...approvedRow, to: '2026-11-10', endBasis: 'переезд' }),
    ];
    const next = registerAfter(approveComposition, small(memberships), ORDER);
    expect(next.memberships.map(({ endBasis }) => endBasis)).toEqual([
      'приказ от 20.11.2026 № 77-од',
      'приказ от 20.11.2026 № 77-од (переезд)',
    ]);
    expect(rows(next)).toEqual(rows({ memberships }));
  });
});

it('is refused without anybody, warned of when the order is of tomorrow, not offered when there is nothing', () => {
  const memberships = [row('П-01', '2026-09-01')];
  expect(refusals(approveComposition, small(memberships), { ...ORDER, membershipIds: [] })).toEqual([' nothing']);
  expect(warnings(approveComposition, small(memberships), { ...ORDER, basisDate: '2026-11-22' })).toEqual([]);
  expect(warnings(approveComposition, small(memberships), { ...ORDER, basisDate: '2026-11-23' })).toEqual([
    'basisInFuture',
  ]);
  const offered = (snapshot: RegisterSnapshot) =>
    approveComposition.offeredOn?.(snapshot, { groupId: 'О-01', rowId: null }, { today: TODAY, actorId: null });
  expect(offered(small(memberships))).toBe(true);
  expect(offered(small([row('П-01', '2026-09-01', approvedRow)]))).toBe(false);
  expect(offered(small(memberships, { groups: [group({ closedOn: '2026-11-21' })] }))).toBe(false);
});

it.each([['novosibirsk-2022'], ['rybnoye-2020']])(
  '%s: the composition without an order is not approved, with it it is',
  (regulationId) => {
    const before = small(
      [
        row('П-01', '2026-09-01'),
        row('П-02', '2026-09-10', { role: 'leader', ...vote }),
        row('П-03', '2026-09-01', { ...approvedRow, to: '2026-10-01' }),
      ],
      { groups: [group({ regulationId })] },
    );
    const norm = before.norms.find((one) => one.regulationId === regulationId && one.kind === 'composition-approved');
    const judged = (snapshot: RegisterSnapshot) => answers(snapshot, norm?.id ?? '', TODAY);
    expect(judged(before)).toEqual(['year violated composition.no-order']);
    expect(judged(registerAfter(approveComposition, before, ORDER))).toEqual(['year met composition.approved']);
  },
);
