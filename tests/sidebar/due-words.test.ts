import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/domain/verdicts/verdict';
import { daysBetween, dueWords, dutyWords, longDate, momentWords, shortDate } from '../../src/messages/ui-dates';
import { countOf, formatCount, pluralForm } from '../../src/messages/ui-plural';
import { hasVerdictMessage, verdictMessage } from '../../src/messages/verdicts';

/** What the program says of a norm whose thing was done five days late. */
function lateSentence(code: string): string {
  const period = { id: 'year', title: '2026/27', from: '2026-09-01', to: '2027-08-31' } as Verdict['period'];
  const due = { date: '2026-09-15', nominal: '2026-09-15', shiftedBecause: null } as Verdict['due'];
  return verdictMessage({
    ...{
      key: 'О-1|n|2026/27|year',
      groupId: 'О-1',
      regulationId: 'r',
      normId: 'n',
      clause: '1',
      kind: 'plan-approved',
    },
    ...{ severity: 'must', schoolYear: '2026/27' as Verdict['schoolYear'], period, outcome: 'violated', due },
    ...{ responsible: { role: 'leader', personId: null }, counted: [], missing: [], waiverId: null },
    reason: { code, data: { date: '2026-09-20', meeting: '2026-09-10', days: 5 } },
  });
}

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

describe('duties that are done', () => {
  it.each([
    'План работы утверждён 20.09.2026, на 5 дней позже срока 15.09.2026.',
    'Первое заседание проведено 20.09.2026, на 1 день позже срока 15.09.2026.',
    'Протокол от 01.09.2026 оформлен 20.09.2026, на 5 дней позже срока 15.09.2026.',
  ])('done after the last day, they are late and not overdue: %s', (message) => {
    const late = { date: '15.09.2026', rest: 'выполнено с опозданием', nearness: 'later' };
    expect(dutyWords('2026-09-15', TODAY, 'violated', message)).toEqual(late);
    expect(dutyWords('2026-09-15', TODAY, 'met', message)).toEqual(late);
  });

  it('every sentence of the program about a thing done late is known', () => {
    const codes = ['plan.late', 'report.late', 'next-plan.late', 'minutes.late', 'first-meeting.late'];
    for (const code of codes) {
      expect(hasVerdictMessage(code), code).toBe(true);
      expect(dutyWords('2026-09-15', TODAY, 'violated', lateSentence(code)).rest, code).toBe('выполнено с опозданием');
    }
  });

  it('done in time, they are just done; a waived one shows its day alone', () => {
    const message = 'План работы утверждён 10.09.2026.';
    expect(dutyWords('2026-09-15', TODAY, 'met', message).rest).toBe('выполнено');
    expect(dutyWords('2026-09-15', TODAY, 'waived', message).rest).toBe('');
  });

  it.each(['cantTell', 'atRisk', 'pending'] as const)('%s after the last day is not told as overdue', (outcome) => {
    const message = 'План работы утверждён 10.09.2026, не указано, кем.';
    expect(dutyWords('2026-09-15', TODAY, outcome, message)).toEqual({
      date: '15.09.2026',
      rest: '',
      nearness: 'later',
    });
  });

  it('lacking data, they show their day alone also before it', () => {
    expect(dutyWords('2026-11-25', TODAY, 'cantTell', 'Дата протокола не указана.').rest).toBe('');
    expect(dutyWords('2026-11-25', TODAY, 'pending', 'Плана ещё нет.').rest).toBe('осталось 3 дня');
  });

  it('planned later than it is due is not done', () => {
    const message = 'Первое заседание запланировано на 20.09.2026, позже срока 15.09.2026: перенесите его.';
    expect(dutyWords('2026-11-25', TODAY, 'atRisk', message).rest).toBe('осталось 3 дня');
    expect(dutyWords('2026-11-20', TODAY, 'violated', 'Плана нет, срок прошёл.').rest).toBe('просрочено на 2 дня');
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
