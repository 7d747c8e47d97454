import { describe, expect, test } from 'vitest';
import { movedByYear } from '../../../../src/domain/commands/plans/copied-rows';
import { groupYear } from '../../../../src/domain/commands/plans/group-year';
import { matchPlanRows } from '../../../../src/domain/commands/plans/match-plan-rows';
import { EMPTY_ROW, planRowOf } from '../../../../src/domain/commands/plans/plan-card';
import { rowsFromNorms } from '../../../../src/domain/commands/plans/rows-from-norms';
import type { Group } from '../../../../src/domain/register/group';
import { planItem } from '../../register-builder';
import { under } from './support';

const yearOf = (regulationId: string, ofGroup: Partial<Group> = {}, schoolYear = '2026/27', asOf = '2026-09-01') => {
  const year = groupYear(under(regulationId, {}, ofGroup), 'О-01', schoolYear, asOf);
  if (year === undefined) throw new Error('no year');
  return year;
};
const proposed = (...args: Parameters<typeof yearOf>) =>
  rowsFromNorms(yearOf(...args)).map(({ title, form, termOn }) => `${termOn} ${form} ${title}`);

describe('lines that the clauses ask for', () => {
  test('Новосибирск: three meetings, the first by 15 September', () => {
    expect(proposed('novosibirsk-2022')).toEqual([
      '2026-09-08 заседание Заседание № 1',
      '2027-01-15 заседание Заседание № 2',
      '2027-04-16 заседание Заседание № 3',
    ]);
  });

  test('Ноябрьск: a lesson in each quarter of schools', () => {
    expect(proposed('noyabrsk-2020')).toEqual([
      '2026-09-28 занятие Занятие № 1',
      '2026-12-03 занятие Занятие № 2',
      '2027-02-17 занятие Занятие № 3',
      '2027-05-04 занятие Занятие № 4',
    ]);
  });

  test('Ноябрьск, kindergartens: a lesson in each quarter of the calendar', () => {
    expect(proposed('noyabrsk-2020', { audience: 'дошкольные' }).map((line) => line.slice(0, 10))).toEqual([
      '2026-09-16',
      '2026-11-16',
      '2027-02-15',
      '2027-05-17',
    ]);
  });

  test('Рыбновский район: two in the year, one in each half-year, not three', () => {
    expect(proposed('rybnoye-2020')).toEqual([
      '2026-11-02 заседание Заседание № 1',
      '2027-03-17 заседание Заседание № 2',
    ]);
  });

  test('Любимский район: three in the year', () => {
    expect(proposed('lyubim').map((line) => line.slice(0, 10))).toEqual(['2026-10-16', '2027-01-15', '2027-04-16']);
  });

  test('Гимназия № 7: as often as the members have decided, nothing before', () => {
    expect(proposed('gymnasium7-2023')).toEqual([]);
    const decided = { ownFrequencyCount: 1, ownFrequencyPeriod: 'полугодие' };
    expect(proposed('gymnasium7-2023', decided)).toEqual([
      '2026-11-02 заседание Заседание № 1',
      '2027-03-17 заседание Заседание № 2',
    ]);
  });

  test('a group created in January is asked for its share of the year, from its first day', () => {
    expect(proposed('novosibirsk-2022', { createdOn: '2027-01-11' }, '2026/27', '2027-01-11')).toHaveLength(2);
  });
});

describe('a day of last year in this one', () => {
  const { frame } = yearOf('novosibirsk-2022').subject;
  test.each([
    ['an ordinary Wednesday', '2025-10-15', '2026-10-14'],
    ['a Wednesday that is a day off now, a week later', '2025-11-05', '2026-11-11'],
    ['1 September stays in the year', '2025-09-01', '2026-09-07'],
    ['late August stays before it', '2025-08-27', '2026-08-26'],
    ['a Saturday goes to Monday', '2025-10-18', '2026-10-19'],
  ])('%s', (_, day, expected) => {
    expect(movedByYear(day, frame)).toBe(expected);
  });
});

describe('rows and the lines that they are', () => {
  const lines = ['Первое', 'Второе', 'Третье', 'Четвёртое'].map((title, i) => planItem({ id: `МП-${i + 1}`, title }));
  const row = (title: string) => ({ ...EMPTY_ROW, title });
  const matched = (titles: readonly string[]) => {
    const { existing, removed } = matchPlanRows(lines, titles.map(row));
    return { rows: existing.map((item) => item?.id ?? 'new'), removed: removed.map(({ id }) => id) };
  };
  test.each([
    ['untouched', ['Первое', 'Второе', 'Третье', 'Четвертое'], ['МП-1', 'МП-2', 'МП-3', 'МП-4'], []],
    ['in another order', ['Третье', 'Первое', 'Второе', 'Четвёртое'], ['МП-3', 'МП-1', 'МП-2', 'МП-4'], []],
    ['one renamed', ['Первое', 'Иное', 'Третье', 'Четвёртое'], ['МП-1', 'МП-2', 'МП-3', 'МП-4'], []],
    ['the first renamed', ['Иное', 'Второе', 'Третье', 'Четвёртое'], ['МП-1', 'МП-2', 'МП-3', 'МП-4'], []],
    ['one removed', ['Первое', 'Третье', 'Четвёртое'], ['МП-1', 'МП-3', 'МП-4'], ['МП-2']],
    [
      'one removed, one added at the end',
      ['Первое', 'Третье', 'Четвёртое', 'Иное'],
      ['МП-1', 'МП-3', 'МП-4', 'new'],
      ['МП-2'],
    ],
    [
      'one put between',
      ['Первое', 'Иное', 'Второе', 'Третье', 'Четвёртое'],
      ['МП-1', 'new', 'МП-2', 'МП-3', 'МП-4'],
      [],
    ],
    ['two neighbours renamed', ['Первое', 'Иное', 'Другое', 'Четвёртое'], ['МП-1', 'МП-2', 'МП-3', 'МП-4'], []],
    ['all gone', [], [], ['МП-1', 'МП-2', 'МП-3', 'МП-4']],
  ])('%s', (_, titles, rows, removed) => {
    expect(matched(titles)).toEqual({ rows, removed });
  });

  test('of lines with one title the term decides', () => {
    const twins = [
      planItem({ id: 'МП-1', title: 'Заседание', termOn: '2026-10-01' }),
      planItem({ id: 'МП-2', title: 'Заседание', termOn: '2027-03-01' }),
    ];
    const { existing, removed } = matchPlanRows(twins, twins.slice(1).map(planRowOf));
    expect([existing.map((item) => item?.id), removed.map(({ id }) => id)]).toEqual([['МП-2'], ['МП-1']]);
  });
});
