import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintTemplate } from '../../../src/application/documents/lint/lint-template';
import { REGISTER_PAPERS } from '../../../src/domain/documents/papers/registers/index';
import { docxPart, docxText } from '../docx-text';
import { paperObjections } from '../paper-objections';
import { knownPaper, makePaper, templateOf } from '../work/make-paper';
import { REGISTER_CASES, type RegisterCase } from './register-cases';

/** `UPDATE_GOLDEN=1` rewrites the kept texts; the difference is then reviewed by a person. */
function keptText({ paperId, name }: RegisterCase, text: string): string {
  const path = new URL(`./texts/${paperId}.${name}.txt`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(path)) writeFileSync(path, text);
  return readFileSync(path, 'utf8');
}

function made({ paperId, register, subject, today }: RegisterCase) {
  const paper = makePaper(paperId, register, subject, today);
  if (!paper.made) throw new Error(JSON.stringify(paper.obstacles));
  return paper;
}

describe.each(REGISTER_CASES)('$paperId under $name', (one) => {
  it('reads as the kept text', () => {
    const { fileName, bytes, warnings, uncertain } = made(one);
    const notes = [...warnings, ...uncertain.map((words) => `? ${words}`)].map((note) => `! ${note}\n`).join('');
    const text = `${fileName}\n\n${docxText(bytes)}\n${notes}`;
    expect(text).toBe(keptText(one, text));
  });

  it('gives a clerk nothing to object to', () => {
    const { fileName, bytes } = made(one);
    const xml = docxPart(bytes, 'word/document.xml');
    const organization = one.register.settings.authorityName;
    expect(paperObjections({ fileName, text: docxText(bytes), xml, organization })).toEqual([]);
  });
});

describe.each(REGISTER_PAPERS.map((paper) => [paper.id, paper] as const))('template of %s', (_, paper) => {
  it('uses fields of its paper alone and every obligatory one', () => {
    const { problems } = lintTemplate(templateOf(paper), paper);
    expect(problems.map(({ message }) => message)).toEqual([]);
  });

  it('has a table no wider than its page', () => {
    const xml = docxPart(templateOf(paper), 'word/document.xml');
    const isWide = xml.includes('w:w="16838" w:h="11906" w:orient="landscape"');
    const widest = Math.max(...[...xml.matchAll(/<w:tblW w:w="(\d+)"/g)].map((match) => Number(match[1])));
    const room = (isWide ? 16838 : 11906) - 1701 - 850;
    expect(widest).toBeLessThanOrEqual(room + 2);
  });
});

describe('the act of disposal', () => {
  const [one] = REGISTER_CASES.filter(({ paperId }) => paperId === 'disposal-act');
  if (one === undefined) throw new Error('No case');
  const paper = knownPaper('disposal-act');
  const context = (today: string) => ({ today, authorId: null });
  const canBeMade = (today: string, schoolYear: string) =>
    paper.canBeMade?.(one.register, { kind: 'year', schoolYear }, context(today));

  it('is offered of the current year alone, and only when a term is over', () => {
    expect(canBeMade('2024-12-31', '2024/25')).toBe(false);
    expect(canBeMade('2025-01-01', '2024/25')).toBe(true);
    expect(canBeMade('2025-01-01', '2023/24')).toBe(false);
  });

  it('names the group once, by whichever of its names the title has it', () => {
    const [first] = one.register.groups;
    if (first === undefined) throw new Error('No group');
    const group = { ...first, id: 'О-01', type: 'проектная группа', name: '«Люди Севера»' };
    const documents = one.register.documents.map((row) =>
      row.id === 'Д-4' ? { ...row, title: 'Протокол: Проектная группа «Люди Севера»' } : row,
    );
    const text = docxText(made({ ...one, register: { ...one.register, groups: [group], documents } }).bytes);
    expect(text).toContain('| Протокол: Проектная группа «Люди Севера» |');
    expect(text).toContain('| Протокол заседания 2, ПГ «Люди Севера» |');
  });

  it('never names a paper without a term', () => {
    expect(docxText(made({ ...one, today: '2099-01-01' }).bytes)).not.toContain('| План');
  });
});
