import { type CountedPeriodKind, countingPeriods, type PeriodSet, teachingEndOf } from '../calendar/counting-periods';
import { addDays } from '../calendar/date-arithmetic';
import { dueDateOf } from '../calendar/due-date';
import type { PlainDate } from '../calendar/plain-date';
import type { SchoolCalendar } from '../calendar/school-calendar';
import { type SchoolYear, schoolYearEnd, schoolYearStart, startYearOf } from '../calendar/school-year';
import type { WorkingDays } from '../calendar/working-days';
import type { DeadlineShift } from '../regulations/regulation';
import type { DueDate, VerdictPeriod } from '../verdicts/verdict';
import type { Norm } from './norm';

/** A school year as groups of one calendar and one policy see it; shared by all of them, so dates are computed once. */
export interface YearFrame {
  readonly schoolYear: SchoolYear;
  readonly calendar: SchoolCalendar;
  readonly days: WorkingDays;
  readonly shift: DeadlineShift;
  /** 1 September. */
  readonly start: PlainDate;
  /** 31 August, inclusive. */
  readonly end: PlainDate;
  /** First and last day (inclusive) of meetings that belong to the year. */
  readonly meetingsFrom: PlainDate;
  readonly meetingsTo: PlainDate;
  /** Last day of teaching, inclusive. */
  readonly teachingEnd: PlainDate;
  /** The whole year as a period of a verdict. */
  readonly period: VerdictPeriod;
  periods(kind: CountedPeriodKind): PeriodSet;
  /** When the norm's own deadline falls this year; `null` when the norm has none. */
  dueOf(norm: Norm): DueDate | null;
}

/** What makes two groups share a frame. */
interface FrameSettings {
  readonly calendar: SchoolCalendar;
  readonly workWeek: number;
  readonly shift: DeadlineShift;
  readonly nextYearMeetingsFrom: string;
}

/** Builds the frame of a school year; periods and due dates are computed on first use and kept. */
export function buildYearFrame(year: SchoolYear, settings: FrameSettings): YearFrame {
  const { calendar, shift, nextYearMeetingsFrom } = settings;
  const days = calendar.workingDays(settings.workWeek);
  const start = schoolYearStart(year);
  const end = schoolYearEnd(year);
  const startYear = startYearOf(year);
  const sets = new Map<CountedPeriodKind, PeriodSet>();
  const dues = new Map<string, DueDate | null>();
  return {
    schoolYear: year,
    calendar,
    days,
    shift,
    start,
    end,
    meetingsFrom: `${startYear}-${nextYearMeetingsFrom}`,
    meetingsTo: addDays(`${startYear + 1}-${nextYearMeetingsFrom}`, -1),
    teachingEnd: teachingEndOf(calendar, year),
    period: { id: 'year', title: `${year} учебный год`, from: start, to: end },
    periods(kind) {
      let set = sets.get(kind);
      if (set === undefined) {
        set = countingPeriods(kind, calendar, year, nextYearMeetingsFrom);
        sets.set(kind, set);
      }
      return set;
    },
    dueOf(norm) {
      let due = dues.get(norm.id);
      if (due === undefined) {
        const { deadline } = norm.parameters;
        due = deadline === null ? null : dueDateOf(deadline, year, days, shift);
        dues.set(norm.id, due);
      }
      return due;
    },
  };
}
