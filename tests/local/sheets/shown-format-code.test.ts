import { expect, test } from 'vitest';
import { shownFormatCode } from '../../../src/local/sheets/store/xlsx/number-format-codes';

test('a style without a number format is plain, however the reader of files says it', () => {
  // exceljs answers null for conditional styles of LibreOffice: the register was refused as damaged because of it.
  expect(shownFormatCode(null)).toBeUndefined();
  expect(shownFormatCode(undefined)).toBeUndefined();
  expect(shownFormatCode('dd.mm.yyyy')).toBe('dd.mm.yyyy');
});
