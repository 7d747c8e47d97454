import type { CalendarEntry, CalendarEntryKind } from '../register/calendar-entry';
import { toDayNumber } from './date-arithmetic';
import type { PlainDate } from './plain-date';
import { isSchoolYear, type SchoolYear } from './school-year';
import { buildWorkingDays, type SpecialDays, type WorkingDays } from './working-days';

/** One named span of a calendar; both ends inclusive. */
export interface CalendarSpan {
  readonly title: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The calendar that a group lives by: its own rows first, rows of the main calendar where it has none. */
export interface SchoolCalendar {
  readonly name: string;
  /** Spans of a kind in a school year, by first day; empty when nobody has entered them. */
  spans(kind: CalendarEntryKind, year: SchoolYear): readonly CalendarSpan[];
  /** Spans of a kind in all school years, by first day; of the main calendar where this one has none. */
  everySpan(kind: CalendarEntryKind): readonly CalendarSpan[];
  /** Days off and working days; 5 or 6 days a week. Cached per week length. */
  workingDays(workWeek: number): WorkingDays;
}

/** All calendars of a register by name; an unknown name answers the main calendar under that name. */
export interface CalendarBook {
  of(name: string): SchoolCalendar;
}

const NO_SPANS: readonly CalendarSpan[] = [];

/** A span longer than this is a typing error in a year; marking each of its days would stop the run. */
const LONGEST_SPAN_DAYS = 400;

function spanKey(name: string, kind: CalendarEntryKind, year: SchoolYear): string {
  return `${name}|${kind}|${year}`;
}

function collectSpans(entries: readonly CalendarEntry[]): ReadonlyMap<string, readonly CalendarSpan[]> {
  const spans = new Map<string, CalendarSpan[]>();
  for (const entry of entries) {
    if (entry.from > entry.to || !isSchoolYear(entry.schoolYear)) continue;
    const key = spanKey(entry.calendar, entry.kind, entry.schoolYear);
    const span = { title: entry.title, from: entry.from, to: entry.to };
    const list = spans.get(key);
    if (list === undefined) spans.set(key, [span]);
    else list.push(span);
  }
  for (const list of spans.values()) list.sort(byFirstDay);
  return spans;
}

function byFirstDay(a: CalendarSpan, b: CalendarSpan): number {
  if (a.from === b.from) return 0;
  return a.from < b.from ? -1 : 1;
}

/** Spans of one calendar and kind, whatever their school year. */
function spansOfAllYears(
  entries: readonly CalendarEntry[],
  name: string,
  kind: CalendarEntryKind,
): readonly CalendarSpan[] {
  return entries
    .filter((entry) => entry.kind === kind && entry.calendar === name && entry.from <= entry.to)
    .map(({ title, from, to }) => ({ title, from, to }))
    .sort(byFirstDay);
}

function markDays(entry: CalendarEntry, mark: (day: number) => void): void {
  const last = Math.min(toDayNumber(entry.to), toDayNumber(entry.from) + LONGEST_SPAN_DAYS);
  for (let day = toDayNumber(entry.from); day <= last; day++) mark(day);
}

/** Days off add up: those of the main calendar hold for every other one. The least title wins a tie. */
function specialDays(entries: readonly CalendarEntry[], name: string): SpecialDays {
  const holidays = new Map<number, string>();
  const worked = new Set<number>();
  for (const entry of entries) {
    if (entry.calendar !== '' && entry.calendar !== name) continue;
    if (entry.kind === 'workingDay') markDays(entry, (day) => worked.add(day));
    if (entry.kind !== 'holiday') continue;
    const title = entry.title === '' ? 'нерабочий день' : entry.title;
    markDays(entry, (day) => {
      const known = holidays.get(day);
      if (known === undefined || title < known) holidays.set(day, title);
    });
  }
  return { holidays, worked };
}

function buildCalendar(
  name: string,
  entries: readonly CalendarEntry[],
  spans: ReadonlyMap<string, readonly CalendarSpan[]>,
): SchoolCalendar {
  const special = specialDays(entries, name);
  const byWeek = new Map<number, WorkingDays>();
  const every = new Map<CalendarEntryKind, readonly CalendarSpan[]>();
  return {
    name,
    spans: (kind, year) => spans.get(spanKey(name, kind, year)) ?? spans.get(spanKey('', kind, year)) ?? NO_SPANS,
    everySpan(kind) {
      let found = every.get(kind);
      if (found === undefined) {
        const own = spansOfAllYears(entries, name, kind);
        found = own.length > 0 ? own : spansOfAllYears(entries, '', kind);
        every.set(kind, found);
      }
      return found;
    },
    workingDays(workWeek) {
      const week = workWeek === 6 ? 6 : 5;
      let days = byWeek.get(week);
      if (days === undefined) {
        days = buildWorkingDays(special, week);
        byWeek.set(week, days);
      }
      return days;
    },
  };
}

/** Builds the calendars of a register. Rows whose ends are swapped or whose school year is unreadable are left out. */
export function buildCalendarBook(entries: readonly CalendarEntry[]): CalendarBook {
  const spans = collectSpans(entries);
  const calendars = new Map<string, SchoolCalendar>();
  return {
    of(name) {
      let calendar = calendars.get(name);
      if (calendar === undefined) {
        calendar = buildCalendar(name, entries, spans);
        calendars.set(name, calendar);
      }
      return calendar;
    },
  };
}
