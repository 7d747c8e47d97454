import { addDays, plainDate, weekday } from '../../domain/calendar/date-arithmetic';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { MonthDay } from './demo-profile';

/** Turns a month and day into a date of the school year that begins in `startYear`; August already prepares it. */
export function dateInYear(startYear: number, [month, day]: MonthDay): PlainDate {
  return plainDate(month >= 8 ? startYear : startYear + 1, month, day);
}

/** The same for what happens after the year: months 6–8 are the summer in which it ends. */
export function dateAfterYear(startYear: number, [month, day]: MonthDay): PlainDate {
  return plainDate(startYear + 1, month, day);
}

/** Moves a day off to the next Monday. */
export function onWorkday(date: PlainDate): PlainDate {
  const day = weekday(date);
  return day > 5 ? addDays(date, 8 - day) : date;
}

/** Adds days and comes to a day from Monday to Friday. */
export function workdayAfter(date: PlainDate, days: number): PlainDate {
  return onWorkday(addDays(date, days));
}

/** Moves a day off to the Friday before. */
export function onWorkdayBefore(date: PlainDate): PlainDate {
  const day = weekday(date);
  return day > 5 ? addDays(date, 5 - day) : date;
}

/** Tells whether the day lies between 15 August before the school year and 14 August at its end. */
export function isInYear(date: PlainDate | null, { startYear }: { readonly startYear: number }): boolean {
  return date !== null && date >= plainDate(startYear, 8, 15) && date < plainDate(startYear + 1, 8, 15);
}
