import { describe, expect, it } from 'vitest';
import { approvalDifference } from '../../../src/domain/composition/approval-difference';
import { compositionDifference } from '../../../src/domain/composition/composition-difference';
import type { Membership } from '../../../src/domain/register/membership';
import { group, membership, register } from '../register-builder';

const row = (personId: string, from: string | null, to: string | null = null, fields: Partial<Membership> = {}) =>
  membership({ id: `${personId}-${from}`, personId, role: 'member', from, to, ...fields });

describe('two compositions', () => {
  const memberships = [
    row('П-01', '2024-09-01', '2026-10-31', { role: 'leader' }),
    row('П-01', '2026-11-01'),
    row('П-02', '2025-09-01', '2026-10-31'),
    row('П-02', '2026-11-01', null, { role: 'leader' }),
    row('П-03', '2025-09-01', '2026-10-31'),
    row('П-04', '2026-11-01'),
    row('П-05', null, null, { role: 'curator' }),
    row('П-06', null),
    row('П-06', '2026-11-01', '2026-11-30', { role: 'actingLeader' }),
    row('П-07', '2026-11-01', null, { groupId: 'О-02' }),
  ];
  const told = (from: string, to: string) => {
    const { added, removed, changedRoles } = compositionDifference({ memberships }, 'О-01', from, to);
    return {
      added: added.map(({ personId }) => personId),
      removed: removed.map(({ personId }) => personId),
      changed: changedRoles.map(({ personId, was, becomes }) => `${personId} ${was.roles} → ${becomes.roles}`),
    };
  };

  it('differ by who came, who went and whose role changed', () => {
    expect(told('2026-10-31', '2026-11-01')).toEqual({
      added: ['П-04'],
      removed: ['П-03'],
      changed: ['П-01 leader → member', 'П-02 member → leader', 'П-06 member → actingLeader'],
    });
  });

  it('are the same on both sides of a change that lies outside', () => {
    const same = { added: [], removed: [], changed: [] };
    expect(told('2025-09-01', '2026-10-31')).toEqual(same);
    expect(told('2026-11-01', '2026-11-30')).toEqual(same);
    expect(told('2026-11-30', '2026-12-01')).toEqual({ ...same, changed: ['П-06 actingLeader → member'] });
  });
});

describe('the actual composition against the approved one', () => {
  const order = { basisKind: 'приказ', basisNumber: '12', basisDate: '2026-09-10' };
  const differ = (memberships: readonly Membership[], day = '2026-11-22', fields = {}, words: string[] = []) => {
    const snapshot = { ...register({ memberships, groups: [group()] }), ...fields };
    const { unapproved, left } = approvalDifference(snapshot, 'О-01', day, words);
    return [unapproved.map(({ id }) => id), left.map(({ id }) => id)];
  };

  it.each([
    ['without an act', {}, true],
    ['by minutes', { basisKind: 'протокол', basisNumber: '1', basisDate: '2026-09-10' }, true],
    ['by an order', order, false],
    ['by an order without its number', { ...order, basisNumber: '' }, true],
    ['by an order of today', { ...order, basisDate: '2026-11-22' }, false],
    ['by an order of tomorrow', { ...order, basisDate: '2026-11-23' }, true],
  ])('who joined %s', (_what, fields, isUnapproved) => {
    expect(differ([row('П-01', '2026-09-01', null, fields)])[0]).toHaveLength(isUnapproved ? 1 : 0);
  });

  it('the order about a member holds for the role that follows without a gap', () => {
    const member = row('П-01', '2026-09-01', '2026-10-31', order);
    const elected = (from: string) => row('П-01', from, null, { role: 'leader', basisKind: 'протокол' });
    expect(differ([member, elected('2026-11-01')])).toEqual([[], []]);
    expect(differ([member, elected('2026-11-02')])[0]).toEqual(['П-01-2026-11-02']);
  });

  it('who was there on the day of creation was taken in by its order', () => {
    const groups = [group({ createdOn: '2026-09-01', creationBasis: 'приказ от 01.09.2026 № 5' })];
    expect(differ([row('П-01', '2026-09-01')], '2026-11-22', { groups })[0]).toEqual([]);
    expect(differ([row('П-01', '2026-09-02')], '2026-11-22', { groups })[0]).toEqual(['П-01-2026-09-02']);
  });

  it('who was there on the day of an approved list is in it, where lists count', () => {
    const list = { ...listOf('2026-09-15'), number: '3' };
    const one = [row('П-01', '2026-09-15')];
    expect(differ(one, '2026-11-22', { documents: [list] }, ['перечень'])[0]).toEqual([]);
    expect(differ(one, '2026-11-22', { documents: [list] })[0]).toEqual(['П-01-2026-09-15']);
    expect(differ([row('П-01', '2026-09-16')], '2026-11-22', { documents: [list] }, ['перечень'])[0]).toHaveLength(1);
  });

  it('who left without an order is told from the day after, within two school years', () => {
    const gone = row('П-01', '2025-09-01', '2026-11-21', order);
    expect(differ([gone])).toEqual([[], ['П-01-2025-09-01']]);
    expect(differ([gone], '2026-11-21')).toEqual([[], []]);
    expect(differ([{ ...gone, endBasis: 'приказ от 20.11.2026 № 40' }])).toEqual([[], []]);
    expect(differ([{ ...gone, endBasis: 'по заявлению' }])[1]).toHaveLength(1);
    expect(differ([{ ...gone, to: '2025-09-01' }])[1]).toHaveLength(1);
    expect(differ([{ ...gone, from: '2024-09-01', to: '2025-08-31' }])[1]).toEqual([]);
  });

  it('curators are in neither', () => {
    const curator = row('П-01', '2026-09-01', null, { role: 'curator' });
    expect(differ([curator, { ...curator, id: 'К', to: '2026-10-01' }])).toEqual([[], []]);
  });
});

function listOf(date: string) {
  return {
    id: 'Д-1',
    kind: 'приказ',
    number: '',
    date,
    title: 'Об утверждении перечня объединений',
    groupId: null,
    meetingId: null,
    schoolYear: '2026/27',
    status: '',
    fileId: '',
    url: '',
    createdOn: null,
    keepUntil: null,
    note: '',
  };
}
