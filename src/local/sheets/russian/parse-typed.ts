/**
 * What Google Sheets makes of text typed into a cell of a spreadsheet in the Russian locale
 * (USER_ENTERED: https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption).
 * The traps are kept: «1.5» and «5/6» become dates, «22 34» becomes a number, «01234» loses its zero.
 */
import type { JsonObject } from '../json';
import { objectAt, stringAt } from '../json';
import type { Cell } from '../model/cell';
import { MONTHS, SHORT_MONTHS, serialOfDate } from './serial-date';

interface TypedContent extends Pick<Cell, 'value' | 'formula'> {
  /** Number format that the text implies, when the cell has no fitting one yet. */
  readonly numberFormat?: JsonObject;
}

const NOTHING: TypedContent = { value: undefined, formula: undefined };
const DATE_FORMAT = { type: 'DATE', pattern: 'dd.mm.yyyy' };

/** @param year the current year, for dates typed without one */
export function parseTyped(text: string, format: JsonObject | undefined, year: number): TypedContent {
  if (text === '') return NOTHING;
  if (text.startsWith("'")) return content(text.slice(1) || undefined);
  const numberFormat = objectAt(format ?? {}, 'numberFormat');
  const type = stringAt(numberFormat, 'type');
  if (type === 'TEXT' || numberFormat.pattern === '@') return content(text);
  if (/^=./s.test(text)) return { value: undefined, formula: text };
  const trimmed = text.trim().replace(/[\u00a0\u202f]/g, ' ');
  if (/^(true|истина)$/i.test(trimmed)) return content(true);
  if (/^(false|ложь)$/i.test(trimmed)) return content(false);
  const parsed = parseNumber(trimmed, type) ?? parseDateTime(trimmed, year);
  if (parsed === undefined) return content(text);
  if (parsed.numberFormat === undefined || keepsFormat(type, parsed.numberFormat)) return content(parsed.value);
  return parsed;
}

function content(value: Cell['value']): TypedContent {
  return { value, formula: undefined };
}

/** A format of the same family as the typed text stays as it is. */
function keepsFormat(type: string | undefined, implied: JsonObject): boolean {
  const dates = ['DATE', 'TIME', 'DATE_TIME'];
  if (type === undefined) return false;
  return type === implied.type || (dates.includes(type) && dates.includes(String(implied.type)));
}

function parseNumber(text: string, type: string | undefined): TypedContent | undefined {
  const match = /^([+-]?)(\d+(?: \d+)*)?(?:,(\d*))?(?:[eEеЕ]([+-]?\d+))?\s*(%|₽|р\.|руб\.)?$/.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', decimals, exponent, unit] = match;
  if (whole === '' && (decimals ?? '') === '') return undefined;
  const digits = `${sign}${whole.replace(/ /g, '') || '0'}.${decimals || '0'}e${exponent ?? '0'}`;
  const number = Number(digits);
  if (!Number.isFinite(number)) return undefined;
  if (unit === '%') {
    const pattern = decimals === undefined ? '0%' : '0.00%';
    return { value: number / 100, formula: undefined, numberFormat: { type: 'PERCENT', pattern } };
  }
  if (unit !== undefined) {
    return { value: number, formula: undefined, numberFormat: { type: 'CURRENCY', pattern: '#,##0.00 ₽' } };
  }
  return content(type === 'PERCENT' ? number / 100 : number);
}

function parseDateTime(text: string, year: number): TypedContent | undefined {
  const time = /^(?:(.*?)[ ,]+)?(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time === null) {
    const date = parseDate(text, year);
    return date === undefined ? undefined : { value: date, formula: undefined, numberFormat: DATE_FORMAT };
  }
  const [, dateText, hours, minutes, seconds = '0'] = time;
  const fraction = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  if (dateText === undefined) {
    return { value: fraction, formula: undefined, numberFormat: { type: 'TIME', pattern: 'h:mm:ss' } };
  }
  const date = Number(hours) > 23 ? undefined : parseDate(dateText, year);
  if (date === undefined) return undefined;
  const numberFormat = { type: 'DATE_TIME', pattern: 'dd.mm.yyyy h:mm:ss' };
  return { value: date + fraction, formula: undefined, numberFormat };
}

function parseDate(text: string, year: number): number | undefined {
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (iso !== null) return dateOf(iso[3], iso[2], iso[1]);
  const full = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?: ?г\.?)?$/.exec(text);
  if (full !== null) return dateOf(full[1], full[3], full[4]);
  const short = /^(\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (short !== null) return dateOf(short[1], short[2], String(year));
  const month = /^(\d{1,2})[-./](\d{4})$/.exec(text);
  if (month !== null) return dateOf('1', month[1], month[2]);
  return parseWordDate(text, year);
}

/** «1 сентября 2026», «1 сент. 2026 г.», «15 мая». */
function parseWordDate(text: string, year: number): number | undefined {
  const words = /^(\d{1,2}) ([а-яё]+\.?)(?: (\d{4}))?(?: ?г\.?)?$/i.exec(text);
  if (words === null) return undefined;
  const name = (words[2] ?? '').toLowerCase();
  const index = [MONTHS[1], MONTHS[0], SHORT_MONTHS]
    .map((names) => names.findIndex((month) => month === name || month.replace('.', '') === name))
    .find((found) => found >= 0);
  return index === undefined ? undefined : dateOf(words[1], String(index + 1), words[3] ?? String(year));
}

function dateOf(day: string | undefined, month: string | undefined, year: string | undefined): number | undefined {
  const short = year?.length === 2;
  const full = short ? Number(year) + (Number(year) < 30 ? 2000 : 1900) : Number(year);
  return serialOfDate(full, Number(month), Number(day));
}
