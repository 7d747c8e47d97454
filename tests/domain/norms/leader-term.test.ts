import { expect, test } from 'vitest';
import type { Membership } from '../../../src/domain/register/membership';
import { answers, theVerdict } from '../judge';
import { NORM, normOf } from '../norm-of';
import { group, membership, register } from '../register-builder';

function made(rows: readonly Partial<Membership>[], closedOn: string | null = null) {
  return register({
    norms: [normOf('leader-term', { years: 2 })],
    groups: [group({ closedOn })],
    memberships: rows.map(membership),
  });
}

test.each([
  ['2027-01-31', 'met leader-term.within'],
  ['2027-02-01', 'atRisk leader-term.near'],
  ['2027-02-15', 'atRisk leader-term.near'],
  ['2027-02-16', 'violated leader-term.over'],
])('elected for two years on 15 February 2025, on %s', (asOf, expected) => {
  expect(answers(made([{ from: '2025-02-15' }]), NORM, asOf)).toEqual([`year ${expected}`]);
});

test.each([
  ['elected again', [{ from: '2022-09-01', to: '2026-08-31' }, { from: '2026-09-01' }], 'met leader-term.within'],
  ['elected again, the old row is open', [{ from: '2022-09-01' }, { from: '2026-09-01' }], 'met leader-term.within'],
  ['leaves at the end of the term', [{ from: '2024-10-20', to: '2026-10-20' }], 'met leader-term.within'],
  ['the first day is not filled', [{ from: null }], 'cantTell leader-term.unknown'],
  ['somebody acts', [{ role: 'actingLeader' as const, from: '2020-09-01' }], 'inapplicable leader-term.nobody'],
  ['nobody', [], 'inapplicable leader-term.nobody'],
])('%s', (_, rows, expected) => {
  expect(answers(made(rows), NORM, '2026-10-15')).toEqual([`year ${expected}`]);
});

test('the day, the row and the cell', () => {
  const verdict = theVerdict(made([{ id: 'У-1', from: '2024-10-20' }]), NORM, '2026-10-15');
  expect(verdict.due?.date).toBe('2026-10-20');
  expect(verdict.counted).toEqual([{ table: 'memberships', id: 'У-1' }]);
  expect(verdict.reason.data).toMatchObject({ from: '2024-10-20', years: 2, days: 5 });
  expect(theVerdict(made([{ id: 'У-1', from: null }]), NORM, '2026-10-15').missing).toEqual([
    { table: 'memberships', id: 'У-1', field: 'from' },
  ]);
});

test('a closed group', () => {
  expect(answers(made([{ from: '2020-09-01' }], '2026-10-14'), NORM, '2026-10-15')).toEqual([
    'year inapplicable group.closed',
  ]);
});
