// How clerks write registration numbers: «12», «181-О», «12-од», «01-05/12», «12/01-05», «12/26», «5а», «39/1».
import { actNumber } from '../../register/act-number';

/** A number taken apart: what counts up, and what stands around it. */
export interface NumberLook {
  /** «01-05/», «ОД-»; empty: nothing. */
  readonly before: string;
  readonly serial: number;
  /** Digits of the serial number as written: «007» has three. */
  readonly width: number;
  /** «-од», « л/с», «/01-05»; empty: nothing. */
  readonly after: string;
}

/** Letters of papers inserted after their day, which are not part of the look: «5а» comes after «5», before «6». */
const INSERTED = /^[а-гА-Гa-dA-D]$/;
/** «-од», «/ОД», « л/с», «од»: a mark of a row of papers. */
const MARK = /^(?:\s?[-/]\s?|\s)?\p{L}{1,6}(?:\/\p{L}{1,3})?$/u;
/** An index of the file list begins with a nought or has parts: «01-05», «03», «1.2». */
const isIndex = (text: string): boolean => /^0\d*$/.test(text) || /^\d+(?:[-.]\d+)+$/.test(text);

/** What follows the serial number; `null`: a sub-number, «/1», which is no part of the look. */
function lastingTail(tail: string, year: string): string | null {
  if (tail === '' || INSERTED.test(tail)) return '';
  if (MARK.test(tail)) return tail;
  const own = /^\s?[-/]\s?(.+)$/.exec(tail)?.[1] ?? '';
  if (isIndex(own) || own === year || own === year.slice(2)) return tail;
  return null;
}

function look(before: string, digits: string, after: string): NumberLook {
  return { before, serial: Number(digits), width: digits.startsWith('0') ? digits.length : 0, after };
}

/**
 * Takes a number apart; `undefined`: nothing in it counts («б/н»).
 *
 * @param year the calendar year of its paper: «12/26» and «12-2026» may carry it
 */
export function numberLook(number: string, year: string): NumberLook | undefined {
  const text = actNumber(number);
  const marked = /^(\p{L}+\s?[-/]?\s?)(\d{1,6})(.*)$/u.exec(text);
  if (marked !== null) {
    const [, before = '', digits = '', tail = ''] = marked;
    return look(before, digits, lastingTail(tail, year) ?? '');
  }
  // The index of the file comes first: «01-05/12», «01-05-12», «03/7».
  const indexed = /^((?:\d+[-.])*\d+[-/])(\d{1,6})(\D.*)?$/.exec(text);
  if (indexed !== null) {
    const [, before = '', digits = '', tail = ''] = indexed;
    const index = before.slice(0, -1);
    const startsAsIndex = before.startsWith('0') || (before.endsWith('/') && isIndex(index));
    if (startsAsIndex) return look(before, digits, lastingTail(tail, year) ?? '');
  }
  const [, digits = '', tail = ''] = /^(\d{1,6})(.*)$/.exec(text) ?? [];
  return digits === '' ? undefined : look('', digits, lastingTail(tail, year) ?? '');
}

/** Writes the number after one, in its look; the year in it becomes that of the new paper. */
export function numberAfter({ before, serial, width, after }: NumberLook, year: string, newYear: string): string {
  const own = /^(\s?[-/]\s?)(\d+)$/.exec(after);
  const tail =
    own?.[2] === year ? `${own[1]}${newYear}` : own?.[2] === year.slice(2) ? `${own[1]}${newYear.slice(2)}` : after;
  return `${before}${String(serial + 1).padStart(width, '0')}${tail}`;
}
