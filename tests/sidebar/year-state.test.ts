import { describe, expect, it } from 'vitest';
import { countChoices, portionsOf, type YearGroup } from '../../src/sidebar/office/year/year-state';

const group = (n: number, fields: Partial<YearGroup> = {}): YearGroup => ({
  groupId: `О-${n}`,
  name: '',
  type: '',
  leader: '',
  memberCount: 0,
  members: [],
  checks: [],
  suggestion: 'continue',
  canCopyPlan: true,
  ...fields,
});
const closing = { closedOn: null, orderNumber: '', orderDate: null, reason: '' };
const decided = { choices: {}, copies: true, closing, requestId: 'r' };

describe('the roll-over on the page', () => {
  it('counts what will be done: as suggested unless decided otherwise', () => {
    const groups = [group(1), group(2, { canCopyPlan: false }), group(3, { suggestion: 'close' }), group(4)];
    expect(countChoices(groups, {}, true)).toEqual({ continue: 3, close: 1, skip: 0, plans: 2 });
    expect(countChoices(groups, { 'О-1': 'skip', 'О-3': 'continue' }, true)).toEqual({
      continue: 3,
      close: 0,
      skip: 1,
      plans: 2,
    });
    expect(countChoices(groups, {}, false).plans).toBe(0);
  });

  it('sends sixty groups by one request, those to be closed first, nothing for which nothing is written', () => {
    const sizes = (count: number): number[] =>
      portionsOf(
        '2027/28',
        Array.from({ length: count }, (_, n) => group(n)),
        decided,
      ).map(({ choices }) => choices.length);
    expect(sizes(0)).toEqual([]);
    expect(sizes(60)).toEqual([60]);
    expect(sizes(61)).toEqual([60, 1]);
    const groups = [group(1), group(2, { canCopyPlan: false }), group(3, { suggestion: 'close' }), group(4)];
    const [portion] = portionsOf('2027/28', groups, { ...decided, choices: { 'О-4': 'skip' } });
    expect(portion?.requestId).toBe('r-1');
    expect(portion?.choices.map(({ groupId, choice }) => [groupId, choice])).toEqual([
      ['О-3', 'close'],
      ['О-1', 'continue'],
    ]);
  });
});
