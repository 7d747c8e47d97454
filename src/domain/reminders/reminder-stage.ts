// When people are written to about one thing: once as its warning window opens, 10, 3 and 1 working days before the
// due date, once when it is overdue, and twice more, after 5 and 20 working days. Nothing is repeated for ever.
import { addDays } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import type { WorkingDays } from '../calendar/working-days';
import type { Verdict } from '../verdicts/verdict';

/** Working days before the due date on which a reminder is due, nearest last; 1 is the last working day before it. */
const NEAR_TERMS: readonly number[] = [10, 3, 1];

/** Working days of being overdue after which it is said again, the last time last. */
const OVERDUE_TERMS: readonly number[] = [5, 20];

/** A thing whose own warning window has not opened is told of from this many working days on. */
const SOONEST_WITHOUT_WARNING = 3;

function stageBefore(verdict: Verdict, due: PlainDate, asOf: PlainDate, days: WorkingDays): string | null {
  // The last working day before is 1 whether the due date itself is worked on or not.
  const left = days.between(asOf, addDays(due, -1)) + 1;
  if (verdict.outcome === 'pending' && left > SOONEST_WITHOUT_WARNING) return null;
  let stage = 'window';
  for (const term of NEAR_TERMS) if (left <= term) stage = `d${term}`;
  return stage;
}

function stageAfter(due: PlainDate, asOf: PlainDate, days: WorkingDays): string {
  const late = days.between(due, asOf);
  let stage = 'o0';
  for (const term of OVERDUE_TERMS) if (late >= term) stage = `o${term}`;
  return stage;
}

/**
 * Returns the step of reminding, `null` while there is nothing to say: `window`, `d10`, `d3`, `d1` before the due date;
 * `o0`, `o5`, `o20` after it; `once` for what has no date that things hang on. A step lasts until the next one, so
 * that a run missed, or a day off, only delays the letter.
 */
export function reminderStage(verdict: Verdict, asOf: PlainDate, days: WorkingDays): string | null {
  const { due, outcome } = verdict;
  if (due === null || outcome === 'cantTell') return 'once';
  if (outcome === 'violated') return asOf > due.date ? stageAfter(due.date, asOf, days) : 'once';
  return asOf > due.date ? 'once' : stageBefore(verdict, due.date, asOf, days);
}
