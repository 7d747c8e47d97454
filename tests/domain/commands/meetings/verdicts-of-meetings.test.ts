// What planning, moving and calling off do to the verdicts of the regulation.
import { expect, test } from 'vitest';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import { cancelMeeting } from '../../../../src/domain/commands/meetings/cancel-meeting';
import { postponeMeeting } from '../../../../src/domain/commands/meetings/postpone-meeting';
import { scheduleMeeting } from '../../../../src/domain/commands/meetings/schedule-meeting';
import { contextOn, decided, decisionOf } from '../../../support/decided';
import { answers } from '../../judge';
import { group, meeting, register } from '../../register-builder';

const TODAY = '2026-12-28';
const quarter = (snapshot: Parameters<typeof answers>[0]) =>
  answers(snapshot, 'noyabrsk-2020/3.6-school', TODAY).filter((answer) => answer.startsWith('q2'));

const snapshot = register({
  groups: [group({ regulationId: 'noyabrsk-2020' })],
  meetings: [meeting('2026-12-29', { id: 'З-1', status: 'planned' })],
});

const moved = (date: string) => {
  const decision = decisionOf(postponeMeeting, snapshot, { groupId: 'О-01', rowId: 'З-1' }, contextOn(TODAY), {
    date,
    reason: 'Мороз',
  });
  return quarter(applyChanges(snapshot, decided(decision).changes));
};

test('Ноябрьск 3.6: moved within the quarter nothing changes, moved beyond it the quarter is in danger', () => {
  expect(quarter(snapshot)).toEqual(['q2 atRisk meetings.near']);
  expect(moved('2026-12-30')).toEqual(['q2 atRisk meetings.near']);
  expect(moved('2027-01-11')).toEqual(['q2 atRisk meetings.moved-away']);
});

test('Ноябрьск 3.6: a meeting called off is none, one held keeps the quarter', () => {
  const decision = decisionOf(cancelMeeting, snapshot, { groupId: 'О-01', rowId: 'З-1' }, contextOn(TODAY), {
    reason: 'Карантин',
  });
  expect(quarter(applyChanges(snapshot, decided(decision).changes))).toEqual(['q2 atRisk meetings.near']);
  const held = register({ ...snapshot, meetings: [meeting('2026-12-21', { status: 'held' })] });
  expect(quarter(held)).toEqual(['q2 met meetings.enough']);
});

test('Ноябрьск 3.6: the form tells of a quarter that is kept already', () => {
  const scheduled = (date: string, others: readonly string[]) => {
    const meetings = others.map((day, index) => meeting(day, { id: `З-${index}`, status: 'planned' }));
    const group7 = register({ groups: [group({ regulationId: 'noyabrsk-2020' })], meetings });
    const decision = decisionOf(scheduleMeeting, group7, { groupId: 'О-01', rowId: null }, contextOn('2026-11-10'), {
      date,
      theme: 'Опыт',
    });
    return decided(decision).warnings.filter(({ code }) => code.startsWith('period'));
  };
  expect(scheduled('2026-12-08', [])).toEqual([]);
  expect(scheduled('2026-12-08', ['2026-12-30'])).toMatchObject([
    { code: 'periodKept', data: { clause: '3.6', held: 2, required: 1 } },
  ]);
  expect(scheduled('2026-12-08', ['2027-01-11'])).toEqual([]);
});

test('Новосибирск 7.6: the form tells how many of the year there will be', () => {
  const decision = decisionOf(
    scheduleMeeting,
    register({ meetings: [meeting('2026-09-10')] }),
    { groupId: 'О-01', rowId: null },
    contextOn('2026-11-10'),
    { date: '2026-12-08', theme: 'Опыт' },
  );
  expect(decided(decision).warnings).toMatchObject([
    { code: 'periodShort', data: { clause: '7.6', held: 2, required: 3 } },
  ]);
});
