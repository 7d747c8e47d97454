import { describe, expect, it } from 'vitest';
import { disposableOn } from '../../../../src/domain/documents/register/disposable';
import { keepUntil } from '../../../../src/domain/documents/register/keep-until';
import { nextNumber } from '../../../../src/domain/documents/register/next-number';
import { titledPaper } from '../../../../src/domain/documents/register/titled-paper';
import type { Settings } from '../../../../src/domain/register/settings';
import { registerOf } from '../../../golden/register-of';

const paper = (id: string, number: string, date: string | null, more: object = {}) => ({
  id,
  kind: 'приказ',
  number,
  date,
  schoolYear: '2026/27',
  ...more,
});
const group = { id: 'О-01', name: 'Исток', type: 'районная творческая группа', regulationId: 'lyubim' };
const numbered = (documents: readonly object[], settings: Partial<Settings> = {}) =>
  registerOf('lyubim', settings, { documents });

describe('the next number', () => {
  it.each([
    [[], '1'],
    [['7', '12', '9'], '13'],
    [['39/1'], '40'],
    [['39', '39/1', '39/2'], '40'],
    [['5', '5а'], '6'],
    [['5а'], '6'],
    [['181-О'], '182-О'],
    [['9-од', '12-од'], '13-од'],
    [['12-ОД'], '13-ОД'],
    [['12 од'], '13 од'],
    [['12од'], '13од'],
    [['12п'], '13п'],
    [['12/ОД'], '13/ОД'],
    [['12 л/с'], '13 л/с'],
    [['12-л/с'], '13-л/с'],
    [['ОД-12'], 'ОД-13'],
    [['П-9/1'], 'П-10'],
    [['№ 12'], '13'],
    [['01-05/12'], '01-05/13'],
    [['01-05/9', '01-05/12'], '01-05/13'],
    [['01-05/12-од'], '01-05/13-од'],
    [['01-05-12'], '01-05-13'],
    [['03/7'], '03/8'],
    [['2-15/7'], '2-15/8'],
    [['12/01-05'], '13/01-05'],
    [['12-01'], '13-01'],
    [['007'], '008'],
    [['01-05/099'], '01-05/100'],
    [['12/26'], '13/26'],
    [['12-2026'], '13-2026'],
    [['12/2026'], '13/2026'],
    [['39/27'], '40'],
    [['б/н', ''], '1'],
  ])('after %j is %s', (numbers, next) => {
    const documents = numbers.map((number, index) => paper(`Д-${index}`, number, '2026-09-10'));
    expect(nextNumber(numbered(documents), { kind: 'приказ', groupId: null, date: '2026-10-01' })).toBe(next);
  });

  it('carries the year of the new paper', () => {
    const next = (date: string) =>
      nextNumber(numbered([paper('Д-1', '12/26', '2026-12-30')]), { kind: 'приказ', groupId: null, date });
    expect([next('2026-12-31'), next('2027-01-01')]).toEqual(['13/26', '13/27']);
  });

  it.each([
    ['190-од', '1-од'],
    ['01-05/12', '01-05/1'],
    ['ОД-12', 'ОД-1'],
    ['007', '001'],
    ['12/26', '1/27'],
    ['12', '1'],
    ['б/н', '1'],
  ])('of a new year keeps the look of the year before: after %s is %s', (number, next) => {
    const rows = numbered([paper('Д-1', number, '2026-12-30')], { numberingYear: 'календарный год' });
    expect(nextNumber(rows, { kind: 'приказ', groupId: null, date: '2027-01-11' })).toBe(next);
  });

  it('follows papers that look as the latest one does: orders on the staff count apart', () => {
    const rows = [paper('Д-1', '12-од', '2026-09-10'), paper('Д-2', '40-к', '2026-09-09')];
    const next = (documents: readonly object[]) =>
      nextNumber(numbered(documents), { kind: 'приказ', groupId: null, date: '2026-10-01' });
    expect(next(rows)).toBe('13-од');
    expect(next([...rows, paper('Д-3', '41-к', '2026-09-11')])).toBe('42-к');
  });

  const documents = [paper('Д-1', '5', '2026-08-31'), paper('Д-2', '2', '2026-12-31'), paper('Д-3', '1', '2027-01-01')];
  it.each([
    ['учебный год', '2026-08-31', '6'],
    ['учебный год', '2026-09-01', '3'],
    ['учебный год', '2027-02-01', '3'],
    ['календарный год', '2026-12-31', '6'],
    ['календарный год', '2027-01-01', '2'],
  ])('begins anew with the %s: on %s it is %s', (numberingYear, date, next) => {
    expect(nextNumber(numbered(documents, { numberingYear }), { kind: 'приказ', groupId: null, date })).toBe(next);
  });

  it('of minutes is counted by the group, of orders by the register', () => {
    const rows = [
      paper('Д-1', '4', '2026-09-10', { kind: 'протокол', groupId: 'О-01' }),
      paper('Д-2', '8', '2026-09-10', { groupId: 'О-01' }),
    ];
    const next = (kind: string, groupId: string) => nextNumber(numbered(rows), { kind, groupId, date: '2026-10-01' });
    expect([next('протокол', 'О-01'), next('протокол', 'О-02'), next('приказ', 'О-02')]).toEqual(['5', '1', '9']);
  });

  it.each([
    ['2026-08-14', '6'],
    ['2026-08-15', '1'],
    ['2026-08-31', '1'],
  ])('of minutes begins anew with the meetings of late August that open a year: on %s it is %s', (date, next) => {
    const rows = numbered([paper('Д-1', '5', '2026-05-20', { kind: 'протокол', groupId: 'О-01' })]);
    expect(nextNumber(rows, { kind: 'протокол', groupId: 'О-01', date })).toBe(next);
  });
});

describe('the term of keeping', () => {
  const until = (regulationId: string, more: object) =>
    keepUntil(registerOf(regulationId, {}, { groups: [{ ...group, regulationId }] }), {
      groupId: 'О-01',
      schoolYear: '2025/26',
      keepUntil: null,
      ...more,
    });

  it('ends on 31 December five years after the year in which the file is closed (L 5.7)', () => {
    expect(until('lyubim', {})).toBe('2031-12-31');
    expect(until('lyubim', { schoolYear: '2026/27' })).toBe('2032-12-31');
    expect(until('lyubim', { keepUntil: '2040-12-31' })).toBe('2040-12-31');
    expect(until('lyubim', { keepUntil: '2027-12-31' })).toBe('2031-12-31');
  });

  it('is not set where no regulation sets it', () => {
    expect(until('rybnoye-2020', {})).toBeNull();
    expect(until('lyubim', { groupId: null })).toBeNull();
    expect(until('lyubim', { schoolYear: '' })).toBeNull();
  });
});

describe('what may be disposed of', () => {
  const filed = (id: string, keep: string | null, status = 'в деле') =>
    paper(id, '1', '2020-09-10', { keepUntil: keep, status });
  const register = numbered([
    filed('Д-1', '2026-12-31'),
    filed('Д-2', null),
    filed('Д-3', '2026-12-31', 'подписан'),
    filed('Д-4', '2026-12-31', 'уничтожен'),
  ]);
  it.each([
    ['2026-12-31', []],
    ['2027-01-01', ['Д-1']],
    ['2099-01-01', ['Д-1']],
  ])('on %s: %j', (day, ids) => {
    expect(disposableOn(register, day).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the title of a signed paper', () => {
  it.each([
    ['Приказ о создании без номера ТГ Исток', '', '2026-09-10 Приказ о создании № 39-1 ТГ Исток'],
    ['2026-09-01 План работы ТГ Исток', '', '2026-09-10 План работы ТГ Исток'],
    ['2026-09-01 Приказ о создании № 12 ТГ Исток', '12', '2026-09-10 Приказ о создании № 39-1 ТГ Исток'],
    ['2026-09-01 Приказ о создании № 38-1 ТГ Исток', '38/1', '2026-09-10 Приказ о создании № 39-1 ТГ Исток'],
    ['2026-09-01 Приказ о создании № 12', '12', '2026-09-10 Приказ о создании № 39-1'],
    ['2026-09-01 Приказ о создании № 120 ТГ Исток', '12', '2026-09-10 Приказ о создании № 120 ТГ Исток'],
    ['О создании группы', '12', 'О создании группы'],
  ])('%s, before № %s', (title, number, titled) => {
    expect(titledPaper({ title, number }, '39/1', '2026-09-10')).toBe(titled);
  });
});
