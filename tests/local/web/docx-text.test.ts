import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { docxText } from '../../../src/local/web/docx-text';

function docx(body: string): Uint8Array {
  const zip = new PizZip();
  zip.file('word/document.xml', `<w:document><w:body>${body}</w:body></w:document>`);
  return zip.generate({ type: 'uint8array' });
}

test('paragraphs are lines, cells of a row are separated by tabs, what was typed stays text', () => {
  const paragraph = (text: string) =>
    `<w:p><w:pPr><w:b/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const cell = (text: string) => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`;
  const body = `${paragraph('ПРОТОКОЛ &#8470; &lt;1&gt;'.replace('&#8470;', '№'))}<w:tbl><w:tr>${cell('Слушали')}${cell('Решили')}</w:tr></w:tbl>`;
  expect(docxText(docx(body))).toBe('ПРОТОКОЛ № <1>\nСлушали\tРешили');
});

test('anything else than a Word document has no text to show', () => {
  expect(docxText(new Uint8Array([1, 2, 3]))).toBeUndefined();
});
