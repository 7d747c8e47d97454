import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import PizZip from 'pizzip';
import { beforeAll, describe, expect, it } from 'vitest';
import * as engine from '../../../src/application/documents/docx-engine';
import { fillTemplate } from '../../../src/application/documents/fill-template';
import type { TemplateData } from '../../../src/application/documents/template-data';
import { markUncertain } from '../../../src/application/documents/uncertain';
import { minutesData } from '../../../src/domain/documents/minutes';
import { minutesPaper, minutesPaperData } from '../../../src/domain/documents/papers/minutes-paper';
import { paragraph } from '../../../src/templates/document-source';
import { packageParts } from '../../../src/templates/ooxml/package-parts';
import { docxPart, docxText } from '../../golden/docx-text';
import { bytesOf, minutesTemplateBytes } from '../../golden/make-docx';
import { MINUTES_CASES } from '../../golden/minutes-cases';

/** A template of the given paragraphs. */
function templateOf(...paragraphs: readonly string[]): Uint8Array {
  const zip = new PizZip();
  const blocks = paragraphs.map((text) => paragraph('text', text));
  const margins = { left: 30, right: 15, top: 20, bottom: 20 };
  for (const [path, xml] of packageParts({ title: 'Проба', margins, blocks })) zip.file(path, xml);
  return zip.generate({ type: 'uint8array' });
}

const fill = (template: ArrayLike<number>, data: TemplateData) => fillTemplate(template, data, engine);
const textOf = (data: TemplateData, ...paragraphs: readonly string[]): string =>
  docxText(bytesOf(fill(templateOf(...paragraphs), data)));

describe('values', () => {
  it('stand where their tags stood, loops repeat their paragraphs', () => {
    const data = { тема: 'План', вопросы: [{ текст: 'Первый' }, { текст: 'Второй' }] };
    expect(textOf(data, 'Тема: {тема}', '{#вопросы}', '– {текст}', '{/вопросы}', 'Конец')).toBe(
      'Тема: План\n– Первый\n– Второй\nКонец\n',
    );
  });

  it('are conditions too: an empty one prints nothing', () => {
    expect(textOf({ тема: '' }, 'Начало', '{#тема}', 'Тема: {тема}', '{/тема}', 'Конец')).toBe('Начало\nКонец\n');
  });

  it('keep signs of XML and braces that people typed', () => {
    expect(textOf({ текст: 'a < b & "c" {тема} </w:t>' }, '{текст}')).toBe('a < b & "c" {тема} </w:t>\n');
  });

  it('lose characters that no document can hold; line breaks stay, tabs become spaces', () => {
    const text = 'один\u0000\u0007\ufffe\ud800\r\nдва\tтри\u2028четыре';
    expect(textOf({ текст: text }, '{текст}')).toBe('один\nдва три\nчетыре\n');
  });

  it('keep letters outside the basic plane', () => {
    expect(textOf({ текст: 'улыбка 🙂 есть' }, '{текст}')).toBe('улыбка 🙂 есть\n');
  });

  it('come highlighted when they are not certain, in the look of their paragraph', () => {
    const bytes = bytesOf(
      fill(templateOf('Слушали {кого} о плане'), { кого: markUncertain({ text: 'Льва Я. И.', certain: false }) }),
    );
    expect(docxText(bytes)).toBe('Слушали [[Льва Я. И.]] о плане\n');
    expect(docxPart(bytes, 'word/document.xml')).not.toMatch(/[\ue000-\ue002]/);
  });

  it('never read what every object has', () => {
    expect(textOf({ а: 'б' }, '{constructor}{toString}')).toBe('________________________\n');
  });
});

describe('a template with a fault', () => {
  it('is refused with every fault in Russian', () => {
    const filled = fill(templateOf('{#вопросы}', '{тема', '{/другое}'), { тема: 'План' });
    if (filled.ok) throw new Error('The template was accepted');
    expect(filled.problems.length).toBeGreaterThan(0);
    for (const problem of filled.problems) expect(problem).toMatch(/^Шаблон документа: .*[а-яё].*\.$/);
    expect(filled.problems.join(' ')).not.toMatch(/undefined|tag|loop/i);
  });

  it('tells all faults of one kind, not only the first', () => {
    const filled = fill(templateOf('{/первый}', 'и {/второй}'), {});
    if (filled.ok) throw new Error('The template was accepted');
    expect(filled.problems).toEqual([
      'Шаблон документа: Конец повтора «{/первый}» есть, а начала нет. Поставьте начало «{#…}» выше или удалите конец.',
      'Шаблон документа: Конец повтора «{/второй}» есть, а начала нет. Поставьте начало «{#…}» выше или удалите конец.',
    ]);
  });

  it('that is no document is refused', () => {
    expect(fill([1, 2, 3], {})).toEqual({
      ok: false,
      problems: ['Шаблон документа: файл – не .docx или повреждён. Укажите другой файл или верните исходный шаблон.'],
    });
  });

  it('with an unknown field leaves a place for the pen and says so', () => {
    const filled = fill(templateOf('Печать: {печать}'), {});
    expect(docxText(bytesOf(filled))).toBe('Печать: ____________\n');
    expect(filled).toMatchObject({
      warnings: ['В шаблоне есть поле «{печать}», которого программа не знает: на его месте оставлено пустое место.'],
    });
  });
});

describe('in a bare context', () => {
  let bundle = '';
  beforeAll(async () => {
    const entry = new URL('../../../src/application/documents/', import.meta.url).pathname;
    const result = await build({
      stdin: {
        contents: "export { fillPaper } from './docx-engine';",
        resolveDir: entry,
        loader: 'ts',
      },
      bundle: true,
      format: 'iife',
      globalName: 'Engine',
      target: 'es2019',
      write: false,
    });
    bundle = result.outputFiles[0]?.text ?? '';
  });

  it('makes the same paper with nothing but the built-ins of the language', async () => {
    const [first] = MINUTES_CASES;
    const data = first && minutesData(first.register, first.meetingId);
    if (data === undefined) throw new Error('No case');
    const template = await minutesTemplateBytes();
    const signed = [...template].map((byte) => (byte > 127 ? byte - 256 : byte));
    const context = createContext(Object.create(null));
    runInContext(bundle, context);
    const call = `const made = Engine.fillPaper(${JSON.stringify(signed)}, ${JSON.stringify(minutesPaper)}, ${JSON.stringify(minutesPaperData(data))});
      JSON.stringify({ ok: made.ok, bytes: Array.from(made.bytes) })`;
    const made = JSON.parse(runInContext(call, context) as string) as { ok: boolean; bytes: number[] };
    expect(made.ok).toBe(true);
    const kept = readFileSync(new URL(`../../golden/minutes/${first?.name}.txt`, import.meta.url), 'utf8');
    expect(kept).toContain(docxText(new Uint8Array(made.bytes)));
  });
});
