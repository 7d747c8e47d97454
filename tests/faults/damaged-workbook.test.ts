import { describe, expect, test } from 'vitest';
import { decodeRegister } from '../../src/application/workbook/decode-register';
import { SHEETS } from '../../src/application/workbook/sheets';
import type { RegisterTable } from '../../src/domain/register/register-snapshot';
import { ISSUE_CODES, issueMessage } from '../../src/messages/issues';
import { smallRegister } from '../application/workbook/small-register';
import { DAMAGES, put } from './damaged-workbook.cases';

const GOOD = decodeRegister({ grids: smallRegister() }).snapshot;
const TABLES = SHEETS.filter(({ generated, id }) => !generated && id !== 'settings').map(
  ({ id }) => id as RegisterTable,
);

describe('a damaged workbook', () => {
  test.each(DAMAGES)('$title', ({ damage, issues, left = {}, also, inspection, options }) => {
    const grids = smallRegister();
    damage(grids);
    const decoded = decodeRegister({ grids }, inspection, options);
    expect(decoded.issues.map(({ sheet, cell, code, severity }) => [sheet, cell, code, severity])).toEqual(issues);
    for (const table of TABLES) {
      expect(decoded.snapshot[table], table).toHaveLength(left[table] ?? GOOD[table].length);
    }
    also?.(decoded);
  });

  test('every message says what to do, with all its blanks filled', () => {
    for (const { damage, inspection, options } of DAMAGES) {
      const grids = smallRegister();
      damage(grids);
      for (const issue of decodeRegister({ grids }, inspection, options).issues) {
        const message = issueMessage(issue);
        expect(message, message).not.toMatch(/«»|undefined|\(код \)|: \.|ячейке ;/);
        expect(message, message).toMatch(
          /введите|выберите|исправьте|заполните|верните|переименуйте|удалите|сотрите|сократите|уберите|разъедините|замените|оставьте|скопируйте|нужно от/i,
        );
      }
    }
  });

  test('every code of the reader is met in this table', () => {
    const met = new Set(DAMAGES.flatMap(({ issues }) => issues.map(([, , code]) => code)));
    expect(ISSUE_CODES.filter((code) => !met.has(code))).toEqual([]);
  });

  test('a fraction where a whole number is wanted is told though the cell shows it rounded', () => {
    const grids = smallRegister();
    put('groups', 'Своя периодичность, раз', 2, 2.5)(grids);
    expect(decodeRegister({ grids }).issues.map((issue) => [issue.severity, issueMessage(issue)])).toEqual([
      ['error', '«2,5» — не целое число, хотя в ячейке видно округлённое 3. Введите целое число.'],
    ]);
  });

  test('a message in full', () => {
    const grids = smallRegister();
    put('meetings', 'Дата', 2, '10 сентября 2026 г.')(grids);
    put('meetings', 'Состояние', 3, 'провидено')(grids);
    expect(decodeRegister({ grids }).issues.map(issueMessage)).toEqual([
      'Дата введена текстом: «10 сентября 2026 г.». Понято как 10.09.2026. Введите её заново в виде 10.09.2026.',
      'Слова «провидено» нет в списке. Может быть, «проведено»? Выберите одно из: запланировано; проведено; перенесено; отменено.',
    ]);
  });
});
