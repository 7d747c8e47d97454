/**
 * Text of a cell as the Russian locale shows it: «01.09.2026», «1 234,5», «ИСТИНА».
 * Patterns: https://developers.google.com/workspace/sheets/api/guides/formats — the parts that registers use:
 * dates and times, digits with groups and decimals, per cent, exponent, literal text, sections by sign.
 */
import type { JsonObject } from '../json';
import { objectAt, stringAt } from '../json';
import type { CellContent } from '../model/cell';
import { isCellError } from '../model/cell';
import { dateOfSerial, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './serial-date';

const DEFAULT_PATTERNS: Readonly<Record<string, string>> = {
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  CURRENCY: '#,##0.00 ₽',
  DATE: 'dd.mm.yyyy',
  TIME: 'h:mm:ss',
  DATE_TIME: 'dd.mm.yyyy h:mm:ss',
  SCIENTIFIC: '0.00E+00',
};

const ERROR_TEXTS: Readonly<Record<string, string>> = {
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
};

/** Non-breaking space, the group separator of the Russian locale. */
const GROUP = '\u00a0';

/** The text a cell shows; empty for nothing. */
export function formatContent(value: CellContent | undefined, format: JsonObject | undefined): string {
  if (value === undefined) return '';
  if (isCellError(value)) return ERROR_TEXTS[value.type] ?? '#ERROR!';
  if (typeof value === 'boolean') return value ? 'ИСТИНА' : 'ЛОЖЬ';
  if (typeof value === 'string') return value;
  const numberFormat = objectAt(format ?? {}, 'numberFormat');
  const type = stringAt(numberFormat, 'type');
  const pattern = stringAt(numberFormat, 'pattern') || DEFAULT_PATTERNS[type ?? ''];
  if (pattern === undefined || type === 'TEXT' || pattern === '@') return formatGeneral(value);
  if (isDatePattern(pattern)) return formatDate(value, pattern);
  return formatNumber(value, pattern);
}

/** Whether a cell format shows numbers as dates or times. */
export function isDateFormat(format: JsonObject | undefined): boolean {
  const numberFormat = objectAt(format ?? {}, 'numberFormat');
  const type = stringAt(numberFormat, 'type');
  if (type === 'DATE' || type === 'TIME' || type === 'DATE_TIME') return true;
  return type === undefined && isDatePattern(stringAt(numberFormat, 'pattern') ?? '');
}

/** Whether a pattern is one of dates or times. */
export function isDatePattern(pattern: string): boolean {
  return /[dyhs]|m{1,5}/i.test(pattern.replace(/"[^"]*"|\\.|\[\$[^\]]*\]|General|Основной/gi, ''));
}

/** A number without a format: up to ten significant digits after which Google rounds, comma as decimal sign. */
export function formatGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = Number(value.toPrecision(11));
  const text = Math.abs(rounded) >= 1e15 || Math.abs(rounded) < 1e-6 ? rounded.toExponential() : String(rounded);
  return text.replace('.', ',').replace('e', 'E');
}

const DATE_TOKEN = /\[h+\]|"[^"]*"|\\.|AM\/PM|am\/pm|d+|y+|M+|m+|h+|H+|s+|\.0+|[\s\S]/g;

function formatDate(serial: number, pattern: string): string {
  const parts = dateOfSerial(serial);
  const tokens = pattern.match(DATE_TOKEN) ?? [];
  const hasDay = tokens.some((token) => /^d{1,2}$/.test(token));
  return tokens
    .map((token, index) => {
      if (/^[mM]/.test(token)) {
        return isMinute(tokens, index) ? pad(parts.minute, token) : monthText(parts.month, token.length, hasDay);
      }
      return dateToken(token, parts, serial);
    })
    .join('');
}

/** «m» is minutes right after hours or right before seconds, months elsewhere. */
function isMinute(tokens: readonly string[], index: number): boolean {
  if ((tokens[index]?.length ?? 0) > 2) return false;
  const letters = (token: string): boolean => /^(\[h+\]|[dyhHsmM]+)$/.test(token);
  const before = tokens.slice(0, index).reverse().find(letters);
  const after = tokens.slice(index + 1).find(letters);
  return /^(\[h|[hH])/.test(before ?? '') || /^s/.test(after ?? '');
}

function monthText(month: number, length: number, genitive: boolean): string {
  if (length <= 2) return String(month).padStart(length, '0');
  if (length === 3) return SHORT_MONTHS[month - 1] ?? '';
  return MONTHS[genitive ? 1 : 0][month - 1] ?? '';
}

function dateToken(token: string, parts: ReturnType<typeof dateOfSerial>, serial: number): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (token.startsWith('[h')) return String(Math.floor(serial * 24 + 1e-9));
  switch (token[0]) {
    case 'd':
      if (token.length <= 2) return pad(parts.day, token);
      return (token.length === 3 ? SHORT_WEEKDAYS : WEEKDAYS)[parts.weekday] ?? '';
    case 'y':
      return token.length <= 2 ? String(parts.year % 100).padStart(2, '0') : String(parts.year).padStart(4, '0');
    case 'h':
    case 'H':
      return pad(parts.hour, token);
    case 's':
      return pad(parts.second, token);
    default:
      return token;
  }
}

function pad(value: number, token: string): string {
  return String(value).padStart(Math.min(token.length, 2), '0');
}

function formatNumber(value: number, pattern: string): string {
  const sections = pattern.split(';');
  const negative = value < 0 && sections.length > 1;
  const section = negative ? sections[1] : value === 0 && sections.length > 2 ? sections[2] : sections[0];
  return formatSection(negative ? -value : value, section ?? pattern);
}

function formatSection(value: number, section: string): string {
  const clean = section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_./g, '')
    .replace(/\*./g, '');
  const digits = /[#0?][#0?,]*(?:\.[#0?]*)?(?:E\+?0+)?/.exec(clean);
  const literal = (text: string): string => text.replace(/"([^"]*)"|\\(.)/g, '$1$2');
  if (digits === null) return literal(clean);
  const [body] = digits;
  const percent = clean.includes('%') ? value * 100 : value;
  const text = body.includes('E') ? exponentText(percent, body) : digitsText(percent, body);
  return `${literal(clean.slice(0, digits.index))}${text}${literal(clean.slice(digits.index + body.length))}`;
}

function digitsText(value: number, body: string): string {
  const [whole = '', fraction = ''] = body.split('.');
  const fixed = Math.abs(value).toFixed(Math.min(fraction.length, 20));
  const [integer = '0', decimals = ''] = fixed.split('.');
  const needed = fraction.replace(/[#?]+$/, '').length;
  const kept = decimals.slice(0, needed) + decimals.slice(needed).replace(/0+$/, '');
  const padded = integer.padStart((whole.match(/0/g) ?? []).length, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, GROUP) : padded;
  const sign = value < 0 && Number(fixed) !== 0 ? '-' : '';
  return `${sign}${grouped}${kept === '' ? '' : `,${kept}`}`;
}

function exponentText(value: number, body: string): string {
  const decimals = /\.([0#?]*)/.exec(body)?.[1]?.length ?? 0;
  const [mantissa = '', exponent = '+0'] = value.toExponential(decimals).split('e');
  const places = /0+$/.exec(body)?.[0].length ?? 1;
  return `${mantissa.replace('.', ',')}E${exponent[0]}${exponent.slice(1).padStart(places, '0')}`;
}
