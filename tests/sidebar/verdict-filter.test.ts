import { describe, expect, it } from 'vitest';
import type { VerdictRow } from '../../src/contract/shapes';
import { matchesQuery } from '../../src/sidebar/controls/match-text';
import { rovingTarget } from '../../src/sidebar/controls/roving';
import { rowAt, sumOffsets } from '../../src/sidebar/controls/row-offsets';
import {
  filterByOutcome,
  filterByWhom,
  NO_FILTER,
  sortVerdicts,
  toggleOutcome,
} from '../../src/sidebar/overview/verdict-filter';
import { countsByWhom, knownRows, listKey, withNextRows } from '../../src/sidebar/overview/verdict-lists';
import { countAdvice, countAll, countOutcomes, countShown, withRowsOf } from '../../src/sidebar/overview/verdict-tally';
import { tallyOf } from '../e2e/support/sidebar-data';

const GROUPS = [
  { id: 'О-1', name: 'Математики', type: 'ММО', leaderId: 'П-1' },
  { id: 'О-2', name: 'Физики', type: 'ММО', leaderId: 'П-2' },
];

function row(key: string, change: Partial<VerdictRow> = {}): VerdictRow {
  return {
    key,
    groupId: 'О-1',
    normId: 'n',
    clause: '1',
    outcome: 'met',
    severity: 'must',
    due: null,
    responsibleId: null,
    responsible: '',
    message: '',
    ...change,
  };
}

const keys = (rows: readonly VerdictRow[]): string[] => rows.map(({ key }) => key);

describe('order of attention', () => {
  it('puts the outcome first, then severity, then the due date, then the id of the group', () => {
    const rows = [
      row('met'),
      row('violated, should', { outcome: 'violated', severity: 'should', due: '2026-01-01' }),
      row('violated, no date', { outcome: 'violated' }),
      row('violated, later, second group', { outcome: 'violated', due: '2026-10-02', groupId: 'О-2' }),
      row('violated, later, first group', { outcome: 'violated', due: '2026-10-02' }),
      row('violated, earlier', { outcome: 'violated', due: '2026-10-01' }),
      row('at risk', { outcome: 'atRisk', due: '2020-01-01' }),
    ];
    expect(keys(sortVerdicts(rows))).toEqual([
      'violated, earlier',
      'violated, later, first group',
      'violated, later, second group',
      'violated, no date',
      'violated, should',
      'at risk',
      'met',
    ]);
  });

  it('leaves the given array as it was', () => {
    const rows = [row('b'), row('a', { outcome: 'violated' })];
    sortVerdicts(rows);
    expect(keys(rows)).toEqual(['b', 'a']);
  });
});

describe('filters', () => {
  const rows = [
    row('own', { groupId: 'О-2', responsibleId: 'П-1', outcome: 'violated' }),
    row('led', { groupId: 'О-1', responsibleId: 'П-9', outcome: 'atRisk' }),
    row('other', { groupId: 'О-2', responsibleId: 'П-9', outcome: 'inapplicable' }),
  ];

  it('a person stands for what he must do and for the groups he leads', () => {
    expect(keys(filterByWhom(rows, { ...NO_FILTER, personId: 'П-1' }, GROUPS))).toEqual(['own', 'led']);
  });

  it('a group and a person narrow each other', () => {
    expect(keys(filterByWhom(rows, { ...NO_FILTER, personId: 'П-1', groupId: 'О-2' }, GROUPS))).toEqual(['own']);
  });

  it('without chosen outcomes everything but the inapplicable is shown', () => {
    expect(keys(filterByOutcome(rows, []))).toEqual(['own', 'led']);
    expect(keys(filterByOutcome(rows, ['inapplicable', 'atRisk']))).toEqual(['led', 'other']);
  });

  it('counts every outcome, also those with none', () => {
    expect(countOutcomes(tallyOf(rows))).toEqual({
      violated: 1,
      atRisk: 1,
      cantTell: 0,
      pending: 0,
      met: 0,
      waived: 0,
      inapplicable: 1,
    });
  });

  it('toggles a choice', () => {
    expect(toggleOutcome(['met'], 'violated')).toEqual(['met', 'violated']);
    expect(toggleOutcome(['met', 'violated'], 'met')).toEqual(['violated']);
  });
});

describe('a tally', () => {
  const known = [row('a', { outcome: 'violated', responsibleId: 'П-1' }), row('b', { groupId: 'О-2' })];
  const unknown = [row('c', { outcome: 'pending', groupId: 'О-2', responsibleId: 'П-1' }), row('d')];
  const page = { tally: tallyOf([...known, ...unknown]), verdicts: known };

  it('counts by any choice what the page has no rows of', () => {
    const filter = { ...NO_FILTER, groupId: 'О-2', personId: 'П-1' };
    const counts = countOutcomes(filterByWhom(page.tally, filter, GROUPS));
    expect(counts).toMatchObject({ violated: 0, pending: 1, met: 0 });
    expect(countShown(counts, [])).toBe(1);
    expect(countShown(counts, ['met'])).toBe(0);
    expect(countAll(page.tally)).toBe(4);
  });

  it('takes of the fresh rows those that stand among the first it has, and counts all of them', () => {
    const fresh = [row('a', { outcome: 'violated', due: '2026-09-01' }), row('late', { outcome: 'met' })];
    const next = withRowsOf({ ...page, verdicts: [row('x', { outcome: 'pending', groupId: 'О-2' })] }, 'О-1', fresh);
    expect(keys(next.verdicts)).toEqual(['a', 'x']);
    expect(countOutcomes(next.tally)).toMatchObject({ violated: 1, pending: 1, met: 2 });
  });

  it('has all the fresh rows when it had all there were', () => {
    const whole = { ...page, tally: tallyOf(known) };
    expect(keys(withRowsOf(whole, 'О-1', [row('c', { outcome: 'waived' })]).verdicts)).toEqual(['b', 'c']);
  });
});

describe('recommendations among what is violated', () => {
  const duty = row('duty', { outcome: 'violated' });
  const advice = row('advice', { outcome: 'violated', severity: 'should' });
  const kept = row('kept', { outcome: 'met', severity: 'should' });

  it('are counted by the program, of what a choice is about', () => {
    expect(countAdvice(tallyOf([duty, advice, kept]))).toBe(1);
    expect(countAdvice(tallyOf([duty, kept]))).toBe(0);
  });

  it('are counted anew with the rows that bring them', () => {
    const page = { tally: tallyOf([duty]), verdicts: [duty] };
    expect(countAdvice(withRowsOf(page, 'О-1', [duty, advice, kept]).tally)).toBe(1);
  });
});

describe('what the page has of a list', () => {
  const groups = GROUPS.map((group) => group);
  const verdicts = [row('a', { responsibleId: 'П-1' }), row('b', { groupId: 'О-2' })];
  const many = { groupCount: 101, counts: [0, 0, 0, 0, 2, 0, 0], advice: 0, violated: {} };
  const ofPerson = { ...NO_FILTER, personId: 'П-1' };

  it('is what its first rows begin it with, unless nobody knows whom the person leads', () => {
    expect(keys(knownRows({ verdicts, groups }, {}, ofPerson))).toEqual(['a']);
    expect(keys(knownRows({ verdicts, groups, many }, {}, ofPerson))).toEqual([]);
    expect(keys(knownRows({ verdicts, groups, many }, {}, { ...NO_FILTER, groupId: 'О-2' }))).toEqual(['b']);
  });

  it('ends where an answer brings nothing more, and knows the numbers of its group for any outcomes', () => {
    const answer = { total: 5, verdicts: [], counts: [1, 0, 0, 0, 4, 0, 0], advice: 1, groups: [], norms: [] };
    const list = withNextRows(verdicts, answer);
    expect([list.rows.length, list.total]).toEqual([2, 2]);
    const lists = { [listKey(ofPerson)]: list };
    expect(countsByWhom(lists, { ...ofPerson, outcomes: ['met'] })?.counts).toEqual([1, 0, 0, 0, 4, 0, 0]);
    expect(countsByWhom(lists, NO_FILTER)).toBeUndefined();
  });
});

describe('search', () => {
  it.each([
    ['ММО учителей математики', 'мат ммо', true],
    ['Берёзкина Анна', 'березкина', true],
    ['Березкина Анна', 'БЕРЁЗ', true],
    ['ММО учителей математики', 'физ', false],
    ['Что угодно', '', true],
  ])('«%s» against «%s»: %s', (text, query, found) => {
    expect(matchesQuery(text, query)).toBe(found);
  });
});

describe('keys in a list', () => {
  it('walk by one, jump to the ends, stop at them', () => {
    expect(rovingTarget('ArrowDown', 3, 10)).toBe(4);
    expect(rovingTarget('ArrowUp', 0, 10)).toBe(0);
    expect(rovingTarget('ArrowRight', 9, 10)).toBe(9);
    expect(rovingTarget('End', 3, 10)).toBe(9);
    expect(rovingTarget('Home', 3, 10)).toBe(0);
    expect(rovingTarget('a', 3, 10)).toBeUndefined();
  });
});

describe('rows of different heights', () => {
  const offsets = sumOffsets(['a', 'b', 'c'], new Map([['b', 50]]), 100);

  it('stand one under another, those not measured by estimate', () => {
    expect([...offsets.starts]).toEqual([0, 100, 150, 250]);
    expect(offsets.total).toBe(250);
  });

  it.each([
    [-10, 0],
    [0, 0],
    [99, 0],
    [100, 1],
    [149, 1],
    [150, 2],
    [9999, 2],
  ])('position %i is in row %i', (position, index) => {
    expect(rowAt(offsets, position)).toBe(index);
  });
});
