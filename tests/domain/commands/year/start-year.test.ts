import { describe, expect, it } from 'vitest';
import { assignmentsSheet } from '../../../../src/application/workbook/sheets/assignments-sheet';
import { planItemsSheet } from '../../../../src/application/workbook/sheets/plan-items-sheet';
import { plansSheet } from '../../../../src/application/workbook/sheets/plans-sheet';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import { type StartYearInput, startYear } from '../../../../src/domain/commands/year/start-year';
import { groupsAtYearTurn, yearToStart } from '../../../../src/domain/commands/year/year-checks';
import type { Assignment } from '../../../../src/domain/register/assignment';
import type { Plan } from '../../../../src/domain/register/plan';
import type { PlanItem } from '../../../../src/domain/register/plan-item';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { blankOf } from '../../../support/blank-of';
import { meeting, member, smallRegister } from '../../../support/small-register';

const TODAY = '2027-06-10';
const YEAR = '2027/28';

const plan = (id: string, groupId: string, schoolYear: string): Plan => ({
  ...blankOf<Plan>(plansSheet),
  id,
  groupId,
  schoolYear,
  theme: 'Оценивание',
});
const item = (id: string, planId: string, termOn: string | null): PlanItem => ({
  ...blankOf<PlanItem>(planItemsSheet),
  id,
  planId,
  number: '1',
  title: 'Заседание',
  termOn,
  doneOn: termOn,
});
const register = (changes: Partial<RegisterSnapshot> = {}): RegisterSnapshot =>
  smallRegister({
    meetings: [],
    plans: [plan('ПР-1', 'О-01', '2026/27')],
    planItems: [item('ПП-1', 'ПР-1', '2026-09-10')],
    ...changes,
  });

let made = 0;
const context = { today: TODAY, newId: () => `н-${++made}` };
const CLOSING = { closedOn: '2027-08-31', orderNumber: '215', orderDate: '2027-06-01', reason: 'задачи решены' };
const input = (choices: StartYearInput['choices'], closing: Partial<StartYearInput['closing']> = {}) => ({
  schoolYear: YEAR,
  choices,
  closing: { ...CLOSING, ...closing },
});
const go = (groupId: string) => ({ groupId, choice: 'continue', copyPlan: true }) as const;
const close = (groupId: string) => ({ groupId, choice: 'close', copyPlan: true }) as const;

describe('the year to start', () => {
  it.each([
    ['2027-05-31', '2026/27'],
    ['2027-06-01', '2027/28'],
    ['2027-08-31', '2027/28'],
    ['2027-09-01', '2027/28'],
    ['2026-12-31', '2026/27'],
  ])('on %s is %s', (today, year) => {
    expect(yearToStart(today)).toBe(year);
  });
});

describe('checks of a group', () => {
  const of = (changes: Partial<RegisterSnapshot>) =>
    groupsAtYearTurn(register(changes), YEAR, TODAY).map(({ group, checks, suggestion, canCopyPlan }) => [
      group.id,
      suggestion,
      canCopyPlan,
      ...checks.map(({ code, count }) => `${code} ${count}`),
    ]);

  it('name what is missing', () => {
    const memberships = [
      member('С-1', 'О-01', 'П-01', 'leader', { basisKind: 'приказ', basisNumber: '1' }),
      member('С-2', 'О-01', 'П-02'),
    ];
    const open = { ...blankOf<Assignment>(assignmentsSheet), id: 'А-1', groupId: 'О-01' };
    expect(of({ memberships, assignments: [open, { ...open, id: 'А-2', doneOn: '2027-05-01' }] })).toEqual([
      ['О-01', 'continue', true, 'noReport 1', 'openAssignments 1', 'withoutAct 1'],
      ['О-02', 'continue', false, 'noReport 1', 'noLeader 1', 'nothingToCopy 1'],
    ]);
  });

  it('suggest to close what was made for a term that ends before 1 September', () => {
    const groups = (plannedUntil: string) => register().groups.map((group) => ({ ...group, plannedUntil }));
    expect(of({ groups: groups('2027-08-31') }).map(([, suggestion]) => suggestion)).toEqual(['close', 'close']);
    expect(of({ groups: groups('2027-09-01') }).map(([, suggestion]) => suggestion)).toEqual(['continue', 'continue']);
  });

  it('leave closed groups and proposals out', () => {
    const [first, second] = register().groups;
    const groups = [
      { ...first, closedOn: '2027-01-01' },
      { ...second, createdOn: null, proposedOn: '2027-01-01' },
    ] as RegisterSnapshot['groups'];
    expect(of({ groups })).toEqual([]);
  });
});

describe('groups that go on', () => {
  it('get a draft of the plan after last year’s, with the days a year later and nothing done', () => {
    const snapshot = register();
    const decided = startYear(snapshot, input([go('О-01'), go('О-02')]), context);
    if (decided.kind === 'refused') throw new Error('refused');
    expect([decided.plans, decided.closed, decided.groupIds]).toEqual([1, 0, ['О-01']]);
    const next = applyChanges(snapshot, decided.changes);
    const drafted = next.plans[1];
    expect(drafted).toMatchObject({ groupId: 'О-01', schoolYear: YEAR, theme: 'Оценивание', approvedOn: null });
    expect(next.planItems.filter(({ planId }) => planId === drafted?.id)).toMatchObject([
      { title: 'Заседание', termOn: '2027-09-09', doneOn: null },
    ]);
    const again = startYear(next, input([go('О-01'), go('О-02')]), context);
    expect(again).toMatchObject({ kind: 'decided', changes: [], plans: 0 });
  });

  it('get none when it is not wanted or the group is skipped', () => {
    const choices = [{ ...go('О-01'), copyPlan: false }, { ...go('О-02'), choice: 'skip' } as const];
    expect(startYear(register(), input(choices), context)).toMatchObject({ kind: 'decided', changes: [] });
  });
});

describe('groups that are closed', () => {
  it('end with their compositions; meetings after the last day are called off, a joint one once', () => {
    const both = { groupIds: ['О-01', 'О-02'], date: '2027-09-15' };
    const snapshot = register({ meetings: [meeting('З-1', both), meeting('З-2', { date: '2027-08-31' })] });
    const decided = startYear(snapshot, input([close('О-01'), close('О-02')]), context);
    if (decided.kind === 'refused') throw new Error(JSON.stringify(decided.issues));
    expect(decided.closed).toBe(2);
    const next = applyChanges(snapshot, decided.changes);
    expect(
      next.groups.map(({ closedOn, closingBasis, closingReason }) => [closedOn, closingBasis, closingReason]),
    ).toEqual([
      ['2027-08-31', 'приказ от 01.06.2027 № 215', 'задачи решены'],
      ['2027-08-31', 'приказ от 01.06.2027 № 215', 'задачи решены'],
    ]);
    expect(next.memberships.every(({ to }) => to === '2027-08-31')).toBe(true);
    expect(next.meetings.map(({ status }) => status)).toEqual(['cancelled', 'planned']);
    const rows = decided.changes.map((change) => `${change.table} ${change.kind === 'insert' ? '' : change.id}`);
    expect(new Set(rows).size).toBe(rows.length);
    expect(startYear(next, input([close('О-01'), close('О-02')]), context)).toMatchObject({ changes: [], closed: 0 });
  });

  it('are refused with all that is wrong at once, and then nothing is copied either', () => {
    const held = meeting('З-1', { status: 'held', date: '2027-06-02' });
    const refused = startYear(
      register({ meetings: [held] }),
      input([close('О-01'), go('О-02')], { closedOn: '2027-06-01', reason: ' ' }),
      context,
    );
    expect(refused).toMatchObject({
      kind: 'refused',
      issues: [
        { path: 'closing.reason', code: 'required' },
        { path: 'closing.closedOn', code: 'heldLater', data: { name: 'ММО учителей математики' } },
      ],
    });
    expect(startYear(register(), input([close('О-01')], { closedOn: null }), context)).toMatchObject({
      issues: [{ path: 'closing.closedOn', code: 'required' }],
    });
  });
});
