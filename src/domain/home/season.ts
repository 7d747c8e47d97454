// The rhythm of a methodist's year, which the home screen follows.
import type { PlainDate } from '../calendar/plain-date';

/** What the office is busy with at a time of the year. */
export type Season =
  /** August meetings, elections, compositions, plans. */
  | 'preparing'
  /** The yearly order with the list of groups, plans approved, first meetings. */
  | 'opening'
  | 'working'
  /** Groups meet in the vacations. */
  | 'vacations'
  /** The check of December. */
  | 'halfYear'
  /** Final meetings, analyses of the year, drafts of the next plans. */
  | 'finishing'
  /** Packages of products, petitions, files; the roll-over to the next year. */
  | 'handingOver'
  | 'quiet';

/** Month and day from which (inclusive) a season lasts, up to the next line. */
const FIRST_DAYS: readonly (readonly [from: string, season: Season])[] = [
  ['01-01', 'vacations'],
  ['01-15', 'working'],
  ['03-20', 'vacations'],
  ['04-01', 'finishing'],
  ['06-01', 'handingOver'],
  ['07-01', 'quiet'],
  ['08-15', 'preparing'],
  ['09-01', 'opening'],
  ['09-16', 'working'],
  ['10-20', 'vacations'],
  ['11-11', 'working'],
  ['12-01', 'halfYear'],
];

/**
 * Returns the season of a day.
 *
 * @example
 * seasonOf('2026-08-31') // => 'preparing'
 * seasonOf('2026-09-01') // => 'opening'
 */
export function seasonOf(today: PlainDate): Season {
  const day = today.slice(5);
  let season: Season = 'vacations';
  for (const [from, next] of FIRST_DAYS) if (from <= day) season = next;
  return season;
}
