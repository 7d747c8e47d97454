import { describe, expect, test } from 'vitest';
import { formatContent } from '../../../src/local/sheets/russian/number-format';
import { parseTyped } from '../../../src/local/sheets/russian/parse-typed';
import { formulaFromFile, formulaToFile } from '../../../src/local/sheets/store/xlsx/formula-text';

const day = (text: string): unknown =>
  formatContent(parseTyped(text, undefined, 2026).value, { numberFormat: { type: 'DATE' } });

describe('text typed in the Russian locale', () => {
  test.each([
    ['01.09.2026', '01.09.2026'],
    ['1.9.26', '01.09.2026'],
    ['1.9.99', '01.09.1999'],
    ['2026-09-01', '01.09.2026'],
    ['1 сентября 2026 г.', '01.09.2026'],
    ['15 мая', '15.05.2026'],
    // The traps: a clause, a class and a range of pages become dates, as in Google Sheets.
    ['1.5', '01.05.2026'],
    ['5/6', '05.06.2026'],
    ['3-4', '03.04.2026'],
    ['9.2026', '01.09.2026'],
  ])('«%s» is the date %s', (text, expected) => {
    expect(parseTyped(text, undefined, 2026).numberFormat).toEqual({ type: 'DATE', pattern: 'dd.mm.yyyy' });
    expect(day(text)).toBe(expected);
  });

  test.each<[string, unknown]>([
    ['3,5', 3.5],
    ['-12', -12],
    ['1 234,5', 1234.5],
    ['22 34', 2234],
    ['01234', 1234],
    ['+79211234567', 79211234567],
    ['12%', 0.12],
    ['истина', true],
    ['FALSE', false],
    ["'01234", '01234'],
    ['39/1', '39/1'],
    ['31.02.2026', '31.02.2026'],
    ['1.13', '1.13'],
    ['1.5.1', '1.5.1'],
    ['11 «А»', '11 «А»'],
    ['+7 921 123-45-67', '+7 921 123-45-67'],
    ['', undefined],
  ])('«%s» is %s', (text, expected) => {
    expect(parseTyped(text, undefined, 2026).value).toBe(expected);
  });

  test('time and date with time', () => {
    expect(parseTyped('14:30', undefined, 2026).value).toBe(14.5 / 24);
    expect(parseTyped('01.09.2026 14:30', undefined, 2026).value).toBe(46266 + 14.5 / 24);
    expect(parseTyped('14:75', undefined, 2026).value).toBe('14:75');
  });

  test('a cell of text format keeps everything as text, formulas too', () => {
    const format = { numberFormat: { type: 'TEXT', pattern: '@' } };
    for (const text of ['1.5', '01234', '=A1', 'ИСТИНА']) {
      expect(parseTyped(text, format, 2026)).toEqual({ value: text, formula: undefined });
    }
  });

  test('a format that shows dates already stays as it is', () => {
    const format = { numberFormat: { type: 'DATE', pattern: 'd mmmm yyyy' } };
    expect(parseTyped('01.09.2026', format, 2026)).toEqual({ value: 46266, formula: undefined });
  });
});

describe('text that a cell shows', () => {
  test.each<[number, string, string]>([
    [46266, 'dd.mm.yyyy', '01.09.2026'],
    [46266, 'd mmmm yyyy "г."', '1 сентября 2026 г.'],
    [46266, 'mmmm yyyy', 'сентябрь 2026'],
    [46266, 'ddd', 'вт'],
    [46266.604166666664, 'dd.mm.yyyy h:mm', '01.09.2026 14:30'],
    [1.5, '[h]:mm', '36:00'],
    [1234.5, '#,##0.00', '1\u00a0234,50'],
    [-1234.5, '0', '-1235'],
    [0.125, '0.0%', '12,5%'],
    [5, '000', '005'],
    [1234567, '0.00E+00', '1,23E+06'],
    [0.5, '0.##', '0,5'],
  ])('%d as %s is %s', (value, pattern, expected) => {
    expect(formatContent(value, { numberFormat: { pattern } })).toBe(expected);
  });

  test('without a format: comma, no tail of binary fractions', () => {
    expect(formatContent(0.1 + 0.2, undefined)).toBe('0,3');
    expect(formatContent(2026, undefined)).toBe('2026');
    expect(formatContent(true, undefined)).toBe('ИСТИНА');
    expect(formatContent({ type: 'DIVIDE_BY_ZERO', message: '' }, undefined)).toBe('#DIV/0!');
  });
});

describe('formulas in files', () => {
  test.each([
    ['=SUM(A1;1,5)', 'SUM(A1,1.5)'],
    ['=IF(A1="а;б";1;2)', 'IF(A1="а;б",1,2)'],
    ["='Лист; 1'!A1*1,5", "'Лист; 1'!A1*1.5"],
  ])('%s is kept as %s', (typed, kept) => {
    expect(formulaToFile(typed)).toBe(kept);
    expect(formulaFromFile(kept)).toBe(typed);
  });
});
