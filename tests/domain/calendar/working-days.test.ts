import { expect, test } from 'vitest';
import { builtInCalendar } from '../../../src/domain/calendar/built-in-calendar';
import { buildCalendarBook } from '../../../src/domain/calendar/school-calendar';
import type { CalendarEntry } from '../../../src/domain/register/calendar-entry';

const empty = buildCalendarBook([]).of('').workingDays(5);
const shipped = buildCalendarBook(builtInCalendar).of('').workingDays(5);

test('statutory holidays are known without a single row', () => {
  expect(empty.dayOffReason('2027-01-04')).toBe('новогодние каникулы');
  expect(empty.dayOffReason('2026-11-04')).toBe('День народного единства');
  expect(empty.dayOffReason('2026-11-05')).toBeNull();
});

test('1 November 2025 was a working Saturday, 3 November a day off for it', () => {
  expect(empty.isWorkingDay('2025-11-01')).toBe(false);
  expect(shipped.isWorkingDay('2025-11-01')).toBe(true);
  expect(shipped.dayOffReason('2025-11-03')).toBe('перенос выходного дня');
});

test('31 December 2026 is a day off by the transfer of 4 January 2026', () => {
  expect(shipped.isWorkingDay('2026-12-30')).toBe(true);
  expect(shipped.dayOffReason('2026-12-31')).toBe('перенос выходного дня');
  expect(shipped.add('2026-12-30', 1)).toBe('2027-01-11');
});

test('holidays of May and June 2027 on days off are rested on Mondays, as a proposal to be checked', () => {
  for (const day of ['2027-05-03', '2027-05-10', '2027-06-14']) {
    expect(shipped.dayOffReason(day)).toBe('перенос выходного дня');
    expect(builtInCalendar.find(({ from }) => from === day)).toMatchObject({ needsReview: true });
  }
});

test('five working days after a meeting skip the weekend and the day itself', () => {
  expect(shipped.add('2026-09-10', 5)).toBe('2026-09-17');
  expect(shipped.add('2026-10-30', 3)).toBe('2026-11-05');
  expect(shipped.add('2025-12-30', 1)).toBe('2026-01-12');
});

test('working days between two days leave out the first and hold the last', () => {
  expect(shipped.between('2026-09-10', '2026-09-17')).toBe(5);
  expect(shipped.between('2026-09-17', '2026-09-10')).toBe(0);
});

test('the last working day before a weekend is Friday', () => {
  expect(shipped.onOrBefore('2027-05-16')).toBe('2027-05-14');
  expect(shipped.onOrAfter('2027-05-15')).toBe('2027-05-17');
});

test('days off of the main calendar hold for the others, not the other way round', () => {
  const row = (calendar: string, date: string): CalendarEntry => ({
    id: date,
    calendar,
    schoolYear: '2026/27',
    kind: 'holiday',
    title: 'день города',
    from: date,
    to: date,
    needsReview: null,
    note: '',
  });
  const book = buildCalendarBook([row('', '2026-09-10'), row('лицей', '2026-09-11')]);
  expect(book.of('лицей').workingDays(5).dayOffReason('2026-09-10')).toBe('день города');
  expect(book.of('лицей').workingDays(5).dayOffReason('2026-09-11')).toBe('день города');
  expect(book.of('').workingDays(5).dayOffReason('2026-09-11')).toBeNull();
});

test('a calendar where everybody rests for ever stops the search', () => {
  const everyDay: CalendarEntry = {
    id: '1',
    calendar: '',
    schoolYear: '2026/27',
    kind: 'holiday',
    title: 'опечатка',
    from: '2026-09-01',
    to: '2126-09-01',
    needsReview: null,
    note: '',
  };
  const days = buildCalendarBook([everyDay]).of('').workingDays(5);
  expect(days.onOrAfter('2026-09-01') > '2027-09-01').toBe(true);
});
