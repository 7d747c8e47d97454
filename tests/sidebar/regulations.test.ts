import { describe, expect, it } from 'vitest';
import { changesWords, regulationWords } from '../../src/messages/ui-regulations';
import { clauseWords } from '../../src/messages/ui-words';
import { isPartOfYear, toWaiver } from '../../src/sidebar/group/waiver-scope';
import { comparedWith, offerTargets, toTarget } from '../../src/sidebar/regulations/compare-targets';
import { keepValues } from '../../src/sidebar/state/kept-values';
import { INITIAL_STATE, nextState } from '../../src/sidebar/state/page-state';
import { REGULATIONS } from '../e2e/support/regulations-data';
import { detail, VERDICTS } from '../e2e/support/sidebar-data';

describe('what to compare with', () => {
  it('offers the workbook’s own first, then those shipped', () => {
    expect(offerTargets(REGULATIONS)).toEqual([
      { value: 'novosibirsk-2022', title: 'Новосибирск, 2022' },
      { value: 'school', title: 'Проблемная группа' },
      { value: 'shipped noyabrsk-2020', title: 'Ноябрьск, 2020 (как в программе)' },
      { value: 'shipped novosibirsk-2022', title: 'Новосибирск, 2022 (как в программе)' },
    ]);
  });

  it('begins with the same regulation as shipped, else with another one', () => {
    expect(comparedWith(REGULATIONS, 'novosibirsk-2022')).toBe('shipped novosibirsk-2022');
    expect(comparedWith(REGULATIONS, 'school')).toBe('novosibirsk-2022');
  });

  it('asks nothing of a regulation and itself', () => {
    expect(toTarget('school', 'school', '2025/26')).toBeNull();
    expect(toTarget('novosibirsk-2022', 'shipped novosibirsk-2022', '2025/26')).toEqual({
      fromId: 'novosibirsk-2022',
      toId: 'novosibirsk-2022',
      toShipped: true,
      schoolYear: '2025/26',
    });
  });
});

describe('a waiver', () => {
  const row = VERDICTS[0];
  if (row === undefined) throw new Error('No verdict among the answers');
  const quarter = detail(row, { periodTitle: 'I четверть', periodFrom: '2026-09-01', periodTo: '2026-10-24' });
  const year = detail(row, { periodTitle: '2026/27 учебный год', periodFrom: '2026-09-01', periodTo: '2027-08-31' });

  it('is for the period of the verdict, or for the whole year when the person says so', () => {
    expect(toWaiver(quarter, ' на курсах ', false, 'r')).toMatchObject({ period: 'I четверть', reason: 'на курсах' });
    expect(toWaiver(quarter, 'на курсах', true, 'r')).toMatchObject({ period: '', schoolYear: '2026/27' });
  });

  it('of a norm about the year has no period to choose', () => {
    expect([isPartOfYear(quarter), isPartOfYear(year)]).toEqual([true, false]);
    expect(toWaiver(year, 'на курсах', false, 'r').period).toBe('');
  });
});

describe('words', () => {
  it.each([
    [null, null, 'срок действия не указан'],
    ['2026-05-01', null, 'действует с 01.05.2026'],
    [null, '2026-12-31', 'действует по 31.12.2026'],
    ['2026-05-01', '2026-12-31', 'действует с 01.05.2026 по 31.12.2026'],
  ])('a term from %s until %s', (from, until, expected) => {
    expect(regulationWords.term(from, until)).toBe(expected);
  });

  it.each([
    ['7.6', 'п. 7.6'],
    ['I.4', 'п. I.4'],
    ['Приказ, п. 1', 'Приказ, п. 1'],
  ])('the clause %s is cited as «%s»', (clause, expected) => {
    expect(clauseWords(clause)).toBe(expected);
  });

  it('how many groups would be judged otherwise', () => {
    expect(changesWords.judged(21, 0)).toBe('Исходы 21 объединения не меняются');
    expect(changesWords.summary(19, 836)).toBe('19 объединений, 836 отличий');
    expect(changesWords.summary(1, 2)).toBe('1 объединение, 2 отличия');
    expect(changesWords.judged(118, 3)).toBe('Меняется у 3 из 118 объединений');
  });
});

describe('kept values', () => {
  const asText = (stored: unknown): string | undefined => (typeof stored === 'string' ? stored : undefined);

  it('outlive the page where the browser lets them', () => {
    const texts = new Map<string, string>();
    const storage = {
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => void texts.set(key, text),
      removeItem: (key: string) => void texts.delete(key),
    };
    keepValues(() => storage, asText).write('к', 'черновик');
    const later = keepValues(() => storage, asText);
    expect(later.read('к')).toBe('черновик');
    later.remove('к');
    expect(later.read('к')).toBeUndefined();
  });

  it('live as long as the page where the browser gives no storage, and forget what is spoiled', () => {
    const kept = keepValues<string>(() => {
      throw new Error('SecurityError');
    }, asText);
    kept.write('к', 'черновик');
    expect(kept.read('к')).toBe('черновик');
    const spoiled = { getItem: () => '{', setItem: () => undefined, removeItem: () => undefined };
    expect(keepValues(() => spoiled, asText).read('к')).toBeUndefined();
  });
});

it('a screen that was replaced is not on the way back', () => {
  const list = nextState(INITIAL_STATE, { type: 'opened', screen: { name: 'regulations' }, scroll: 0 });
  const wizard = nextState(list, { type: 'opened', screen: { name: 'newRegulation', editionOf: null }, scroll: 0 });
  const added = nextState(wizard, { type: 'replaced', screen: { name: 'regulation', id: 'П' } });
  expect(added.screens.map(({ name }) => name)).toEqual(['overview', 'regulations', 'regulation']);
  expect(nextState(added, { type: 'wentBack' }).screens.map(({ name }) => name)).toEqual(['overview', 'regulations']);
});
