import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ColumnDefinition } from '../../../src/application/workbook/column';
import { decodeRegister } from '../../../src/application/workbook/decode-register';
import { DEFAULT_SETTINGS } from '../../../src/application/workbook/setting-rows';
import type { SheetDefinition } from '../../../src/application/workbook/sheet-definition';
import { SHEETS } from '../../../src/application/workbook/sheets';
import { writeRegister } from '../../../src/application/workbook/write-register';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import { append, emptyGrids } from './grids';

/** Texts that spreadsheets like to spoil, and any others that have no outer spaces. */
const texts = fc.oneof(
  fc.constantFrom(
    '=1+1',
    "'5/6",
    '39/1',
    '7.10',
    '01.09',
    '+7 900',
    '-',
    '@x',
    'ИСТИНА',
    '«ё»',
    'а\nб',
    'имя (О-1)',
    '1e5',
  ),
  fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .filter((text) => text.trim() === text && !text.startsWith('#')),
);
const dates = fc
  .integer({ min: 0, max: 36_000 })
  .map((days) => new Date(Date.UTC(1950, 0, 1 + days)).toISOString().slice(0, 10));
const words = fc.constantFrom('высшая', 'тема работы', 'первая', 'цель');

function valuesOf(column: ColumnDefinition, ids: ReadonlyMap<string, readonly string[]>): fc.Arbitrary<unknown> {
  const targets = ids.get(column.table ?? '') ?? [];
  switch (column.type) {
    case 'text':
    case 'longText':
    case 'json':
      return texts;
    case 'word':
      return fc.constantFrom(...(column.suggestions ?? []), 'своё слово');
    case 'integer':
      return fc.integer({ min: column.min, max: column.max });
    case 'date':
      return dates;
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...(column.words ?? []).map(([code]) => code));
    case 'ref':
      return fc.constantFrom(...targets);
    case 'refList':
      return fc.uniqueArray(fc.constantFrom(...targets), { minLength: 1, maxLength: 3 });
    case 'stringList':
      return fc.uniqueArray(words, { minLength: 1, maxLength: 3 });
    case 'schoolYear':
      return fc.constantFrom('1999/00', '2026/27', '2098/99');
    case 'deadline':
      return fc.record({
        operator: fc.constantFrom('before', 'notLaterThan'),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
        yearOf: fc.constantFrom('start', 'end'),
      });
    case 'email':
      return fc.constantFrom('a.b@edu.ru', 'школа@почта.рф');
    case 'url':
      return fc.constantFrom('https://edu.ru/a?b=1', 'http://школа.рф');
    default:
      throw new Error(`No values for ${column.type}`);
  }
}

function rowsOf(sheet: SheetDefinition, ids: ReadonlyMap<string, readonly string[]>): fc.Arbitrary<object[]> {
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  for (const column of sheet.columns) {
    const filled = column.type === 'id' ? fc.constant('') : valuesOf(column, ids);
    const blank = sheet.blank()[column.field];
    fields[column.field] = column.required ? filled : fc.oneof(fc.constant(blank), filled);
  }
  return fc.array(fc.record(fields), { minLength: 3, maxLength: 3 }).map((rows) =>
    rows.map((fieldsOfRow, index) => {
      const entity = { ...sheet.blank(), ...fieldsOfRow, id: ids.get(sheet.id)?.[index] };
      return sheet.assemble === null ? entity : sheet.assemble(entity);
    }),
  );
}

const tables = SHEETS.filter(({ generated, id }) => !generated && id !== 'settings');
const ids = new Map(tables.map(({ id, idPrefix }) => [id, [1, 2, 3].map((n) => `${idPrefix}-0${n}`)] as const));
const registers = fc.record(Object.fromEntries(tables.map((sheet) => [sheet.id, rowsOf(sheet, ids)])));

test('whatever a register holds comes back from the cells unchanged, and no cell is unreadable', () => {
  fc.assert(
    fc.property(registers, (rows) => {
      const snapshot = { ...rows, settings: DEFAULT_SETTINGS } as unknown as RegisterSnapshot;
      const reading = JSON.parse(JSON.stringify(append(emptyGrids(), writeRegister(snapshot))));
      const decoded = decodeRegister(reading);
      expect(decoded.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(decoded.snapshot).toEqual(snapshot);
    }),
    { numRuns: 60 },
  );
});
