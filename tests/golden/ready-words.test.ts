// Words that print a list or a person at once: what authors of templates get who write no loops.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillPaper } from '../../src/application/documents/fill-paper';
import { lintTemplate } from '../../src/application/documents/lint/lint-template';
import { formField } from '../../src/application/documents/print-list';
import type { FieldDefinition } from '../../src/domain/documents/papers/field-definition';
import type { AnyPaper } from '../../src/domain/documents/papers/paper-definition';
import type { PaperSubject } from '../../src/domain/documents/papers/paper-subject';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { templateOf } from '../application/documents/template-of';
import { docxText } from './docx-text';
import { bytesOf } from './make-docx';
import { MINUTES_CASES } from './minutes-cases';
import { ORDER_CASES } from './orders/order-cases';
import { knownPaper } from './work/make-paper';
import { WORK_CASES } from './work/work-cases';

/** Under which the most papers have something to list. */
const REGULATION = 'novosibirsk-2022';
const goldenPath = (name: string): URL => new URL(`./ready-words/${name}.txt`, import.meta.url);

function keptText(name: string, text: string): string {
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(goldenPath(name))) writeFileSync(goldenPath(name), text);
  return readFileSync(goldenPath(name), 'utf8');
}

interface Case {
  readonly paperId: string;
  readonly name: string;
  readonly register: RegisterSnapshot;
  readonly subject: PaperSubject;
}

const minutesCases = MINUTES_CASES.flatMap(({ name, register, meetingId }): Case[] =>
  ['minutes', 'extract'].map((paperId) => ({
    paperId,
    name,
    register,
    subject: { kind: 'meeting', meetingId } as PaperSubject,
  })),
);

/** Of each paper one case. */
const CASES = [...minutesCases, ...ORDER_CASES, ...WORK_CASES]
  .filter(({ name }) => name === REGULATION)
  .filter(({ paperId }, index, all) => all.findIndex((one) => one.paperId === paperId) === index);

/** Each list alone, in a sentence, and in a case where its rows have cases; each person in three forms. */
function linesOf(field: FieldDefinition): string[] {
  const { name, kind } = field;
  if (kind === 'person') return [`${name}: {${name}}; {${name}:вин}; {${name}:дат:инициалы}`];
  if (kind !== 'list') return [];
  const subject = formField(field)?.kind;
  const cases = subject === 'person' || subject === 'phrase' ? [`${name} (вин): {${name}:вин}.`] : [];
  return [`== ${name}`, `{${name}}`, `${name} в строке: {${name}}.`, ...cases];
}

const linesOfPaper = ({ fields }: AnyPaper): string[] => fields.flatMap(linesOf);

describe.each(CASES)('$paperId', ({ paperId, register, subject }) => {
  const paper = knownPaper(paperId);
  const template = templateOf([
    ...linesOfPaper(paper),
    ...paper.fields.filter((one) => one.obligatory).map(({ name }) => `{${name}}`),
  ]);

  it('prints ready words as the kept text', () => {
    const content = paper.data(register, subject, { today: '2027-06-15', authorId: null });
    if (content.kind === 'hindered') throw new Error(paperId);
    const text = docxText(bytesOf(fillPaper(template, paper, content.data)));
    expect(text).not.toMatch(/[{}\ue000-\uf8ff]|undefined/);
    expect(text).toBe(keptText(paperId, text));
  });

  it('has nothing against them', () => {
    expect(lintTemplate(template, paper).problems).toEqual([]);
  });
});
