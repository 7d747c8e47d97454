// Dates between the three forms they have: serial numbers of a spreadsheet (days since 30.12.1899),
// `YYYY-MM-DD` of the register, and what people type as text.
import { MONTHS_GENITIVE } from '../../../domain/russian/date-in-words';

const MONTHS = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
] as const;

/** Serial number of 1970-01-01. */
const UNIX_EPOCH_SERIAL = 25_569;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** Days of a month, 1–12. */
function monthLength(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The date as `YYYY-MM-DD`; `undefined` when there is no such day or the year is not 1900–2199. */
export function plainDateOf(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) {
    return undefined;
  }
  return `${year}-${two(month)}-${two(day)}`;
}

/** Proleptic Gregorian date of a whole serial number (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
export function dateOfSerial(serial: number): string {
  const shifted = serial - UNIX_EPOCH_SERIAL + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${two(month)}-${two(day)}`;
}

/** Whole serial number of `YYYY-MM-DD`. */
export function serialOfDate(date: string): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468 + UNIX_EPOCH_SERIAL;
}

/** `YYYY-MM-DDTHH:MM:SS` of a serial number with its fraction of the day, to the second. */
export function dateTimeOfSerial(serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  return `${dateOfSerial(days)}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`;
}

/** Serial number, with its fraction of the day, of `YYYY-MM-DDTHH:MM:SS`. */
export function serialOfDateTime(text: string): number {
  const seconds = Number(text.slice(11, 13)) * 3600 + Number(text.slice(14, 16)) * 60 + Number(text.slice(17, 19) || 0);
  return serialOfDate(text) + seconds / 86_400;
}

/** A date as people read it: `15.09.2026`. */
export const shownDate = (date: string): string => `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;

/** Number of the month named by a Russian word in any case, 1–12; `undefined` for other words. */
export function monthOfWord(word: string): number | undefined {
  const plain = word.toLowerCase();
  if (/^ма[йяею]$/.test(plain)) return 5;
  // After the stem comes an ending of a case and nothing else: «сентября», «сентябре», «август».
  const index = MONTHS.findIndex((stem) => stem !== 'ма' && plain.startsWith(stem) && plain.length - stem.length <= 2);
  return index < 0 ? undefined : index + 1;
}

/** «сентября» for 9. */
export const monthGenitive = (month: number): string => MONTHS_GENITIVE[month - 1] ?? '';

/** A year of two digits belongs to the hundred years from 1950. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 50 ? 2000 : 1900);
};

const DAY_FIRST = /^(\d{1,2})[./\-\s](\d{1,2})[./\-\s](\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?:[T ].*)?$/;
const IN_WORDS = /^[«"]?(\d{1,2})[»"]?\s+([а-яё]+)\s+(\d{4})$/i;

/** The day that a text names: «01.09.2026», «1 сентября 2026 г.», «2026-09-01», «01/09/26»; `undefined` for other texts. */
export function dateOfText(text: string): string | undefined {
  const tidy = text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/\s*(?:года|г)?\.?$/i, '');
  const dayFirst = DAY_FIRST.exec(tidy);
  if (dayFirst !== null) return plainDateOf(fullYear(dayFirst[3] ?? ''), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = YEAR_FIRST.exec(tidy);
  if (yearFirst !== null) return plainDateOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const inWords = IN_WORDS.exec(tidy);
  if (inWords === null) return undefined;
  return plainDateOf(Number(inWords[3]), monthOfWord(inWords[2] ?? '') ?? 0, Number(inWords[1]));
}
