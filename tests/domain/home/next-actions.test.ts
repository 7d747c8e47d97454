import { describe, expect, it } from 'vitest';
import { assignmentsSheet } from '../../../src/application/workbook/sheets/assignments-sheet';
import { planItemsSheet } from '../../../src/application/workbook/sheets/plan-items-sheet';
import { plansSheet } from '../../../src/application/workbook/sheets/plans-sheet';
import { COMMANDS } from '../../../src/domain/commands/catalogue';
import { MENDED_KINDS, mendingOf } from '../../../src/domain/home/mending';
import { type KeptDuty, nextActions } from '../../../src/domain/home/next-actions';
import { normKindById } from '../../../src/domain/norms/catalogue';
import { NO_PARAMETERS } from '../../../src/domain/norms/define-norms';
import type { Assignment } from '../../../src/domain/register/assignment';
import type { Plan } from '../../../src/domain/register/plan';
import type { PlanItem } from '../../../src/domain/register/plan-item';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import { blankOf } from '../../support/blank-of';
import { meeting, member, smallRegister, TODAY } from '../../support/small-register';

// Иванова (П-01) leads О-01, Петрова (П-02) is its secretary, Сидорова (П-03) a member.
const duty = (fields: Partial<KeptDuty>): KeptDuty => ({
  id: 'О-01|novosibirsk-2022/7.6-meetings|2026/27|year',
  groupId: 'О-01',
  outcome: 'violated',
  severity: 'must',
  due: '2026-11-01',
  responsibleId: 'П-01',
  message: 'Проведено 0 заседаний из 4.',
  isDoneLate: false,
  ...fields,
});

const told = (register: Partial<RegisterSnapshot>, duties: readonly KeptDuty[] = [], personId = 'П-01') =>
  nextActions(smallRegister({ meetings: [], ...register }), duties, personId, TODAY).map(
    ({ code, action, rowId, due }) => [code, action, rowId, due],
  );

describe('meetings of the groups that a person writes', () => {
  it.each([
    ['2026-11-21', [['recordMeeting', 'openMeeting', 'З-1', '2026-11-21']]],
    ['2026-11-22', [['recordMeeting', 'openMeeting', 'З-1', '2026-11-22']]],
    ['2026-11-23', [['prepareMeeting', 'inviteToMeeting', 'З-1', '2026-11-23']]],
    ['2026-12-06', [['prepareMeeting', 'inviteToMeeting', 'З-1', '2026-12-06']]],
    ['2026-12-07', []],
  ])('a meeting planned for %s', (date, expected) => {
    expect(told({ meetings: [meeting('З-1', { date })] })).toEqual(expected);
  });

  it('asks the secretary too, but no member and nobody of another group', () => {
    const meetings = [meeting('З-1', { date: '2026-11-21' })];
    expect(told({ meetings }, [], 'П-02')).toHaveLength(1);
    expect(told({ meetings }, [], 'П-03')).toEqual([]);
    expect(told({ meetings }, [], 'П-04')).toEqual([]);
  });

  it('asks who led the group till yesterday no more, whose last day is today still', () => {
    const meetings = [meeting('З-1', { date: '2026-11-21' })];
    const until = (to: string) => ({ meetings, memberships: [member('С-1', 'О-01', 'П-01', 'leader', { to })] });
    expect(told(until('2026-11-21'))).toEqual([]);
    expect(told(until('2026-11-22'))).toHaveLength(1);
  });

  it('asks for minutes of what was held this school year, by the day of the verdict', () => {
    const held = (date: string) => [meeting('З-1', { status: 'held', date })];
    const key = 'О-01|novosibirsk-2022/7.8|2026/27|meeting:З-1';
    const late = duty({ id: key, due: '2026-09-15' });
    expect(told({ meetings: held('2026-09-01') }, [late])).toEqual([
      ['makeMinutes', 'makeMinutes', 'З-1', '2026-09-15'],
    ]);
    expect(told({ meetings: held('2026-08-31') })).toEqual([]);
    expect(
      told({ meetings: [meeting('З-1', { status: 'held', date: '2026-09-10', minutesOn: '2026-09-11' })] }),
    ).toEqual([]);
  });

  it('says nothing of a meeting called off', () => {
    expect(told({ meetings: [meeting('З-1', { status: 'cancelled', date: '2026-11-21' })] })).toEqual([]);
  });
});

describe('duties of the regulation', () => {
  it('leave only what the person answers for and what can be done', () => {
    const duties = [
      duty({}),
      duty({ id: 'О-01|x|2026/27|a', responsibleId: 'П-02' }),
      duty({ id: 'О-01|x|2026/27|b', outcome: 'met' }),
      duty({ id: 'О-01|x|2026/27|c', outcome: 'cantTell' }),
      duty({ id: 'О-01|x|2026/27|d', severity: 'should' }),
      duty({ id: 'О-01|x|2026/27|e', outcome: 'pending', due: null }),
      duty({ id: 'О-01|x|2026/27|f', outcome: 'pending', due: '2027-05-15' }),
    ];
    expect(told({}, duties)).toEqual([
      ['duty', 'scheduleMeeting', null, '2026-11-01'],
      ['duty', 'openGroup', null, '2027-05-15'],
    ]);
  });

  it('done late ask for nothing, though they are broken and overdue', () => {
    const late = duty({ id: 'О-01|x|2026/27|a', due: '2026-11-05', isDoneLate: true });
    expect(told({}, [late, { ...late, id: 'О-01|x|2026/27|b', isDoneLate: false }])).toEqual([
      ['duty', 'openGroup', null, '2026-11-05'],
    ]);
  });

  it.each([
    ['2025/26', 'openGroup'],
    ['2026/27', 'scheduleMeeting'],
  ])('of %s that wants meetings: in a year that is over none can be arranged', (schoolYear, action) => {
    const wanted = duty({ id: `О-01|novosibirsk-2022/7.6-meetings|${schoolYear}|year` });
    expect(told({}, [wanted])).toEqual([['duty', action, null, '2026-11-01']]);
  });

  it('that one form mends are told once, by the earliest', () => {
    const again = duty({ id: 'О-01|novosibirsk-2022/7.6-meetings|2026/27|h1', due: '2026-10-01' });
    expect(told({}, [duty({}), again])).toEqual([['duty', 'scheduleMeeting', null, '2026-10-01']]);
  });
});

describe('the plan and assignments', () => {
  const plan: Plan = { ...blankOf<Plan>(plansSheet), id: 'ПР-1', groupId: 'О-01', schoolYear: '2026/27' };
  const item = (termOn: string, fields: Partial<PlanItem> = {}): PlanItem => ({
    ...blankOf<PlanItem>(planItemsSheet),
    id: 'ПП-1',
    planId: 'ПР-1',
    title: 'Открытые уроки',
    termOn,
    ...fields,
  });
  const withItem = (planItem: PlanItem) => told({ plans: [plan], planItems: [planItem] });

  it('tell of lines due within fourteen days, the last one inclusive', () => {
    expect(withItem(item('2026-12-06'))).toEqual([['planItem', 'markPlanItem', 'ПП-1', '2026-12-06']]);
    expect(withItem(item('2026-12-07'))).toEqual([]);
    expect(withItem(item('2026-12-06', { doneOn: '2026-11-20' }))).toEqual([]);
  });

  it('tell of assignments given to the person in any group, those without a day last', () => {
    const assignment = (id: string, fields: Partial<Assignment>): Assignment => ({
      ...blankOf<Assignment>(assignmentsSheet),
      id,
      groupId: 'О-02',
      executorId: 'П-03',
      ...fields,
    });
    const assignments = [
      assignment('П-1', {}),
      assignment('П-2', { dueOn: '2026-12-01' }),
      assignment('П-3', { dueOn: '2026-12-01', doneOn: '2026-11-01' }),
      assignment('П-4', { executorId: 'П-01' }),
    ];
    expect(told({ assignments }, [], 'П-03')).toEqual([
      ['assignment', 'openGroup', 'П-2', '2026-12-01'],
      ['assignment', 'openGroup', 'П-1', null],
    ]);
  });
});

describe('papers of the year', () => {
  const plan = (schoolYear: string, submittedOn: string | null): Plan => ({
    ...blankOf<Plan>(plansSheet),
    id: `ПР-${schoolYear}`,
    groupId: 'О-01',
    schoolYear,
    submittedOn,
  });
  const next = duty({ id: 'О-01|novosibirsk-2022/7.8-plan|2026/27|year', outcome: 'pending', due: '2027-05-17' });
  const norm = smallRegister().norms.find(({ kind }) => kind === 'next-plan-submitted');

  it.each([
    [[], 'draftPlan', null],
    [[plan('2026/27', null)], 'draftPlan', null],
    [[plan('2027/28', null)], 'submitPlan', 'ПР-2027/28'],
    [[plan('2027/28', '2027-05-01')], 'openGroup', null],
  ])('are written first, then handed in, then wait for others', (plans, action, rowId) => {
    const id = `О-01|${norm?.id}|2026/27|year`;
    expect(told({ plans }, [{ ...next, id }])).toEqual([['duty', action, rowId, '2027-05-17']]);
  });
});

describe('what mends a duty', () => {
  const order = { kind: 'leader-basis', parameters: { ...NO_PARAMETERS, method: 'order' } } as const;

  it('is a form that needs no more than the group, and of writers one that they may use', () => {
    const offered = MENDED_KINDS.flatMap((kind) =>
      (['order', 'election'] as const).flatMap((method) =>
        (['methodist', 'writer', 'reader'] as const).map((who) => ({
          who,
          form: mendingOf({ kind, parameters: { ...NO_PARAMETERS, method } }, who),
        })),
      ),
    ).filter(({ form }) => form !== 'openGroup');
    for (const { who, form } of offered) {
      const command = COMMANDS.find((one) => one.id === form);
      expect(command?.needs, form).toEqual(['group']);
      if (who === 'writer') expect(command?.who, form).toBe('writer');
      expect(who).not.toBe('reader');
    }
    expect(MENDED_KINDS.filter((kind) => normKindById(kind) === undefined)).toEqual([]);
  });

  it('follows how the clause wants people put into a role', () => {
    expect(mendingOf(order, 'methodist')).toBe('appointLeader');
    expect(mendingOf(order, 'writer')).toBe('openGroup');
    const election = { ...order, parameters: { ...order.parameters, method: 'election' } } as const;
    expect(mendingOf(election, 'methodist')).toBe('electLeader');
    expect(mendingOf(election, 'writer')).toBe('electLeader');
    expect(mendingOf({ ...order, kind: 'quorum' }, 'methodist')).toBe('openGroup');
  });
});
