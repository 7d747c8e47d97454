import { describe, expect, it } from 'vitest';
import { docxBlocks } from '../../../src/application/documents/docx-blocks';
import { type BlockSource, paragraph } from '../../../src/templates/document-source';
import { docxText } from '../../golden/docx-text';
import { makeOrder } from '../../golden/orders/make-order';
import { ORDER_CASES } from '../../golden/orders/order-cases';
import { tableOf, templateOf } from './template-of';

const point = (numbered: 1 | 2, text: string): BlockSource => ({ ...paragraph('orderPoint', text), numbered });

/** Texts of the paragraphs outside of tables. */
function linesOf(bytes: Uint8Array): readonly string[] {
  return docxBlocks(bytes).flatMap((block) =>
    block.kind === 'table' ? [] : [block.line.pieces.map(({ text }) => text).join('')],
  );
}

const numbering = (xml: string) => (path: string, before: string) => (path === 'word/numbering.xml' ? xml : before);
const level = (format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (levels: string): string =>
  `<w:numbering><w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>';

describe('points numbered by the word processor', () => {
  it('have their numbers; points of a point are counted anew', () => {
    const bytes = templateOf([
      'ПРИКАЗЫВАЮ:',
      point(1, 'Создать.'),
      point(2, 'Утвердить состав.'),
      point(2, 'Утвердить план.'),
      'Примечание.',
      point(1, 'Назначить.'),
      point(2, 'Руководителем.'),
    ]);
    expect(linesOf(bytes)).toEqual([
      'ПРИКАЗЫВАЮ:',
      '1. Создать.',
      '1.1. Утвердить состав.',
      '1.2. Утвердить план.',
      'Примечание.',
      '2. Назначить.',
      '2.1. Руководителем.',
    ]);
  });

  it('are numbered as the highlighted words of theirs are not', () => {
    const bytes = templateOf([point(1, 'Ивановой')], (_path, xml) =>
      xml.replace('<w:r><w:t', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t'),
    );
    expect(docxBlocks(bytes)).toEqual([
      {
        kind: 'paragraph',
        line: {
          align: 'left',
          pieces: [
            { text: '1. ', marked: false },
            { text: 'Ивановой', marked: true },
          ],
        },
      },
    ]);
  });

  it.each([
    ['decimal', '%1)', ['3) а', '4) б']],
    ['lowerLetter', '%1)', ['c) а', 'd) б']],
    ['upperRoman', '%1.', ['III. а', 'IV. б']],
    ['russianLower', '%1)', ['в) а', 'г) б']],
    ['bullet', '', ['• а', '• б']],
    ['none', '', ['а', 'б']],
  ])('of an own template look as %s «%s»', (format, text, expected) => {
    const bytes = templateOf([point(1, 'а'), point(1, 'б')], numbering(list(level(format, text))));
    expect(linesOf(bytes)).toEqual(expected);
  });

  it('start again where a list of their own says so, and stand close to the text when there is no space', () => {
    const xml = list(level('decimal', '%1.', '<w:suff w:val="nothing"/>')).replace(
      '</w:num></w:numbering>',
      '</w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>',
    );
    const bytes = templateOf([point(1, 'а'), point(1, 'б'), point(1, 'в')], (path, before) =>
      path === 'word/numbering.xml'
        ? xml
        : before.replace(/(<w:numId w:val=")1("\/><\/w:numPr><\/w:pPr><w:r><w:t[^>]*>[бв])/g, '$12$2'),
    );
    expect(linesOf(bytes)).toEqual(['3.а', '1.б', '2.в']);
  });

  it('are counted through tables, where they stand in the first paragraph of a cell', () => {
    const table = tableOf(['X', 'Y']);
    const rows = table.kind === 'table' ? [[{ ...paragraph('cell', 'Исток'), numbered: 1 as const }]] : [];
    const bytes = templateOf([point(1, 'а'), { ...table, rows } as BlockSource, point(1, 'б')]);
    expect(docxBlocks(bytes)).toMatchObject([
      { line: { pieces: [{ text: '1. а' }] } },
      { rows: [[[{ pieces: [{ text: '2. Исток' }] }]]] },
      { line: { pieces: [{ text: '3. б' }] } },
    ]);
  });

  it('without a list in the file, or taken out of it, have none', () => {
    expect(linesOf(templateOf([point(1, 'а')], numbering('<w:numbering/>')))).toEqual(['а']);
    const out = templateOf([point(1, 'а')], (_path, xml) =>
      xml.replace('<w:numId w:val="1"/></w:numPr>', '<w:numId w:val="0"/></w:numPr>'),
    );
    expect(linesOf(out)).toEqual(['а']);
  });

  it('of every order are those that the kept texts have', () => {
    const numbersOf = (lines: readonly string[]) =>
      lines.flatMap((line) => /^\d+(?:\.\d+)?\. .{0,20}/.exec(line.replace(/\u00a0/g, '·'))?.[0] ?? []);
    for (const one of ORDER_CASES) {
      const { bytes } = makeOrder(one);
      const kept = numbersOf(
        docxText(bytes)
          .replace(/\[\[|\]\]/g, '')
          .split('\n'),
      );
      expect(kept.length, one.name).toBeGreaterThan(1);
      expect(numbersOf(linesOf(bytes)), `${one.paperId} ${one.name}`).toEqual(kept);
    }
  });
});
