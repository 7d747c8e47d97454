import type { JsonObject } from '../../json';
import { stringAt } from '../../json';
import { isDatePattern } from '../../russian/number-format';

const DEFAULT_CODES: Readonly<Record<string, string>> = {
  TEXT: '@',
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  CURRENCY: '#,##0.00 "₽"',
  DATE: 'dd.mm.yyyy',
  TIME: 'h:mm:ss',
  DATE_TIME: 'dd.mm.yyyy h:mm:ss',
  SCIENTIFIC: '0.00E+00',
};

/** Format code of a file for a `NumberFormat`; patterns of the API are written in the same language. */
export function formatCodeOf(numberFormat: JsonObject): string | undefined {
  const type = stringAt(numberFormat, 'type') ?? '';
  const pattern = type === 'TEXT' ? '@' : stringAt(numberFormat, 'pattern');
  // Excel wants the rouble sign in quotes.
  return pattern?.replace(/(?<!["\\])₽(?!")/g, '"₽"') || DEFAULT_CODES[type];
}

/** `NumberFormat` for a format code; `undefined` for «General». */
export function numberFormatOf(code: string | undefined): JsonObject | undefined {
  if (code === undefined || code === '' || /^(general|основной)$/i.test(code)) return undefined;
  return { type: typeOf(code), pattern: code };
}

function typeOf(code: string): string {
  if (code === '@') return 'TEXT';
  if (isDatePattern(code)) {
    const bare = code.replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, '');
    const time = /[hs]/i.test(bare);
    const date = /[dy]/i.test(bare) || (/m/i.test(bare) && !time);
    return time && date ? 'DATE_TIME' : time ? 'TIME' : 'DATE';
  }
  if (code.includes('%')) return 'PERCENT';
  if (/E\+?0/.test(code)) return 'SCIENTIFIC';
  return /[₽$€£]|\[\$/.test(code) ? 'CURRENCY' : 'NUMBER';
}
