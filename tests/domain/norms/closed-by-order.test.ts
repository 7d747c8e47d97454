import { expect, test } from 'vitest';
import type { Group } from '../../../src/domain/register/group';
import { answers, theVerdict } from '../judge';
import { NORM, normOf } from '../norm-of';
import { group, register } from '../register-builder';

function made(fields: Partial<Group>, method: 'order' | null = 'order') {
  return register({ norms: [normOf('closed-by-order', { method })], groups: [group(fields)] });
}

const order = 'приказ от 10.01.2027 № 12';

test.each([
  ['2027-01-14', 'inapplicable closing.open'],
  ['2027-01-15', 'met closing.order'],
  ['2027-08-31', 'met closing.order'],
])('a group closed on 15 January 2027, on %s', (asOf, expected) => {
  expect(answers(made({ closedOn: '2027-01-15', closingBasis: order }), NORM, asOf)).toEqual([`year ${expected}`]);
});

test.each([
  [{ closingBasis: 'протокол № 3' }, 'violated closing.not-order'],
  [{ closingBasis: '' }, 'cantTell closing.unknown'],
  [{ closingBasis: '', closingReason: 'задача решена' }, 'cantTell closing.unknown'],
  [{ closingBasis: 'приказ' }, 'cantTell closing.incomplete'],
])('by order only: %o', (fields, expected) => {
  expect(answers(made({ closedOn: '2027-01-15', ...fields }), NORM, '2027-01-20')).toEqual([`year ${expected}`]);
});

test.each([
  [{ closingBasis: '', closingReason: 'задача решена' }, 'met closing.any'],
  [{ closingBasis: 'протокол № 3', closingReason: '' }, 'met closing.any'],
  [{ closingBasis: '', closingReason: '' }, 'cantTell closing.unknown'],
])('without a way in the clause a reason is enough: %o', (fields, expected) => {
  expect(answers(made({ closedOn: '2027-01-15', ...fields }, null), NORM, '2027-01-20')).toEqual([`year ${expected}`]);
});

test('an empty reason is the field to fill where no order is asked for', () => {
  expect(theVerdict(made({ closedOn: '2027-01-15' }, null), NORM, '2027-01-20').missing).toEqual([
    { table: 'groups', id: 'О-01', field: 'closingReason' },
  ]);
});

test('a term that ran out is another matter', () => {
  expect(answers(made({ plannedUntil: '2026-12-31' }), NORM, '2027-01-20')).toEqual(['year inapplicable closing.open']);
});

test('judged in the year of closing only', () => {
  const snapshot = made({ closedOn: '2027-01-15', closingBasis: order });
  expect(answers(snapshot, NORM, '2027-01-20', '2025/26')).toEqual(['year inapplicable closing.open']);
  expect(answers(snapshot, NORM, '2027-10-01', '2027/28')).toEqual([]);
});
