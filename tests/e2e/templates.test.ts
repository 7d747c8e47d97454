// «Шаблоны» and the cases of names on the real bundle and host: a methodist's own template is checked, mended, taken,
// and papers are made of it; a name confirmed once is highlighted no more.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PizZip from 'pizzip';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build';
import { LOCAL_PAGE_CACHE } from '../../scripts/page-cache';
import { columnLetters } from '../../src/application/workbook/a1';
import { type Office, openOffice } from '../../src/local/office';
import { buildPage } from '../../src/local/web/build-page';
import { templateOf } from '../application/documents/template-of';
import { launchBrowser } from './support/browser';
import { expectNoFaults } from './support/no-faults';

const PAPER = 'Перечень объединений';

// One story in order: each step goes on where the one before it ended.
describe('templates of papers', { shuffle: false }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'metodset-templates-'));
  const documents = path.join(folder, 'data', 'documents');
  let browser: Browser;
  let office: Office;
  let page: Page;
  let frame: Frame;

  beforeAll(async () => {
    const [bundle, pageAssets] = await Promise.all([build(path.join(folder, 'bundle')), buildPage(LOCAL_PAGE_CACHE)]);
    office = await openOffice({
      dataDir: path.join(folder, 'data'),
      bundleDir: bundle.outDir,
      pageAssets,
      demo: 'noyabrsk-2020',
      today: '2026-11-22',
      port: 0,
    });
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, locale: 'ru-RU' });
    page = await context.newPage();
    await page.goto(office.url);
    await page.getByRole('button', { name: 'Методсеть', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Открыть панель' }).click();
    const element = await page.locator('iframe[title="Методсеть"]').elementHandle();
    const found = await element?.contentFrame();
    if (!found) throw new Error('There is no panel');
    frame = found;
  });

  afterAll(async () => {
    await browser?.close();
    await office?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function expectGood(screen: string): Promise<void> {
    await expectNoFaults(frame, screen);
    const to = process.env.METODSET_PICTURES;
    if (to === undefined) return;
    const panel = page.locator('iframe[title="Методсеть"]');
    await panel.screenshot({ path: path.join(to, `templates ${screen}.png`) });
  }

  /** The methodist edits the file of the template. */
  const write = (...lines: readonly string[]): void => {
    const name = readdirSync(documents).find((one) => one.includes('Шаблон') && one.includes(PAPER));
    if (name === undefined) throw new Error(`No template among ${readdirSync(documents).join(', ')}`);
    writeFileSync(path.join(documents, name), templateOf(lines));
  };
  /** Back to the home, then by its menu. */
  async function back(entry: string): Promise<void> {
    await frame.getByRole('button', { name: 'Назад' }).click();
    await frame.getByRole('button', { name: entry }).click();
  }

  /** Makes the list of groups; the text of its file. */
  async function makePaper(): Promise<string> {
    await frame.getByLabel('Какой документ').selectOption({ label: PAPER });
    await frame.getByRole('button', { name: 'Сделать', exact: true }).click();
    await frame.locator('.box').getByText('Документ готов').waitFor();
    const [made = ''] = readdirSync(documents).filter((name) => name.startsWith(PAPER));
    const xml = new PizZip(readFileSync(path.join(documents, made))).file('word/document.xml')?.asText() ?? '';
    return xml.replace(/\u00a0/g, ' ');
  }

  /** Gives the leader of some living group another name, as one types it into the sheet. */
  function nameLeader(...name: readonly string[]): void {
    const { service } = office.store;
    const sheet = (title: string) => {
      const { values } = service.valuesGet(service.spreadsheetId, `'${title}'`) as { values: string[][] };
      const [header = [], ...rows] = values;
      return { header, rows, at: (row: readonly string[], column: string) => row[header.indexOf(column)] ?? '' };
    };
    const membership = sheet('Состав');
    const leader = membership.rows.find(
      (row) => membership.at(row, 'Роль') === 'руководитель' && membership.at(row, 'По') === '',
    );
    const id = /\(([^()]+)\)$/.exec(membership.at(leader ?? [], 'Педагог'))?.[1] ?? '';
    const people = sheet('Педагоги');
    const row = people.rows.findIndex((one) => people.at(one, 'ID') === id) + 2;
    ['Фамилия', 'Имя', 'Отчество', 'Пол'].forEach((column, index) => {
      const range = `'Педагоги'!${columnLetters(people.header.indexOf(column))}${row}`;
      const body = { values: [[name[index] ?? '']] };
      service.valuesUpdate(service.spreadsheetId, range, body, { valueInputOption: 'RAW' });
    });
  }

  const card = (): Locator => frame.locator('.template-card');

  it('lists every paper with the template in use', async () => {
    await frame.getByRole('button', { name: 'Шаблоны' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Шаблоны' }).waitFor();
    await frame.getByRole('heading', { level: 2, name: 'Приказы' }).waitFor();
    expect(await frame.locator('.templates summary').count()).toBeGreaterThan(20);
    await expectGood('list');
    await frame.locator('.templates summary').filter({ hasText: PAPER }).click();
    await card().getByText('В работе шаблон программы').waitFor();
    await card().getByText('Слова шаблона').click();
    await card().getByText('обязательно').first().waitFor();
    await expectGood('words');
  });

  it('refuses an own file with all its mistakes at once', async () => {
    await card().getByRole('button', { name: 'Новый шаблон: копия' }).click();
    await card().getByText('Файл создан').waitFor();
    write('{организация}', '{год', '{объединенние}', '{#объединения}');
    await card().getByRole('button', { name: 'Проверить новый файл' }).click();
    await card().getByText('Ошибки').first().waitFor();
    await card().getByRole('button', { name: 'Взять в работу' }).click();
    await card().getByText('Не взят в работу').waitFor();
    const mistakes = await card().locator('.box-warning .warnings li').allTextContents();
    expect(mistakes.length).toBeGreaterThanOrEqual(2);
    expect(mistakes.every((one) => /^абзац \d/.test(one))).toBe(true);
    await expectGood('mistakes');
  });

  it('takes the mended file; a sample shows it', async () => {
    write('{организация}', 'Наш список');
    await card().getByRole('button', { name: 'Взять в работу' }).click();
    await card().getByText('Взят в работу').waitFor();
    await card().getByText('В работе свой файл').waitFor();
    await card().getByText('Просмотр на примере').click();
    await card().getByRole('button', { name: 'Показать' }).click();
    await card().locator('.paper-preview').getByText('Наш список').waitFor();
    await expectGood('taken');
  });

  it('makes a paper of it, in which a doubtful name is highlighted and leads to its cases', async () => {
    nameLeader('Кваша', 'Пётр', 'Ильич');
    write('{организация}', 'Наш список', '{#объединения}', 'Ведётся {руководитель:тв}', '{/объединения}');
    await card().getByRole('button', { name: 'Проверить' }).click();
    await back('Документы');
    expect(await makePaper()).toMatch(/<w:highlight[^>]*>.*Квашой Петром Ильичом/s);
    await frame.getByText('Проверить падежи один раз').waitFor();
    await expectGood('made');
    await frame.getByRole('button', { name: 'Проверить падежи: Кваша Пётр Ильич' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Проверить падежи ФИО' }).waitFor();
    expect(await frame.getByLabel('Творительный').inputValue()).toBe('Квашой Петром Ильичом');
    await expectGood('cases of a name');
    await frame.getByRole('button', { name: 'Формы верны' }).click();
    await frame.locator('.box').getByText('Падежи ФИО проверены').waitFor();
  });

  it('made again, the paper has the name and no highlight', async () => {
    for (const name of readdirSync(documents)) if (name.startsWith(PAPER)) rmSync(path.join(documents, name));
    await frame.getByRole('button', { name: 'Назад' }).first().click();
    await frame.getByRole('heading', { level: 1, name: 'Документы' }).waitFor();
    const xml = await makePaper();
    expect(xml).toContain('Квашой Петром Ильичом');
    expect(xml).not.toMatch(/<w:highlight[^>]*>(?:(?!<\/w:r>).)*Квашой/s);
  });

  it('brings the template of the program back', async () => {
    await back('Шаблоны');
    await frame.locator('.templates summary').filter({ hasText: PAPER }).click();
    await card().getByRole('button', { name: 'Вернуть из программы' }).click();
    await card().getByText('Возвращён шаблон программы').waitFor();
  });
});
