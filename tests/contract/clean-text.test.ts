import { describe, expect, test } from 'vitest';
import { manyLines, oneLine } from '../../src/contract/clean-text';
import { checkForm } from '../../src/contract/forms/check-form';
import type { FieldView } from '../../src/contract/forms/form-view';

describe('a text of one line', () => {
  test.each([
    ['\u0000Тема\u0007', 'Тема'],
    ['\u202eамеТ\u202c', 'амеТ'],
    ['\u2066Тема\u2069', 'Тема'],
    ['Те\u00adма\u200b\ufeff', 'Тема'],
    ['МБОУ\u00a0  СОШ\t№ 1', 'МБОУ СОШ № 1'],
    ['Первая\r\nвторая\u2028третья\u000bчетвёртая\u0085пятая', 'Первая вторая третья четвёртая пятая'],
    ['а \u202e б', 'а б'],
    ['  \u200b ', ''],
    ['№ 1 – «Ёлка»', '№ 1 – «Ёлка»'],
    ['👩‍🏫', '👩‍🏫'],
  ])('%j', (given, expected) => {
    expect(oneLine(given)).toBe(expected);
    expect(oneLine(expected)).toBe(expected);
  });
});

test('a text of many lines keeps its lines, tabs and inner spaces', () => {
  expect(manyLines(' а  б\r\nв\rг\u202e\n\tд\u0000 ')).toBe('а  б\nв\nг\n\tд');
});

describe('fields of forms', () => {
  const field = (fields: Partial<FieldView>): FieldView => ({
    name: 'it',
    label: '',
    hint: '',
    kind: 'text',
    required: true,
    shownWhen: null,
    long: false,
    max: null,
    min: null,
    list: 'words',
    open: false,
    fields: [],
    addLabel: '',
    ...fields,
  });
  const lists = { words: [{ id: 'два  слова', label: 'два  слова' }] };
  const checked = (fields: Partial<FieldView>, value: string) => {
    const { values, issues } = checkForm([field(fields)], lists, { it: value });
    return issues.length > 0 ? issues.map(({ code }) => code) : values.it;
  };

  test('hold clean texts, long ones with their lines', () => {
    expect(checked({}, 'Те\u0000ма\nгода')).toBe('Тема года');
    expect(checked({ long: true }, 'Те\u202eма\r\nгода')).toBe('Тема\nгода');
    expect(checked({}, '\u200b\u202e')).toEqual(['required']);
    expect(checked({ max: 3 }, 'а\u0000 \n б')).toBe('а б');
  });

  test('a word of the list stays as the list has it, another one is cleaned', () => {
    expect(checked({ kind: 'choice' }, ' два  слова ')).toBe('два  слова');
    expect(checked({ kind: 'choice' }, 'два слова')).toEqual(['notInList']);
    expect(checked({ kind: 'choice', open: true }, 'своё\u00a0\u202eслово')).toBe('своё слово');
  });
});
