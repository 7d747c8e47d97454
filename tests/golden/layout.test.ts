import { describe, expect, it } from 'vitest';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { docxPart, docxText } from './docx-text';
import { makeMinutes, minutesTemplateBytes } from './make-docx';
import { MINUTES_CASES } from './minutes-cases';
import { makePaper, templateOf } from './work/make-paper';
import { WORK_REGISTERS } from './work/work-registers';

const template = await minutesTemplateBytes();
const [, noyabrsk] = WORK_REGISTERS.find(([name]) => name === 'noyabrsk-2020') ?? [];
if (noyabrsk === undefined) throw new Error('No such register');
const YEAR = { kind: 'groupYear', groupId: 'О-01', schoolYear: '2026/27' } as const;

function textOf(paperId: string, register: RegisterSnapshot): string {
  const paper = makePaper(paperId, register, YEAR);
  if (!paper.made) throw new Error(JSON.stringify(paper.obstacles));
  return docxText(paper.bytes);
}

describe('minutes', () => {
  const [first] = MINUTES_CASES;
  if (first === undefined) throw new Error('No cases');
  const textWith = (change: Partial<RegisterSnapshot>): string =>
    docxText(makeMinutes({ ...first.register, ...change }, first.meetingId, template).bytes);

  it('without questions have a place for one under «ПОВЕСТКА ДНЯ»', () => {
    expect(textWith({ agendaItems: [], assignments: [] })).toContain('ПОВЕСТКА ДНЯ:\n1. ____________________\n');
    expect(textWith({})).not.toContain('____________________');
  });

  it('put no stop after a question that asks', () => {
    const [item] = first.register.agendaItems;
    if (item === undefined) throw new Error('No questions');
    const text = textWith({ agendaItems: [{ ...item, question: 'О чём говорят результаты?' }] });
    expect(text).toMatch(/^1\. О чём говорят результаты\? Докладчик:/m);
    expect(text).toMatch(/– о чём говорят результаты\?$/m);
  });

  it('set words with names to the left: spaces that do not break never stretch and leave gaps beside them', () => {
    const styles = docxPart(template, 'word/styles.xml');
    for (const name of ['agenda', 'point', 'orderPoint', 'text']) {
      const [style = ''] = new RegExp(`<w:style [^>]*w:styleId="metodset-${name}".*?</w:style>`).exec(styles) ?? [];
      expect(style).toContain('<w:jc w:val="left"/>');
    }
  });

  it('let a page part a long question or point', () => {
    const styles = docxPart(template, 'word/styles.xml');
    for (const name of ['agenda', 'point', 'orderPoint', 'text']) {
      const [style = ''] = new RegExp(`<w:style [^>]*w:styleId="metodset-${name}".*?</w:style>`).exec(styles) ?? [];
      expect(style).toContain('<w:spacing');
      expect(style).not.toMatch(/<w:keep(?:Lines|Next)/);
    }
  });
});

describe('the extract', () => {
  it('keeps the day of certifying in the table of signatures, so that it opens no page alone', () => {
    const body = docxPart(templateOf({ template: 'extract' }), 'word/document.xml');
    const table = body.slice(body.lastIndexOf('<w:tbl>'), body.lastIndexOf('</w:tbl>'));
    expect(table).toContain('«___» ____________ 20___ г.');
    expect(body.slice(body.lastIndexOf('</w:tbl>'))).not.toContain('20___');
  });
});

describe('the analysis', () => {
  it.each([
    ['Собрать приёмы', 'Цель: Собрать приёмы.\n'],
    ['Собрать приёмы.', 'Цель: Собрать приёмы.\n'],
    ['Собрать приёмы!', 'Цель: Собрать приёмы!\n'],
    ['Собрать приёмы;', 'Цель: Собрать приёмы.\n'],
  ])('of the goal «%s» prints one sign', (goal, text) => {
    const plans = noyabrsk.plans.map((plan) => ({ ...plan, goal }));
    expect(textOf('analysis', { ...noyabrsk, plans })).toContain(text);
  });

  it('leaves places for the addressee and the day of a petition', () => {
    const of = (addressee: string, date: string | null): string =>
      textOf('analysis', {
        ...noyabrsk,
        petitions: noyabrsk.petitions.map((one) => ({ ...one, addressee, date, resultOn: '2027-05-25' })),
      });
    expect(of('', null)).toContain('| благодарность | ____________________, ____________ |');
    expect(of('Совет', null)).toContain('| благодарность | Совет, ____________ |');
    expect(of('', '2027-05-20')).toContain('| благодарность | ____________________, 20.05.2027 |');
  });
});

it('a letter names its organisation, has a line for the address, a date, a number and the receiver at the right', () => {
  expect(textOf('covering-letter', noyabrsk)).toMatch(
    /^Департамент образования Администрации города Ноябрьска\nЛаборатория «Цифровой урок»\n_{30}\n\(адрес, телефон, эл\. почта\)\n\n_{12} №·_{8} \| {2}\| Департамент образования Администрации города Ноябрьска\n/,
  );
});
