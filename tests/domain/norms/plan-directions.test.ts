import { expect, test } from 'vitest';
import { answers, theVerdict } from '../judge';
import { NORM, says, underNorm } from '../norm-under-test';
import { group, plan, planItem } from '../register-builder';

const content = ['Информационно-методическое', 'Консультационное направление'];
const judged = (directions: readonly string[] | null) =>
  underNorm(
    'plan-directions',
    { content },
    {
      plans: directions === null ? [] : [plan({ id: 'ПЛ-1' })],
      planItems: (directions ?? []).map((direction, i) => planItem({ id: `МП-${i}`, planId: 'ПЛ-1', direction })),
    },
  );

test.each<[string, string[] | null, string, string]>([
  ['both', ['информационно-методическое', 'Консультационное направление'], '2026-10-01', 'met directions.all'],
  ['without the word', ['информационно-методическое', 'Консультационное'], '2026-10-01', 'met directions.all'],
  ['one only', ['Информационно-методическое'], '2027-05-31', 'atRisk directions.absent'],
  ['one only, the year is over', ['Информационно-методическое'], '2027-06-01', 'violated directions.absent'],
  ['one is not filled', ['Информационно-методическое', ''], '2027-06-01', 'cantTell directions.not-filled'],
  ['no plan', null, '2027-05-31', 'pending directions.no-plan-yet'],
  ['no plan, the year is over', null, '2027-06-01', 'cantTell directions.no-plan'],
  ['no lines', [], '2027-06-01', 'cantTell directions.no-plan'],
])('%s', (_, directions, asOf, expected) => {
  expect(answers(judged(directions), NORM, asOf)).toEqual([`year ${expected}`]);
});

test('names what is absent and the lines to fill', () => {
  const verdict = theVerdict(judged(['Информационно-методическое', '']), NORM, '2026-10-01');
  expect(verdict.missing).toEqual([{ table: 'planItems', id: 'МП-1', field: 'direction' }]);
  expect(says(verdict)).toBe(
    'В плане не видно направлений: Консультационное направление. Направление не указано у 1 мероприятия – заполните.',
  );
});

test('a group of June needs no plan', () => {
  const snapshot = underNorm('plan-directions', { content }, { groups: [group({ createdOn: '2027-06-01' })] });
  expect(answers(snapshot, NORM, '2027-06-30')).toEqual(['year inapplicable directions.created-after']);
});
