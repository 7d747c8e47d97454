// Russian words for civil dates on the page. Dates are YYYY-MM-DD strings without time or zone.
import type { Outcome } from '../domain/verdicts/outcome';
import { isUnfinished } from './ui-outcomes';
import { countOf } from './ui-plural';

const MONTHS_OF = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

/** Days left or overdue are named up to this many; farther away the date alone says enough. */
const COUNTED_DAYS = 45;

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(date: string): DateParts | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return match === null ? undefined : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** Days since 1 March of year 0 of the proleptic Gregorian calendar; differences are what counts. */
function dayNumber({ year, month, day }: DateParts): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((marchMonth * 306 + 5) / 10) + day - 1;
}

/**
 * Returns whole days from `from` to `to`, negative when `to` is earlier; `undefined` when either is no date.
 *
 * @example
 * daysBetween('2026-11-22', '2026-11-25') // => 3
 */
export function daysBetween(from: string, to: string): number | undefined {
  const start = partsOf(from);
  const end = partsOf(to);
  return start === undefined || end === undefined ? undefined : dayNumber(end) - dayNumber(start);
}

/**
 * Returns the short form used beside other facts.
 *
 * @example
 * shortDate('2026-11-05') // => '05.11.2026'
 */
export function shortDate(date: string): string {
  const parts = partsOf(date);
  if (parts === undefined) return date;
  return `${twoDigits(parts.day)}.${twoDigits(parts.month)}.${parts.year}`;
}

/**
 * Returns the form for headings.
 *
 * @example
 * longDate('2026-11-05') // => '5 ноября 2026 г.'
 */
export function longDate(date: string): string {
  const parts = partsOf(date);
  const month = parts === undefined ? undefined : MONTHS_OF[parts.month - 1];
  return parts === undefined || month === undefined ? date : `${parts.day} ${month} ${parts.year} г.`;
}

/**
 * Says when the last check was, from an ISO local time; a check of `today` is told by its hour.
 *
 * @example
 * momentWords('2026-11-22T07:04:00', '2026-11-22') // => 'сегодня в 07:04'
 */
export function momentWords(moment: string, today: string): string {
  const time = /T(\d{2}:\d{2})/.exec(moment)?.[1];
  const day = dayWord(moment, today);
  return time === undefined ? day : `${day} в ${time}`;
}

function dayWord(moment: string, today: string): string {
  const ago = daysBetween(moment, today);
  if (ago === 0) return 'сегодня';
  return ago === 1 ? 'вчера' : shortDate(moment);
}

/** How near a due date is: decides colour and weight, never the meaning alone. */
export type DueNearness = 'overdue' | 'soon' | 'later';

/** Words about a due date; `rest` is empty when the distance says nothing useful. */
export interface DueWords {
  readonly date: string;
  readonly rest: string;
  readonly nearness: DueNearness;
}

/**
 * Says how far an unfinished duty is from its last day `due` (inclusive).
 *
 * @example
 * dueWords('2026-11-25', '2026-11-22') // => { date: '25.11.2026', rest: 'осталось 3 дня', nearness: 'soon' }
 * dueWords('2026-11-20', '2026-11-22') // => { date: '20.11.2026', rest: 'просрочено на 2 дня', nearness: 'overdue' }
 */
export function dueWords(due: string, today: string): DueWords {
  const left = daysBetween(today, due);
  const date = shortDate(due);
  if (left === undefined) return { date, rest: '', nearness: 'later' };
  if (left < 0) return { date, rest: `просрочено на ${countOf(-left, DAY)}`, nearness: 'overdue' };
  if (left === 0) return { date, rest: 'сегодня последний день', nearness: 'soon' };
  if (left === 1) return { date, rest: 'остался 1 день, завтра', nearness: 'soon' };
  if (left > COUNTED_DAYS) return { date, rest: '', nearness: 'later' };
  const verb = left % 10 === 1 && left % 100 !== 11 ? 'остался' : 'осталось';
  return { date, rest: `${verb} ${countOf(left, DAY)}`, nearness: left <= 7 ? 'soon' : 'later' };
}

/** A sentence of a verdict about a thing that was done, but after its last day. */
const DONE_LATE = / на \d+[^,.]* позже срока /;

/** Whether the sentence of a verdict tells of something that is done, though late: nothing can mend it any more. */
export function isDoneLate(message: string): boolean {
  return DONE_LATE.test(message);
}

/**
 * Says how a duty with the last day `due` stands by its outcome and its sentence: what is done late is no longer
 * overdue, though it stays a violation. Only what is violated can be overdue, and where data are wanting nobody knows
 * whether the thing was done: the date stands alone.
 *
 * @example
 * dutyWords('2026-09-15', '2026-11-22', 'violated', 'План утверждён 20.09.2026, на 5 дней позже срока 15.09.2026.')
 * // => { date: '15.09.2026', rest: 'выполнено с опозданием', nearness: 'later' }
 */
export function dutyWords(due: string, today: string, outcome: Outcome, message: string): DueWords {
  const date = shortDate(due);
  if (DONE_LATE.test(message)) return { date, rest: 'выполнено с опозданием', nearness: 'later' };
  const words = dueWords(due, today);
  if (outcome === 'violated' || (isUnfinished(outcome) && words.nearness !== 'overdue')) return words;
  return { date, rest: outcome === 'met' ? 'выполнено' : '', nearness: 'later' };
}

const DAY = ['день', 'дня', 'дней'] as const;

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
