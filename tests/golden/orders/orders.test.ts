import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintTemplate } from '../../../src/application/documents/lint/lint-template';
import { ORDERS } from '../../../src/domain/documents/papers/orders/index';
import { docxPart, docxText } from '../docx-text';
import { makeOrder, templateOfPaper } from './make-order';
import { ORDER_CASES } from './order-cases';
import { orderObjections } from './order-objections';

/** `UPDATE_GOLDEN=1` rewrites the kept texts; the difference is then reviewed by a person. */
function keptText(paperId: string, name: string, text: string): string {
  const path = new URL(`./texts/${paperId}.${name}.txt`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(path)) writeFileSync(path, text);
  return readFileSync(path, 'utf8');
}

describe.each(ORDER_CASES)('$paperId under $name', (one) => {
  it('reads as the kept text', () => {
    const { fileName, bytes, warnings, uncertain } = makeOrder(one);
    const notes = [...warnings, ...uncertain.map((words) => `? ${words}`)].map((note) => `! ${note}\n`).join('');
    const text = `${fileName}\n\n${docxText(bytes)}\n${notes}`;
    expect(text).toBe(keptText(one.paperId, one.name, text));
  });

  it('is what a clerk has nothing to object to', () => {
    expect(orderObjections(makeOrder(one))).toEqual([]);
  });

  it('stands on A4 in styles of the template, its points numbered by the word processor', () => {
    const { bytes } = makeOrder(one);
    const xml = docxPart(bytes, 'word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"/);
    for (const style of ['head', 'documentKind', 'requisite', 'heading', 'resolution', 'signature']) {
      expect(xml).toContain(`<w:pStyle w:val="metodset-${style}"/>`);
    }
    expect(xml).toMatch(/<w:pStyle w:val="metodset-orderPoint"\/>(?:<w:keepNext\/>)?<w:numPr>/);
    expect(docxPart(bytes, 'word/numbering.xml')).toContain('<w:lvlText w:val="%1.%2."/>');
  });
});

describe.each(ORDERS)('the template of $id', (paper) => {
  it('has nothing for the check of templates to find and uses every field but places of work', () => {
    const { problems, unusedFields } = lintTemplate(templateOfPaper(paper), paper);
    expect(problems).toEqual([]);
    expect(unusedFields.filter((field) => !/(?:должность|организация) руководителя$/.test(field))).toEqual([]);
  });
});
