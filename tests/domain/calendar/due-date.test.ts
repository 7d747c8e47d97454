import { expect, test } from 'vitest';
import { builtInCalendar } from '../../../src/domain/calendar/built-in-calendar';
import { dueDateOf, shiftDueDate } from '../../../src/domain/calendar/due-date';
import { buildCalendarBook } from '../../../src/domain/calendar/school-calendar';

const shipped = buildCalendarBook(builtInCalendar).of('');
const fiveDays = shipped.workingDays(5);
const sixDays = shipped.workingDays(6);
const may15 = { operator: 'notLaterThan', month: 5, day: 15, yearOf: 'end' } as const;
const sep15 = { operator: 'notLaterThan', month: 9, day: 15, yearOf: 'start' } as const;
const beforeSep1 = { operator: 'before', month: 9, day: 1, yearOf: 'end' } as const;

test.each([
  ['15 May 2026 is Friday', may15, '2025/26', '2026-05-15', '2026-05-15', null],
  ['15 May 2027 is Saturday', may15, '2026/27', '2027-05-17', '2027-05-15', 'суббота'],
  ['15 September 2024 was Sunday', sep15, '2024/25', '2024-09-16', '2024-09-15', 'воскресенье'],
  ['15 September 2026 is Tuesday', sep15, '2026/27', '2026-09-15', '2026-09-15', null],
  ['before 1 September 2025: 31 August is Sunday', beforeSep1, '2024/25', '2025-09-01', '2025-08-31', 'воскресенье'],
  ['before 1 September 2026: 31 August is Monday', beforeSep1, '2025/26', '2026-08-31', '2026-08-31', null],
  ['before 1 September 2027: 31 August is Tuesday', beforeSep1, '2026/27', '2027-08-31', '2027-08-31', null],
])('%s', (_, deadline, year, date, nominal, shiftedBecause) => {
  expect(dueDateOf(deadline, year, fiveDays, 'forward')).toEqual({ date, nominal, shiftedBecause });
});

test('a week of six days works on Saturday', () => {
  expect(dueDateOf(may15, '2026/27', sixDays, 'forward').date).toBe('2027-05-15');
});

test('the policy may move the day back or leave it', () => {
  expect(dueDateOf(may15, '2026/27', fiveDays, 'backward').date).toBe('2027-05-14');
  expect(dueDateOf(may15, '2026/27', fiveDays, 'none')).toEqual({
    date: '2027-05-15',
    nominal: '2027-05-15',
    shiftedBecause: null,
  });
});

test('a holiday gives its name as the reason', () => {
  expect(shiftDueDate('2026-06-12', fiveDays, 'forward')).toEqual({
    date: '2026-06-15',
    nominal: '2026-06-12',
    shiftedBecause: 'День России',
  });
});

test('29 February of a common year is its last day', () => {
  const leapDay = { operator: 'notLaterThan', month: 2, day: 29, yearOf: 'end' } as const;
  expect(dueDateOf(leapDay, '2026/27', fiveDays, 'none').date).toBe('2027-02-28');
  expect(dueDateOf(leapDay, '2027/28', fiveDays, 'none').date).toBe('2028-02-29');
});
