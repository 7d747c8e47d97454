import type { PlainDate } from '../calendar/plain-date';
import { NO_BREAK_SPACE } from './no-break';

/** «января» … «декабря». */
export const MONTHS_GENITIVE = [
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

/**
 * Writes a date for running text, with no-break spaces inside.
 *
 * @example
 * dateInWords('2026-09-01') // => '1 сентября 2026 г.'
 */
export function dateInWords(date: PlainDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = MONTHS_GENITIVE[Number(month) - 1] ?? month;
  return [String(Number(day)), name, year, 'г.'].join(NO_BREAK_SPACE);
}
