import type { PlainDate } from '../../domain/calendar/plain-date';
import { readDay } from './read-day';

/** A qualification category with the days written beside it. */
export interface ReadCategory {
  /** Word of the register: высшая, первая, вторая, соответствие занимаемой должности, без категории … */
  readonly category: string;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  /** A day of which the cell does not say whether it is the first or the last. */
  readonly day: PlainDate | null;
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/педагог\s*-\s*методист/, 'педагог-методист'],
  [/педагог\s*-\s*наставник/, 'педагог-наставник'],
  [/соотв|(?:^|[^а-я])с\.?\s?з\.?\s?д/, 'соответствие занимаемой должности'],
  [/(?:^|[^а-я])(?:без|б\s?[/\\]\s?к|не\s?имеет|не\s?аттест|нет)(?:[^а-я]|$)|^[-–—]+$/, 'без категории'],
  [/высш|^в\.?\s?к\.?\s?к|^вкк?$|^в$/, 'высшая'],
  [/перв|^(?:1|i|і)(?:[^\diі]|$)|^пкк?$/, 'первая'],
  [/втор|^(?:2|ii|іі)(?:[^\diі]|$)/, 'вторая'],
];

const DAY =
  /(до|по|с|от)?\s*(\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}\s+[а-яё]+\s+\d{4})(?:\s*г(?:ода|\.)?)?/gi;

/** The words of a category, `undefined` when nobody knows them. */
function wordOf(text: string): string | undefined {
  const plain = text.toLowerCase().replace(/ё/g, 'е').trim();
  return WORDS.find(([pattern]) => pattern.test(plain))?.[1];
}

/**
 * Reads «1 кв. категория», «I», «первая, до 15.05.2028», «ВКК (приказ от 25.12.2023 № 1234)», «СЗД», «б/к», «–».
 *
 * A day after «до» or «по» is the last one, after «с» or «от» the first.
 * @returns `undefined` when it names no category known
 */
export function readCategory(text: string): ReadCategory | undefined {
  let from: PlainDate | null = null;
  let until: PlainDate | null = null;
  let day: PlainDate | null = null;
  const words = text.replace(/[\s\u00a0]+/g, ' ').replace(DAY, (_, preposition: string | undefined, date: string) => {
    const reading = readDay(date.replace(/\s*([./-])\s*/g, '$1'));
    if (!reading.ok) return ' ';
    const before = (preposition ?? '').toLowerCase();
    if (before === 'до' || before === 'по') until = reading.day;
    else if (before === 'с' || before === 'от') from = reading.day;
    else day = reading.day;
    return ' ';
  });
  const category = wordOf(words);
  return category === undefined ? undefined : { category, from, until, day };
}
