import { addDays } from '../../calendar/date-arithmetic';
import type { PlainDate } from '../../calendar/plain-date';
import { schoolYearStart } from '../../calendar/school-year';
import type { YearFrame } from '../../norms/year-frame';
import type { PlanItem } from '../../register/plan-item';
import { type PlanRow, planRowOf } from './plan-card';

const WEEK = 7;
/** 52 weeks: the same day of the week, a day or two earlier in the month. */
const YEAR_OF_WEEKS = 364;
/** A day off is rarely followed by as many more on the same day of the week. */
const WEEKS_TO_TRY = 4;

/**
 * A day of last year in this one: the same day of the week, a working one, a week later for each that is a day off.
 * What was in the school year does not slip out of it; a Saturday, on which nobody works in a week of five days, goes to
 * the next working day.
 */
export function movedByYear(day: PlainDate, { start, days, schoolYear }: YearFrame): PlainDate {
  const lastStart = `${Number(schoolYear.slice(0, 4)) - 1}${schoolYearStart(schoolYear).slice(4)}`;
  const plain = addDays(day, YEAR_OF_WEEKS);
  const first = day >= lastStart && plain < start ? addDays(plain, WEEK) : plain;
  for (let i = 0; i < WEEKS_TO_TRY; i++) {
    const candidate = addDays(first, i * WEEK);
    if (days.isWorkingDay(candidate)) return candidate;
  }
  return days.onOrAfter(first);
}

/** Lines of last year's plan for this year: days moved, what was done left out. */
export function copiedRows(items: readonly PlanItem[], frame: YearFrame): readonly PlanRow[] {
  return items.map((item) => {
    const row = planRowOf(item);
    return row.termOn === null ? row : { ...row, termOn: movedByYear(row.termOn, frame) };
  });
}
