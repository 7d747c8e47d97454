import type { PlainDate } from '../calendar/plain-date';

/**
 * Writes a date for requisites of a paper.
 *
 * @example
 * dateInDigits('2026-09-01') // => '01.09.2026'
 */
export function dateInDigits(date: PlainDate): string {
  return date.split('-').reverse().join('.');
}
