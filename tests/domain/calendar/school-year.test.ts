import { expect, test } from 'vitest';
import {
  isSchoolYear,
  nextSchoolYear,
  previousSchoolYear,
  schoolYearEnd,
  schoolYearOf,
  schoolYearOfMeeting,
  schoolYearStart,
} from '../../../src/domain/calendar/school-year';

test.each([
  ['2026-08-31', '2025/26'],
  ['2026-09-01', '2026/27'],
  ['2027-01-15', '2026/27'],
  ['2099-09-01', '2099/00'],
])('%s lies in %s', (date, year) => {
  expect(schoolYearOf(date)).toBe(year);
});

test.each([
  ['2026-08-14', '08-15', '2025/26'],
  ['2026-08-15', '08-15', '2026/27'],
  ['2026-08-25', '08-20', '2026/27'],
  ['2026-08-19', '08-20', '2025/26'],
])('a meeting of %s with the border %s belongs to %s', (date, border, year) => {
  expect(schoolYearOfMeeting(date, border)).toBe(year);
});

test('a school year has its first and last day and its neighbours', () => {
  expect(schoolYearStart('2026/27')).toBe('2026-09-01');
  expect(schoolYearEnd('2026/27')).toBe('2027-08-31');
  expect(nextSchoolYear('2026/27')).toBe('2027/28');
  expect(previousSchoolYear('2026/27')).toBe('2025/26');
});

test('only years that follow each other are a school year', () => {
  expect(isSchoolYear('2026/27')).toBe(true);
  expect(isSchoolYear('2099/00')).toBe(true);
  expect(isSchoolYear('2026/28')).toBe(false);
  expect(isSchoolYear('2026-27')).toBe(false);
});
