import { describe, expect, it } from 'vitest';
import type { PreviewYearOutput } from '../../src/contract/start-year';
import {
  choiceOf,
  countChoices,
  portionsOf,
  withNextGroups,
  type YearGroup,
} from '../../src/sidebar/office/year/year-state';

/** Four groups: plans of all but the second can be copied, the third should be closed. */
const ALL = { total: 4, toClose: ['О-3'], toCopy: ['О-1', 'О-3', 'О-4'] };
const closing = { closedOn: null, orderNumber: '', orderDate: null, reason: '' };
const decided = { choices: {}, copies: true, closing, requestId: 'r' };

describe('the roll-over on the page', () => {
  it('goes as suggested unless decided otherwise, groups that were not brought too', () => {
    expect(['О-1', 'О-3'].map((id) => choiceOf({}, ALL, id))).toEqual(['continue', 'close']);
    expect(choiceOf({ 'О-3': 'skip' }, ALL, 'О-3')).toBe('skip');
  });

  it('counts what will be done', () => {
    expect(countChoices(ALL, {}, true)).toEqual({ continue: 3, close: 1, skip: 0, plans: 2 });
    expect(countChoices(ALL, { 'О-1': 'skip', 'О-3': 'continue' }, true)).toEqual({
      continue: 3,
      close: 0,
      skip: 1,
      plans: 2,
    });
    expect(countChoices(ALL, { 'О-2': 'close', 'О-3': 'close' }, true)).toEqual({
      continue: 2,
      close: 2,
      skip: 0,
      plans: 2,
    });
    expect(countChoices(ALL, {}, false).plans).toBe(0);
  });

  it('sends sixty groups by one request, those to be closed first, nothing for which nothing is written', () => {
    const sizes = (count: number): number[] => {
      const toCopy = Array.from({ length: count }, (_, n) => `О-${n}`);
      return portionsOf('2027/28', { total: count, toClose: [], toCopy }, decided).map(({ choices }) => choices.length);
    };
    expect(sizes(0)).toEqual([]);
    expect(sizes(60)).toEqual([60]);
    expect(sizes(61)).toEqual([60, 1]);
    const [portion] = portionsOf('2027/28', ALL, { ...decided, choices: { 'О-4': 'skip', 'О-2': 'close' } });
    expect(portion?.requestId).toBe('r-1');
    expect(portion?.choices).toEqual([
      { groupId: 'О-3', choice: 'close', copyPlan: false },
      { groupId: 'О-2', choice: 'close', copyPlan: false },
      { groupId: 'О-1', choice: 'continue', copyPlan: true },
    ]);
    expect(portionsOf('2027/28', { ...ALL, toClose: [] }, { ...decided, copies: false })).toEqual([]);
  });

  it('puts groups of the next page after those known', () => {
    const group = (groupId: string): YearGroup => ({
      ...{ groupId, name: '', type: '', leader: '', memberCount: 0, members: [], checks: [] },
    });
    const page: PreviewYearOutput = { schoolYear: '2027/28', ...ALL, found: 2, groups: [group('О-1')] };
    expect(withNextGroups(page, { ...page, groups: [group('О-2')] }).groups.map(({ groupId }) => groupId)).toEqual([
      'О-1',
      'О-2',
    ]);
  });
});
