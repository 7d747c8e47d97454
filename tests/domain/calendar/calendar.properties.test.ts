import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInCalendar } from '../../../src/domain/calendar/built-in-calendar';
import { countingPeriods } from '../../../src/domain/calendar/counting-periods';
import {
  addDays,
  addMonths,
  daysBetween,
  fromDayNumber,
  isPlainDate,
  toDayNumber,
  weekday,
} from '../../../src/domain/calendar/date-arithmetic';
import { dueDateOf } from '../../../src/domain/calendar/due-date';
import { buildCalendarBook } from '../../../src/domain/calendar/school-calendar';
import { schoolYearEnd, schoolYearOf, schoolYearStart } from '../../../src/domain/calendar/school-year';

const dayNumbers = fc.integer({ min: -30_000, max: 60_000 });
const dates = dayNumbers.map(fromDayNumber);
const book = buildCalendarBook(builtInCalendar);

test('a day number and its date name each other', () => {
  fc.assert(
    fc.property(dayNumbers, (number) => {
      const date = fromDayNumber(number);
      expect(isPlainDate(date)).toBe(true);
      expect(toDayNumber(date)).toBe(number);
    }),
  );
});

test('dates agree with the clock of the machine that runs the test', () => {
  fc.assert(
    fc.property(dayNumbers, (number) => {
      expect(fromDayNumber(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      expect(weekday(fromDayNumber(number)) % 7).toBe(new Date(number * 86_400_000).getUTCDay());
    }),
  );
});

test('adding days and taking them away returns', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      expect(addDays(addDays(date, days), -days)).toBe(date);
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }),
  );
});

test('a month later lies 28 to 31 days away', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const days = daysBetween(date, addMonths(date, 1));
      expect(days).toBeGreaterThanOrEqual(28);
      expect(days).toBeLessThanOrEqual(31);
    }),
  );
});

test('every date lies in its school year', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const year = schoolYearOf(date);
      expect(schoolYearStart(year) <= date && date <= schoolYearEnd(year)).toBe(true);
    }),
  );
});

test('a shifted deadline is never on a day off, and moves the way the policy says', () => {
  const deadlines = fc.record({
    operator: fc.constantFrom('notLaterThan' as const, 'before' as const),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    yearOf: fc.constantFrom('start' as const, 'end' as const),
  });
  fc.assert(
    fc.property(deadlines, fc.integer({ min: 2020, max: 2035 }), fc.constantFrom(5, 6), (deadline, start, week) => {
      const days = book.of('').workingDays(week);
      const year = schoolYearOf(`${start}-09-01`);
      const forward = dueDateOf(deadline, year, days, 'forward');
      const backward = dueDateOf(deadline, year, days, 'backward');
      expect(days.isWorkingDay(forward.date)).toBe(true);
      expect(days.isWorkingDay(backward.date)).toBe(true);
      expect(backward.date <= backward.nominal && forward.nominal <= forward.date).toBe(true);
      expect(forward.shiftedBecause === null).toBe(forward.date === forward.nominal);
    }),
  );
});

test('the n-th working day after a day has n working days between', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 60 }), (date, count) => {
      const days = book.of('').workingDays(5);
      const last = days.add(date, count);
      expect(days.isWorkingDay(last)).toBe(true);
      expect(days.between(date, last)).toBe(count);
    }),
  );
});

test('periods of a year follow each other without overlapping', () => {
  const kinds = fc.constantFrom(
    'schoolQuarter' as const,
    'halfYear' as const,
    'calendarQuarter' as const,
    'month' as const,
  );
  fc.assert(
    fc.property(kinds, fc.constantFrom('2024/25', '2025/26', '2026/27'), (kind, year) => {
      const { periods } = countingPeriods(kind, book.of(''), year, '08-15');
      expect(periods.length).toBeGreaterThan(1);
      periods.forEach(({ period, due }, i) => {
        expect(period.from <= period.to && period.to <= due.date).toBe(true);
        const next = periods[i + 1];
        if (next !== undefined) expect(addDays(due.date, 1)).toBe(next.period.from);
      });
    }),
  );
});
