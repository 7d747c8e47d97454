import { describe, expect, test } from 'vitest';
import { deadlineOfText, textOfDeadline } from '../../../src/application/workbook/reading/deadline-words';
import {
  dateOfSerial,
  dateOfText,
  dateTimeOfSerial,
  serialOfDate,
  serialOfDateTime,
} from '../../../src/application/workbook/reading/plain-dates';
import { schoolYearOfText } from '../../../src/application/workbook/reading/school-years';
import { booleanOfText } from '../../../src/application/workbook/reading/value-readers';

describe('serial numbers', () => {
  test.each([
    ['1899-12-30', 0],
    ['1900-03-01', 61],
    ['1970-01-01', 25_569],
    ['2000-02-29', 36_585],
    ['2026-09-15', 46_280],
    ['2100-03-01', 73_110],
  ])('%s is %i', (date, serial) => {
    expect(serialOfDate(date)).toBe(serial);
    expect(dateOfSerial(serial)).toBe(date);
  });

  test('every day of two centuries goes there and back, one after another', () => {
    for (let serial = 10_000; serial < 83_000; serial++) expect(serialOfDate(dateOfSerial(serial))).toBe(serial);
  });

  test('a moment keeps its seconds', () => {
    expect(dateTimeOfSerial(serialOfDateTime('2026-09-15T23:59:59'))).toBe('2026-09-15T23:59:59');
    expect(dateTimeOfSerial(46_280.5)).toBe('2026-09-15T12:00:00');
  });
});

describe('dates typed as text', () => {
  test.each([
    ['01.09.2026', '2026-09-01'],
    ['1.9.2026 г.', '2026-09-01'],
    ['1 сентября 2026 г.', '2026-09-01'],
    ['«01» сентября 2026 года', '2026-09-01'],
    ['2026-09-01', '2026-09-01'],
    ['2026-09-01T10:00:00Z', '2026-09-01'],
    ['01/09/26', '2026-09-01'],
    ['01-09-2026', '2026-09-01'],
    ['5 мая 2026', '2026-05-05'],
    ['5 марта 2026', '2026-03-05'],
    ['3 июля 1989', '1989-07-03'],
  ])('%s is %s', (text, date) => {
    expect(dateOfText(text)).toBe(date);
  });

  test.each(['31.02.2026', '32.01.2026', 'сентябрь 2026', 'скоро', '1 сентября', '15', '09.2026', '1 мартобря 2026'])(
    '%s is no date',
    (text) => {
      expect(dateOfText(text)).toBeUndefined();
    },
  );
});

describe('yearly terms', () => {
  test.each([
    ['не позднее 15 сентября', 'notLaterThan', 9, 15, 'start'],
    ['Не позже 15 сентября.', 'notLaterThan', 9, 15, 'start'],
    ['не позднее 15 мая', 'notLaterThan', 5, 15, 'end'],
    ['не позднее 15.05', 'notLaterThan', 5, 15, 'end'],
    ['до 15.09.', 'before', 9, 15, 'start'],
    ['до 1 сентября', 'before', 9, 1, 'start'],
    ['до 1 сентября после окончания учебного года', 'before', 9, 1, 'end'],
    ['до 1 сентября включительно', 'notLaterThan', 9, 1, 'start'],
    ['до 25 августа до начала учебного года', 'before', 8, 25, 'start'],
    ['не позднее 15 сентября текущего учебного года', 'notLaterThan', 9, 15, 'start'],
    ['к 1 июня', 'before', 6, 1, 'end'],
    ['не позднее 25 августа', 'notLaterThan', 8, 25, 'end'],
    ['по 30 декабря', 'notLaterThan', 12, 30, 'start'],
  ])('%s', (text, operator, month, day, yearOf) => {
    const deadline = deadlineOfText(text);
    expect(deadline).toEqual({ operator, month, day, yearOf });
    if (deadline !== undefined) expect(deadlineOfText(textOfDeadline(deadline))).toEqual(deadline);
  });

  test.each(['15 сентября', 'в конце учебного года', 'до 31 июня', 'не позднее 15', 'до 1 сентября 2026 или позже'])(
    '%s is no term',
    (text) => {
      expect(deadlineOfText(text)).toBeUndefined();
    },
  );
});

test.each([
  ['2026/27', '2026/27'],
  ['2026/2027', '2026/27'],
  ['2026–2027 учебный год', '2026/27'],
  ['2026-27 уч. год', '2026/27'],
  ['2099/00', '2099/00'],
  ['2026/28', undefined],
  ['2026', undefined],
  ['26/27', undefined],
])('school year %s is %s', (text, year) => {
  expect(schoolYearOfText(text)).toBe(year);
});

test.each([
  ['да', true],
  ['ДА', true],
  ['ИСТИНА', true],
  ['true', true],
  ['1', true],
  ['x', true],
  ['х', true],
  ['✓', true],
  ['+', true],
  ['нет', false],
  ['ЛОЖЬ', false],
  ['0', false],
  ['-', false],
  ['наверное', undefined],
])('«%s» is %s', (text, value) => {
  expect(booleanOfText(text)).toBe(value);
});
