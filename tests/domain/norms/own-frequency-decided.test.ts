import { expect, test } from 'vitest';
import type { Group } from '../../../src/domain/register/group';
import { answers, theVerdict } from '../judge';
import { NORM, normOf } from '../norm-of';
import { group, register } from '../register-builder';

const decided = {
  ownFrequencyCount: 1,
  ownFrequencyPeriod: 'месяц',
  ownFrequencyBasis: 'протокол от 01.09.2026 № 1',
};

function made(fields: Partial<Group>) {
  return register({ norms: [normOf('own-frequency-decided')], groups: [group(fields)] });
}

test.each([
  ['decided', decided, 'met own-frequency.decided'],
  ['no count', { ...decided, ownFrequencyCount: null }, 'cantTell own-frequency.undecided'],
  ['a count of nothing', { ...decided, ownFrequencyCount: 0 }, 'cantTell own-frequency.undecided'],
  ['no period', { ...decided, ownFrequencyPeriod: '' }, 'cantTell own-frequency.undecided'],
  ['a period that nobody knows', { ...decided, ownFrequencyPeriod: 'луна' }, 'cantTell own-frequency.period-unknown'],
  ['no basis', { ...decided, ownFrequencyBasis: ' ' }, 'cantTell own-frequency.undecided'],
  ['nothing', {}, 'cantTell own-frequency.undecided'],
  ['closed', { closedOn: '2026-11-14' }, 'inapplicable group.closed'],
])('%s', (_, fields, expected) => {
  expect(answers(made(fields), NORM, '2026-11-15')).toEqual([`year ${expected}`]);
});

test.each([
  [{ createdOn: '2026-10-01' }, '2026-10-31', 'pending own-frequency.undecided-yet'],
  [{ createdOn: '2026-10-01' }, '2026-11-01', 'cantTell own-frequency.undecided'],
  [{ createdOn: '2026-10-01', ...decided }, '2026-10-02', 'met own-frequency.decided'],
  [{}, '2026-10-01', 'pending own-frequency.undecided-yet'],
  [{}, '2026-10-02', 'cantTell own-frequency.undecided'],
])('thirty days from the beginning: %o on %s', (fields, asOf, expected) => {
  expect(answers(made(fields), NORM, asOf)).toEqual([`year ${expected}`]);
});

test('the empty cells are named', () => {
  expect(theVerdict(made({ ownFrequencyCount: 2 }), NORM, '2026-11-15').missing).toEqual([
    { table: 'groups', id: 'О-01', field: 'ownFrequencyPeriod' },
    { table: 'groups', id: 'О-01', field: 'ownFrequencyBasis' },
  ]);
});
