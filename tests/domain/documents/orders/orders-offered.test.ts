import { describe, expect, it } from 'vitest';
import { emptyObligatory } from '../../../../src/application/documents/paper-template-data';
import { ORDERS } from '../../../../src/domain/documents/papers/orders/index';
import type { PaperSubject } from '../../../../src/domain/documents/papers/paper-subject';
import type { PaperData, PaperValue } from '../../../../src/domain/documents/papers/paper-value';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { orderRegister, REGULATIONS } from '../../../golden/orders/order-register';

const WHO = { today: '2026-11-22', authorId: null };

const paperOf = (id: string) => {
  const paper = ORDERS.find((one) => one.id === id);
  if (paper === undefined) throw new Error(`No order ${id}`);
  return paper;
};

const offeredUnder = (id: string, subject: PaperSubject, register = orderRegister): string[] =>
  REGULATIONS.filter((name) => paperOf(id).canBeMade?.(register(name), subject, WHO) ?? true);

function dataOf(id: string, register: RegisterSnapshot, subject: PaperSubject): PaperData {
  const content = paperOf(id).data(register, subject, WHO);
  if (content.kind === 'hindered') throw new Error(JSON.stringify(content.obstacles));
  return content.data;
}

const ids = (value: PaperValue | undefined): unknown[] =>
  Array.isArray(value) ? value.map((row) => row['фамилия имя отчество'].code) : [];

const group: PaperSubject = { kind: 'group', groupId: 'О-01' };
const person = (personId: string): PaperSubject => ({ kind: 'person', personId, groupId: 'О-01' });
const change = (from: string, to: string): PaperSubject => ({ kind: 'change', groupId: 'О-01', from, to });

describe('an order is offered where the regulation knows it', () => {
  it('on a leader, unless members elect one', () => {
    const others = REGULATIONS.filter((name) => name !== 'novosibirsk-2022');
    expect(offeredUnder('order-leader-appointment', person('П-1'))).toEqual(others);
    expect(offeredUnder('order-leader-release', person('П-1'))).toEqual(others);
    expect(offeredUnder('order-leader-appointment', person('П-3'))).toEqual([]);
  });

  it('on the curator, where an order of the institution names one', () => {
    expect(offeredUnder('order-curator', person('П-5'))).toEqual(['novosibirsk-2022']);
    expect(offeredUnder('order-curator', person('П-1'))).toEqual([]);
  });

  it('on reorganisation, where orders reorganise and there is what was before', () => {
    const after = (name: string) =>
      orderRegister(name, (rows) => ({
        ...rows,
        groups: (rows.groups ?? []).flatMap((one) => [
          { ...one, predecessorIds: ['О-02'] },
          { ...one, id: 'О-02' },
        ]),
      }));
    expect(offeredUnder('order-reorganisation', group, after)).toEqual(['novosibirsk-2022', 'rybnoye-2020']);
    expect(offeredUnder('order-reorganisation', group)).toEqual([]);
  });

  it('on the plan, unless another body approves plans', () => {
    const planned = (name: string) =>
      orderRegister(name, (rows) => ({ ...rows, plans: [{ id: 'ПЛ-1', groupId: 'О-01', schoolYear: '2026/27' }] }));
    const year = (schoolYear: string): PaperSubject => ({ kind: 'groupYear', groupId: 'О-01', schoolYear });
    expect(offeredUnder('order-plan', year('2026/27'), planned)).toEqual([
      'noyabrsk-2020',
      'gymnasium7-2023',
      'lyubim',
    ]);
    expect(offeredUnder('order-plan', year('2025/26'), planned)).toEqual([]);
  });

  it('on changes, when there are any between the days', () => {
    expect(offeredUnder('order-change', change('2026-10-31', '2026-11-01'))).toEqual(REGULATIONS);
    expect(offeredUnder('order-change', change('2026-10-30', '2026-10-31'))).toEqual([]);
    expect(offeredUnder('order-change', change('2026-11-01', '2026-11-22'))).toEqual([]);
  });
});

describe('the composition is that of the day of the order', () => {
  const signedOn = (date: string) =>
    orderRegister('lyubim', (rows) => ({
      ...rows,
      groups: (rows.groups ?? []).map((one) => ({ ...one, creationBasis: `приказ от ${date} № 1` })),
    }));

  it('on both sides of the day on which somebody joins', () => {
    expect(ids(dataOf('order-creation', signedOn('31.10.2026'), group).состав)).not.toContain('П-6');
    expect(ids(dataOf('order-creation', signedOn('01.11.2026'), group).состав)).toContain('П-6');
  });

  it('and of the first day of the group when the order is older', () => {
    expect(ids(dataOf('order-creation', signedOn('25.08.2026'), group).состав)).toEqual(['П-1', 'П-2', 'П-3', 'П-4']);
  });
});

describe('what is missing', () => {
  it('stops the order by name, all of it', () => {
    const register = orderRegister('lyubim', (rows) => ({
      ...rows,
      petitions: [{ id: 'Х-1', groupId: 'О-01', personId: 'П-1', kind: 'благодарность' }],
    }));
    const nameless = { ...register, settings: { ...register.settings, authorityName: '' } };
    const data = dataOf('order-encouragement', nameless, { kind: 'petition', petitionId: 'Х-1' });
    expect(emptyObligatory(paperOf('order-encouragement').fields, data)).toEqual([
      { what: 'организация', where: 'лист «Настройки», строка «Орган управления»' },
      { what: 'за что', where: 'лист «Ходатайства и поощрения», столбец «За что»' },
    ]);
  });

  it.each(ORDERS.filter(({ subject }) => subject === 'group'))('hinders $id of no group', (paper) => {
    const content = paper.data(orderRegister('lyubim'), { kind: 'group', groupId: 'нет' }, WHO);
    expect(content).toEqual({ kind: 'hindered', obstacles: [{ what: 'объединение', where: 'лист «Объединения»' }] });
  });
});

describe('who is named in the appendix', () => {
  const texts = (value: PaperValue | undefined): unknown[] =>
    Array.isArray(value) ? value.map((row) => [row['фамилия имя отчество'].code, row.роль]) : [];
  const rows = [
    { id: 'С-1', groupId: 'О-01', personId: 'П-1', role: 'leader' as const, from: '2026-09-01' },
    { id: 'С-2', groupId: 'О-01', personId: 'П-2', role: 'secretary' as const, from: '2026-09-05' },
    { id: 'С-3', groupId: 'О-01', personId: 'П-3', role: 'secretary' as const, from: '2026-09-01' },
  ];
  const composed = (name: string, memberships: readonly object[]) =>
    texts(
      dataOf(
        'order-creation',
        orderRegister(name, (all) => ({ ...all, groups: founded(all.groups), memberships })),
        group,
      ).состав,
    );
  const founded = (groups: readonly object[] | undefined) =>
    (groups ?? []).map((one) => ({ ...one, createdOn: '2026-09-10', creationBasis: '' }));

  it('is no leader and no secretary where the order asks to elect them (NS 7.4)', () => {
    const named = composed('novosibirsk-2022', rows);
    expect(named.map((row) => (row as string[])[1])).toEqual(['член', 'член', 'член']);
    expect(named.map((row) => (row as string[])[0]).sort()).toEqual(['П-1', 'П-2', 'П-3']);
  });

  it('is of two secretaries the latest begun, in whatever order they stand', () => {
    const both = [rows, [...rows].reverse()].map((all) => composed('noyabrsk-2020', all));
    expect(both[0]).toEqual(both[1]);
    expect(both[0]?.slice(0, 2)).toEqual([
      ['П-1', 'руководитель'],
      ['П-2', 'секретарь'],
    ]);
    expect(both[0]?.[2]).toEqual(['П-3', 'член']);
  });
});

describe('number and day of an order about all groups', () => {
  const year: PaperSubject = { kind: 'year', schoolYear: '2026/27' };
  const order = (id: string, title: string, more: object = {}) => ({
    id,
    kind: 'приказ',
    title,
    schoolYear: '2026/27',
    number: '77',
    date: '2027-06-02',
    ...more,
  });
  const printed = (paper: string, documents: readonly object[]) => {
    const register = orderRegister('noyabrsk-2020', (all) => ({ ...all, documents }));
    const { номер, дата } = dataOf(paper, register, year);
    const record = paperOf(paper).record(register, year, WHO);
    return [номер, дата, record?.number, record?.date];
  };
  const known = ['77', { kind: 'date', date: '2027-06-02' }, '77', '2027-06-02'];
  const unknown = ['', { kind: 'date', date: null }, '', null];

  it.each([
    ['order-results', 'Приказ об итогах работы', {}, known],
    ['order-results', 'Приказ об итогах работы', { schoolYear: '2025/26' }, unknown],
    ['order-results', 'Приказ об итогах работы', { groupId: 'О-01' }, unknown],
    ['order-results', 'Приказ об итогах работы', { number: '' }, unknown],
    ['order-results', 'Приказ об утверждении перечня объединений', {}, unknown],
    ['order-results', 'Справка об итогах', { kind: 'справка' }, unknown],
    ['order-yearly-list', 'Приказ об утверждении перечня объединений', {}, known],
    ['order-yearly-list', 'Приказ об итогах работы', {}, unknown],
  ])('%s reads them from «%s» %j', (paper, title, more, expected) => {
    expect(printed(paper, [order('Д-1', title, more)])).toEqual(expected);
  });
});
