import type { PlainDate } from './plain-date';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

// The Gregorian calendar repeats every 400 years. Days are counted from an era before the year 0, so that nothing
// here is negative and `| 0` cuts the fraction: `Math.floor`, a look-up of a global in a vm context, took a sixth
// of judging.
const DAYS_OF_ERA = 146_097;
const DAYS_BEFORE_1970 = 719_468 + DAYS_OF_ERA;

const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, n) => (n < 10 ? `0${n}` : String(n)));

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + (text.charCodeAt(i) - 48);
  return value;
}

/** Returns the calendar year of a date. */
export function yearOf(date: PlainDate): number {
  return digits(date, 0, 4);
}

/** Returns the month of a date, 1–12. */
export function monthOf(date: PlainDate): number {
  return digits(date, 5, 7);
}

/** Returns the day of the month of a date, 1–31. */
export function dayOf(date: PlainDate): number {
  return digits(date, 8, 10);
}

/** Returns the number of days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 30);
}

/** Writes a date; the parts have to be a real day. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
}

/** Tells whether a text is a real day written `YYYY-MM-DD`. */
export function isPlainDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  for (let i = 0; i < 10; i++) {
    if (i === 4 || i === 7) continue;
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  const month = monthOf(text);
  const day = dayOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(yearOf(text), month);
}

/**
 * Returns the number of days since 1970-01-01 (which is 0); earlier days are negative.
 *
 * @example
 * toDayNumber('2027-05-15') // => 20953
 */
export function toDayNumber(date: PlainDate): number {
  const month = monthOf(date);
  // Years begin in March, so that the leap day is the last of its year.
  const year = yearOf(date) + 400 - (month <= 2 ? 1 : 0);
  const era = (year / 400) | 0;
  const yearOfEra = year - era * 400;
  const dayOfYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + dayOf(date) - 1;
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - DAYS_BEFORE_1970;
}

/** Returns the date of a number of days since 1970-01-01. */
export function fromDayNumber(dayNumber: number): PlainDate {
  const shifted = dayNumber + DAYS_BEFORE_1970;
  const era = (shifted / DAYS_OF_ERA) | 0;
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const leapDays = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36524) | 0) + ((dayOfEra / 146096) | 0);
  const yearOfEra = ((dayOfEra - leapDays) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const fromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * fromMarch + 2) / 5) | 0) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return plainDate(yearOfEra + era * 400 - 400 + (month <= 2 ? 1 : 0), month, day);
}

/** Returns the date `days` later, or earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * Returns the same day of the month `months` later; where there is none, the last day of that month (ст. 192 ГК РФ).
 *
 * @example
 * addMonths('2027-01-31', 1) // => '2027-02-28'
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return plainDate(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** Returns how many days lie from `from` to `to`: 1 for neighbours, negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Returns how many days lie between two dates, whichever is earlier. */
export function daysApart(a: PlainDate, b: PlainDate): number {
  return a < b ? daysBetween(a, b) : daysBetween(b, a);
}

/** Returns the day of the week, 1 Monday … 7 Sunday. */
export function weekday(date: PlainDate): number {
  return weekdayOf(toDayNumber(date));
}

/** Returns the day of the week of a day number, 1 Monday … 7 Sunday. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/**
 * Returns the full years that have passed from `since` to `on`; the anniversary itself completes a year.
 *
 * @example
 * fullYears('2021-09-01', '2026-08-31') // => 4
 */
export function fullYears(since: PlainDate, on: PlainDate): number {
  const years = yearOf(on) - yearOf(since);
  return addMonths(since, years * 12) <= on ? years : years - 1;
}

/** Returns the earlier of two dates. */
export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  if (a < b) return a;
  return b;
}

/** Returns the later of two dates. */
export function later(a: PlainDate, b: PlainDate): PlainDate {
  if (a > b) return a;
  return b;
}
