import { expect, it } from 'vitest';
import { rowOfVerdict } from '../../src/sidebar/overview/row-of-verdict';

it('a verdict about the minutes of a meeting leads to the row of the meeting', () => {
  const verdict = { key: 'О-67zqn5|minutes|2026/27|meeting:З-40xk2p', groupId: 'О-67zqn5' };
  expect(rowOfVerdict(verdict)).toEqual({ table: 'meetings', id: 'З-40xk2p', field: null });
});

it('any other verdict leads to the row of its group', () => {
  const verdict = { key: 'О-67zqn5|plan|2026/27|year', groupId: 'О-67zqn5' };
  expect(rowOfVerdict(verdict)).toEqual({ table: 'groups', id: 'О-67zqn5', field: null });
});
