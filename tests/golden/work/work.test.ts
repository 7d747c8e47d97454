import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintTemplate } from '../../../src/application/documents/lint/lint-template';
import { WORK_PAPERS } from '../../../src/domain/documents/papers/work/index';
import { docxPart, docxText } from '../docx-text';
import { paperObjections } from '../paper-objections';
import { makePaper, templateOf } from './make-paper';
import { OTHER_CASES, WORK_CASES, type WorkCase } from './work-cases';

/** `UPDATE_GOLDEN=1` rewrites the kept texts; the difference is then reviewed by a person. */
function keptText({ paperId, name }: WorkCase, text: string): string {
  const path = new URL(`./texts/${paperId}.${name}.txt`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(path)) writeFileSync(path, text);
  return readFileSync(path, 'utf8');
}

function made({ paperId, register, subject, today }: WorkCase) {
  const paper = makePaper(paperId, register, subject, today);
  if (!paper.made) throw new Error(JSON.stringify(paper.obstacles));
  return paper;
}

describe.each([...WORK_CASES, ...OTHER_CASES])('$paperId under $name', (one) => {
  it('reads as the kept text', () => {
    const { fileName, bytes, warnings, uncertain } = made(one);
    const notes = [...warnings, ...uncertain.map((words) => `? ${words}`)].map((note) => `! ${note}\n`).join('');
    const text = `${fileName}\n\n${docxText(bytes)}\n${notes}`;
    expect(text).toBe(keptText(one, text));
  });

  it('gives a clerk nothing to object to', () => {
    const { fileName, bytes } = made(one);
    const xml = docxPart(bytes, 'word/document.xml');
    const organization = one.head ?? one.register.settings.authorityName;
    expect(paperObjections({ fileName, text: docxText(bytes), xml, organization })).toEqual([]);
  });
});

describe.each(WORK_PAPERS.map((paper) => [paper.id, paper] as const))('template of %s', (_, paper) => {
  it('uses fields of its paper alone and every obligatory one', () => {
    const { problems } = lintTemplate(templateOf(paper), paper);
    expect(problems.map(({ message }) => message)).toEqual([]);
  });

  it('stands on A4 with margins 30, 15, 20 and 20 mm, numbered from the second page', () => {
    const xml = docxPart(templateOf(paper), 'word/document.xml');
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"/);
    expect(xml).toContain('<w:titlePg/>');
  });
});
