import { expect, test } from 'vitest';
import type { Group } from '../../../src/domain/register/group';
import { answers, theVerdict } from '../judge';
import { NORM, normOf } from '../norm-of';
import { group, register } from '../register-builder';

const ON = '2026-10-15';

function made(fields: Partial<Group>, method: 'order' | null = 'order') {
  return register({ norms: [normOf('created-by-order', { method })], groups: [group(fields)] });
}

test.each([
  ['Приказ от 01.09.2026 № 215', 'met creation.order'],
  ['приказ № 39/1 от 23.марта 2020 г.', 'met creation.order'],
  ['Распоряжение начальника от 1 сентября 2026 года N 0482-09', 'met creation.order'],
  ['приказ 12-од от 2026-09-01', 'met creation.order'],
  ['протокол от 01.09.2026 № 1', 'violated creation.not-order'],
  ['решение педсовета', 'violated creation.not-order'],
  ['приказ от 01.09.2026', 'cantTell creation.incomplete'],
  ['приказ № 215', 'cantTell creation.incomplete'],
  ['приказ', 'cantTell creation.incomplete'],
  ['от 01.09.2026 № 215', 'cantTell creation.incomplete'],
  ['приказ от 15.10.2026 № 215', 'met creation.order'],
  ['приказ от 16.10.2026 № 215', 'cantTell creation.later'],
  ['  ', 'cantTell creation.unknown'],
])('«%s»: %s', (creationBasis, expected) => {
  expect(answers(made({ creationBasis }), NORM, ON)).toEqual([`year ${expected}`]);
});

test.each([
  ['протокол от 01.09.2026 № 1', 'met creation.any'],
  ['приказ', 'met creation.any'],
  ['', 'cantTell creation.unknown'],
])('where the clause names no way, any basis will do: «%s»', (creationBasis, expected) => {
  expect(answers(made({ creationBasis }, null), NORM, ON)).toEqual([`year ${expected}`]);
});

test('what is absent is named, in the register and in words', () => {
  const verdict = theVerdict(made({ creationBasis: 'приказ от 01.09.2026' }), NORM, ON);
  expect(verdict.missing).toEqual([{ table: 'groups', id: 'О-01', field: 'creationBasis' }]);
  expect(verdict.reason.data.absent).toEqual(['номер']);
  expect(theVerdict(made({ creationBasis: '№ 7' }), NORM, ON).reason.data.absent).toEqual(['вид документа', 'дата']);
});

test('the day of creation is wanted too; a wrong basis outweighs it', () => {
  const ok = 'приказ от 01.09.2026 № 215';
  const verdict = theVerdict(made({ creationBasis: ok, createdOn: null }), NORM, ON);
  expect(verdict.outcome).toBe('cantTell');
  expect(verdict.reason.code).toBe('creation.no-day');
  expect(verdict.missing).toEqual([{ table: 'groups', id: 'О-01', field: 'createdOn' }]);
  expect(theVerdict(made({ creationBasis: '', createdOn: null }), NORM, ON).missing).toEqual([
    { table: 'groups', id: 'О-01', field: 'creationBasis' },
    { table: 'groups', id: 'О-01', field: 'createdOn' },
  ]);
  expect(answers(made({ creationBasis: 'протокол № 1', createdOn: null }), NORM, ON)).toEqual([
    'year violated creation.not-order',
  ]);
});
