import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changePlan } from '../../../../src/domain/commands/plans/change-plan';
import { draftPlan } from '../../../../src/domain/commands/plans/draft-plan';
import { matchPlanRows } from '../../../../src/domain/commands/plans/match-plan-rows';
import { EMPTY_ROW } from '../../../../src/domain/commands/plans/plan-card';
import { group, meeting, plan, planItem } from '../../register-builder';
import { done, under } from './support';

const rows = fc.array(
  fc.record({
    title: fc.constantFrom('Первое', 'Второе', 'Третье', 'Заседание', 'Иное'),
    form: fc.constantFrom('', 'заседание', 'семинар'),
    termOn: fc.constantFrom(null, '2026-10-14', '2026-12-09', '2027-03-10'),
  }),
  { maxLength: 8 },
);

test('every line is in one row at most, and every line without a row is removed', () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const items = before.map((row, i) => planItem({ id: `МП-${i}`, ...row }));
      const { existing, removed } = matchPlanRows(
        items,
        after.map((row) => ({ ...EMPTY_ROW, ...row })),
      );
      const matched = existing.flatMap((item) => (item === null ? [] : [item.id]));
      expect(existing).toHaveLength(after.length);
      expect([...matched, ...removed.map(({ id }) => id)].sort()).toEqual(items.map(({ id }) => id).sort());
    }),
  );
});

test('a plan written and changed anyhow leaves other groups alone, repeats no id and no meeting', () => {
  const other = plan({ id: 'ПЛ-Ч', groupId: 'О-02' });
  const snapshot = {
    ...under('novosibirsk-2022', {
      plans: [other],
      planItems: [planItem({ id: 'МП-Ч', planId: 'ПЛ-Ч', title: 'Первое', form: 'заседание', termOn: '2026-10-14' })],
      meetings: [meeting('2026-10-14', { id: 'З-Ч', groupIds: ['О-02'], status: 'planned' })],
    }),
  };
  const both = { ...snapshot, groups: [...snapshot.groups, group({ id: 'О-02', name: 'ММО физиков' })] };
  const fill = (list: readonly object[]) => ({
    items: list.map((row) => ({ ...EMPTY_ROW, ...row })),
    withMeetings: true,
  });
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const drafted = done(draftPlan, both, null, '2026-09-01', fill(first)).next;
      const row = drafted.plans[1]?.id ?? '';
      // Ids of the second form begin anew in this test: the first form's rows are given names of their own.
      const renamed = JSON.parse(JSON.stringify(drafted).replace(/(planItems|meetings)-(\d+)/g, '$1-а$2'));
      const { next } = done(changePlan, renamed, row, '2026-09-01', fill(second));
      expect(next.plans[0]).toEqual(other);
      expect(next.planItems.find(({ id }) => id === 'МП-Ч')).toEqual(both.planItems[0]);
      expect(next.meetings.find(({ id }) => id === 'З-Ч')).toEqual(both.meetings[0]);
      for (const table of [next.planItems, next.meetings]) {
        expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
      }
      const links = next.meetings.flatMap(({ planItemId }) => (planItemId === null ? [] : [planItemId]));
      expect(new Set(links).size).toBe(links.length);
      expect(links.every((id) => next.planItems.some((item) => item.id === id))).toBe(true);
    }),
    { numRuns: 60 },
  );
});
