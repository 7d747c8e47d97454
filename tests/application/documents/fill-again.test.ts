// A template is read once and filled many times: nothing of one paper may stay in the next.
import { describe, expect, it } from 'vitest';
import { fillDocx } from '../../../src/application/documents/fill-docx';
import { printableData } from '../../../src/application/documents/fill-template';
import type { TemplateData } from '../../../src/application/documents/template-data';
import { docxText } from '../../golden/docx-text';
import { tableOf, templateOf } from './template-of';

const template = templateOf([
  'Тема: {тема}',
  '{#есть гости}',
  'Гости: {гости}',
  '{/есть гости}',
  tableOf(['Кто', 'Что'], ['{#состав}{имя}', '{дело}{/состав}']),
]);
const FIRST: TemplateData = {
  тема: 'Первая\nв две строки',
  'есть гости': true,
  гости: 'Ким О.',
  состав: [
    { имя: 'Иванова', дело: 'доклад' },
    { имя: 'Петров', дело: 'отчёт' },
  ],
};
const SECOND: TemplateData = { тема: 'Вторая', 'есть гости': false, гости: '', состав: [{ имя: 'Осадчая' }] };

function filled(data: TemplateData, of = template): { readonly text: string; readonly warnings: readonly string[] } {
  const result = fillDocx(of, printableData(data));
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return { text: docxText(result.bytes), warnings: result.warnings };
}

describe('papers of one template', () => {
  it('have nothing of each other', () => {
    const first = filled(FIRST);
    expect(first.text).toContain('Гости: Ким О.');
    expect(first.text).toContain('Петров');
    expect(first.warnings).toEqual([]);
    const second = filled(SECOND);
    expect(second.text).toContain('Тема: Вторая');
    expect(second.text).not.toMatch(/Первая|Гости|Иванова|Петров|доклад/);
    expect(second.warnings).toHaveLength(1);
    expect(second.warnings[0]).toContain('дело');
    expect(filled(FIRST)).toEqual(first);
  });

  it('are the same as of a template that is read for each of them', () => {
    const other = templateOf(['{тема}']);
    const again = [FIRST, SECOND, FIRST].map((data) => filled(data));
    const anew = [FIRST, SECOND, FIRST].map((data) => {
      filled(FIRST, other);
      return filled(data);
    });
    expect(again).toEqual(anew);
  });

  it('are made after one that could not be', () => {
    const first = filled(FIRST);
    const broken = {
      isEmpty: false,
      print: (): string => {
        throw new Error('no words');
      },
    };
    expect(fillDocx(template, printableData({ ...FIRST, тема: broken })).ok).toBe(false);
    expect(filled(FIRST)).toEqual(first);
  });
});
