import { expect, test } from 'vitest';
import { contradictions } from '../../../src/domain/register/contradictions';
import { verdictMessage } from '../../../src/messages/verdicts';
import { answers, theVerdict } from '../judge';
import { group, meeting, register } from '../register-builder';

const YEAR = 'novosibirsk-2022/7.6-meetings';
const FIRST = 'novosibirsk-2022/7.9-first-meeting';

/** Created on 1 October 2026: three meetings of nine months become three of eight. */
const young = (dates: readonly string[]) =>
  register({ groups: [group({ createdOn: '2026-10-01' })], meetings: dates.map((date) => meeting(date)) });

test('a meeting on the day of creation counts, one of the day before does not, and the sentence says so', () => {
  expect(theVerdict(young(['2026-10-01']), YEAR, '2026-10-20').reason.data).toMatchObject({ held: 1, beforeGroup: 0 });
  const verdict = theVerdict(young(['2026-09-30']), YEAR, '2026-10-20');
  expect(verdict.reason.data).toMatchObject({ held: 0, beforeGroup: 1 });
  expect(verdict.counted).toEqual([]);
  expect(verdictMessage(verdict)).toContain('Не засчитано датированное раньше создания группы: 1. Проверьте даты.');
});

test('it is no first meeting either, and asks for no minutes', () => {
  const snapshot = young(['2026-09-10']);
  const verdict = theVerdict(snapshot, FIRST, '2026-12-01');
  expect(verdict.reason).toMatchObject({ code: 'first-meeting.missing', data: { beforeGroup: 1 } });
  expect(answers(snapshot, 'novosibirsk-2022/7.6-minutes', '2026-12-01')).toEqual(['year pending minutes.no-meetings']);
});

test('a person’s choice of the period does not bring it back', () => {
  const snapshot = register({
    groups: [group({ createdOn: '2026-10-01' })],
    meetings: [meeting('2026-09-10', { countedIn: '2026/27' })],
  });
  expect(theVerdict(snapshot, YEAR, '2026-10-20').reason.data).toMatchObject({ held: 0 });
});

test('held tomorrow is not held', () => {
  const snapshot = register({ meetings: [meeting('2026-10-21')] });
  expect(theVerdict(snapshot, YEAR, '2026-10-20').reason.data).toMatchObject({ held: 0 });
});

test('contradictions name the meeting and the group; planned and undated ones are none', () => {
  const snapshot = register({
    groups: [group({ createdOn: '2026-10-01' }), group({ id: 'О-02', createdOn: null })],
    meetings: [
      meeting('2026-10-21', { id: 'З-1' }),
      meeting('2026-10-20', { id: 'З-2' }),
      meeting('2026-09-30', { id: 'З-3', groupIds: ['О-02', 'О-01'] }),
      meeting('2026-09-30', { id: 'З-4', groupIds: ['О-02'] }),
      meeting('2026-10-25', { id: 'З-5', status: 'planned' }),
      meeting(null, { id: 'З-6' }),
    ],
  });
  expect(
    contradictions(snapshot, '2026-10-20').map(({ code, meeting, group }) => [code, meeting.id, group?.id]),
  ).toEqual([
    ['HELD_IN_FUTURE', 'З-1', undefined],
    ['HELD_BEFORE_GROUP', 'З-3', 'О-01'],
  ]);
});
