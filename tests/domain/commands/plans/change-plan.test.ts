import { describe, expect, test } from 'vitest';
import { openPlanItems } from '../../../../src/domain/commands/meetings/meeting-lists';
import { amendPlan } from '../../../../src/domain/commands/plans/amend-plan';
import { changePlan } from '../../../../src/domain/commands/plans/change-plan';
import { markPlanItem } from '../../../../src/domain/commands/plans/mark-plan-item';
import { EMPTY_ROW, type PlanRow } from '../../../../src/domain/commands/plans/plan-card';
import { meeting, plan, planItem } from '../../register-builder';
import { cannotOpen, done, isOffered, refused, startOf, under } from './support';

const NS = 'novosibirsk-2022';
const row = (title: string, fields: Partial<PlanRow> = {}): PlanRow => ({
  ...EMPTY_ROW,
  title,
  form: 'заседание',
  ...fields,
});

describe('changing', () => {
  const snapshot = under(NS, {
    plans: [plan({ id: 'ПЛ-1', theme: 'Тема', version: 1 })],
    planItems: [
      planItem({ id: 'МП-1', planId: 'ПЛ-1', number: '1', title: 'Первое', form: 'заседание', termOn: '2026-10-14' }),
      planItem({ id: 'МП-2', planId: 'ПЛ-1', number: '2', title: 'Второе', form: 'заседание', note: 'своё' }),
    ],
    meetings: [
      meeting('2026-10-14', { id: 'З-1', status: 'planned', planItemId: 'МП-1' }),
      meeting('2026-12-10', { id: 'З-2', status: 'held', planItemId: 'МП-2' }),
    ],
  });

  test('keeps ids, links and what the form does not show; writes only what differs', () => {
    const items = [row('Первое', { termOn: '2026-10-21' }), row('Новое', { termText: 'май' }), row('Второе')];
    const { next, changes } = done(changePlan, snapshot, 'ПЛ-1', '2026-10-01', { items, theme: 'Другая' });
    expect(changes).toMatchObject([
      { kind: 'update', table: 'plans', id: 'ПЛ-1', fields: { theme: 'Другая' } },
      { kind: 'update', table: 'planItems', id: 'МП-1', fields: { termOn: '2026-10-21' } },
      { kind: 'insert', table: 'planItems', row: { title: 'Новое', number: '2' } },
      { kind: 'update', table: 'planItems', id: 'МП-2', fields: { number: '3' } },
    ]);
    expect(next.meetings).toEqual(snapshot.meetings);
  });

  test('a line that goes leaves its planned meeting, and is kept for a held one', () => {
    const without = done(changePlan, snapshot, 'ПЛ-1', '2026-10-01', { items: [row('Второе')] });
    expect(without.next.planItems.map(({ id }) => id)).toEqual(['МП-2']);
    expect(without.next.meetings.map(({ planItemId }) => planItemId)).toEqual([null, 'МП-2']);
    expect(without.codes).toContain('meetingUnlinked');
    expect(
      refused(changePlan, snapshot, 'ПЛ-1', '2026-10-01', { items: [row('Первое', { termOn: '2027-09-01' })] }),
    ).toEqual(['items.0.termOn termOutsideYear', 'items heldItemRemoved']);
  });

  test('is for plans that are not approved; the approved one is amended', () => {
    const approved = { ...snapshot, plans: [plan({ id: 'ПЛ-1', approvedOn: '2026-09-10' })] };
    expect(cannotOpen(changePlan, approved, 'ПЛ-1', '2026-10-01')).toBe('approved');
    expect(cannotOpen(amendPlan, snapshot, 'ПЛ-1', '2026-10-01')).toBe('notApproved');
    expect([changePlan, amendPlan].map((one) => isOffered(one, snapshot, 'ПЛ-1', '2026-10-01'))).toEqual([true, false]);
    expect([changePlan, amendPlan].map((one) => isOffered(one, approved, 'ПЛ-1', '2026-10-01'))).toEqual([false, true]);
  });
});

describe('amending', () => {
  const snapshot = under(NS, {
    plans: [
      plan({ id: 'ПЛ-1', theme: 'Тема', submittedOn: '2026-05-10', submittedTo: 'куратору', approvedOn: '2026-09-10' }),
    ],
    planItems: [
      planItem({ id: 'МП-1', planId: 'ПЛ-1', number: '1', title: 'Первое', form: 'заседание', doneOn: '2026-09-10' }),
      planItem({ id: 'МП-2', planId: 'ПЛ-1', number: '2', title: 'Второе', form: 'заседание', termOn: '2026-12-09' }),
    ],
    meetings: [
      meeting('2026-09-10', { id: 'З-1', planItemId: 'МП-1' }),
      meeting('2026-12-09', { id: 'З-2', status: 'planned', planItemId: 'МП-2' }),
    ],
  });

  test('makes version 2 beside the old one, which stays as it was; meetings go over to its lines', () => {
    const items = [row('Первое'), row('Третье', { termText: 'май' }), row('Второе', { termOn: '2026-12-16' })];
    const { next, result, codes } = done(amendPlan, snapshot, 'ПЛ-1', '2026-11-01', { items, reason: 'Перенос' });
    expect(next.plans[0]).toEqual(snapshot.plans[0]);
    expect(next.planItems.slice(0, 2)).toEqual(snapshot.planItems);
    const [, made] = next.plans;
    expect(made).toMatchObject({
      schoolYear: '2026/27',
      version: 2,
      submittedOn: '2026-05-10',
      approvedOn: null,
      approvedBy: '',
      note: 'Перенос',
    });
    const [first, third, second] = next.planItems.slice(2);
    expect([first?.doneOn, third?.doneOn, second?.termOn]).toEqual(['2026-09-10', null, '2026-12-16']);
    expect(next.meetings.map(({ planItemId }) => planItemId)).toEqual([first?.id, second?.id]);
    expect(result.next).toEqual([{ command: 'approvePlanAtMeeting', groupId: 'О-01', rowId: made?.id }]);
    expect(codes).toEqual(['approveAgain']);
    expect(cannotOpen(changePlan, next, 'ПЛ-1', '2026-11-01')).toBe('olderVersion');
    expect(cannotOpen(changePlan, next, made?.id ?? '', '2026-11-01')).toBe('opens');
  });

  test('is refused while nothing differs, whatever the reason; one field or one line is enough', () => {
    const amend = (values: object) => refused(amendPlan, snapshot, 'ПЛ-1', '2026-11-01', values);
    expect(amend({})).toEqual([' noChanges']);
    expect(amend({ reason: 'Так надо', withMeetings: true })).toEqual([' noChanges']);
    const before = [row('Первое'), row('Второе', { termOn: '2026-12-09' })];
    expect(amend({ items: before })).toEqual([' noChanges']);
    const changes = [
      { theme: 'Темы' },
      { items: [...before].reverse() },
      { items: before.slice(1) },
      { items: [row('Первое'), row('Второе', { termOn: '2026-12-10' })] },
    ];
    for (const values of changes) expect(amend(values)).toEqual([]);
  });

  test('a planned meeting of a line that is dropped is told of and stays with the old version', () => {
    const { next, codes } = done(amendPlan, snapshot, 'ПЛ-1', '2026-11-01', { items: [row('Первое')] });
    expect(codes).toContain('meetingOutside');
    expect(next.meetings[1]?.planItemId).toBe('МП-2');
  });
});

describe('lines of versions in the forms of meetings', () => {
  const snapshot = under(NS, {
    plans: [plan({ id: 'ПЛ-1', version: 1, approvedOn: '2026-09-10' }), plan({ id: 'ПЛ-2', version: 2 })],
    planItems: [
      planItem({ id: 'МП-1', planId: 'ПЛ-1', title: 'Старое' }),
      planItem({ id: 'МП-2', planId: 'ПЛ-2', title: 'Новое' }),
    ],
    meetings: [meeting('2026-12-09', { id: 'З-1', status: 'planned', planItemId: 'МП-1' })],
  });

  test('only the latest version is offered, and the line that the meeting has', () => {
    const ids = (ownId: string | null) => openPlanItems(snapshot, 'О-01', '2026-11-01', ownId).map(({ id }) => id);
    expect(ids(null)).toEqual(['МП-2']);
    expect(ids('З-1')).toEqual(['МП-1', 'МП-2']);
  });
});

describe('marking a line', () => {
  const snapshot = under(NS, {
    plans: [plan({ id: 'ПЛ-1' })],
    planItems: ['МП-1', 'МП-2', 'МП-3', 'МП-4'].map((id) =>
      planItem({ id, planId: 'ПЛ-1', title: id, result: 'Памятка', doneOn: id === 'МП-4' ? '2026-10-01' : null }),
    ),
    meetings: [meeting('2026-10-01', { planItemId: 'МП-3' })],
  });

  test('writes the day and the result; the others that wait are shown', () => {
    const start = startOf(markPlanItem, snapshot, 'МП-1', '2026-11-01');
    expect(start.values).toEqual({ doneOn: '2026-11-01', result: 'Памятка' });
    expect(start.facts?.[1]).toEqual({
      code: 'unfulfilled',
      data: { count: 1 },
      rows: [{ table: 'planItems', id: 'МП-2' }],
    });
    const { changes } = done(markPlanItem, snapshot, 'МП-1', '2026-11-01', { result: 'Памятка издана' });
    expect(changes).toEqual([
      { kind: 'update', table: 'planItems', id: 'МП-1', fields: { doneOn: '2026-11-01', result: 'Памятка издана' } },
    ]);
  });

  test('today is the last day; a line is marked once', () => {
    expect(refused(markPlanItem, snapshot, 'МП-1', '2026-11-01', { doneOn: '2026-11-02' })).toEqual([
      'doneOn inFuture',
    ]);
    expect(cannotOpen(markPlanItem, snapshot, 'МП-4', '2026-11-01')).toBe('itemDone');
    expect(isOffered(markPlanItem, snapshot, 'МП-4', '2026-11-01')).toBe(false);
    expect(isOffered(markPlanItem, snapshot, 'МП-1', '2026-11-01')).toBe(true);
  });
});
