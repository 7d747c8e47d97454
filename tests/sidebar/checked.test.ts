import { describe, expect, it } from 'vitest';
import type { OpenPageOutput } from '../../src/contract/open-page';
import { groupCount, isUnchecked, verdictCount } from '../../src/sidebar/overview/checked';

type Seen = Pick<OpenPageOutput, 'groups' | 'many' | 'tally' | 'checkedAt'>;

const GROUP = { id: 'О-1', name: 'ММО', type: '', leaderId: null };
const LINE = { groupId: 'О-1', responsibleId: null, counts: [0, 0, 0, 1, 2, 0, 0] };
const page = (fields: Partial<Seen>): Seen => ({ groups: [GROUP], tally: [], checkedAt: null, ...fields });

describe('groups that nobody has looked at', () => {
  it.each<[string, Seen, boolean]>([
    ['before the first check', page({}), true],
    ['after a check that had nothing to ask of them', page({ checkedAt: '2026-11-22T07:00:00' }), false],
    ['of which a form has told before the first check', page({ tally: [LINE] }), false],
    ['that are none', page({ groups: [] }), false],
    [
      'that are many',
      page({ groups: [], many: { groupCount: 101, counts: [0, 0, 0, 0, 0, 0, 0], advice: 0, violated: {} } }),
      true,
    ],
    [
      'that are many and known',
      page({ groups: [], many: { groupCount: 101, counts: [0, 0, 0, 1, 0, 0, 0], advice: 0, violated: {} } }),
      false,
    ],
  ])('%s', (_title, seen, unchecked) => {
    expect(isUnchecked(seen)).toBe(unchecked);
  });

  it('are counted by the program where they are many, and so is what is known of them', () => {
    const many = { groupCount: 101, counts: [1, 0, 0, 2, 0, 0, 4], advice: 0, violated: {} };
    expect([groupCount(page({ many })), verdictCount(page({ many }))]).toEqual([101, 7]);
    expect([groupCount(page({ tally: [LINE] })), verdictCount(page({ tally: [LINE, LINE] }))]).toEqual([1, 6]);
  });
});
