import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../../src/application/rpc/router';
import { assignmentsSheet } from '../../../../src/application/workbook/sheets/assignments-sheet';
import { documentsSheet } from '../../../../src/application/workbook/sheets/documents-sheet';
import { petitionsSheet } from '../../../../src/application/workbook/sheets/petitions-sheet';
import { planItemsSheet } from '../../../../src/application/workbook/sheets/plan-items-sheet';
import { plansSheet } from '../../../../src/application/workbook/sheets/plans-sheet';
import { productsSheet } from '../../../../src/application/workbook/sheets/products-sheet';
import { ShowGroupOutput } from '../../../../src/contract/show-group';
import type { Assignment } from '../../../../src/domain/register/assignment';
import type { DocumentRecord } from '../../../../src/domain/register/document-record';
import type { MethodProduct } from '../../../../src/domain/register/method-product';
import type { Petition } from '../../../../src/domain/register/petition';
import type { Plan } from '../../../../src/domain/register/plan';
import type { PlanItem } from '../../../../src/domain/register/plan-item';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { memoryHost } from '../../../support/memory-host';
import { meeting, member, smallRegister } from '../../../support/small-register';

const row = <T>(blank: () => object, fields: Partial<T>): T => ({ ...blank(), ...fields }) as T;

/** 22 November 2026: rows on both sides of the first of September and of today. */
function register(): RegisterSnapshot {
  const { memberships } = smallRegister();
  return smallRegister({
    memberships: [
      ...memberships,
      member('С-10', 'О-01', 'П-04', 'member', { from: '2024-09-01', to: '2026-08-31' }),
      member('С-11', 'О-01', 'П-04', 'member', { from: '2024-09-01', to: '2026-09-01' }),
    ],
    plans: [
      row<Plan>(plansSheet.blank, {
        id: 'ПЛ-1',
        groupId: 'О-01',
        schoolYear: '2026/27',
        version: 1,
        approvedOn: '2026-09-10',
      }),
      row<Plan>(plansSheet.blank, {
        id: 'ПЛ-2',
        groupId: 'О-01',
        schoolYear: '2026/27',
        version: 2,
        theme: 'Оценивание',
      }),
      row<Plan>(plansSheet.blank, { id: 'ПЛ-0', groupId: 'О-01', schoolYear: '2025/26', submittedOn: '2025-09-05' }),
    ],
    planItems: [
      row<PlanItem>(planItemsSheet.blank, {
        id: 'ПП-1',
        planId: 'ПЛ-2',
        number: '10',
        title: 'Поздняя',
        termOn: '2026-11-22',
      }),
      row<PlanItem>(planItemsSheet.blank, {
        id: 'ПП-2',
        planId: 'ПЛ-2',
        number: '2',
        title: 'Ранняя',
        termOn: '2026-11-21',
      }),
    ],
    meetings: [
      meeting('З-1', { date: '2026-08-14', status: 'held' }),
      meeting('З-2', { date: '2026-08-15', status: 'held' }),
      meeting('З-3', { date: '2026-05-20', status: 'planned' }),
    ],
    assignments: [
      row<Assignment>(assignmentsSheet.blank, { id: 'ПР-1', groupId: 'О-01', task: 'Вчера', dueOn: '2026-11-21' }),
      row<Assignment>(assignmentsSheet.blank, { id: 'ПР-2', groupId: 'О-01', task: 'Сегодня', dueOn: '2026-11-22' }),
      row<Assignment>(assignmentsSheet.blank, { id: 'ПР-3', groupId: 'О-01', task: 'Сделано', doneOn: '2026-08-31' }),
      row<Assignment>(assignmentsSheet.blank, { id: 'ПР-4', groupId: 'О-02', task: 'Чужое', dueOn: '2026-11-22' }),
    ],
    products: [
      row<MethodProduct>(productsSheet.blank, {
        id: 'ПД-1',
        groupId: 'О-01',
        title: 'Новый',
        madeOn: '2026-09-01',
        authorIds: ['П-01'],
      }),
      row<MethodProduct>(productsSheet.blank, { id: 'ПД-2', groupId: 'О-01', title: 'Прежний', madeOn: '2026-08-31' }),
    ],
    petitions: [
      row<Petition>(petitionsSheet.blank, { id: 'Х-1', groupId: 'О-01', personId: 'П-02', date: '2026-10-01' }),
    ],
  });
}

function card(email = 'metodist@ensk.ru', schoolYear?: string, snapshot = register()) {
  const host = memoryHost(snapshot);
  host.email = email;
  host.faults.arm(null);
  const input = schoolYear === undefined ? { groupId: 'О-01' } : { groupId: 'О-01', schoolYear };
  const answer = answerRpc(host, { procedure: 'showGroup', input });
  if (!answer.ok) throw new Error(answer.error.message);
  const reads = host.faults.calls.filter((name) => name.startsWith('sheets.'));
  const shown = ShowGroupOutput.parse(answer.data);
  const section = (id: string) => shown.sections.find((one) => one.id === id);
  const rows = (id: string) => section(id)?.rows.map((one) => `${one.id} ${one.state} (${one.stateKind})`);
  return { shown, section, rows, reads };
}

describe('the card of a group', () => {
  it('comes by one read and lists the current school year', () => {
    const { shown, rows, reads } = card();
    expect(reads).toEqual(['sheets.batchGet']);
    expect(shown.schoolYear).toBe('2026/27');
    expect(shown.schoolYears).toEqual(['2026/27', '2025/26']);
    expect(rows('plan')).toEqual([
      'ПЛ-2 черновик (open)',
      'ПП-2 просрочено, срок 21.11.2026 (late)',
      'ПП-1  (open)',
      'ПЛ-1 утверждён 10.09.2026 (done)',
    ]);
    expect(rows('assignments')).toEqual(['ПР-1 просрочено, срок 21.11.2026 (late)', 'ПР-2 срок 22.11.2026 (open)']);
    expect(rows('products')).toEqual(['ПД-1 готов 01.09.2026 (open)']);
    expect(rows('petitions')).toEqual(['Х-1 ждёт ответа (open)']);
    expect(shown.meetings.map(({ id }) => id)).toEqual(['З-2', 'З-3']);
  });

  it('keeps who left this year apart from who left before it', () => {
    const rows = card().rows('composition');
    expect(rows?.[0]).toMatch(/^С-01 с 01\.09\.2025/);
    expect(rows?.at(-1)).toBe('С-11 по 01.09.2026 (done)');
    expect(rows?.some((one) => one.startsWith('С-10'))).toBe(false);
    expect(
      card('metodist@ensk.ru', '2025/26')
        .rows('composition')
        ?.some((one) => one.startsWith('С-10')),
    ).toBe(true);
  });

  it('shows the year before, where nothing new is begun', () => {
    const { rows, section, shown } = card('metodist@ensk.ru', '2025/26');
    expect(rows('plan')).toEqual(['ПЛ-0 представлен 05.09.2025 (open)']);
    expect(rows('products')).toEqual(['ПД-2 готов 31.08.2026 (open)']);
    expect(rows('assignments')).toEqual(['ПР-3 выполнено 31.08.2026 (done)']);
    expect(shown.meetings.map(({ id }) => id)).toEqual(['З-1']);
    expect(section('group')?.actions).toEqual([]);
  });

  it('offers each person only the forms that they may use', () => {
    const commands = (email: string) => card(email).shown.sections.flatMap(({ actions }) => actions);
    expect(card().section('group')?.actions).toContainEqual({
      command: 'changeGroup',
      rowId: null,
      label: 'Карточка объединения',
    });
    expect(commands('ivanova@school.ru').map(({ command }) => command)).not.toContain('changeGroup');
    // A member reads the group and writes nothing of it.
    const reader = card('sidorova@school.ru').shown.sections;
    expect(reader.flatMap(({ actions, rows }) => [...actions, ...rows.flatMap((one) => one.actions)])).toEqual([]);
  });

  it('opens a year of which there are papers only', () => {
    const paper = row<DocumentRecord>(documentsSheet.blank, { id: 'Д-1', groupId: 'О-01', schoolYear: '2023/24' });
    const other = row<DocumentRecord>(documentsSheet.blank, { id: 'Д-2', groupId: 'О-02', schoolYear: '2022/23' });
    const { shown } = card(undefined, undefined, { ...register(), documents: [paper, other] });
    expect(shown.schoolYears).toEqual(['2026/27', '2025/26', '2023/24']);
  });

  it('tells whether the regulation has norms that are checked', () => {
    expect(card().shown.hasNorms).toBe(true);
    const { shown } = card(undefined, undefined, { ...register(), norms: [] });
    expect([shown.hasNorms, shown.verdicts]).toEqual([false, []]);
  });

  it('says that the group is no more the day after its last one', () => {
    expect(closed('2026-11-22').shown.closed).toBeNull();
    const { shown } = closed('2026-11-21');
    expect(shown.closed).toEqual({
      on: '2026-11-21',
      basis: 'приказ от 20.11.2026 № 7',
      reason: 'задачи решены',
      mayEnterLate: true,
    });
    // Who led it on its last day, though nobody does today.
    expect(shown.members.map(({ role }) => role)).toContain('leader');
    expect(closed('2026-08-31').shown.closed?.mayEnterLate).toBe(false);
    expect(closed('2026-09-01').shown.closed?.mayEnterLate).toBe(true);
  });

  it('offers nothing of the daily work of a closed group: its card and its papers stay', () => {
    const offered = (on: string) =>
      closed(on)
        .shown.sections.filter(({ actions, rows }) => [...actions, ...rows.flatMap((one) => one.actions)].length > 0)
        .map(({ id }) => id);
    expect(offered('2026-11-22')).toEqual(expect.arrayContaining(['plan', 'meetings', 'assignments', 'products']));
    expect(offered('2026-11-21')).toEqual(['group', 'report', 'documents']);
  });

  it('offers to create a group that is only proposed before all, and nothing of its daily work', () => {
    const { shown, section } = proposed(null);
    expect(shown.proposed).toBe(true);
    expect(section('group')?.actions.map(({ command }) => command)).toEqual([
      'createGroup',
      'changeGroup',
      'withdrawProposal',
    ]);
    const offered = shown.sections.filter(
      ({ actions, rows }) => [...actions, ...rows.flatMap((one) => one.actions)].length > 0,
    );
    expect(offered.map(({ id }) => id)).toEqual(['group', 'documents']);
    const created = proposed('2026-11-22');
    expect(created.shown.proposed).toBeUndefined();
    expect(created.section('meetings')?.actions.map(({ command }) => command)).toContain('scheduleMeeting');
  });
});

/** The card on 22 November of a group that was proposed on the first, and perhaps created. */
function proposed(createdOn: string | null) {
  const snapshot = register();
  const groups = snapshot.groups.map((one) =>
    one.id === 'О-01' ? { ...one, proposedOn: '2026-11-01', createdOn } : one,
  );
  return card(undefined, undefined, { ...snapshot, groups });
}

/** The card on 22 November of a group whose last day is this one; its people leave with it. */
function closed(closedOn: string) {
  const snapshot = register();
  const end = { closedOn, closingBasis: 'приказ от 20.11.2026 № 7', closingReason: 'задачи решены' };
  return card(undefined, undefined, {
    ...snapshot,
    groups: snapshot.groups.map((one) => (one.id === 'О-01' ? { ...one, ...end } : one)),
    memberships: snapshot.memberships.map((one) =>
      one.groupId === 'О-01' && one.to === null ? { ...one, to: closedOn } : one,
    ),
  });
}
