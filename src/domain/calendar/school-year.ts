import { plainDate, yearOf } from './date-arithmetic';
import type { PlainDate } from './plain-date';

/**
 * A school year as printed in papers, `2026/27`: the container 1 September 2026 – 31 August 2027.
 * Teaching time inside it is another thing and comes from the calendar sheet.
 */
export type SchoolYear = string;

/** Returns the school year that begins in a calendar year: 2026 → `2026/27`. */
export function schoolYearFrom(startYear: number): SchoolYear {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** Returns the calendar year in which a school year begins. */
export function startYearOf(year: SchoolYear): number {
  return yearOf(year);
}

/** Returns the school year whose container holds the date: from 1 September to 31 August. */
export function schoolYearOf(date: PlainDate): SchoolYear {
  return schoolYearOfMeeting(date, '09-01');
}

/**
 * Returns the school year that a meeting belongs to: late August already prepares the next one.
 *
 * @param nextYearMeetingsFrom month and day, `08-15`, from which (inclusive) meetings belong to the next year.
 * @example
 * schoolYearOfMeeting('2026-08-25', '08-15') // => '2026/27'
 */
export function schoolYearOfMeeting(date: PlainDate, nextYearMeetingsFrom: string): SchoolYear {
  const year = yearOf(date);
  return schoolYearFrom(date.slice(5) >= nextYearMeetingsFrom ? year : year - 1);
}

/** Returns 1 September of the school year. */
export function schoolYearStart(year: SchoolYear): PlainDate {
  return plainDate(startYearOf(year), 9, 1);
}

/** Returns 31 August, the last day of the school year, inclusive. */
export function schoolYearEnd(year: SchoolYear): PlainDate {
  return plainDate(startYearOf(year) + 1, 8, 31);
}

/** Returns the school year after this one. */
export function nextSchoolYear(year: SchoolYear): SchoolYear {
  return schoolYearFrom(startYearOf(year) + 1);
}

/** Returns the school year before this one. */
export function previousSchoolYear(year: SchoolYear): SchoolYear {
  return schoolYearFrom(startYearOf(year) - 1);
}

/** Tells whether a text is a school year as this project writes it: `2026/27`, the second part following the first. */
export function isSchoolYear(text: string): boolean {
  return text.length === 7 && schoolYearFrom(yearOf(text)) === text;
}

/** Tells whether the work of a school year is over on a day: lessons end in May, results are summed up from 1 June on. */
export function isWorkFinished(year: SchoolYear, on: PlainDate): boolean {
  return on >= `${startYearOf(year) + 1}-06-01`;
}
