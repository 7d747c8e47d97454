import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/local/sheets/model/cell';
import { fittedHeight } from '../../../src/local/sheets/store/xlsx/row-height';

const wrapped = (value: string): Cell => ({
  value,
  formula: undefined,
  format: { wrapStrategy: 'WRAP' },
  note: undefined,
});

describe('the height of a row with wrapped text', () => {
  it('is left to the program while one line is enough', () => {
    expect(fittedHeight([wrapped('соблюдено')], [135])).toBeUndefined();
    expect(fittedHeight([{ ...wrapped('слово '.repeat(50)), format: {} }], [135])).toBeUndefined();
    expect(fittedHeight([undefined, { ...wrapped(''), value: 12 }], [])).toBeUndefined();
  });

  it('holds as many lines as the longest cell needs in its column', () => {
    // 100 pixels hold 15 characters: 16 of them take two lines, 31 three.
    expect(fittedHeight([wrapped('м'.repeat(15))], [])).toBeUndefined();
    expect(fittedHeight([wrapped('м'.repeat(16))], [])).toBe(30);
    expect(fittedHeight([wrapped('м'.repeat(16)), wrapped('м'.repeat(31))], [])).toBe(43);
    expect(fittedHeight([wrapped('м'.repeat(31))], [300])).toBeUndefined();
  });

  it('counts line ends', () => {
    expect(fittedHeight([wrapped('1. Принять\n2. Поручить\n3. Утвердить')], [300])).toBe(43);
  });

  it('never passes the 409 points of the format', () => {
    expect(fittedHeight([wrapped('м'.repeat(40_000))], [100])).toBe(409);
  });
});
