import type { PlainDate } from '../calendar/plain-date';
import { NO_BREAK_SPACE } from './no-break';
import { ordinalGenitive } from './number-in-words';

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

/**
 * Writes a date wholly in words, in the genitive: when something happened.
 *
 * @example
 * dateWhollyInWords('2026-09-01') // => 'первого сентября две тысячи двадцать шестого года'
 */
export function dateWhollyInWords(date: PlainDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = MONTHS_GENITIVE[Number(month) - 1] ?? month;
  return `${ordinalGenitive(Number(day))} ${name} ${ordinalGenitive(Number(year))} года`;
}
