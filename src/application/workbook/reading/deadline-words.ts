import type { YearlyDeadline } from '../../../domain/calendar/yearly-deadline';
import { monthGenitive, monthOfWord, plainDateOf } from './plain-dates';
import { plainWords } from './plain-words';

const OPERATOR = /^(не позднее|не позже|до|по|к)\s+(.+)$/;
const DAY_IN_WORDS = /^(\d{1,2})(?:-го)?\s+([а-я]+)\s*(.*)$/;
const DAY_IN_DIGITS = /^(\d{1,2})[./](\d{1,2})\.?\s*(.*)$/;
const INCLUSIVE = /включительно/;

/**
 * Reads a yearly term: «не позднее 15 сентября», «до 1 сентября после окончания учебного года», «до 15.05».
 *
 * «До» ends on the day before, unless «включительно» follows. Months 9–12 lie in the year in which the school
 * year begins, 1–8 in the one in which it ends; «после окончания» moves to the end, «до начала», «перед
 * началом» to the beginning.
 * @returns `undefined` when the text names no term.
 */
export function deadlineOfText(text: string): YearlyDeadline | undefined {
  const parts = OPERATOR.exec(plainWords(text));
  if (parts === null) return undefined;
  const [, operator = '', rest = ''] = parts;
  const digits = DAY_IN_DIGITS.exec(rest);
  const words = digits ?? DAY_IN_WORDS.exec(rest);
  if (words === null) return undefined;
  const day = Number(words[1]);
  const month = digits === null ? (monthOfWord(words[2] ?? '') ?? 0) : Number(words[2]);
  // 2028 is a leap year: 29 February is a possible term.
  if (plainDateOf(2028, month, day) === undefined) return undefined;
  const tail = words[3] ?? '';
  const yearOf = yearOfTail(tail, month);
  if (yearOf === undefined) return undefined;
  const before = (operator === 'до' || operator === 'к') && !INCLUSIVE.test(tail);
  return { operator: before ? 'before' : 'notLaterThan', month, day, yearOf };
}

function yearOfTail(tail: string, month: number): 'start' | 'end' | undefined {
  const words = tail.replace(INCLUSIVE, '').trim();
  if (/окончани|конц|по окончании/.test(words)) return 'end';
  if (/начал/.test(words)) return 'start';
  if (words === '' || /год/.test(words)) return usualYear(month);
  return undefined;
}

const usualYear = (month: number): 'start' | 'end' => (month >= 9 ? 'start' : 'end');

/** The words of a term as `deadlineOfText` reads them back. */
export function textOfDeadline(deadline: YearlyDeadline): string {
  const operator = deadline.operator === 'before' ? 'до' : 'не позднее';
  const day = `${operator} ${deadline.day} ${monthGenitive(deadline.month)}`;
  if (deadline.yearOf === usualYear(deadline.month)) return day;
  return deadline.yearOf === 'end' ? `${day} после окончания учебного года` : `${day} до начала учебного года`;
}
