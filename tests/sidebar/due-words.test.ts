import { describe, expect, it } from 'vitest';
import { daysBetween, dueWords, longDate, momentWords, shortDate } from '../../src/messages/ui-dates';
import { countOf, formatCount, pluralForm } from '../../src/messages/ui-plural';

const TODAY = '2026-11-22';

describe('due dates in words', () => {
  it.each([
    ['2026-11-25', 'осталось 3 дня', 'soon'],
    ['2026-11-23', 'остался 1 день, завтра', 'soon'],
    ['2026-11-22', 'сегодня последний день', 'soon'],
    ['2026-11-20', 'просрочено на 2 дня', 'overdue'],
    ['2026-11-21', 'просрочено на 1 день', 'overdue'],
    ['2026-11-11', 'просрочено на 11 дней', 'overdue'],
    ['2026-12-13', 'остался 21 день', 'later'],
    ['2027-01-06', 'осталось 45 дней', 'later'],
    ['2027-01-07', '', 'later'],
  ])('%s is «%s»', (due, rest, nearness) => {
    expect(dueWords(due, TODAY)).toEqual({ date: shortDate(due), rest, nearness });
  });

  it('counts days over the ends of months, years and February of a leap year', () => {
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2027-02-28', '2027-03-01')).toBe(1);
    expect(daysBetween('2026-09-01', '2027-09-01')).toBe(365);
    expect(daysBetween('2026-11-25', '2026-11-22')).toBe(-3);
    expect(daysBetween('1900-02-28', '1900-03-01')).toBe(1);
    expect(daysBetween('2000-02-28', '2000-03-01')).toBe(2);
  });

  it('says nothing about what is no date', () => {
    expect(daysBetween('', TODAY)).toBeUndefined();
    expect(dueWords('без срока', TODAY)).toEqual({ date: 'без срока', rest: '', nearness: 'later' });
  });
});

describe('dates and moments', () => {
  it('writes dates as Russian papers do', () => {
    expect(shortDate('2026-11-05')).toBe('05.11.2026');
    expect(longDate('2026-11-05')).toBe('5 ноября 2026 г.');
  });

  it('tells a moment by its nearness', () => {
    expect(momentWords('2026-11-22T07:04:31', TODAY)).toBe('сегодня в 07:04');
    expect(momentWords('2026-11-21T23:59:00', TODAY)).toBe('вчера в 23:59');
    expect(momentWords('2026-10-01T10:00:00', TODAY)).toBe('01.10.2026 в 10:00');
  });
});

describe('numbers with nouns', () => {
  it.each([
    [1, 'день'],
    [2, 'дня'],
    [5, 'дней'],
    [11, 'дней'],
    [14, 'дней'],
    [21, 'день'],
    [112, 'дней'],
    [0, 'дней'],
  ])('%i goes with «%s»', (count, form) => {
    expect(pluralForm(count, ['день', 'дня', 'дней'])).toBe(form);
  });

  it('parts thousands by a no-break space', () => {
    expect(formatCount(8000)).toBe('8\u00a0000');
    expect(formatCount(999)).toBe('999');
    expect(countOf(1234567, ['строка', 'строки', 'строк'])).toBe('1\u00a0234\u00a0567 строк');
  });
});
