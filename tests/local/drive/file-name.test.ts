import { expect, test } from 'vitest';
import { safeFileName, uniqueFileName } from '../../../src/local/drive/file-name';
import { DOCX, FOLDER } from './test-drive';

test.each([
  ['2026-09-10 Протокол № 1 ТГ Исток', '2026-09-10 Протокол № 1 ТГ Исток.docx'],
  ['Протокол.docx', 'Протокол.docx'],
  ['Протокол № 1/2: «Исток»?', 'Протокол № 1-2- «Исток»-.docx'],
  ['../../etc/passwd', '-..-etc-passwd.docx'],
  ['  много   пробелов . ', 'много пробелов.docx'],
  ['', 'Без названия.docx'],
  ['con', '_con.docx'],
  ['~$План', '$План.docx'],
  ['и\u0306', 'й.docx'],
])('%s', (name, fileName) => {
  expect(safeFileName(name, DOCX)).toBe(fileName);
});

test('a long name is cut to what file systems take, extension kept', () => {
  const name = safeFileName('я'.repeat(300), DOCX);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(205);
  expect(name.endsWith('я.docx')).toBe(true);
});

test('a folder has no extension', () => {
  expect(safeFileName('2026/2027', FOLDER)).toBe('2026-2027');
});

test('a taken name gets the next number', () => {
  const taken = new Set(['План.docx', 'План (2).docx']);
  expect(uniqueFileName('План.docx', (name) => taken.has(name))).toBe('План (3).docx');
});
