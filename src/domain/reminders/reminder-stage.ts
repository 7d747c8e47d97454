// In which step of reminding a verdict is on a day: 30/14/7/3/1 days before, the first day after, then weekly.
import { addDays, daysBetween, toDayNumber } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import type { WorkingDays } from '../calendar/working-days';
import type { Verdict } from '../verdicts/verdict';

/** Days before the due date on which a reminder is due, nearest last. */
export const REMINDER_DAYS: readonly number[] = [30, 14, 7, 3, 1];

/**
 * Calendar days left to the due date as far as reminding goes: a step that would fall on days off is taken on the
 * last working day before them.
 */
export function daysLeftForReminder(due: PlainDate, asOf: PlainDate, days: WorkingDays): number {
  const nextWorkingDay = days.onOrAfter(addDays(days.onOrBefore(asOf), 1));
  return daysBetween(addDays(nextWorkingDay, -1), due);
}

function stageBefore(daysLeft: number): string {
  let stage = 'far';
  for (const step of REMINDER_DAYS) if (daysLeft <= step) stage = `d${step}`;
  return stage;
}

/** Weeks begin on Monday; what has no due date is told once a week, missing data once a month. */
function stageWithoutDue(verdict: Verdict, asOf: PlainDate): string {
  return verdict.outcome === 'cantTell' ? `m${asOf.slice(0, 7)}` : `w${Math.floor((toDayNumber(asOf) + 3) / 7)}`;
}

/** Returns the step of reminding; it changes exactly when the same thing has to be said again. */
export function reminderStage(verdict: Verdict, asOf: PlainDate, days: WorkingDays): string {
  if (verdict.due === null || verdict.outcome === 'cantTell') return stageWithoutDue(verdict, asOf);
  const late = daysBetween(verdict.due.date, asOf);
  if (late > 0) return `o${Math.floor((late - 1) / 7)}`;
  return stageBefore(daysLeftForReminder(verdict.due.date, asOf, days));
}
