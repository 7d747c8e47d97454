import { expect, test } from 'vitest';
import type { Group } from '../../../src/domain/register/group';
import { answers, theVerdict } from '../judge';
import { NORM, normOf } from '../norm-of';
import { group, register } from '../register-builder';

function made(fields: Partial<Group>, limits: Parameters<typeof normOf>[1] = { minMonths: 1, maxMonths: 12 }) {
  return register({
    norms: [normOf('term-of-group', limits)],
    groups: [group({ createdOn: '2027-01-15', ...fields })],
  });
}

test.each([
  ['a month', '2027-02-15', 'met term.right'],
  ['a day less', '2027-02-14', 'violated term.too-short'],
  ['a year', '2028-01-15', 'met term.right'],
  ['a day more', '2028-01-16', 'violated term.too-long'],
  ['not filled', null, 'cantTell term.unknown'],
])('from 15 January 2027, %s', (_, plannedUntil, expected) => {
  expect(answers(made({ plannedUntil }), NORM, '2027-01-20')).toEqual([`year ${expected}`]);
});

test.each([
  ['2026-08-31', '2026-09-30', 'met term.right'],
  ['2026-08-31', '2026-09-29', 'violated term.too-short'],
])(
  'a month from the last day of a long month ends on the last of the short one: %s – %s',
  (createdOn, plannedUntil, expected) => {
    expect(answers(made({ createdOn, plannedUntil }), NORM, '2026-09-01')).toEqual([`year ${expected}`]);
  },
);

test.each([
  ['2027-05-16', 'met term.right'],
  ['2027-05-17', 'atRisk term.near'],
  ['2027-05-31', 'atRisk term.near'],
  ['2027-06-01', 'violated term.expired'],
])('a term to 31 May with a warning of 14 days, on %s', (asOf, expected) => {
  expect(answers(made({ plannedUntil: '2027-05-31' }), NORM, asOf)).toEqual([`year ${expected}`]);
});

test('a term that ran out is not forgotten on 1 September', () => {
  expect(answers(made({ plannedUntil: '2027-05-31' }), NORM, '2027-09-05', '2027/28')).toEqual([
    'year violated term.expired',
  ]);
});

test.each([
  ['before the term', { plannedUntil: '2027-05-31', closedOn: '2027-03-01' }, 'met term.closed'],
  [
    'earlier than a month: the task is solved',
    { plannedUntil: '2027-05-31', closedOn: '2027-01-20' },
    'met term.closed',
  ],
  ['without a term', { plannedUntil: null, closedOn: '2027-03-01' }, 'met term.closed'],
  ['after a term of three months', { plannedUntil: '2027-04-15', closedOn: '2027-05-01' }, 'met term.closed'],
])('closed %s', (_, fields, expected) => {
  expect(answers(made(fields), NORM, '2027-06-01')).toEqual([`year ${expected}`]);
});

test.each([
  ['2027-01-15', 'met term.closed'],
  ['2027-01-16', 'violated term.lived-too-long'],
])('a group of 15 January 2026 closed on %s', (closedOn, expected) => {
  expect(answers(made({ createdOn: '2026-01-15', closedOn }), NORM, '2027-02-01')).toEqual([`year ${expected}`]);
});

test('a term prolonged beyond a year', () => {
  const verdict = theVerdict(made({ createdOn: '2026-09-01', plannedUntil: '2027-12-31' }), NORM, '2027-03-01');
  expect(verdict.reason).toMatchObject({ code: 'term.too-long', data: { latest: '2027-09-01', maxMonths: 12 } });
});

test('both ends are wanted', () => {
  expect(theVerdict(made({ createdOn: null, plannedUntil: null }), NORM, '2027-03-01').missing).toEqual([
    { table: 'groups', id: 'О-01', field: 'createdOn' },
    { table: 'groups', id: 'О-01', field: 'plannedUntil' },
  ]);
  expect(answers(made({ createdOn: null, plannedUntil: '2027-02-28' }), NORM, '2027-03-01')).toEqual([
    'year violated term.expired',
  ]);
});

test.each([
  [{}, '2037-01-01', 'met term.right'],
  [{ minMonths: 6 }, '2037-01-01', 'met term.right'],
  [{ maxMonths: 6 }, '2027-01-16', 'met term.right'],
])('limits may be missing: %o', (limits, plannedUntil, expected) => {
  const snapshot = made({ plannedUntil }, limits);
  const norms = [normOf('term-of-group', limits, { warnDays: 0 })];
  expect(answers({ ...snapshot, norms }, NORM, '2027-01-15')).toEqual([`year ${expected}`]);
});
