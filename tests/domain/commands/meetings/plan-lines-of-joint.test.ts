import { describe, expect, it } from 'vitest';
import { planItemsSheet } from '../../../../src/application/workbook/sheets/plan-items-sheet';
import { plansSheet } from '../../../../src/application/workbook/sheets/plans-sheet';
import { meetingLists } from '../../../../src/domain/commands/meetings/meeting-lists';
import type { Plan } from '../../../../src/domain/register/plan';
import type { PlanItem } from '../../../../src/domain/register/plan-item';
import { blankOf } from '../../../support/blank-of';
import { meeting, smallRegister, TODAY } from '../../../support/small-register';

const plan = (id: string, groupId: string): Plan => ({
  ...blankOf<Plan>(plansSheet),
  id,
  groupId,
  schoolYear: '2026/27',
});
const line = (id: string, planId: string): PlanItem => ({
  ...blankOf<PlanItem>(planItemsSheet),
  id,
  planId,
  title: id,
});

const register = (planItemId: string | null) =>
  smallRegister({
    plans: [plan('ПР-1', 'О-01'), plan('ПР-2', 'О-02')],
    planItems: [line('МП-1', 'ПР-1'), line('МП-2', 'ПР-2'), line('МП-3', 'ПР-2')],
    meetings: [meeting('З-9', { groupIds: ['О-01', 'О-02'], date: '2026-12-01', planItemId })],
  });

describe('lines of plans offered to a joint meeting', () => {
  const linesOf = (planItemId: string | null, mayWrite: (id: string) => boolean) =>
    meetingLists(register(planItemId), ['О-01', 'О-02'], 'З-9', { today: TODAY, mayWrite }).planItems?.map(
      ({ id }) => id,
    );

  it('are those of all its groups for who writes them all', () => {
    expect(linesOf(null, () => true)).toEqual(['МП-1', 'МП-2', 'МП-3']);
  });

  it('are those of the own group for a leader', () => {
    expect(linesOf(null, (id) => id === 'О-01')).toEqual(['МП-1']);
    expect(linesOf(null, (id) => id === 'О-02')).toEqual(['МП-2', 'МП-3']);
  });

  it('hold the line that the meeting has, once, whosever it is', () => {
    expect(linesOf('МП-2', (id) => id === 'О-01')).toEqual(['МП-1', 'МП-2']);
    expect(linesOf('МП-2', () => true)).toEqual(['МП-1', 'МП-2', 'МП-3']);
  });
});
