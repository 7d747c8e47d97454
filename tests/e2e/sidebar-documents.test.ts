// «Документы» in a real browser: a paper chosen, seen and made; a batch portion by portion; axe-core at 300 px.
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MakePapersInput } from '../../src/contract/paper-batches';
import type { MakePaperInput } from '../../src/contract/papers';
import { launchBrowser } from './support/browser';
import { expectNoFaults } from './support/no-faults';
import { type Answers, goodAnswers, openSidebar } from './support/sidebar-harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const year = (schoolYear: string) => ({ subject: { kind: 'year' as const, schoolYear }, label: schoolYear });
const line = (text: string, marked = false) => ({ align: 'left' as const, pieces: [{ text, marked }] });

/** A program with two papers and one batch of 25, of which the seventh fails. */
function program(more: Answers = {}) {
  const asked = { made: [] as MakePaperInput[], portions: [] as MakePapersInput[] };
  const answers: Answers = {
    ...goodAnswers(),
    listPapers: () => ({
      papers: [
        {
          id: 'summary-analysis',
          name: 'Сводный анализ',
          kind: 'анализ',
          section: 'year',
          subjects: [year('2026/27'), year('2025/26')],
        },
        {
          id: 'group-list',
          name: 'Перечень объединений',
          kind: 'перечень',
          section: 'year',
          subjects: [year('2026/27')],
        },
      ],
    }),
    makePaper: (input) => {
      asked.made.push(input);
      const fileName = 'Сводный анализ 2025-26.docx';
      return {
        documentId: 'Д-1',
        fileName,
        url: 'https://files/1',
        existed: false,
        warnings: ['Проверьте слово'],
        verdicts: [],
      };
    },
    previewPaper: ({ paper }) => ({
      fileName: 'Сводный анализ 2026-27.docx',
      blocks: [
        { kind: 'paragraph', line: line('СВОДНЫЙ АНАЛИЗ') },
        { kind: 'table', rows: [[[line('Исток')], [line('12', true)]]] },
      ],
      warnings: [],
      obstacles: paper === 'group-list' ? [{ what: 'организация', where: 'лист «Настройки»' }] : [],
      problems: [],
    }),
    listBatches: () => ({
      schoolYear: '2026/27',
      schoolYears: ['2026/27', '2025/26'],
      batches: [{ paper: 'minutes', name: 'Протокол', total: 25, done: 0 }],
      unfinished: [],
    }),
    makePapers: (input) => {
      asked.portions.push(input);
      const done = Math.min(24, asked.portions.length * 10 - 1);
      const left = Math.max(0, 25 - asked.portions.length * 10);
      const isFirst = asked.portions.length === 1;
      const failed = isFirst ? [{ key: 'minutes:meeting|З-7', label: 'Исток, 07.10.2026', reason: 'Нет даты.' }] : [];
      const made = Array.from(
        { length: isFirst ? 9 : Math.min(10, 25 - (asked.portions.length - 1) * 10) },
        (_, n) => ({
          label: `Группа ${n}`,
          fileName: `${n}.docx`,
          url: `https://files/${n}`,
        }),
      );
      return { day: '2026-11-22', total: 25, done, left, made, failed, isDayOver: false };
    },
    ...more,
  };
  return { asked, answers };
}

async function openDocuments(answers: Answers) {
  const opened = await openSidebar(browser, answers, { width: 300 });
  await opened.page.getByRole('button', { name: 'Документы', exact: true }).click();
  await opened.page.getByRole('heading', { name: 'Сделать документ' }).waitFor();
  return opened;
}

describe('documents', () => {
  it('makes the chosen paper once and leads to its file', async () => {
    const { asked, answers } = program();
    const { page } = await openDocuments(answers);
    await page.getByLabel('О чём').selectOption({ label: '2025/26' });
    await page.getByRole('button', { name: 'Сделать', exact: true }).dblclick();
    const link = page.getByRole('link', { name: /Открыть/ });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('https://files/1');
    expect(await page.getByText('Проверьте слово').isVisible()).toBe(true);
    expect(asked.made.map(({ paper, subject }) => [paper, subject])).toContainEqual([
      'summary-analysis',
      { kind: 'year', schoolYear: '2025/26' },
    ]);
    expect(new Set(asked.made.map(({ requestId }) => requestId)).size).toBe(1);
    await page.close();
  });

  it('takes the days of a change and the chosen questions of a meeting', async () => {
    const { asked, answers } = program({
      listPapers: () => ({
        papers: [
          {
            ...{ id: 'order-change', name: 'Приказ об изменениях', kind: 'приказ', section: 'orders' },
            subjects: [
              { subject: { kind: 'change', groupId: 'О-01', from: '2026-09-01', to: '2026-11-22' }, label: '' },
            ],
          },
          {
            ...{ id: 'extract', name: 'Выписка из протокола', kind: 'выписка', section: 'meeting' },
            subjects: [
              {
                subject: { kind: 'meeting', meetingId: 'З-01' },
                label: '10.09.2026',
                questions: [
                  { id: 'В-1', label: '1. План года' },
                  { id: 'В-2', label: '2. Разное' },
                ],
              },
            ],
          },
        ],
      }),
    });
    const { page } = await openDocuments(answers);
    const create = page.getByRole('button', { name: 'Сделать', exact: true });
    const to = page.getByLabel('Сравнить с составом на день');
    await to.fill('2026-08-31');
    await page.getByText('Второй день должен быть не раньше первого').waitFor();
    expect(await create.count()).toBe(0);
    await to.fill('2026-10-01');
    await create.click();
    await page.getByRole('link', { name: /Открыть/ }).waitFor();
    await page.getByLabel('Какой документ').selectOption({ label: 'Выписка из протокола' });
    await page.getByLabel('1. План года').uncheck();
    await create.click();
    await page.getByRole('link', { name: /Открыть/ }).waitFor();
    expect(asked.made.map(({ subject }) => subject)).toEqual([
      { kind: 'change', groupId: 'О-01', from: '2026-09-01', to: '2026-10-01' },
      { kind: 'meeting', meetingId: 'З-01', agendaItemIds: ['В-2'] },
    ]);
    await page.getByLabel('2. Разное').uncheck();
    await page.getByText('Отметьте хотя бы один вопрос.').waitFor();
    expect(await create.count()).toBe(0);
    await page.close();
  });

  it('shows a paper beforehand, tells what hinders it and then makes none', async () => {
    const { asked, answers } = program();
    const { page } = await openDocuments(answers);
    await page.getByRole('button', { name: 'Посмотреть' }).click();
    await page.getByText('СВОДНЫЙ АНАЛИЗ', { exact: true }).waitFor();
    expect(await page.locator('mark').innerText()).toBe('12');
    await page.getByLabel('Какой документ').selectOption({ label: 'Перечень объединений' });
    await page.getByRole('button', { name: 'Посмотреть' }).click();
    await page.getByText('«организация» – лист «Настройки»').waitFor();
    await page.getByRole('button', { name: 'Сделать', exact: true }).click({ force: true });
    expect(asked.made).toEqual([]);
    await page.close();
  });

  it('makes a batch portion by portion and names what failed', async () => {
    const { asked, answers } = program();
    const { page } = await openDocuments(answers);
    await page.getByRole('button', { name: 'Сделать остальные' }).click();
    await page.getByText('Исток, 07.10.2026: Нет даты.').waitFor();
    await page.getByText('Сделано: 24 документа').waitFor();
    expect(asked.portions.map(({ day, skip }) => [day, skip])).toEqual([
      [null, []],
      ['2026-11-22', ['minutes:meeting|З-7']],
      ['2026-11-22', ['minutes:meeting|З-7']],
    ]);
    await page.close();
  });

  it('tells of batches that were left, and keeps how far each has come in one line', async () => {
    const left = { schoolYear: '2026/27', isOver: false, failed: 0, first: [], problem: '' };
    const { answers } = program({
      listBatches: () => ({
        schoolYear: '2026/27',
        schoolYears: ['2026/27', '2025/26'],
        batches: [
          { paper: 'analysis', name: 'Анализ проделанной работы / Отчёт о работе за год', total: 1118, done: 1000 },
        ],
        unfinished: [
          { ...left, paper: 'minutes', name: 'Протокол' },
          {
            ...left,
            ...{ paper: 'plan', name: 'План работы', isOver: true, failed: 120 },
            first: [{ label: 'Исток', reason: 'Нет цели.' }],
          },
        ],
      }),
    });
    const { page } = await openDocuments(answers);
    await page.getByText('Не окончено: Протокол, 2026/27.').waitFor();
    await page.getByText('Ежедневная проверка закончила: План работы, 2026/27.').waitFor();
    await page.getByText('Не сделано: 120 документов.').waitFor();
    await page.getByText('Исток: Нет цели.').waitFor();
    await page.getByText('И ещё 119 документов.').waitFor();
    const state = await page.getByText('готово 1000 из 1118').boundingBox();
    expect(state?.height).toBeLessThan(24);
    expect((state?.x ?? 0) + (state?.width ?? 0)).toBeLessThanOrEqual(300);
    await page.close();
  });

  it('leaves a phrase whose cases were confirmed to the program again', async () => {
    const forms = { genitive: 'РайОНО', dative: '', accusative: '', instrumental: '', prepositional: '' };
    const confirmed: object[] = [];
    const { answers } = program({
      makePaper: () => ({
        documentId: 'Д-1',
        fileName: 'Анализ.docx',
        url: 'https://files/1',
        existed: false,
        warnings: [],
        verdicts: [],
        uncertain: [{ personId: null, text: 'РайОНО' }],
      }),
      showPhraseForms: () => ({ forms, isConfirmed: true }),
      confirmPhrase: (input) => {
        confirmed.push(input.forms);
        return { isConfirmed: false };
      },
    });
    const { page } = await openDocuments(answers);
    await page.getByRole('button', { name: 'Сделать', exact: true }).click();
    await page.getByRole('button', { name: /РайОНО/ }).click();
    await page.getByRole('button', { name: 'Снять подтверждение' }).click();
    await page.getByRole('main').getByText('Проверенных форм больше нет').waitFor();
    expect(confirmed).toEqual([{ ...forms, genitive: '' }]);
    await page.close();
  });

  it('downloads a paper from the register, where the program made it', async () => {
    const row = (id: string, title: string) => ({ id, title, note: 'подписан', actions: [] });
    const asked: string[] = [];
    const { answers } = program({
      listDirectory: () => ({
        total: 2,
        rows: [{ ...row('Д-1', 'Приказ о создании'), hasFile: true }, row('Д-2', 'Письмо')],
        actions: [],
      }),
      downloadPaper: ({ documentId }) => {
        asked.push(documentId);
        return { fileName: 'Приказ о создании.docx', base64: 'UEs=' };
      },
    });
    const { page } = await openDocuments(answers);
    await page.getByRole('button', { name: 'Реестр документов' }).click();
    await page.getByText('Письмо').waitFor();
    const buttons = page.getByRole('button', { name: /^Скачать: / });
    expect(await buttons.count()).toBe(1);
    await buttons.click();
    await page.getByRole('link', { name: /Приказ о создании\.docx/ }).waitFor();
    expect(asked).toEqual(['Д-1']);
    await page.close();
  });

  it('has nothing for axe-core to find at 300 px', async () => {
    const { answers } = program();
    const { page } = await openDocuments(answers);
    await page.getByRole('button', { name: 'Посмотреть' }).press('Enter');
    await page.getByText('СВОДНЫЙ АНАЛИЗ', { exact: true }).waitFor();
    const to = process.env.METODSET_PICTURES;
    if (to !== undefined) await page.screenshot({ path: path.join(to, 'documents.png'), fullPage: true });
    await expectNoFaults(page, 'a paper shown');
    await page.close();
  });
});
