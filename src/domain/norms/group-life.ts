// A group created or closed inside the year (clauses.md Part 4, «Group created mid-year», «Group closed mid-year»).
import { addDays, dayOf, daysBetween, monthOf } from '../calendar/date-arithmetic';
import { shiftDueDate } from '../calendar/due-date';
import type { PlainDate } from '../calendar/plain-date';
import type { DueDate, VerdictPeriod } from '../verdicts/verdict';
import type { Subject } from './subject';

/** Teaching months of a school year, September–May. */
export const TEACHING_MONTHS = 9;

/** Days given to a new group for its first meeting and plan when the yearly day has passed or is too near. */
export const NEW_GROUP_DAYS = 30;

/** Place of a month in the teaching year: September 0 … May 8; the summer months follow as 9–11. */
function teachingIndex(date: PlainDate): number {
  return (monthOf(date) + 3) % 12;
}

/** Months lived before the month of `date` ends count from its middle: created on the 15th, the month is whole. */
function firstMonth(from: PlainDate | null, subject: Subject): number {
  if (from === null || from <= subject.frame.start) return 0;
  return Math.min(TEACHING_MONTHS, teachingIndex(from) + (dayOf(from) <= 15 ? 0 : 1));
}

function endMonth(to: PlainDate | null, subject: Subject): number {
  if (to === null || to >= subject.frame.end) return TEACHING_MONTHS;
  if (to < subject.frame.start) return 0;
  return Math.min(TEACHING_MONTHS, teachingIndex(to) + (dayOf(to) >= 15 ? 1 : 0));
}

/** Returns how many of the nine teaching months of the year the group lives, 0–9. */
export function monthsLived(subject: Subject): number {
  return Math.max(0, endMonth(subject.livesTo, subject) - firstMonth(subject.livesFrom, subject));
}

/**
 * Returns what a yearly count asks of a group that lives only part of the year.
 *
 * @returns at least 1 for at least one month, 0 for none.
 * @example
 * proRata(3, 6) // => 2
 */
export function proRata(count: number, months: number): number {
  if (months === 0) return 0;
  return months >= TEACHING_MONTHS ? count : Math.max(1, Math.round((count * months) / TEACHING_MONTHS));
}

/** Days of a period and how many of them the group lives. */
interface LivedDays {
  readonly lived: number;
  readonly days: number;
}

/** Returns how much of a period the group lives; a period that it lives for less than half is not asked for. */
export function livedDays(period: VerdictPeriod, subject: Subject): LivedDays {
  const { livesFrom, livesTo } = subject;
  const from = livesFrom !== null && livesFrom > period.from ? livesFrom : period.from;
  const to = livesTo !== null && livesTo < period.to ? livesTo : period.to;
  return { lived: Math.max(0, daysBetween(from, to) + 1), days: daysBetween(period.from, period.to) + 1 };
}

/**
 * Returns the due date of a beginning (first meeting, plan): a group created after the year began has 30 days
 * from its creation when the yearly day comes sooner.
 */
export function dueForNewGroup(due: DueDate, subject: Subject): DueDate {
  const { livesFrom, frame } = subject;
  if (livesFrom === null || livesFrom <= frame.start) return due;
  const own = shiftDueDate(addDays(livesFrom, NEW_GROUP_DAYS), frame.days, frame.shift);
  return own.date > due.date ? own : due;
}

/** Returns the due date of a final paper: a group that ends inside the year owes it on its last day. */
export function dueForEndingGroup(due: DueDate, subject: Subject): DueDate {
  const { livesTo } = subject;
  return livesTo !== null && livesTo < due.date ? { date: livesTo, nominal: livesTo, shiftedBecause: null } : due;
}
