import type { DeadlineShift } from '../regulations/regulation';
import type { DueDate } from '../verdicts/verdict';
import { addDays, daysInMonth, plainDate } from './date-arithmetic';
import type { PlainDate } from './plain-date';
import { type SchoolYear, startYearOf } from './school-year';
import type { WorkingDays } from './working-days';
import type { YearlyDeadline } from './yearly-deadline';

/**
 * Returns the last day in time of a yearly deadline before any shift: the named day for `notLaterThan`,
 * the day before it for `before`. 29 February of a common year becomes 28 February.
 */
function nominalDate(deadline: YearlyDeadline, year: SchoolYear): PlainDate {
  const calendarYear = startYearOf(year) + (deadline.yearOf === 'end' ? 1 : 0);
  const day = Math.min(deadline.day, daysInMonth(calendarYear, deadline.month));
  const named = plainDate(calendarYear, deadline.month, day);
  return deadline.operator === 'before' ? addDays(named, -1) : named;
}

/** Moves a last day off a day off as the policy says (ст. 193 ГК РФ by analogy) and keeps the reason. */
export function shiftDueDate(nominal: PlainDate, days: WorkingDays, shift: DeadlineShift): DueDate {
  const reason = shift === 'none' ? null : days.dayOffReason(nominal);
  if (reason === null) return { date: nominal, nominal, shiftedBecause: null };
  const date = shift === 'backward' ? days.onOrBefore(nominal) : days.onOrAfter(nominal);
  return { date, nominal, shiftedBecause: reason };
}

/**
 * Returns when a yearly deadline falls in a school year.
 *
 * @example
 * dueDateOf({ operator: 'notLaterThan', month: 5, day: 15, yearOf: 'end' }, '2026/27', days, 'forward')
 * // => { date: '2027-05-17', nominal: '2027-05-15', shiftedBecause: 'суббота' }
 */
export function dueDateOf(
  deadline: YearlyDeadline,
  year: SchoolYear,
  days: WorkingDays,
  shift: DeadlineShift,
): DueDate {
  return shiftDueDate(nominalDate(deadline, year), days, shift);
}
