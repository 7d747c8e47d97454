import { expect, test } from 'vitest';
import { isAddress } from '../../../src/application/workbook/reading/text-readers';

// The local office writes addresses of its own documents, `/documents/ID`, where Google writes whole ones.
test.each([
  ['https://docs.google.com/document/d/1/edit', true],
  ['HTTP://school.example.ru', true],
  ['/documents/a1B2-c3_d4', true],
  ['/documents/../register.xlsx', false],
  ['//evil.example.ru', false],
  ['javascript:alert(1)', false],
  ['https://', false],
  ['школа.рф', false],
])('%s is an address: %s', (text, expected) => {
  expect(isAddress(text)).toBe(expected);
});
