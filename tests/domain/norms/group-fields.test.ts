import { expect, test } from 'vitest';
import type { Group } from '../../../src/domain/register/group';
import { answers, theVerdict } from '../judge';
import { NORM, normOf } from '../norm-of';
import { group, register } from '../register-builder';

const ON = '2026-10-15';

function made(content: readonly string[], fields: Partial<Group>) {
  return register({ norms: [normOf('group-fields', { content })], groups: [group(fields)] });
}

test.each([
  ['тема', 'theme', { theme: 'Функциональная грамотность' }],
  ['проблема', 'theme', { theme: 'Функциональная грамотность' }],
  ['Цель', 'goal', { goal: 'Единые подходы' }],
  ['базовая организация', 'baseOrganizationIds', { baseOrganizationIds: ['ОО-01'] }],
  ['курирующая организация', 'curatingOrganizationId', { curatingOrganizationId: 'ОО-01' }],
  ['страница', 'pageUrl', { pageUrl: 'https://example.ru' }],
  ['срок работы', 'plannedUntil', { plannedUntil: '2027-05-31' }],
] as const)('«%s» is the cell %s', (word, field, filled) => {
  expect(answers(made([word], filled), NORM, ON)).toEqual(['year met group-fields.all']);
  const verdict = theVerdict(made([word], {}), NORM, ON);
  expect(verdict.outcome).toBe('cantTell');
  expect(verdict.reason).toEqual({ code: 'group-fields.not-filled', data: { fields: [word] } });
  expect(verdict.missing).toEqual([{ table: 'groups', id: 'О-01', field }]);
});

test('only the empty ones are named', () => {
  const verdict = theVerdict(made(['тема', 'цель', 'страница'], { goal: 'есть', theme: ' ' }), NORM, ON);
  expect(verdict.reason.data.fields).toEqual(['тема', 'страница']);
});

test('a word that means no cell is said, whatever is filled', () => {
  const verdict = theVerdict(made(['тема', 'настроение'], { theme: 'есть' }), NORM, ON);
  expect(verdict.outcome).toBe('cantTell');
  expect(verdict.reason).toEqual({ code: 'group-fields.unknown-word', data: { words: ['настроение'] } });
  expect(verdict.missing).toEqual([{ table: 'norms', id: NORM, field: 'content' }]);
});

test('a closed group needs no card: the last day still does', () => {
  const snapshot = made(['тема'], { closedOn: ON });
  expect(answers(snapshot, NORM, ON)).toEqual(['year cantTell group-fields.not-filled']);
  expect(answers(snapshot, NORM, '2026-10-16')).toEqual(['year inapplicable group.closed']);
});
