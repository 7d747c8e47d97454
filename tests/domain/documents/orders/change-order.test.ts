import { describe, expect, it } from 'vitest';
import { changeOrder } from '../../../../src/domain/documents/papers/orders/change-order';
import type { SubjectOf } from '../../../../src/domain/documents/papers/paper-subject';
import type { PaperData } from '../../../../src/domain/documents/papers/paper-value';
import { orderRegister } from '../../../golden/orders/order-register';
import type { Rows } from '../../../golden/register-of';

const CONTEXT = { today: '2026-11-22', authorId: null };
const subject = (from: string, to: string): SubjectOf<'change'> => ({ kind: 'change', groupId: 'О-01', from, to });
const NONE = { kind: 'date', date: null };
const day = (date: string) => ({ kind: 'date', date });

const byOrder = (basisNumber: string, basisDate: string) => ({ basisKind: 'приказ', basisNumber, basisDate });

/** П-3 and П-6 join, П-2 leaves; rows given change theirs. */
const register = (changes: Readonly<Record<string, object>>, group: object = {}) =>
  orderRegister('lyubim', (rows: Rows) => ({
    ...rows,
    groups: (rows.groups ?? []).map((one) => ({ ...one, ...group })),
    memberships: (rows.memberships ?? []).map((row) => ({ ...row, ...changes[row.id ?? ''] })),
  }));

function made(changes: Readonly<Record<string, object>>, from = '2026-09-02', to = '2026-11-22', group: object = {}) {
  const content = changeOrder.data(register(changes, group), subject(from, to), CONTEXT);
  if (content.kind === 'hindered') throw new Error(JSON.stringify(content.obstacles));
  const { data, warnings } = content;
  return { ...data, warnings } as PaperData & { readonly warnings: readonly string[] };
}

describe('the day from which changes hold is theirs, not that on which the paper is made', () => {
  it('is the first day of who comes', () => {
    expect(made({ 'С-6': { from: '2026-09-03' } })['со дня']).toEqual(day('2026-09-03'));
  });

  it('is the day after the last one of who goes', () => {
    const data = made({ 'С-6': { from: '2026-12-31' }, 'С-2': { to: '2026-10-31' } });
    expect(data['со дня']).toEqual(day('2026-11-01'));
    expect(data.исключить).toMatchObject([{ 'день лица': NONE }]);
  });

  it('stands at each change when the days differ', () => {
    const data = made({ 'С-6': { from: '2026-09-03' }, 'С-2': { to: '2026-10-31' } });
    expect(data['со дня']).toEqual(NONE);
    expect(data.включить).toMatchObject([{ 'день лица': day('2026-09-03') }]);
    expect(data.исключить).toMatchObject([{ 'день лица': day('2026-11-01') }]);
  });
});

describe('number and date are those of the order that all changes name', () => {
  const joined = { from: '2026-09-03', ...byOrder('84-од', '2026-09-03') };

  it('one order', () => {
    const data = made(
      { 'С-6': joined, 'С-2': { to: '2026-09-02', endBasis: 'приказ от 03.09.2026 № 84-од' } },
      '2026-09-01',
    );
    expect([data.дата, data.номер, data['со дня']]).toEqual([day('2026-09-03'), '84-од', day('2026-09-03')]);
  });

  it('two orders: places for the pen, and both are told', () => {
    const data = made({ 'С-6': joined, 'С-2': { to: '2026-11-13', endBasis: 'приказ от 13.11.2026 № 62-од' } });
    expect([data.дата, data.номер]).toEqual([NONE, '']);
    expect(data.warnings).toContain(
      'Изменения между этими днями внесены разными приказами: от 13.11.2026 № 62-од, от 03.09.2026 № 84-од. Для каждого выберите свои дни.',
    );
  });

  it('a change without an order: places for the pen', () => {
    const data = made({ 'С-6': joined, 'С-2': { to: '2026-09-02' } }, '2026-09-01');
    expect([data.дата, data.номер]).toEqual([NONE, '']);
  });

  it('the row that ended is not the order of who comes, nor the row that began of who goes', () => {
    const data = made({ 'С-6': { from: '2026-12-31' }, 'С-2': { to: '2026-11-13', ...byOrder('1-од', '2026-09-01') } });
    expect([data.дата, data.номер]).toEqual([NONE, '']);
  });

  it('tells that the order is later than the changes, but not on the same day', () => {
    const told = (date: string) =>
      made({ 'С-6': { from: '2026-09-03', ...byOrder('84-од', date) } }).warnings.filter((one) => /раньше/.test(one));
    expect(told('2026-09-03')).toEqual([]);
    expect(told('2026-09-04')).toEqual([
      'Изменения действуют с 03.09.2026, раньше приказа от 04.09.2026: проверьте даты в листе «Состав».',
    ]);
  });
});

describe('the life of the group bounds its changes', () => {
  const until = { to: '2026-11-13' };
  const allLeave = { 'С-1': until, 'С-2': until, 'С-3': until, 'С-4': until, 'С-5': until, 'С-6': until };

  it('an end of the group is no change of its composition', () => {
    const closed = register(allLeave, { closedOn: '2026-11-13' });
    expect(changeOrder.canBeMade?.(closed, subject('2026-11-02', '2026-11-22'), CONTEXT)).toBe(false);
    expect(changeOrder.canBeMade?.(register(allLeave), subject('2026-11-02', '2026-11-22'), CONTEXT)).toBe(true);
  });

  it('nor is its creation', () => {
    const may = (createdOn: string) =>
      changeOrder.canBeMade?.(register({}, { createdOn }), subject('2026-08-31', '2026-10-31'), CONTEXT);
    expect(may('2026-09-01')).toBe(false);
    expect(may('2026-08-31')).toBe(true);
  });

  it('an empty composition is neither approved nor attached', () => {
    const data = made(allLeave, '2026-11-02');
    expect([data['есть состав'], data.состав]).toEqual([false, []]);
    expect(data.warnings).toContain(
      'После изменений в составе никого нет, приложения с новым составом не будет: проверьте лист «Состав».',
    );
    expect(made({}, '2026-10-31')['есть состав']).toBe(true);
  });
});
