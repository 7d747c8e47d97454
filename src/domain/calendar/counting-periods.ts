// Periods over which meetings are counted, per school year (reference: clauses.md Part 3 № 3, 20, 27 and Part 4).
import type { PeriodKind } from '../norms/norm-parameters';
import type { DueDate, VerdictPeriod } from '../verdicts/verdict';
import { addDays, daysInMonth, later, plainDate } from './date-arithmetic';
import type { PlainDate } from './plain-date';
import type { CalendarSpan, SchoolCalendar } from './school-calendar';
import { type SchoolYear, schoolYearEnd, schoolYearStart, startYearOf } from './school-year';

/** One period with the last day on which a fact still closes it. */
export interface CountingPeriod {
  readonly period: VerdictPeriod;
  /**
   * Last day to hold what the period asks for. Holidays after a quarter belong to it, so it lies after
   * `period.to`, and `shiftedBecause` then names them.
   */
  readonly due: DueDate;
}

/** The periods of one kind in one school year, in order. */
export interface PeriodSet {
  readonly kind: CountedPeriodKind;
  readonly periods: readonly CountingPeriod[];
  /** First and last day (inclusive) of facts that may be counted in this set. */
  readonly factsFrom: PlainDate;
  readonly factsTo: PlainDate;
}

/** Kinds that divide a school year; `own` stands for one of these, `term` and `experiment` may last for years. */
export type CountedPeriodKind = Exclude<PeriodKind, 'own' | 'term' | 'experiment'>;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'] as const;
const MONTHS = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];
const WORDS = { schoolQuarter: 'четверть', trimester: 'триместр', halfYear: 'полугодие' } as const;
const PREFIXES = { schoolQuarter: 'q', trimester: 't', halfYear: 'h' } as const;

function counting(id: string, title: string, from: PlainDate, to: PlainDate): CountingPeriod {
  return { period: { id, title, from, to }, due: { date: to, nominal: to, shiftedBecause: null } };
}

/** The gap after a period ends on the day before the next one begins; there the period may still be closed. */
function withGapAfter(
  current: CountingPeriod,
  next: CountingPeriod | undefined,
  gaps: readonly CalendarSpan[],
): CountingPeriod {
  const { period } = current;
  if (next === undefined) return current;
  const last = addDays(next.period.from, -1);
  if (last <= period.to) return current;
  const gap = gaps.find((span) => span.from <= last && span.to > period.to);
  const because = gap === undefined || gap.title === '' ? 'каникулы' : gap.title;
  return { period, due: { date: last, nominal: period.to, shiftedBecause: because } };
}

function fromSpans(
  kind: keyof typeof WORDS,
  spans: readonly CalendarSpan[],
  vacations: readonly CalendarSpan[],
): readonly CountingPeriod[] {
  const plain = spans.map((span, i) => {
    const title = span.title === '' ? `${ROMAN[i] ?? i + 1} ${WORDS[kind]}` : span.title;
    return counting(`${PREFIXES[kind]}${i + 1}`, title, span.from, span.to);
  });
  return plain.map((period, i) => withGapAfter(period, plain[i + 1], vacations));
}

/** I: September–December, II: January–May (⚠20), unless the calendar sheet says otherwise. */
function halfYears(calendar: SchoolCalendar, year: SchoolYear): readonly CountingPeriod[] {
  const start = startYearOf(year);
  const entered = calendar.spans('halfYear', year);
  const spans =
    entered.length > 0
      ? entered
      : [
          { title: '', from: plainDate(start, 9, 1), to: plainDate(start, 12, 31) },
          { title: '', from: plainDate(start + 1, 1, 1), to: plainDate(start + 1, 5, 31) },
        ];
  return fromSpans('halfYear', spans, calendar.spans('vacation', year));
}

/** Calendar quarters; July–September is closed by September, so that summer is never demanded alone (⚠3). */
function calendarQuarters(year: SchoolYear): readonly CountingPeriod[] {
  const start = startYearOf(year);
  return [3, 4, 1, 2].map((quarter) => {
    const calendarYear = quarter >= 3 ? start : start + 1;
    const last = quarter * 3;
    return counting(
      `${calendarYear}-Q${quarter}`,
      `${ROMAN[quarter - 1]} квартал ${calendarYear} г.`,
      plainDate(calendarYear, last - 2, 1),
      plainDate(calendarYear, last, daysInMonth(calendarYear, last)),
    );
  });
}

/** September–May: nothing is demanded in the summer (Part 4, «Summer boundary»). */
function months(year: SchoolYear): readonly CountingPeriod[] {
  const start = startYearOf(year);
  return [9, 10, 11, 12, 1, 2, 3, 4, 5].map((month) => {
    const calendarYear = month >= 9 ? start : start + 1;
    const from = plainDate(calendarYear, month, 1);
    const to = plainDate(calendarYear, month, daysInMonth(calendarYear, month));
    return counting(from.slice(0, 7), `${MONTHS[month - 1]} ${calendarYear} г.`, from, to);
  });
}

/** Facts count all year long, but are due by the end of teaching: the summer is not demanded. */
function wholeYear(calendar: SchoolCalendar, year: SchoolYear): CountingPeriod {
  const teachingEnd = teachingEndOf(calendar, year);
  const period = { id: 'year', title: `${year} учебный год`, from: schoolYearStart(year), to: schoolYearEnd(year) };
  return { period, due: { date: teachingEnd, nominal: teachingEnd, shiftedBecause: null } };
}

/** Returns the last day of teaching: 31 May, or later where the calendar sheet says so. */
export function teachingEndOf(calendar: SchoolCalendar, year: SchoolYear): PlainDate {
  const usual = plainDate(startYearOf(year) + 1, 5, 31);
  return later(calendar.spans('teachingYear', year)[0]?.to ?? usual, usual);
}

function periodsOfKind(kind: CountedPeriodKind, calendar: SchoolCalendar, year: SchoolYear): readonly CountingPeriod[] {
  switch (kind) {
    case 'schoolYear':
      return [wholeYear(calendar, year)];
    case 'halfYear':
      return halfYears(calendar, year);
    case 'trimester':
    case 'schoolQuarter':
      return fromSpans(kind, calendar.spans(kind, year), calendar.spans('vacation', year));
    case 'calendarQuarter':
      return calendarQuarters(year);
    case 'month':
      return months(year);
  }
}

/**
 * Returns the periods of a kind in a school year.
 *
 * @param nextYearMeetingsFrom month and day, `08-15`, from which meetings belong to the next school year.
 * @returns a set without periods when the calendar sheet has no rows for it (quarters, trimesters).
 */
export function countingPeriods(
  kind: CountedPeriodKind,
  calendar: SchoolCalendar,
  year: SchoolYear,
  nextYearMeetingsFrom: string,
): PeriodSet {
  const periods = periodsOfKind(kind, calendar, year);
  const start = startYearOf(year);
  if (kind === 'calendarQuarter') {
    return { kind, periods, factsFrom: plainDate(start, 7, 1), factsTo: plainDate(start + 1, 6, 30) };
  }
  const factsFrom = `${start}-${nextYearMeetingsFrom}`;
  const factsTo = addDays(`${start + 1}-${nextYearMeetingsFrom}`, -1);
  return { kind, periods, factsFrom, factsTo };
}
