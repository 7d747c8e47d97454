import { describe, expect, it } from 'vitest';
import { signaturesKept } from './signatures-kept';

const body = (...blocks: readonly string[]): string => `<w:body>${blocks.join('')}</w:body>`;
const text = (words: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const table = (cell: string, row = ''): string =>
  `<w:tbl><w:tr><w:trPr>${row}</w:trPr><w:tc>${cell}</w:tc></w:tr></w:tbl>`;
const KEPT = '<w:keepNext/>';
const signature = table(text('________________'));
const row = table(text('26', KEPT), '<w:cantSplit/>');

describe('a clerk sees whether a signature may stand alone', () => {
  it.each([
    ['after a bound point', body(text('2.', KEPT), text('', KEPT), signature), true],
    ['after a loose point', body(text('2.'), text('', KEPT), signature), false],
    ['after a point that an empty line parts from it', body(text('2.', KEPT), text(''), signature), false],
    ['after a bound row', body(row, text('', KEPT), signature), true],
    ['after a loose row', body(table(text('26'), '<w:cantSplit/>'), text('', KEPT), signature), false],
    ['after a row that a page may part', body(table(text('26', KEPT)), text('', KEPT), signature), false],
    ['after a total under a bound row', body(row, text('Всего: 26.', KEPT), signature), true],
    ['after a total under a loose row', body(table(text('26')), text('Всего: 26.', KEPT), signature), false],
    ['with nothing before it', body(signature), false],
  ])('%s', (_where, xml, isKept) => {
    expect(signaturesKept(xml)).toBe(isKept);
  });
});
