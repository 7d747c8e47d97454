import { describe, expect, it } from 'vitest';
import { docxBlocks } from '../../../../src/application/documents/docx-blocks';
import { ask, refusalOf } from '../../../support/ask';
import { templateOf } from '../../documents/template-of';
import { paperHost, registerWithPlan } from './paper-under-test';

const PLAN = { paper: 'test-plan', subject: { kind: 'groupYear', groupId: 'О-01', schoolYear: '2026/27' } } as const;
const LEADER = 'ivanova@school.ru';

describe('papers to make', () => {
  it('of a group come under the names of its regulation, with what each can be made of', () => {
    const { papers } = ask(paperHost(), 'listPapers', { groupId: 'О-01' });
    expect(papers).toEqual([
      {
        id: 'minutes',
        name: 'Протокол',
        kind: 'протокол',
        section: 'meeting',
        subjects: [{ subject: { kind: 'meeting', meetingId: 'З-01' }, label: '10.09.2026 № 1, Задачи года' }],
      },
      {
        id: 'test-plan',
        name: 'план работы',
        kind: 'план',
        section: 'plan',
        subjects: [
          { subject: { kind: 'groupYear', groupId: 'О-01', schoolYear: '2026/27' }, label: '2026/27' },
          { subject: { kind: 'groupYear', groupId: 'О-01', schoolYear: '2025/26' }, label: '2025/26' },
        ],
      },
    ]);
  });

  it('of the whole register are those of the year, for methodists', () => {
    const host = paperHost();
    expect(ask(host, 'listPapers', { groupId: null }).papers.map(({ id }) => id)).toEqual(['test-summary']);
    host.email = LEADER;
    expect(refusalOf(host, 'listPapers', { groupId: null }).code).toBe('NOT_ALLOWED');
    expect(ask(host, 'listPapers', { groupId: 'О-01' }).papers.map(({ id }) => id)).toEqual(['minutes', 'test-plan']);
  });

  it('leave out what cannot be made now: minutes of a group that has not met', () => {
    expect(ask(paperHost(), 'listPapers', { groupId: 'О-02' }).papers.map(({ id }) => id)).toEqual(['test-plan']);
  });
});

describe('a preview', () => {
  it('shows the text and makes nothing', () => {
    const host = paperHost(registerWithPlan({ note: 'важно' }));
    const { revision } = host.sheets;
    const preview = ask(host, 'previewPaper', PLAN);
    expect(preview).toMatchObject({
      fileName: 'План работы ММО учителей математики 2026-27.docx',
      obstacles: [],
      problems: [],
      warnings: ['Примечание: важно'],
    });
    expect(preview.blocks[1]).toEqual({
      kind: 'paragraph',
      line: {
        align: 'left',
        pieces: [{ text: 'Тема: Чтение. Цель: Рост. Поручить Ивановой\u00a0М.\u00a0П.', marked: false }],
      },
    });
    expect(preview.blocks[2]).toMatchObject({ kind: 'table' });
    const table = preview.blocks[2];
    expect(table?.kind === 'table' && table.rows.map(([cell]) => cell?.[0]?.pieces[0]?.text)).toEqual([
      'Кто',
      'Иванова Мария Петровна',
      'Петрова Мария Петровна',
      'Сидорова Мария Петровна',
      'Кузнецова Мария Петровна',
    ]);
    expect(host.files).toEqual([]);
    expect(host.sheets.revision).toBe(revision);
  });

  it('names what is missing and shows the rest', () => {
    const preview = ask(paperHost(registerWithPlan({ goal: '' })), 'previewPaper', PLAN);
    expect(preview.obstacles).toEqual([{ what: 'цель', where: 'лист «Объединения», столбец «Цель»' }]);
    expect(preview.blocks).toHaveLength(3);
  });

  it('tells the mistakes of the template, with the text or without', () => {
    const broken = ask(
      paperHost(registerWithPlan(), { 'test-plan': templateOf(['{тема', '{#состав}']) }),
      'previewPaper',
      PLAN,
    );
    expect(broken.blocks).toEqual([]);
    expect(broken.problems.map(({ place, severity }) => `${severity} ${place}`)).toEqual([
      'mistake абзац 1',
      'mistake абзац 2',
      'mistake весь шаблон',
    ]);
    const odd = ask(paperHost(registerWithPlan(), { 'test-plan': templateOf(['{тема} {цел}']) }), 'previewPaper', PLAN);
    expect(odd.blocks).toHaveLength(1);
    expect(odd.problems).toMatchObject([{ severity: 'mistake', suggestion: 'Возможно, вы имели в виду «цель»?' }]);
  });
});

describe('templates', () => {
  it('in use are checked, one or all, with every word that an author may use', () => {
    const host = paperHost();
    expect(ask(host, 'lintTemplates', { paper: null }).templates.map(({ paper, source }) => [paper, source])).toEqual([
      ['minutes', 'shipped'],
      ['test-plan', 'shipped'],
      ['test-summary', 'shipped'],
    ]);
    const [plan] = ask(host, 'lintTemplates', { paper: 'test-plan' }).templates;
    expect(plan).toMatchObject({ name: 'План работы', problems: [], unusedFields: [] });
    expect(plan?.fields).toContainEqual({ name: 'состав: педагог', meaning: 'кто', kind: 'person', obligatory: false });
    expect(plan?.fields).toContainEqual({ name: 'тема', meaning: 'тема года', kind: 'text', obligatory: true });
  });

  it('are made of the shipped one or empty, once a request, and are not in use yet', () => {
    const host = paperHost();
    const copy = { paper: 'test-plan', start: 'copy', requestId: 'request-1' } as const;
    const made = ask(host, 'newTemplate', copy);
    expect(made).toEqual({ fileId: 'file-1', url: 'https://files/1', name: 'Методсеть. Шаблон: План работы' });
    expect(ask(host, 'newTemplate', copy)).toEqual(made);
    expect(docxBlocks(host.files[0]?.bytes ?? new Uint8Array())).toHaveLength(3);
    ask(host, 'newTemplate', { ...copy, start: 'empty', requestId: 'request-2' });
    expect(docxBlocks(host.files[1]?.bytes ?? new Uint8Array())).toEqual([
      { kind: 'paragraph', line: { align: 'left', pieces: [] } },
    ]);
    expect(ask(host, 'lintTemplates', { paper: 'test-plan' }).templates[0]).toMatchObject({
      source: 'shipped',
      file: null,
      made: { fileId: 'file-2', name: 'Методсеть. Шаблон: План работы', owner: 'metodist@ensk.ru' },
    });
    const actions = host.look().kept.journal.map(({ action }) => action);
    expect(actions).toEqual(['Шаблон создан', 'Шаблон создан']);
  });

  it('are not taken into use while they are empty: what must stand in them is named', () => {
    const host = paperHost();
    const input = { paper: 'test-plan', start: 'empty', requestId: 'request-1' } as const;
    const { fileId } = ask(host, 'newTemplate', input);
    expect(ask(host, 'useTemplate', { paper: 'test-plan', fileId })).toMatchObject({
      taken: false,
      template: {
        problems: [
          { severity: 'mistake', message: 'Нет обязательного поля «{тема}» (тема года).' },
          { severity: 'mistake', message: 'Нет обязательного поля «{цель}» (цель года).' },
        ],
      },
    });
  });

  it('are taken into use when they have no mistakes, and the shipped one is taken back', () => {
    const host = paperHost();
    const { fileId } = ask(host, 'newTemplate', { paper: 'test-plan', start: 'copy', requestId: 'request-1' });
    const [file] = host.files;
    if (file === undefined) throw new Error('No file');
    host.files[0] = { ...file, bytes: templateOf(['{целль}']) };
    expect(ask(host, 'useTemplate', { paper: 'test-plan', fileId })).toMatchObject({
      taken: false,
      template: {
        source: 'own',
        problems: [{ severity: 'mistake' }, { message: 'Нет обязательного поля «{тема}» (тема года).' }],
      },
    });
    expect(ask(host, 'lintTemplates', { paper: 'test-plan' }).templates[0]?.source).toBe('shipped');
    const tried = ask(host, 'lintTemplates', { paper: 'test-plan', fileId }).templates[0];
    expect(tried?.problems.map(({ severity }) => severity)).toEqual(['mistake', 'mistake']);

    host.files[0] = { ...file, bytes: templateOf(['Наш план: {цель}, {тема}']) };
    const shown = ask(host, 'previewPaper', { ...PLAN, fileId }).blocks[0];
    expect(shown).toMatchObject({ line: { pieces: [{ text: 'Наш план: Рост, Чтение' }] } });
    expect(ask(host, 'useTemplate', { paper: 'test-plan', fileId })).toMatchObject({
      taken: true,
      template: { file: { fileId, owner: 'metodist@ensk.ru' }, made: null },
    });
    const subject = PLAN.subject;
    ask(host, 'makePaper', { paper: 'test-plan', subject, requestId: 'request-2' });
    expect(docxBlocks(host.files[1]?.bytes ?? new Uint8Array())).toMatchObject([
      { line: { pieces: [{ text: 'Наш план: Рост, Чтение' }] } },
    ]);
    expect(ask(host, 'useTemplate', { paper: 'test-plan', fileId: null })).toMatchObject({
      taken: true,
      template: { source: 'shipped', file: null },
    });
    expect(ask(host, 'lintTemplates', { paper: 'test-plan' }).templates[0]?.source).toBe('shipped');
  });

  it('out of reach cannot be taken', () => {
    expect(refusalOf(paperHost(), 'useTemplate', { paper: 'test-plan', fileId: 'file-9' }).code).toBe('NOT_FOUND');
  });
});
