import { describe, expect, test } from 'vitest';
import { assignToPeriods } from '../../../src/domain/calendar/assign-to-periods';
import { builtInCalendar } from '../../../src/domain/calendar/built-in-calendar';
import { type CountedPeriodKind, countingPeriods } from '../../../src/domain/calendar/counting-periods';
import { buildCalendarBook } from '../../../src/domain/calendar/school-calendar';

const calendar = buildCalendarBook(builtInCalendar).of('');
const empty = buildCalendarBook([]).of('');

function periodsOf(kind: CountedPeriodKind, year: string, from = calendar): string[] {
  return countingPeriods(kind, from, year, '08-15').periods.map(
    ({ period, due }) => `${period.id} ${period.from} ${period.to} due ${due.date}`,
  );
}

test('quarters of 2025/26 may be closed until the next one begins', () => {
  expect(periodsOf('schoolQuarter', '2025/26')).toEqual([
    'q1 2025-09-01 2025-10-24 due 2025-11-04',
    'q2 2025-11-05 2025-12-30 due 2026-01-11',
    'q3 2026-01-12 2026-03-27 due 2026-04-05',
    'q4 2026-04-06 2026-05-26 due 2026-05-26',
  ]);
});

test('the holidays after a quarter are named as the reason of the later day', () => {
  const [first] = countingPeriods('schoolQuarter', calendar, '2025/26', '08-15').periods;
  expect(first?.due).toEqual({ date: '2025-11-04', nominal: '2025-10-24', shiftedBecause: 'осенние каникулы' });
});

test('half-years need no rows: September–December and January–May', () => {
  expect(periodsOf('halfYear', '2027/28', empty)).toEqual([
    'h1 2027-09-01 2027-12-31 due 2027-12-31',
    'h2 2028-01-01 2028-05-31 due 2028-05-31',
  ]);
});

test('calendar quarters of a school year begin with the third', () => {
  expect(periodsOf('calendarQuarter', '2026/27', empty)).toEqual([
    '2026-Q3 2026-07-01 2026-09-30 due 2026-09-30',
    '2026-Q4 2026-10-01 2026-12-31 due 2026-12-31',
    '2027-Q1 2027-01-01 2027-03-31 due 2027-03-31',
    '2027-Q2 2027-04-01 2027-06-30 due 2027-06-30',
  ]);
});

test('months run from September to May: the summer is not asked for', () => {
  const months = periodsOf('month', '2027/28', empty);
  expect(months).toHaveLength(9);
  expect(months[0]).toBe('2027-09 2027-09-01 2027-09-30 due 2027-09-30');
  expect(months[5]).toBe('2028-02 2028-02-01 2028-02-29 due 2028-02-29');
  expect(months[8]).toBe('2028-05 2028-05-01 2028-05-31 due 2028-05-31');
});

test('a year is due by the end of May, or of teaching where that is later', () => {
  expect(periodsOf('schoolYear', '2025/26')).toEqual(['year 2025-09-01 2026-08-31 due 2026-05-31']);
});

test('quarters that nobody has entered are no periods', () => {
  expect(periodsOf('schoolQuarter', '2027/28')).toEqual([]);
  expect(periodsOf('trimester', '2025/26')).toEqual([]);
});

describe('a meeting closes one quarter of 2025/26', () => {
  const set = countingPeriods('schoolQuarter', calendar, '2025/26', '08-15');
  const counts = (...facts: readonly (string | readonly [string, string])[]): number[] => {
    const rows = facts.map((fact) =>
      typeof fact === 'string' ? { date: fact, countedIn: '' } : { date: fact[0], countedIn: fact[1] },
    );
    return assignToPeriods(rows, set, 1).byPeriod.map((list) => list.length);
  };

  test.each([
    ['late August belongs to the first', ['2025-08-28'], [1, 0, 0, 0]],
    ['inside a quarter', ['2025-12-01'], [0, 1, 0, 0]],
    ['autumn holidays close the quarter that has ended', ['2025-10-28'], [1, 0, 0, 0]],
    ['the last day before the second quarter', ['2025-11-04'], [1, 0, 0, 0]],
    ['the first day of the second quarter', ['2025-11-05'], [0, 1, 0, 0]],
    ['autumn holidays go to the next when the ended one has its meeting', ['2025-09-10', '2025-10-28'], [1, 1, 0, 0]],
    ['two in the same holidays close both sides', ['2025-10-27', '2025-10-30'], [1, 1, 0, 0]],
    ['June still belongs to the last', ['2026-06-10'], [0, 0, 0, 1]],
    ['two in one quarter do not close another', ['2025-09-10', '2025-10-10'], [2, 0, 0, 0]],
  ])('%s', (_, dates, expected) => {
    expect(counts(...dates)).toEqual(expected);
  });

  test('a person’s choice wins over the calendar', () => {
    expect(counts(['2025-10-28', 'II четверть'])).toEqual([0, 1, 0, 0]);
    expect(counts(['2025-09-10', 'q2'])).toEqual([0, 1, 0, 0]);
    expect(counts(['2025-09-10', '2025/26, ii ЧЕТВЕРТЬ'])).toEqual([0, 1, 0, 0]);
  });

  test('a choice of another kind of period does not disturb the quarters', () => {
    expect(counts(['2025-09-10', 'II полугодие'])).toEqual([1, 0, 0, 0]);
  });

  test('a choice that names nothing is told apart', () => {
    const facts = [{ date: '2025-09-10', countedIn: 'пятая четверть' }];
    expect(assignToPeriods(facts, set, 1).unclear).toEqual(facts);
  });
});
