import { daysBetween } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import type { DueDate } from '../verdicts/verdict';

/** How a thing with a deadline stands on a day. */
type DeadlineState = 'inTime' | 'late' | 'missing' | 'near' | 'pending';

/**
 * Compares a deed with its deadline; the due day itself is in time.
 *
 * @param doneOn the day of the deed as known on `asOf`, `null` when it is not done.
 * @param warnDays calendar days before the due date from which an undone thing is `near`.
 */
export function deadlineState(
  doneOn: PlainDate | null,
  due: DueDate,
  asOf: PlainDate,
  warnDays: number,
): DeadlineState {
  if (doneOn !== null) return doneOn <= due.date ? 'inTime' : 'late';
  if (asOf > due.date) return 'missing';
  return daysBetween(asOf, due.date) <= warnDays ? 'near' : 'pending';
}

/** The outcome that a state of a deadline means. */
export const OUTCOME_OF_STATE = {
  inTime: 'met',
  late: 'violated',
  missing: 'violated',
  near: 'atRisk',
  pending: 'pending',
} as const;

/** The code suffix of each state. */
export const CODE_OF_STATE = {
  inTime: 'in-time',
  late: 'late',
  missing: 'missing',
  near: 'near',
  pending: 'pending',
} as const;
