import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  fromDayNumber,
  fullYears,
  isPlainDate,
  toDayNumber,
  weekday,
} from '../../../src/domain/calendar/date-arithmetic';

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
  ['2027-05-15', 20953],
  ['2100-03-01', 47541],
])('%s is day %i', (date, day) => {
  expect(toDayNumber(date)).toBe(day);
  expect(fromDayNumber(day)).toBe(date);
});

test.each([
  ['2024-09-15', 7],
  ['2025-08-31', 7],
  ['2025-09-15', 1],
  ['2026-05-15', 5],
  ['2026-05-31', 7],
  ['2026-08-31', 1],
  ['2026-09-15', 2],
  ['2027-05-15', 6],
  ['2027-08-31', 2],
  ['2028-05-15', 1],
  ['2028-09-15', 5],
])('%s is day %i of the week', (date, day) => {
  expect(weekday(date)).toBe(day);
});

test.each([
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2027-01-15', 1, '2027-02-15'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2027-01-15', -1, '2026-12-15'],
  ['2028-02-29', 12, '2029-02-28'],
])('%s plus %i months is %s (ст. 192)', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test('days are added over the end of a leap February', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
  expect(daysBetween('2026-09-01', '2027-09-01')).toBe(365);
});

test.each([
  ['2021-09-01', '2026-08-31', 4],
  ['2021-09-01', '2026-09-01', 5],
  ['2020-02-29', '2021-02-28', 1],
  ['2020-02-29', '2021-02-27', 0],
])('from %s to %s are %i full years', (since, on, years) => {
  expect(fullYears(since, on)).toBe(years);
});

describe('a text is a date', () => {
  test.each(['2027-02-28', '2028-02-29', '1899-12-30'])('%s', (text) => expect(isPlainDate(text)).toBe(true));
  test.each([
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-1-01',
    '27-01-01',
    '2027-01-32',
    '',
    '2027-01-0a',
    '15.05.2027',
  ])('not «%s»', (text) => expect(isPlainDate(text)).toBe(false));
});
