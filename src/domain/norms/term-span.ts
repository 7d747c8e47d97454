// A term of a plan written in words: «ноябрь», «март–апрель», «II четверть», «I полугодие», «в течение года».
import { daysInMonth, plainDate } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import { startYearOf } from '../calendar/school-year';
import { oncePerText } from './once-per-text';
import type { YearFrame } from './year-frame';

/** Days within which a line of the plan is to be done, both inclusive. */
export interface TermSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

type PeriodUnit = 'schoolQuarter' | 'halfYear' | 'trimester' | 'calendarQuarter';

/** What the words say, whatever the year. `isUntil`: «до ноября». */
type Term =
  | { readonly unit: 'year' }
  | { readonly unit: 'vacation'; readonly season: string }
  | { readonly unit: 'month'; readonly first: number; readonly last: number; readonly isUntil: boolean }
  | { readonly unit: PeriodUnit; readonly first: number; readonly last: number; readonly isUntil: boolean };

/** Beginnings of months in the order of the plan: August before the year is the first. */
const MONTHS = [
  /^авг/,
  /^сент/,
  /^окт/,
  /^ноя/,
  /^дек(аб|$)/,
  /^янв/,
  /^фев/,
  /^март|^мар$/,
  /^апр/,
  /^ма[йяе]$/,
  /^июн/,
  /^июл/,
];

const UNITS: readonly (readonly [words: RegExp, unit: PeriodUnit])[] = [
  [/^четверт(ь|и|ью|ей|ям|ях)$|^четв$/, 'schoolQuarter'],
  [/^полугоди/, 'halfYear'],
  [/^триместр/, 'trimester'],
  [/^квартал|^кв$/, 'calendarQuarter'],
];

const ORDINALS = [
  /^(1|i|перв\S+)$/,
  /^(2|ii|втор\S+)$/,
  /^(3|iii|трет\S+)$/,
  /^(4|iv|четверт(ая|ой|ую|ый|ого|ое|ом))$/,
];

/** «Ежемесячно»: some time in the year, as far as one line can say. */
const ALL_YEAR = /^(год|года|году|годом|ежемесячно|ежеквартально|постоянно|регулярно|систематически)$/;
const EACH = /^раза?$/;
const SEASON = /^(осенн|зимн|весенн|летн)/;
const UNTIL = /^(до|позднее|позже|к|ко)$/;
const PASSING =
  /^(в|во|с|со|по|и|на|не|г|гг|я|й|е|ая|ое|ой|ый|го|ей|течение|течении|период|весь|всего|учебного|учебный|учебном|школьного|школьных|дни|начал\S*|середин\S*|кон[е]?ц\S*|недел\S*|декад\S*|последн\S*|числа?|месяц\S*|понедельник\S*|вторник\S*|сред[ауы]|четверг\S*|пятниц\S*|суббот\S*)$/;

function indexIn(patterns: readonly RegExp[], word: string): number {
  return patterns.findIndex((pattern) => pattern.test(word));
}

/** The words by what they are; `null` when one of them is not understood. */
function sortWords(words: readonly string[]) {
  const months: number[] = [];
  const ordinals: number[] = [];
  const units = new Set<PeriodUnit>();
  let season = '';
  let isVacation = false;
  let isAllYear = false;
  let isEach = false;
  let isUntil = false;
  for (const word of words) {
    const month = indexIn(MONTHS, word);
    const ordinal = indexIn(ORDINALS, word);
    const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1];
    if (month >= 0) months.push(month);
    else if (unit !== undefined) units.add(unit);
    else if (ordinal >= 0) ordinals.push(ordinal + 1);
    else if (SEASON.test(word)) season = word.slice(0, 4);
    else if (word.startsWith('каникул')) isVacation = true;
    else if (ALL_YEAR.test(word)) isAllYear = true;
    else if (EACH.test(word)) isEach = true;
    else if (UNTIL.test(word)) isUntil = true;
    else if (!PASSING.test(word) && !/^\d{1,2}$|^20\d\d$/.test(word)) return null;
  }
  return { months, ordinals, units: [...units], season, isVacation, isAllYear, isEach, isUntil };
}

/** «Май–август»: after a later month August is the one of the summer. */
function monthsOf(months: readonly number[], isUntil: boolean): Term | null {
  const [first = 0] = months;
  const last = months[months.length - 1] ?? first;
  const end = last === 0 && first > 0 ? 12 : last;
  return end < first ? null : { unit: 'month', first, last: end, isUntil };
}

const readTerm = oncePerText((text): Term | null => {
  const plain = text
    .toLowerCase()
    .split('ё')
    .join('е')
    .split('і')
    .join('i')
    .replace(/\([^)]*\)/g, ' ');
  const said = sortWords(plain.split(/[^а-яa-z0-9]+/).filter((word) => word !== ''));
  if (said === null) return null;
  const { months, ordinals, units, season, isVacation, isAllYear, isEach, isUntil } = said;
  const [unit, another] = units;
  // «Раз в четверть»: some time in the year, as far as one line can say.
  if (isEach) return { unit: 'year' };
  if (isVacation) return season === '' || months.length > 0 || unit !== undefined ? null : { unit: 'vacation', season };
  if (season !== '') return null;
  if (months.length > 0) return unit === undefined ? monthsOf(months, isUntil) : null;
  if (another !== undefined) return null;
  if (unit !== undefined && ordinals.length > 0) {
    return { unit, first: Math.min(...ordinals), last: Math.max(...ordinals), isUntil };
  }
  return isAllYear ? { unit: 'year' } : null;
});

/** 0 is August before the year, 1 September … 11 July, 12 August. */
function monthSpan(index: number, { schoolYear, meetingsFrom }: YearFrame): TermSpan {
  const month = ((index + 7) % 12) + 1;
  const year = startYearOf(schoolYear) + (index >= 5 ? 1 : 0);
  const from = index === 0 ? meetingsFrom : plainDate(year, month, 1);
  return { from, to: plainDate(year, month, daysInMonth(year, month)) };
}

/** Quarters of the calendar stand as III, IV, I, II in a school year. */
const QUARTER_PLACES = [2, 3, 0, 1];

function periodSpan(unit: PeriodUnit, number: number, frame: YearFrame): TermSpan | null {
  const place = unit === 'calendarQuarter' ? (QUARTER_PLACES[number - 1] ?? -1) : number - 1;
  const found = frame.periods(unit).periods[place];
  // The holidays after a quarter belong to it.
  return found === undefined ? null : { from: found.period.from, to: found.due.date };
}

function vacationSpan(season: string, frame: YearFrame): TermSpan | null {
  const { calendar, schoolYear } = frame;
  return calendar.spans('vacation', schoolYear).find(({ title }) => title.toLowerCase().startsWith(season)) ?? null;
}

/**
 * Returns the days that the words of a term mean in a school year: months by name, quarters, half-years, trimesters
 * and holidays as the calendar has them, ranges and lists of them; «в течение года» is up to the end of teaching.
 * A day within a month («15 ноября») counts as the month.
 *
 * @returns `null` when a word is not understood, or the calendar does not have such a period.
 */
export function termSpan(text: string, frame: YearFrame): TermSpan | null {
  const term = readTerm(text);
  if (term === null) return null;
  if (term.unit === 'year') return { from: frame.meetingsFrom, to: frame.teachingEnd };
  if (term.unit === 'vacation') return vacationSpan(term.season, frame);
  const spanOf = (place: number): TermSpan | null =>
    term.unit === 'month' ? monthSpan(place, frame) : periodSpan(term.unit, place, frame);
  const first = spanOf(term.first);
  const last = spanOf(term.last);
  if (first === null || last === null || last.to < first.from) return null;
  const isBeginning = term.isUntil || first.from <= frame.start;
  // Meetings of late August are of the year that begins.
  return { from: isBeginning ? frame.meetingsFrom : first.from, to: last.to };
}

/** Periods that only the sheet «Календарь» knows. */
export type EnteredPeriods = 'schoolQuarter' | 'trimester' | 'vacation';

/**
 * Tells which periods a term names when the calendar has no rows of them for the year: the words are understood, their
 * days are not known yet. A period beyond those that there may be («IV триместр») is not understood.
 *
 * @returns `null` when the days are known, or the words say nothing
 */
export function absentPeriods(text: string, frame: YearFrame): EnteredPeriods | null {
  const term = readTerm(text);
  if (term === null || termSpan(text, frame) !== null) return null;
  const { unit } = term;
  if (unit !== 'vacation' && unit !== 'schoolQuarter' && unit !== 'trimester') return null;
  if (unit === 'trimester' && term.last > 3) return null;
  return frame.calendar.spans(unit, frame.schoolYear).length === 0 ? unit : null;
}
