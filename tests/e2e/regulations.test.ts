// A regulation of a new kind, entered through the workbook alone, judges a group: no code knows of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build';
import { LOCAL_PAGE_CACHE } from '../../scripts/page-cache';
import { type Office, openOffice } from '../../src/local/office';
import { buildPage } from '../../src/local/web/build-page';
import { launchBrowser } from './support/browser';
import { goTo, selectedCell, typeIntoCell } from './support/shell';
import { CARD, type Cells, GROUP, meeting, NORMS, plan, REGULATION } from './support/sixth-regulation';

describe('a regulation entered through the workbook alone', { shuffle: false }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'metodset-regulations-'));
  let browser: Browser;
  let office: Office;
  let page: Page;
  let panel: FrameLocator;
  /** Three people of the demo. */
  let people: readonly string[] = [];

  beforeAll(async () => {
    const [bundle, pageAssets] = await Promise.all([build(path.join(folder, 'bundle')), buildPage(LOCAL_PAGE_CACHE)]);
    office = await openOffice({
      dataDir: path.join(folder, 'data'),
      bundleDir: bundle.outDir,
      pageAssets,
      demo: 'gymnasium7-2023',
      today: '2026-11-22',
      port: 0,
    });
    browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'ru-RU',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = await context.newPage();
    await page.goto(office.url);
    panel = page.frameLocator('iframe[title="Методсеть"]');
    people = rows('Педагоги')
      .slice(0, 3)
      .map((row) => row.ID ?? '');
  });

  afterAll(async () => {
    await browser?.close();
    await office?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The rows of a sheet below its titles. */
  function rows(sheet: string): Record<string, string>[] {
    const [header = [], ...below] = valuesOf(sheet);
    return below.map((cells) => Object.fromEntries(header.map((title, index) => [title, String(cells[index] ?? '')])));
  }

  function valuesOf(sheet: string): string[][] {
    const { service } = office.store;
    return (service.valuesGet(service.spreadsheetId, `'${sheet}'`) as { values?: string[][] }).values ?? [];
  }

  async function openSheet(sheet: string): Promise<void> {
    await page.getByRole('tab', { name: sheet, exact: true }).click();
    await page.getByRole('tab', { name: sheet, exact: true, selected: true }).waitFor();
  }

  /** Pastes rows under the last one of a sheet, from its first column on. */
  async function paste(sheet: string, added: readonly Cells[]): Promise<void> {
    await openSheet(sheet);
    const [header = [], ...below] = valuesOf(sheet);
    for (const title of added.flatMap((cells) => Object.keys(cells))) expect(header).toContain(title);
    const text = added.map((cells) => header.map((title) => cells[title] ?? '').join('\t')).join('\n');
    await goTo(page, `A${below.length + 2}`);
    await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
    await page.keyboard.press('Control+V');
    await expect.poll(() => valuesOf(sheet).length).toBe(below.length + 1 + added.length);
  }

  /** Verdicts of the group in «Контроль»: clause, period, outcome and day, in the order of clauses and days. */
  function verdicts(schoolYear: string): string[] {
    return rows('Контроль')
      .filter((row) => row.Объединение?.startsWith(GROUP) && row['Учебный год'] === schoolYear)
      .sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
      .sort((a, b) => (a.Пункт ?? '').localeCompare(b.Пункт ?? ''))
      .map((row) => [row.Пункт, row.Период, row.Исход, row.Срок].filter((cell) => cell !== '').join(' | '));
  }

  function sentenceOf(clause: string, period: string): string | undefined {
    return rows('Контроль').find(
      (row) => row.Объединение?.startsWith(GROUP) && row.Пункт === clause && row.Период?.startsWith(period),
    )?.Требование;
  }

  async function chooseInMenu(item: string): Promise<void> {
    await page.getByRole('button', { name: 'Методсеть', exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  }

  it('takes the card and the norms; «Проверить нормы» leads to the one cell that is wrong', async () => {
    await paste('Положения', [CARD]);
    await paste('Нормы', NORMS);
    await chooseInMenu('Открыть панель');
    await panel.getByRole('button', { name: 'Положения' }).click();
    await panel.getByRole('button', { name: 'Проверить нормы' }).click();
    const cell = panel.getByRole('button', { name: /^Нормы, [A-Z]+\d+$/ });
    const address = (await cell.innerText()).replace('Нормы, ', '');
    await cell.click();
    await selectedCell(page, `${address}: два`);
    await goTo(page, address);
    await typeIntoCell(page, '2');
    await panel.getByRole('button', { name: 'Проверить ещё раз' }).click();
    await panel.getByText('Ошибок нет').waitFor();
    expect(await panel.getByText('Замечание').count()).toBe(0);
  });

  it('judges a group that is added in the grid', async () => {
    const [leader = '', ...others] = people;
    await paste('Объединения', [
      { Название: GROUP, Вид: 'проблемная группа', Положение: REGULATION, Создано: '04.05.2026' },
    ]);
    await paste('Состав', [
      {
        Объединение: GROUP,
        Педагог: leader,
        Роль: 'руководитель',
        С: '04.05.2026',
        Основание: 'протокол',
        'Номер основания': '1',
        'Дата основания': '04.05.2026',
        За: '3',
        Против: '0',
        Воздержались: '0',
      },
      ...others.map((person) => ({ Объединение: GROUP, Педагог: person, Роль: 'участник', С: '04.05.2026' })),
    ]);
    await paste('Планы', [plan('2025/26', '05.05.2026', '06.05.2026'), plan('2026/27', '10.09.2026', '18.09.2026')]);
    await paste('Заседания', [
      meeting('14.05.2026', 'заседание', people.join('; ')),
      meeting('18.09.2026', 'заседание', people.join('; ')),
      meeting('16.10.2026', 'семинар', leader),
    ]);
    await chooseInMenu('Проверить сейчас');
    await page.getByRole('status').filter({ hasText: 'Проверено' }).waitFor();
    expect(verdicts('2026/27')).toEqual([
      '2.1 | 2026/27 учебный год | соблюдено',
      '2.2 | 2026/27 учебный год | соблюдено',
      '2.3 | 2026/27 учебный год | соблюдено | 04.05.2028',
      '3.1 | сентябрь 2026 г. | соблюдено | 30.09.2026',
      '3.1 | октябрь 2026 г. | соблюдено | 31.10.2026',
      '3.1 | ноябрь 2026 г. | под угрозой | 30.11.2026',
      '3.1 | декабрь 2026 г. | срок не наступил | 31.12.2026',
      '3.1 | февраль 2027 г. | срок не наступил | 28.02.2027',
      '3.1 | март 2027 г. | срок не наступил | 31.03.2027',
      '3.1 | апрель 2027 г. | срок не наступил | 30.04.2027',
      '3.1 | май 2027 г. | срок не наступил | 31.05.2027',
      '3.2 | I полугодие | соблюдено | 31.12.2026',
      '3.2 | II полугодие | срок не наступил | 31.05.2027',
      '3.3 | заседание 18.09.2026 | соблюдено',
      '3.3 | заседание 16.10.2026 | нарушено',
      '4.1 | 2026/27 учебный год | соблюдено | 10.09.2026',
      '4.2 | 2026/27 учебный год | нарушено | 15.09.2026',
      '5.1 | 2026/27 учебный год | срок не наступил',
    ]);
    // Ten working days after 14 May, the last meeting of the year before.
    expect(verdicts('2025/26')).toEqual(['5.1 | 2025/26 учебный год | нарушено | 28.05.2026']);
    expect(sentenceOf('3.1', 'ноябрь')).toMatch(/^Ноябрь 2026 г\.: заседаний 0 из 1; .*до 30\.11\.2026/);
    expect(sentenceOf('3.3', 'заседание 16.10.2026')).toContain('присутствовал 1 из 3, а нужно не меньше 2 (50 %)');
    expect(sentenceOf('4.2', '2026/27')).toMatch(/^План работы: утверждён 18\.09\.2026, на 3 дня позже срока/);
    expect(sentenceOf('5.1', '2025/26')).toMatch(/^Отчёт за 2025\/26: не представлен \(кому: методический совет\)/);
  });

  it('explains the quorum and takes an exception with its reason', async () => {
    await panel.getByRole('button', { name: 'Обновить' }).click();
    await panel.getByRole('button', { name: 'Назад', exact: true }).click();
    await panel.getByRole('button', { name: 'Назад', exact: true }).click();
    await panel.getByRole('combobox', { name: 'Объединение' }).fill('Смысловое чтение');
    await panel.getByRole('option', { name: GROUP }).click();
    await panel.locator('[data-row]').filter({ hasText: 'п. 3.3' }).filter({ hasText: 'Нарушено' }).click();
    await panel.getByRole('button', { name: 'Открыть объединение' }).click();
    await panel.locator('.cards [data-row]').filter({ hasText: 'Кворум' }).first().click();
    const explained = panel.locator('.verdict-more');
    await explained.getByText('Доля: 50 % от 3').waitFor();
    await explained.getByRole('button', { name: /Заседания: 16\.10\.2026/ }).click();
    await page.getByRole('tab', { name: 'Заседания', selected: true }).waitFor();
    await panel.getByRole('button', { name: 'Исключение…' }).click();
    await panel.getByRole('button', { name: 'Записать исключение' }).click();
    await panel.getByText('Напишите причину').waitFor();
    await panel.getByRole('textbox', { name: 'Причина' }).fill('Двое на курсах, приказ от 12.10.2026 № 45');
    await panel.getByRole('button', { name: 'Записать исключение' }).click();
    await explained.getByText('metodist@example.org, 22.11.2026').waitFor();
    expect(verdicts('2026/27')).toContain('3.3 | заседание 16.10.2026 | исключение');
    await explained.getByRole('button', { name: 'Отменить исключение' }).click();
    await explained.getByRole('button', { name: 'Исключение…' }).waitFor();
    expect(verdicts('2026/27')).toContain('3.3 | заседание 16.10.2026 | нарушено');
  });

  it('takes another regulation from the wizard: chosen, tried on the group, added, compared', async () => {
    await panel.getByRole('button', { name: 'Назад', exact: true }).click();
    await panel.getByRole('button', { name: 'Положения' }).click();
    await panel.getByRole('button', { name: 'Новое положение' }).click();
    await panel.getByText('Положение из реестра').click();
    await panel.getByRole('combobox', { name: 'Какое положение' }).selectOption({ label: REGULATION });
    await panel.getByRole('button', { name: 'Дальше' }).click();
    await panel.getByRole('textbox', { name: 'Полное название' }).fill('Положение о творческих мастерских');
    await panel.getByRole('textbox', { name: 'Короткое название' }).fill('Мастерские');
    await panel.getByRole('button', { name: 'Дальше' }).click();
    await panel.getByRole('checkbox', { name: /Кворум/ }).uncheck();
    await panel.getByText('Взято 8 из 9').waitFor();
    await panel.getByRole('button', { name: 'Дальше' }).click();
    await panel.locator('summary').filter({ hasText: GROUP }).click();
    await panel.getByText('План работы: утверждён 18.09.2026').waitFor();
    await panel.getByRole('button', { name: 'Добавить положение' }).click();
    await panel.getByRole('strong').filter({ hasText: 'Положение добавлено' }).waitFor();
    expect(rows('Нормы').filter((row) => row.Положение?.startsWith('Мастерские'))).toHaveLength(8);
    await panel.getByRole('button', { name: 'Открыть положение' }).click();
    await panel.getByRole('heading', { name: 'Мастерские' }).waitFor();
    const downloading = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Сохранить файл' }).click();
    expect((await downloading).suggestedFilename()).toMatch(/\.json$/);
    await panel.getByRole('button', { name: 'Что изменится' }).click();
    await panel.getByRole('combobox', { name: 'Сейчас действует' }).selectOption({ label: REGULATION });
    await panel.getByRole('combobox', { name: 'Проверить по' }).selectOption({ label: 'Мастерские' });
    await panel.getByRole('combobox', { name: 'Учебный год' }).selectOption('2026/27');
    await panel.getByRole('button', { name: 'Сравнить' }).click();
    await panel.locator('summary').filter({ hasText: GROUP }).click();
    const change = panel.getByRole('listitem').filter({ hasText: 'заседание 16.10.2026' });
    expect(await change.innerText()).toMatch(/Нарушено[\s\S]*нормы нет/);
  });
});

function dayOf({ Срок = '' }: Record<string, string>): string {
  return Срок.split('.').reverse().join('-');
}
