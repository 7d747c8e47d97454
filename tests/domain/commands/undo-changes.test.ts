import { describe, expect, test } from 'vitest';
import { type ChangedRow, undoChanges } from '../../../src/domain/commands/undo-changes';
import type { Plan } from '../../../src/domain/register/plan';
import { job, person, plan, planItem, register } from '../register-builder';

const first = (fields: Partial<Plan> = {}) => plan({ id: 'ПЛ-1', version: 1, approvedOn: '2026-09-10', ...fields });
const second = (fields: Partial<Plan> = {}) => plan({ id: 'ПЛ-2', version: 2, ...fields });
const approval: ChangedRow = {
  table: 'plans',
  id: 'ПЛ-1',
  before: { approvedOn: null },
  after: { approvedOn: '2026-09-10' },
};
const obstacles = (plans: readonly Plan[], rows: readonly ChangedRow[]) => {
  const undo = undoChanges(register({ plans, planItems: [planItem({ id: 'ПП-1', planId: 'ПЛ-1' })] }), rows);
  return undo.kind === 'refused' ? undo.obstacles.map(({ code, byId }) => `${code} ${byId}`) : [];
};

describe('a version of a plan stands on the versions before it', () => {
  test('their approval is not taken back from under it', () => {
    expect(obstacles([first()], [approval])).toEqual([]);
    expect(obstacles([first(), second()], [approval])).toEqual(['usedBy ПЛ-2']);
  });

  test('of another year, of another group, an earlier one: nothing stands on it', () => {
    expect(obstacles([first(), second({ schoolYear: '2027/28' })], [approval])).toEqual([]);
    expect(obstacles([first(), second({ groupId: 'О-02' })], [approval])).toEqual([]);
    const ofSecond = { ...approval, id: 'ПЛ-2' };
    expect(obstacles([first(), second({ approvedOn: '2026-09-10' })], [ofSecond])).toEqual([]);
  });

  test('nor are their lines, nor they themselves', () => {
    const line: ChangedRow = { table: 'planItems', id: 'ПП-1', before: { title: 'Было' }, after: { title: 'Тема' } };
    const items = [planItem({ id: 'ПП-1', planId: 'ПЛ-1', title: 'Тема' })];
    const undo = (plans: readonly Plan[]) => undoChanges(register({ plans, planItems: items }), [line]).kind;
    expect([undo([first()]), undo([first(), second()])]).toEqual(['undone', 'refused']);
    const made: ChangedRow = { table: 'plans', id: 'ПЛ-1', before: null, after: { version: 1 } };
    const undoMade = (plans: readonly Plan[]) => undoChanges(register({ plans }), [made]).kind;
    expect([undoMade([first()]), undoMade([first(), second()])]).toEqual(['undone', 'refused']);
  });

  test('the new version itself is taken back', () => {
    const made: ChangedRow = { table: 'plans', id: 'ПЛ-2', before: null, after: { version: 2 } };
    expect(obstacles([first(), second()], [made])).toEqual([]);
  });
});

describe('what refers to a row that the action made', () => {
  const rows: readonly ChangedRow[] = [
    { table: 'persons', id: 'П-77', before: null, after: { lastName: 'Котова' } },
    { table: 'jobs', id: 'Р-1', before: { position: '' }, after: { position: 'учитель' } },
    { table: 'jobs', id: 'Р-2', before: { personId: 'П-01' }, after: { personId: 'П-77' } },
  ];
  const undo = (personId: string) => {
    const jobs = [job({ id: 'Р-1', position: 'учитель', personId }), job({ id: 'Р-2', personId: 'П-77' })];
    return undoChanges(register({ persons: [person({ id: 'П-77', lastName: 'Котова' })], jobs }), rows);
  };

  test('a field that the action wrote goes back and hinders nothing', () => {
    expect(undo('П-01')).toEqual({
      kind: 'undone',
      changes: [
        { kind: 'update', table: 'jobs', id: 'Р-2', fields: { personId: 'П-01' } },
        { kind: 'update', table: 'jobs', id: 'Р-1', fields: { position: '' } },
        { kind: 'delete', table: 'persons', id: 'П-77' },
      ],
    });
  });

  test('another field of the same row, written since, would be left without the row', () => {
    const obstacle = { code: 'usedBy', table: 'persons', id: 'П-77', byTable: 'jobs', byId: 'Р-1' };
    expect(undo('П-77')).toEqual({ kind: 'refused', obstacles: [obstacle] });
  });
});
