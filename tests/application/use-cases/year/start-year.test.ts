import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../../src/application/rpc/router';
import { planItemsSheet } from '../../../../src/application/workbook/sheets/plan-items-sheet';
import { plansSheet } from '../../../../src/application/workbook/sheets/plans-sheet';
import type { StartYearInput } from '../../../../src/contract/start-year';
import type { Plan } from '../../../../src/domain/register/plan';
import type { PlanItem } from '../../../../src/domain/register/plan-item';
import { ask, refusalOf } from '../../../support/ask';
import { blankOf } from '../../../support/blank-of';
import { runForm } from '../../../support/form-session';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';

const plan: Plan = { ...blankOf<Plan>(plansSheet), id: 'ПР-1', groupId: 'О-01', schoolYear: '2026/27' };
const item: PlanItem = {
  ...blankOf<PlanItem>(planItemsSheet),
  id: 'ПП-1',
  planId: 'ПР-1',
  title: 'Заседание',
  termOn: '2026-09-10',
};

function june(): MemoryHost {
  const host = memoryHost(smallRegister({ plans: [plan], planItems: [item] }), '2027-06-10T07:30:00');
  ask(host, 'checkNow', {});
  return host;
}

const INPUT: StartYearInput = {
  requestId: 'year-1',
  schoolYear: '2027/28',
  choices: [
    { groupId: 'О-01', choice: 'continue', copyPlan: true },
    { groupId: 'О-02', choice: 'close', copyPlan: false },
  ],
  closing: { closedOn: '2027-08-31', orderNumber: '215', orderDate: '2027-06-01', reason: 'задачи решены' },
};

const LIST = { withMembers: true, query: '', offset: 0 };

/** The facts of the register, without what the program keeps itself. */
const facts = (host: MemoryHost) => {
  const { settings: _, ...tables } = host.look().snapshot;
  return tables;
};

describe('the roll-over', () => {
  it('previews groups with checks and, when asked, names of members; writes nothing', () => {
    const host = june();
    const { revision } = host.sheets;
    const { schoolYear, total, found, toCopy, toClose, groups } = ask(host, 'previewYear', LIST);
    expect([schoolYear, total, found, toCopy, toClose]).toEqual(['2027/28', 2, 2, ['О-01'], []]);
    expect(groups.map(({ name, leader, memberCount }) => [name, leader, memberCount])).toEqual([
      ['ММО учителей математики', 'Иванова Мария Петровна', 3],
      ['ММО учителей физики', 'Кузнецова Мария Петровна', 1],
    ]);
    expect(groups[1]?.members).toEqual(['Кузнецова Мария Петровна']);
    expect(ask(host, 'previewYear', { ...LIST, withMembers: false }).groups[1]?.members).toEqual([]);
    expect(host.sheets.revision).toBe(revision);
  });

  it('is previewed a page at a time: what to look at comes first, one group is found by words', () => {
    const small = smallRegister();
    const [first] = small.groups;
    if (first === undefined) throw new Error('No group');
    const groups = Array.from({ length: 101 }, (_, n) => ({
      ...first,
      id: `О-${n + 1}`,
      name: `Объединение № ${n + 1}`,
      plannedUntil: n === 90 ? '2027-08-01' : null,
    }));
    const host = memoryHost(smallRegister({ groups, memberships: [], meetings: [] }), '2027-06-10T07:30:00');
    const page = (offset: number, withMembers: boolean) => ask(host, 'previewYear', { withMembers, query: '', offset });
    const ids = (one: ReturnType<typeof page>) => one.groups.map(({ groupId }) => groupId);
    expect([0, 50, 100, 101].map((offset) => page(offset, false).groups.length)).toEqual([50, 50, 1, 0]);
    expect([0, 100].map((offset) => page(offset, true).groups.length)).toEqual([100, 1]);
    expect([ids(page(0, false)).slice(0, 2), ids(page(0, true)).slice(0, 2)]).toEqual([
      ['О-91', 'О-1'],
      ['О-1', 'О-2'],
    ]);
    expect(page(100, false)).toMatchObject({ total: 101, found: 101, toClose: ['О-91'], toCopy: [] });
    const one = ask(host, 'previewYear', { withMembers: false, query: 'объединение 57', offset: 0 });
    expect([one.total, one.found, ids(one)]).toEqual([101, 1, ['О-57']]);
    expect(refusalOf(host, 'previewYear', { ...LIST, offset: -1 }).code).toBe('INVALID_INPUT');
  });

  it('is one read and one atomic write; sent twice it is carried out once', () => {
    const host = june();
    host.faults.arm(null);
    expect(ask(host, 'startYear', INPUT)).toEqual({
      done: 'Начат 2027/28 учебный год',
      plans: 1,
      closed: 1,
      changed: true,
    });
    expect(host.faults.calls.filter((name) => name.startsWith('sheets.'))).toEqual([
      'sheets.batchGet',
      'sheets.batchUpdate',
    ]);
    const { plans, planItems, groups } = host.look().snapshot;
    expect(plans.map(({ groupId, schoolYear }) => [groupId, schoolYear])).toEqual([
      ['О-01', '2026/27'],
      ['О-01', '2027/28'],
    ]);
    expect(planItems.map(({ termOn }) => termOn)).toEqual(['2026-09-10', '2027-09-09']);
    expect(groups.map(({ closedOn }) => closedOn)).toEqual([null, '2027-08-31']);
    const { revision } = host.sheets;
    ask(host, 'startYear', INPUT);
    expect(host.sheets.revision).toBe(revision);
    const again = ask(host, 'startYear', { ...INPUT, requestId: 'year-2' });
    expect(again).toMatchObject({ plans: 0, closed: 0, changed: false });
    expect(host.look().snapshot.plans).toHaveLength(2);
  });

  it('is taken back whole', () => {
    const host = june();
    const before = facts(host);
    ask(host, 'startYear', INPUT);
    expect(facts(host)).not.toEqual(before);
    ask(host, 'undoAction', { requestId: 'year-1' });
    expect(facts(host)).toEqual(before);
  });

  it('is not taken back when something was built on it since: what, is said', () => {
    const undo = (host: MemoryHost) => answerRpc(host, { procedure: 'undoAction', input: { requestId: 'year-1' } });
    const copied = (host: MemoryHost) =>
      host.look().snapshot.plans.find((one) => one.schoolYear === '2027/28')?.id ?? '';
    const change = (host: MemoryHost, values: object) =>
      runForm(host, { command: 'changePlan', groupId: 'О-01', rowId: copied(host) }, values, 'r-2');
    const line = {
      title: 'Семинар',
      form: '',
      termOn: null,
      termText: 'май',
      responsible: '',
      place: '',
      direction: '',
    };
    const edits = [{ theme: 'Своя тема' }, { items: [] }, { items: [{ ...line, result: '' }] }];
    for (const values of edits) {
      const host = june();
      ask(host, 'startYear', INPUT);
      change(host, values);
      const { revision } = host.sheets;
      const answer = undo(host);
      expect(answer).toMatchObject({ ok: false, error: { code: 'COMMAND_REFUSED' } });
      expect(answer.ok ? '' : answer.error.message).toMatch(/Планы|Мероприятия плана/);
      expect(host.sheets.revision).toBe(revision);
      // Once the change is taken back the whole is too.
      ask(host, 'undoAction', { requestId: 'r-2' });
      expect(undo(host).ok).toBe(true);
    }
  });

  it('is not taken back under a copied plan that was handed in, or has a meeting', () => {
    for (const command of ['submitPlan', 'scheduleMeeting']) {
      const host = june();
      ask(host, 'startYear', INPUT);
      const { plans, planItems } = host.look().snapshot;
      const plan = plans.find((one) => one.schoolYear === '2027/28');
      const planItemId = planItems.find(({ planId }) => planId === plan?.id)?.id;
      if (command === 'submitPlan') {
        runForm(host, { command, groupId: 'О-01', rowId: plan?.id ?? '' }, { by: 'куратору' }, 'r-2');
      } else {
        const values = { planItemId, date: '2027-09-09', agenda: [] };
        runForm(host, { command, groupId: 'О-01', rowId: null }, values, 'r-2');
      }
      expect(refusalOf(host, 'undoAction', { requestId: 'year-1' }).code).toBe('COMMAND_REFUSED');
    }
  });

  it('is of the year of the day and of known groups, each once', () => {
    const host = june();
    const refusal = (input: Partial<StartYearInput>) => refusalOf(host, 'startYear', { ...INPUT, ...input });
    expect(refusal({ schoolYear: '2026/27' }).issues).toEqual(['schoolYear otherYear']);
    expect(refusal({ schoolYear: '2027/29' }).issues).toEqual(['schoolYear otherYear']);
    const go = (groupId: string) => ({ groupId, choice: 'continue', copyPlan: true }) as const;
    expect(refusal({ choices: [go('О-01'), go('О-99'), go('О-01')] }).issues).toEqual([
      'choices.1.groupId noGroup',
      'choices.2.groupId twice',
    ]);
    expect(host.look().snapshot.plans).toHaveLength(1);
  });

  it('is refused with words at their fields, and nothing is written', () => {
    const host = june();
    const { revision } = host.sheets;
    const closing = { ...INPUT.closing, closedOn: null, reason: '' };
    expect(refusalOf(host, 'startYear', { ...INPUT, closing })).toMatchObject({
      code: 'COMMAND_REFUSED',
      issues: ['closing.closedOn required', 'closing.reason required'],
    });
    expect(host.sheets.revision).toBe(revision);
  });

  it('says over the form that fields are empty only when nothing else is wrong', () => {
    const host = june();
    const saying = (input: object): string => {
      const answer = answerRpc(host, { procedure: 'startYear', input });
      return answer.ok ? '' : answer.error.message;
    };
    const closing = { ...INPUT.closing, closedOn: null, reason: '' };
    expect(saying({ ...INPUT, closing })).toBe(
      'Ничего не записано. Заполните выделенные поля и нажмите кнопку ещё раз.',
    );
    expect(saying({ ...INPUT, closing, schoolYear: '2027/29' })).toBe(
      'Ничего не записано: исправьте отмеченное и сохраните ещё раз.',
    );
  });
});
