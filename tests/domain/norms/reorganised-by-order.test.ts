import { expect, test } from 'vitest';
import type { Group } from '../../../src/domain/register/group';
import { answers, theVerdict } from '../judge';
import { NORM, normOf } from '../norm-of';
import { group, register } from '../register-builder';

function made(fields: Partial<Group>) {
  return register({ norms: [normOf('reorganised-by-order', { method: 'order' })], groups: [group(fields)] });
}

const reorganizationBasis = 'приказ от 10.01.2027 № 12';

test.each([
  [{}, '2027-02-01', 'inapplicable reorganisation.none'],
  [{ reorganizedOn: '2027-01-15', reorganizationBasis }, '2027-01-14', 'inapplicable reorganisation.none'],
  [{ reorganizedOn: '2027-01-15', reorganizationBasis }, '2027-01-15', 'met reorganisation.order'],
  [{ predecessorIds: ['О-07'], reorganizationBasis }, '2027-02-01', 'cantTell reorganisation.no-day'],
  [{ predecessorIds: ['О-07'] }, '2027-02-01', 'cantTell reorganisation.unknown'],
  [{ reorganizedOn: '2027-01-15' }, '2027-02-01', 'cantTell reorganisation.unknown'],
  [{ reorganizedOn: '2027-01-15', reorganizationBasis: 'протокол' }, '2027-02-01', 'violated reorganisation.not-order'],
])('%o on %s', (fields, asOf, expected) => {
  expect(answers(made(fields), NORM, asOf)).toEqual([`year ${expected}`]);
});

test('the empty cells are named', () => {
  expect(theVerdict(made({ predecessorIds: ['О-07'] }), NORM, '2027-02-01').missing).toEqual([
    { table: 'groups', id: 'О-01', field: 'reorganizationBasis' },
    { table: 'groups', id: 'О-01', field: 'reorganizedOn' },
  ]);
});
