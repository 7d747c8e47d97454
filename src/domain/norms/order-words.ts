// What a cell like «Приказ от 01.09.2026 № 215» says.
import { isPlainDate, plainDate } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import { oncePerText } from './once-per-text';

/** A basis as people write it into one cell. */
interface WrittenBasis {
  /** `order`: an order or an instruction; `other`: another act; `unnamed`: only a number or a date. */
  readonly act: 'order' | 'other' | 'unnamed';
  readonly hasNumber: boolean;
  readonly hasDate: boolean;
  /** The date as far as it is a real day. */
  readonly date: PlainDate | null;
}

const ORDER_WORD = /приказ|распоряж/;
const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const DIGITS_DATE = /(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)/;
const ISO_DATE = /(\d{4})-(\d{2})-(\d{2})/;
const WORDS_DATE = /(\d{1,2})[\s."»]*(янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек)[а-я]*\s+(\d{4})/;
/** What may stand in a cell that names no act. */
const SMALL_WORD = /^(от|г|год|года|номер|n|no|од|о|п)$/;

function realDate(year: number, month: number, day: number): PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = plainDate(year < 100 ? 2000 + year : year, month, day);
  return isPlainDate(date) ? date : null;
}

interface FoundDate {
  readonly text: string;
  readonly date: PlainDate | null;
}

function findDate(text: string): FoundDate | null {
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return { text: iso[0], date: realDate(Number(iso[1]), Number(iso[2]), Number(iso[3])) };
  const digits = DIGITS_DATE.exec(text);
  if (digits !== null) {
    return { text: digits[0], date: realDate(Number(digits[3]), Number(digits[2]), Number(digits[1])) };
  }
  const words = WORDS_DATE.exec(text);
  if (words === null) return null;
  const month = MONTHS.indexOf(words[2] ?? '') + 1;
  return { text: words[0], date: realDate(Number(words[3]), month, Number(words[1])) };
}

/** Reads a basis written in one cell; an empty cell is `unnamed` without number and date. */
export const readBasis = oncePerText((written): WrittenBasis => {
  const text = written.trim().toLowerCase();
  const found = findDate(text);
  const rest = found === null ? text : text.replace(found.text, ' ');
  const hasNumber = /\d/.test(rest);
  const isOrder = ORDER_WORD.test(text);
  const names = !isOrder && rest.split(/[^a-zа-яё]+/).some((word) => word !== '' && !SMALL_WORD.test(word));
  return {
    act: isOrder ? 'order' : names ? 'other' : 'unnamed',
    hasNumber,
    hasDate: found !== null,
    date: found?.date ?? null,
  };
});

/** Tells whether the cell names an order with its number and date, issued by the day. */
export function isOrderBy(written: string, asOf: PlainDate): boolean {
  const { act, hasNumber, hasDate, date } = readBasis(written);
  return act === 'order' && hasNumber && hasDate && (date === null || date <= asOf);
}
