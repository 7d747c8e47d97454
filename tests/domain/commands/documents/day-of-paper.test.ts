// A wrong year is told before it is written.
import { describe, expect, it } from 'vitest';
import { refusedFor, warnedOf } from '../../../support/decided';
import { GROUP, registerWith, sign } from '../../../support/signed-order';

const plan = { kind: 'план', createdOn: '2026-11-22', fileId: '' };
const groups = [{ ...GROUP, creationBasis: 'приказ от 01.09.2026 № 7' }];
const dated = (date: string, paper: object = {}, rows: object = {}) =>
  sign(registerWith('noyabrsk-2020', 'План работы ММО Исток', { groups, ...rows }, { ...plan, ...paper }), { date });

describe('the day of a signed paper', () => {
  it.each([
    ['1999-01-01', ['date impossibleDay']],
    ['2016-11-20', ['date impossibleDay']],
    ['2025-11-21', ['date impossibleDay']],
    ['2025-11-22', []],
    ['2026-11-22', []],
    ['2026-11-23', ['date inFuture']],
  ])('%s, the paper made on 22.11.2026: %j', (date, refused) => {
    expect(refusedFor(dated(date))).toEqual(refused);
  });

  it.each([
    ['2025-11-22', ['skipped', 'otherYear', 'beforeGroup']],
    ['2026-05-31', ['skipped', 'otherYear', 'beforeGroup']],
    ['2026-06-01', ['skipped', 'beforeGroup']],
    ['2026-08-31', ['skipped', 'beforeGroup']],
    ['2026-09-01', ['skipped']],
  ])('%s, of 2026/27 and a group since 01.09.2026: %j', (date, warnings) => {
    expect(warnedOf(dated(date))).toEqual(warnings);
  });

  it.each([
    ['2020-05-31', ['date impossibleDay']],
    ['2020-06-01', []],
    ['2021-08-31', []],
  ])('of an old paper of 2020/21 entered now: %s', (date, refused) => {
    expect(refusedFor(dated(date, { schoolYear: '2020/21', createdOn: '2026-11-22' }))).toEqual(refused);
  });

  it.each([
    ['2022-02-28', []],
    ['2022-03-01', ['otherYear']],
  ])('of a paper of 2020/21 some months later: %s', (date, warnings) => {
    const warned = warnedOf(dated(date, { schoolYear: '2020/21', createdOn: '2026-11-22' }));
    expect(warned.filter((code) => code === 'otherYear')).toEqual(warnings);
  });

  it('may be any of a paper of which nothing is known', () => {
    expect(refusedFor(dated('1999-01-01', { schoolYear: '', createdOn: null }))).toEqual([]);
  });

  it.each([
    ['Приказ о внесении изменений', '2026-11-15', []],
    ['Приказ о внесении изменений', '2026-11-16', ['groupClosed']],
    ['Приказ о назначении руководителя', '2026-11-16', ['groupClosed']],
    ['Приказ о прекращении деятельности', '2026-11-16', []],
    ['Приказ о поощрении', '2026-11-16', []],
  ])('«%s» of %s about a group closed on 15.11.2026: %j', (title, date, warnings) => {
    const closed = groups.map((one) => ({ ...one, closedOn: '2026-11-15', closingBasis: 'приказ от 15.11.2026 № 9' }));
    const warned = warnedOf(sign(registerWith('noyabrsk-2020', title, { groups: closed }), { date, places: [] }));
    expect(warned.filter((code) => code === 'groupClosed')).toEqual(warnings);
  });

  it('of an order on creation comes before the group', () => {
    const order = registerWith('noyabrsk-2020', 'Приказ о создании без номера ММО Исток', { groups: [GROUP] });
    expect(warnedOf(sign(order, { date: '2026-08-25' }))).toEqual(['skipped']);
  });
});
