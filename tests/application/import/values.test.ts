import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupTypeOf } from '../../../src/application/import/group-type';
import { readCategory } from '../../../src/application/import/read-category';
import { readDay } from '../../../src/application/import/read-day';
import { readRole } from '../../../src/application/import/read-role';
import { splitWorkplace } from '../../../src/application/import/split-workplace';
import { fromDayNumber, toDayNumber } from '../../../src/domain/calendar/date-arithmetic';
import { MONTHS_GENITIVE } from '../../../src/domain/russian/date-in-words';
import { mayBeSame, nameKey, nameOfParts, readName } from '../../../src/domain/russian/read-name';

describe('days as people write them', () => {
  it.each([
    '01.09.2026',
    '1.9.26',
    '01.09.2026 г.',
    '01.09.2026г',
    '01/09/2026',
    '01-09-2026',
    '2026-09-01',
    '2026.09.01',
    '1 сентября 2026',
    '1 сентября 2026 года',
    '«01» сентября 2026 г.',
    '01.IX.2026',
    '46266',
    'до 01.09.2026 г.',
    'с 1 сентября 2026',
    '01.09.2026 0:00:00',
    ' 01.09.2026 ',
  ])('%s', (text) => {
    expect(readDay(text)).toEqual({ ok: true, day: '2026-09-01' });
  });

  it.each([
    ['2026', 'yearOnly'],
    ['2026 г.', 'yearOnly'],
    ['09.2026', 'monthOnly'],
    ['сентябрь 2026', 'monthOnly'],
    ['31.09.2026', 'noSuchDay'],
    ['09/15/2026', 'noSuchDay'],
    ['бессрочно', 'notDate'],
    ['12345678', 'noSuchDay'],
    ['10 лет', 'notDate'],
  ])('does not make a day of %s', (text, code) => {
    expect(readDay(text)).toEqual({ ok: false, code });
  });

  it('reads every day in every style', () => {
    const days = fc.integer({ min: toDayNumber('1950-01-01'), max: toDayNumber('2049-12-31') }).map(fromDayNumber);
    const styles: readonly ((year: string, month: string, day: string, at: string) => string)[] = [
      (year, month, day) => `${day}.${month}.${year}`,
      (year, month, day) => `${Number(day)}.${Number(month)}.${year.slice(2)} г.`,
      (year, month, day) => `${day}/${month}/${year}`,
      (year, month, day) => `${year}-${month}-${day}`,
      (year, month, day) => `до ${Number(day)} ${MONTHS_GENITIVE[Number(month) - 1]} ${year} года`,
      (_year, _month, _day, at) => String(toDayNumber(at) + 25_569),
    ];
    fc.assert(
      fc.property(days, fc.constantFrom(...styles), (day, style) => {
        const text = style(day.slice(0, 4), day.slice(5, 7), day.slice(8), day);
        expect(readDay(text)).toEqual({ ok: true, day });
      }),
      { numRuns: 500 },
    );
  });

  it('answers something of any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readDay(text).ok === 'boolean'));
  });
});

describe('names', () => {
  it.each([
    ['Иванова Мария Петровна', 'Иванова', 'Мария', 'Петровна', ''],
    ['ИВАНОВА Мария Петровна', 'Иванова', 'Мария', 'Петровна', ''],
    ['ПЕТРОВА-ВОДКИНА АННА', 'Петрова-Водкина', 'Анна', '', ''],
    ['Петрова-Водкина Анна', 'Петрова-Водкина', 'Анна', '', ''],
    ['Иванова М.П.', 'Иванова', 'М.', 'П.', ''],
    ['Иванова М.П', 'Иванова', 'М.', 'П.', ''],
    ['Иванова М. П.', 'Иванова', 'М.', 'П.', ''],
    ['М.П. Иванова', 'Иванова', 'М.', 'П.', ''],
    ['Мария Петровна Иванова', 'Иванова', 'Мария', 'Петровна', ''],
    ['Рабинович Анна Ильинична', 'Рабинович', 'Анна', 'Ильинична', ''],
    ['Мамедов Али Гусейн оглы', 'Мамедов', 'Али', 'Гусейн оглы', ''],
    ['1. Иванова Мария Петровна (руководитель)', 'Иванова', 'Мария', 'Петровна', 'руководитель'],
    ['Иванова М.П., секретарь', 'Иванова', 'М.', 'П.', 'секретарь'],
    ['Иванова\u00a0Мария  Петровна', 'Иванова', 'Мария', 'Петровна', ''],
    ['Секретарёва Анна', 'Секретарёва', 'Анна', '', ''],
    ['Садовская Анна', 'Садовская', 'Анна', '', ''],
    ['Безрукова Нина', 'Безрукова', 'Нина', '', ''],
    ['Щёголева Алёна Семёновна', 'Щёголева', 'Алёна', 'Семёновна', ''],
  ])('%s', (text, lastName, firstName, middleName, tail) => {
    expect(readName(text)).toEqual({ lastName, firstName, middleName, tail });
  });

  it.each([
    '',
    'Иванова',
    'СОШ № 1',
    'Фамилия Имя Отчество',
    'Учитель математики',
    'МБОУ СОШ',
    'Директор школы',
    '12',
    'ММО учителей математики',
  ])('%s is no name', (text) => {
    expect(readName(text)).toBeUndefined();
  });

  it('joins three cells', () => {
    expect(nameOfParts('ИВАНОВА', 'Мария', '')).toEqual({
      lastName: 'Иванова',
      firstName: 'Мария',
      middleName: '',
      tail: '',
    });
    expect(nameOfParts('', 'Мария', 'Петровна')).toBeUndefined();
  });

  it('tells who may be the same', () => {
    const full = { lastName: 'Семёнова', firstName: 'Мария', middleName: 'Петровна' };
    expect(nameKey(full)).toBe(nameKey({ ...full, lastName: 'СЕМЕНОВА' }));
    expect(mayBeSame(full, { lastName: 'Семенова', firstName: 'М.', middleName: 'П.' })).toBe(true);
    expect(mayBeSame(full, { lastName: 'Семенова', firstName: 'Мария', middleName: '' })).toBe(true);
    expect(mayBeSame(full, { lastName: 'Семенова', firstName: 'М.', middleName: 'А.' })).toBe(false);
    expect(mayBeSame(full, { lastName: 'Семенова', firstName: 'Марина', middleName: 'Петровна' })).toBe(false);
  });
});

describe('categories', () => {
  it.each([
    ['1 кв. категория', 'первая'],
    ['I', 'первая'],
    ['I кв. кат.', 'первая'],
    ['1', 'первая'],
    ['1-я', 'первая'],
    ['Первая квалификационная категория', 'первая'],
    ['высшая', 'высшая'],
    ['Высш.', 'высшая'],
    ['ВКК', 'высшая'],
    ['II', 'вторая'],
    ['СЗД', 'соответствие занимаемой должности'],
    ['соотв. занимаемой должности', 'соответствие занимаемой должности'],
    ['соответствие', 'соответствие занимаемой должности'],
    ['б/к', 'без категории'],
    ['нет', 'без категории'],
    ['–', 'без категории'],
    ['педагог-методист', 'педагог-методист'],
    ['11 класс', undefined],
    ['кандидат наук', undefined],
  ])('%s', (text, category) => {
    expect(readCategory(text)?.category).toBe(category);
  });

  it('reads the days beside it', () => {
    expect(readCategory('первая, до 15.05.2028')).toEqual({
      category: 'первая',
      from: null,
      until: '2028-05-15',
      day: null,
    });
    expect(readCategory('ВКК (приказ от 25.12.2023 г. № 1234)')).toEqual({
      category: 'высшая',
      from: '2023-12-25',
      until: null,
      day: null,
    });
    expect(readCategory('высшая 25 декабря 2023 г.')).toEqual({
      category: 'высшая',
      from: null,
      until: null,
      day: '2023-12-25',
    });
  });
});

it.each([
  ['учитель математики МБОУ СОШ № 1', 'учитель математики', 'МБОУ СОШ № 1'],
  ['МБОУ СОШ № 1, учитель математики', 'учитель математики', 'МБОУ СОШ № 1'],
  ['МДОУ «Радуга» старший воспитатель', 'старший воспитатель', 'МДОУ «Радуга»'],
  ['директор', 'директор', ''],
  ['Гимназия № 3', '', 'Гимназия № 3'],
])('workplace: %s', (text, position, organization) => {
  expect(splitWorkplace(text)).toEqual({ position, organization });
});

it.each([
  ['ММО учителей химии', ['ММО', 'творческая группа'], 'ММО'],
  [
    'Муниципальное методическое объединение учителей химии',
    ['муниципальное методическое объединение'],
    'муниципальное методическое объединение',
  ],
  ['РТГ «Исток»', ['районная творческая группа', 'лаборатория'], 'районная творческая группа'],
  ['Творческая группа «Исток»', ['ПОС'], 'ПОС'],
  ['Клуб', ['ММО', 'лаборатория'], ''],
])('type of a group: %s', (name, types, type) => {
  expect(groupTypeOf(name, types)).toBe(type);
});

it.each([
  ['Руководитель МО', 'leader'],
  ['рук.', 'leader'],
  ['и.о. руководителя', 'actingLeader'],
  ['Секретарь', 'secretary'],
  ['член', 'member'],
  ['заместитель руководителя', undefined],
])('role: %s', (text, role) => {
  expect(readRole(text)).toBe(role);
});
