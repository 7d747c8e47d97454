import { fromDayNumber, toDayNumber, weekdayOf } from './date-arithmetic';
import type { PlainDate } from './plain-date';

/**
 * Days off that the law names (ст. 112 ТК РФ), by `MM-DD`: known even when the calendar sheet is empty.
 * Transfers of days off change from year to year and come from the sheet.
 */
const STATUTORY_HOLIDAYS: Readonly<Record<string, string>> = {
  '01-01': 'новогодние каникулы',
  '01-02': 'новогодние каникулы',
  '01-03': 'новогодние каникулы',
  '01-04': 'новогодние каникулы',
  '01-05': 'новогодние каникулы',
  '01-06': 'новогодние каникулы',
  '01-07': 'Рождество Христово',
  '01-08': 'новогодние каникулы',
  '02-23': 'День защитника Отечества',
  '03-08': 'Международный женский день',
  '05-01': 'Праздник Весны и Труда',
  '05-09': 'День Победы',
  '06-12': 'День России',
  '11-04': 'День народного единства',
};

/** Which days are worked on: a week of five or six days, holidays, and days off that people work on. */
export interface WorkingDays {
  /** Says why nobody works that day («суббота», title of a holiday); `null` on a working day. */
  dayOffReason(date: PlainDate): string | null;
  isWorkingDay(date: PlainDate): boolean;
  /** The date itself when it is worked on, else the next working day. */
  onOrAfter(date: PlainDate): PlainDate;
  /** The date itself when it is worked on, else the last working day before. */
  onOrBefore(date: PlainDate): PlainDate;
  /** The `days`-th working day after the date; the date itself does not count. */
  add(date: PlainDate, days: number): PlainDate;
  /** Working days after `from` up to `to`, inclusive; 0 when `to` is not later. */
  between(from: PlainDate, to: PlainDate): number;
}

/** Days of one calendar that differ from the plain week, by day number. */
export interface SpecialDays {
  /** Extra days off with their titles. */
  readonly holidays: ReadonlyMap<number, string>;
  /** Days off that people work on; they win over holidays. */
  readonly worked: ReadonlySet<number>;
}

/** No chain of days off is that long: a longer one means a calendar where nobody ever works. */
const LONGEST_BREAK = 400;

/**
 * Keeps the answers of a function of two arguments, by the first and then by the second. Thousands of meetings have
 * a few dozen dates, and a long vacancy is counted day by day.
 */
function remembered<A, B, R>(compute: (first: A, second: B) => R): (first: A, second: B) => R {
  const known = new Map<A, Map<B, R>>();
  return (first, second) => {
    let ofFirst = known.get(first);
    if (ofFirst === undefined) {
      ofFirst = new Map();
      known.set(first, ofFirst);
    }
    let answer = ofFirst.get(second);
    if (answer === undefined) {
      answer = compute(first, second);
      ofFirst.set(second, answer);
    }
    return answer;
  };
}

/**
 * Builds the working days of a calendar.
 *
 * @param workWeek 5 (Saturday and Sunday off) or 6 (Sunday off); anything else counts as 5.
 */
export function buildWorkingDays(special: SpecialDays, workWeek: number): WorkingDays {
  const lastWorkday = workWeek === 6 ? 6 : 5;
  const known = new Map<number, string | null>();

  function judge(day: number): string | null {
    if (special.worked.has(day)) return null;
    const title = special.holidays.get(day) ?? STATUTORY_HOLIDAYS[fromDayNumber(day).slice(5)];
    if (title !== undefined) return title;
    const dayOfWeek = weekdayOf(day);
    return dayOfWeek <= lastWorkday ? null : dayOfWeek === 6 ? 'суббота' : 'воскресенье';
  }

  function reasonOf(day: number): string | null {
    let reason = known.get(day);
    if (reason === undefined) {
      reason = judge(day);
      known.set(day, reason);
    }
    return reason;
  }

  function seek(from: number, step: 1 | -1): number {
    let day = from;
    for (let i = 0; i < LONGEST_BREAK && reasonOf(day) !== null; i++) day += step;
    return day;
  }

  const add = remembered((days: number, date: PlainDate): PlainDate => {
    let day = toDayNumber(date);
    for (let left = days; left > 0; left--) day = seek(day + 1, 1);
    return fromDayNumber(day);
  });

  const between = remembered((to: PlainDate, from: PlainDate): number => {
    let count = 0;
    const last = toDayNumber(to);
    for (let day = toDayNumber(from) + 1; day <= last; day++) if (reasonOf(day) === null) count++;
    return count;
  });

  return {
    dayOffReason: (date) => reasonOf(toDayNumber(date)),
    isWorkingDay: (date) => reasonOf(toDayNumber(date)) === null,
    onOrAfter: (date) => fromDayNumber(seek(toDayNumber(date), 1)),
    onOrBefore: (date) => fromDayNumber(seek(toDayNumber(date), -1)),
    add: (date, days) => add(days, date),
    between: (from, to) => between(to, from),
  };
}
