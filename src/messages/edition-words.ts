// What tells editions of one regulation apart where both bear the same title.
import { dateWords } from './verdicts-words';

/** «от 01.06.2022 № 0482-09»; empty when the card has neither. */
export function actMark(date: string | null, number: string): string {
  return [date === null ? '' : `от ${dateWords(date)}`, number === '' ? '' : `№ ${number}`]
    .filter((part) => part !== '')
    .join(' ');
}

/** «с 01.09.2027»; said too when the first day is not filled. */
export function firstDayMark(inForceFrom: string | null): string {
  return inForceFrom === null ? 'первый день не указан' : `с ${dateWords(inForceFrom)}`;
}

/** «ММО (с 01.09.2027)» */
export function markedTitle(title: string, mark: string): string {
  return `${title.trim()} (${mark})`;
}
