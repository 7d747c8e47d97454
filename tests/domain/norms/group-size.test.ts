import { expect, test } from 'vitest';
import type { Group } from '../../../src/domain/register/group';
import type { Membership } from '../../../src/domain/register/membership';
import { answers, theVerdict } from '../judge';
import { NORM, normOf } from '../norm-of';
import { group, membership, register } from '../register-builder';

const ON = '2026-10-15';

function made(
  rows: readonly Partial<Membership>[],
  limits: { readonly count?: number; readonly maxCount?: number },
  fields: Partial<Group> = {},
) {
  return register({
    norms: [normOf('group-size', limits)],
    groups: [group(fields)],
    memberships: rows.map((row, i) => membership({ id: `У-${i}`, personId: `П-${i}`, role: 'member', ...row })),
  });
}

const people = (count: number) => Array.from({ length: count }, () => ({}));

test.each([
  [2, { count: 3 }, 'violated size.too-small'],
  [3, { count: 3 }, 'met size.right'],
  [5, { count: 3, maxCount: 5 }, 'met size.right'],
  [6, { count: 3, maxCount: 5 }, 'violated size.too-large'],
  [6, { maxCount: 5 }, 'violated size.too-large'],
  [1, { maxCount: 5 }, 'met size.right'],
  [3, {}, 'cantTell size.no-limits'],
  [0, { count: 3 }, 'cantTell group.nobody'],
])('%i members, %o: %s', (count, limits, expected) => {
  expect(answers(made(people(count), limits), NORM, ON)).toEqual([`year ${expected}`]);
});

test.each([
  ['the leader and the secretary count', [{ role: 'leader' }, { role: 'secretary' }, {}], 'met size.right'],
  ['the curator does not', [{ role: 'curator' }, {}, {}], 'violated size.too-small'],
  ['one person in two roles is one', [{ role: 'leader', personId: 'П-1' }, {}, {}], 'violated size.too-small'],
  ['left today: still there', [{ to: ON }, {}, {}], 'met size.right'],
  ['left yesterday', [{ to: '2026-10-14' }, {}, {}], 'violated size.too-small'],
  ['joined today', [{ from: ON }, {}, {}], 'met size.right'],
  ['joins tomorrow', [{ from: '2026-10-16' }, {}, {}], 'violated size.too-small'],
  ['all have left', [{ to: '2026-10-14' }], 'violated size.too-small'],
] as const)('%s', (_, rows, expected) => {
  expect(answers(made(rows, { count: 3 }), NORM, ON)).toEqual([`year ${expected}`]);
});

test.each([
  ['2026-10-31', 'pending size.new-group'],
  ['2026-11-01', 'violated size.too-small'],
])('a group of 1 October has thirty days: on %s', (asOf, expected) => {
  const snapshot = made(people(2), { count: 3 }, { createdOn: '2026-10-01' });
  expect(answers(snapshot, NORM, asOf)).toEqual([`year ${expected}`]);
});

test('too many are too many in a new group too', () => {
  expect(answers(made(people(6), { maxCount: 5 }, { createdOn: '2026-10-01' }), NORM, '2026-10-02')).toEqual([
    'year violated size.too-large',
  ]);
});

test('the counted rows and the numbers are given', () => {
  const verdict = theVerdict(made(people(2), { count: 3 }), NORM, ON);
  expect(verdict.counted).toEqual([
    { table: 'memberships', id: 'У-0' },
    { table: 'memberships', id: 'У-1' },
  ]);
  expect(verdict.reason.data).toMatchObject({ count: 2, least: 3 });
});

test('a closed group', () => {
  expect(answers(made([], { count: 3 }, { closedOn: '2026-10-01' }), NORM, ON)).toEqual([
    'year inapplicable group.closed',
  ]);
});
