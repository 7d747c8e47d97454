import type { PlainDate } from '../../domain/calendar/plain-date';
import { dateOfSerial, dateOfText, plainDateOf } from '../workbook/reading/plain-dates';

/** A day, or why the words name none: nobody's day is made up. */
export type DayReading =
  | { readonly ok: true; readonly day: PlainDate }
  | { readonly ok: false; readonly code: 'yearOnly' | 'monthOnly' | 'noSuchDay' | 'notDate' };

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Whole numbers that are days without a format: 01.01.1950 – 31.12.2099. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 73_050;

const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

/** «01.IX.2026»; Latin and Cyrillic letters look alike and are mixed. */
function romanDay(text: string): PlainDate | undefined {
  const found = /^(\d{1,2})[. ]([ivxіх]{1,4})[. ](\d{4}|\d{2})$/i.exec(text);
  if (found === null) return undefined;
  const month = ROMAN.indexOf((found[2] ?? '').toLowerCase().replace(/і/g, 'i').replace(/х/g, 'x')) + 1;
  return plainDateOf(fullYear(found[3] ?? ''), month, Number(found[1]));
}

/**
 * Reads a day as people write it: «01.09.2026», «1.9.26 г.», «01/09/2026», «2026-09-01», «1 сентября 2026 года»,
 * «01.IX.2026», the number of a day without its format; words such as «до», «с», «от» before it do not matter.
 * The day of the month comes first: «09/15/2026» is no day.
 */
export function readDay(text: string): DayReading {
  const tidy = text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/^(?:действ(?:ует|ительна)\s+)?(?:до|от|с|со|по|на)\s+/i, '')
    .replace(/[ T]\d{1,2}:\d{2}(?::\d{2})?$/, '')
    .replace(/\s*(?:года|год|г)?\s*\.?$/i, '');
  if (/^\d{5}(?:\.\d+)?$/.test(tidy)) {
    const serial = Math.floor(Number(tidy));
    if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) return { ok: true, day: dateOfSerial(serial) };
  }
  const day = dateOfText(tidy) ?? romanDay(tidy);
  if (day !== undefined) return { ok: true, day };
  if (/^(?:19|20)\d{2}$/.test(tidy)) return { ok: false, code: 'yearOnly' };
  if (/^\d{1,2}[./-]\d{4}$/.test(tidy) || /^[а-яё]+ \d{4}$/i.test(tidy)) return { ok: false, code: 'monthOnly' };
  return { ok: false, code: /^[\d\s./-]{6,10}$/.test(tidy) ? 'noSuchDay' : 'notDate' };
}
