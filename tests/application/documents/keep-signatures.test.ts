import { describe, expect, it } from 'vitest';
import { keepSignatures } from '../../../src/application/documents/keep-signatures';

const text = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const bound = (words: string): string => `<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((one) => `<w:tc>${one}</w:tc>`).join('')}</w:tr>`;
const boundRow = (...cells: readonly string[]): string =>
  `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((one) => `<w:tc>${one}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const signature = table(row(text('Руководитель'), text('________________'), text('М. П. Иванова')));
const list = table(row(text('1'), text('Заседание')), row(text('2'), text('Семинар')));
const listKept = table(row(text('1'), text('Заседание')), boundRow(bound('2'), bound('Семинар')));
const empty = '<w:p/>';
const emptyBound = '<w:p><w:pPr><w:keepNext/></w:pPr></w:p>';
const long = 'Слово '.repeat(40).trim();

describe('a signature', () => {
  it.each([
    ['the paragraph before it', text(long) + signature, bound(long) + signature],
    ['the last row of a table', list + empty + signature, listKept + emptyBound + signature],
    [
      'a short total with the last row above it',
      `${list}${text('Всего: 2.')}${empty}${signature}`,
      `${listKept}${bound('Всего: 2.')}${emptyBound}${signature}`,
    ],
    ['a long paragraph without the table above it', list + text(long) + signature, list + bound(long) + signature],
    [
      'a short point without the point above it',
      text('1.') + text('2.') + signature,
      text('1.') + bound('2.') + signature,
    ],
  ])('holds %s', (_what, before, after) => {
    expect(keepSignatures(before)).toBe(after);
  });

  it('leaves what is bound and what a page begins after alone', () => {
    const last = `<w:p><w:pPr><w:sectPr/></w:pPr></w:p>`;
    expect(keepSignatures(last + signature)).toBe(last + signature);
    expect(keepSignatures(bound('2.') + signature)).toBe(bound('2.') + signature);
  });
});

it('takes no list with places for the pen for a signature', () => {
  const sheet = table(
    `<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${text('Дата')}</w:tc></w:tr>`,
    row(text('____________')),
  );
  expect(keepSignatures(text('Всего') + sheet)).toBe(text('Всего') + sheet);
});

it('keeps the properties that the last row has', () => {
  const styled = `<w:tbl><w:tr><w:tblPrEx><w:x/></w:tblPrEx><w:trPr><w:trHeight/></w:trPr><w:tc>${text('1')}</w:tc></w:tr></w:tbl>`;
  expect(keepSignatures(styled + signature)).toBe(
    `<w:tbl><w:tr><w:tblPrEx><w:x/></w:tblPrEx><w:trPr><w:cantSplit/><w:trHeight/></w:trPr><w:tc>${bound('1')}</w:tc></w:tr></w:tbl>${signature}`,
  );
});
