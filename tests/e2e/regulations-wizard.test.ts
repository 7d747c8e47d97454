// «Новая редакция» and a regulation from a file, from the wizard to the workbook, with the real program behind the page.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build';
import { LOCAL_PAGE_CACHE } from '../../scripts/page-cache';
import { type Office, openOffice } from '../../src/local/office';
import { buildPage } from '../../src/local/web/build-page';
import { launchBrowser } from './support/browser';

const OLD = 'Положение о ПОС (Гимназия № 7)';
const NEW = 'ПОС, редакция 2027 года';

describe('the wizard of regulations', { shuffle: false }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'metodset-wizard-'));
  const saved = path.join(folder, 'saved.json');
  let browser: Browser;
  let office: Office;
  let page: Page;
  let panel: FrameLocator;

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
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'ru-RU' });
    page.setDefaultTimeout(20_000);
    await page.goto(office.url);
    panel = page.frameLocator('iframe[title="Методсеть"]');
    await page.getByRole('button', { name: 'Методсеть', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Открыть панель' }).click();
    await press('Положения');
  });

  afterAll(async () => {
    await browser?.close();
    await office?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const press = (name: string): Promise<void> => panel.getByRole('button', { name, exact: true }).click();
  const type = (name: string, text: string): Promise<void> => panel.getByLabel(name, { exact: true }).fill(text);

  /** The rows of a sheet below its titles. */
  function rows(sheet: string): Record<string, string>[] {
    const { service } = office.store;
    const { values = [] } = service.valuesGet(service.spreadsheetId, `'${sheet}'`) as { values?: string[][] };
    const [header = [], ...below] = values;
    return below.map((cells) => Object.fromEntries(header.map((title, index) => [title, String(cells[index] ?? '')])));
  }

  const normsOf = (regulation: string) => rows('Нормы').filter((row) => row.Положение?.startsWith(regulation));

  it('makes a new edition with a number of its own, from its own first day', async () => {
    await panel.getByRole('button', { name: OLD }).click();
    await press('Новая редакция');
    await type('Короткое название', NEW);
    await type('Действует с', '2023-05-10');
    await press('Дальше');
    const norm = panel.locator('li.norm').filter({ hasText: 'Срок работы от месяца до года' });
    await norm.locator('summary').click();
    await norm.getByLabel('Требование', { exact: true }).fill('Срок работы от месяца до полугода');
    await panel.getByLabel('Срок до, месяцев').fill('ноль');
    await press('Дальше');
    await panel.getByText('До добавления исправьте').waitFor();
    await panel.getByRole('button', { name: /^!\s*Нормы/ }).click();
    await panel.getByText('«ноль» — не целое число').waitFor();
    await panel.getByLabel('Срок до, месяцев').fill('6');
    await panel.getByRole('button', { name: /^!\s*Карточка/ }).click();
    await panel.getByText('новая должна начинаться позже').waitFor();
    await type('Действует с', '2027-01-11');
    await press('Дальше');
    await press('Дальше');
    await press('Добавить положение');
    await panel.getByRole('strong').filter({ hasText: 'Положение добавлено' }).waitFor();

    const [before, after] = rows('Положения').slice(-2);
    expect([before?.['Краткое название'], after?.['Краткое название']]).toEqual([OLD, NEW]);
    expect(after?.Семейство).toBe(before?.Семейство);
    expect(after?.['Действует с']).toBe('11.01.2027');
    const changed = normsOf(NEW).find((row) => row.Требование === 'Срок работы от месяца до полугода');
    expect([changed?.['Срок от, месяцев'], changed?.['Срок до, месяцев']]).toEqual(['1', '6']);
    expect(normsOf(NEW)).toHaveLength(normsOf(OLD).length);
  });

  it('then names the groups whose outcome the new edition changes, and why', async () => {
    await press('Открыть положение');
    await panel.getByRole('heading', { name: NEW }).waitFor();
    await press('Что изменится');
    await panel.getByLabel('Сейчас действует').selectOption({ label: `${OLD} (с 10.05.2023)` });
    await panel.getByLabel('Проверить по').selectOption({ label: `${NEW} (с 11.01.2027)` });
    await panel.getByLabel('Учебный год').selectOption('2025/26');
    await press('Сравнить');
    await panel.getByRole('heading', { name: 'Меняется у 4 из 4 объединений' }).waitFor();
    await panel.locator('summary').filter({ hasText: 'ПОС «Читаем вместе»' }).click();
    const change = panel.getByRole('listitem').filter({ hasText: 'п. 3.3' });
    await change.waitFor();
    expect((await change.innerText()).split('\n')).toEqual([
      'Соблюдено',
      '→',
      'становится',
      'Нарушено',
      'п. 3.3',
      'Срок работы от месяца до полугода',
      '2025/26 учебный год',
      'Объединение закрыто 29.05.2026, а по положению могло работать до 08.03.2026.',
    ]);
  });

  it('takes a regulation from the file that another workbook saved', async () => {
    await press('Назад');
    const downloading = page.waitForEvent('download');
    await press('Сохранить файл');
    await (await downloading).saveAs(saved);
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({ format: 'metodset-regulation' });
    await press('Назад');
    await press('Назад');
    await press('Новое положение');
    await panel.getByRole('radio', { name: /^Файл/ }).check();
    const file = panel.locator('input[type=file]');
    await press('Дальше');
    await panel.getByText('Выберите файл.', { exact: true }).waitFor();
    await file.setInputFiles(saved);
    await panel.getByText('Выбран файл «saved.json»').waitFor();
    await press('Дальше');
    expect(await panel.getByLabel('Короткое название').inputValue()).toBe(NEW);
    await type('Короткое название', 'ПОС лицея');
    await type('Полное название', 'Положение о ПОС лицея');
    await press('Дальше');
    await press('Дальше');
    await press('Добавить положение');
    await panel.getByRole('strong').filter({ hasText: 'Положение добавлено' }).waitFor();
    const typed = (regulation: string) =>
      normsOf(regulation).map(({ ID: _id, Положение: _regulation, 'Для выбора': _label, ...cells }) => cells);
    expect(typed('ПОС лицея')).toEqual(typed(NEW));
    expect(typed('ПОС лицея').length).toBeGreaterThan(0);
    const families = rows('Положения').map((row) => row.Семейство);
    expect(new Set(families.slice(-2)).size).toBe(2);
  });

  it('says of a file that is none of its own what it is not, and adds nothing', async () => {
    const strange = path.join(folder, 'strange.json');
    writeFileSync(strange, '{"names": []}');
    const before = rows('Положения').length;
    await press('Назад');
    await press('Новое положение');
    await panel.getByRole('radio', { name: /^Файл/ }).check();
    await panel.locator('input[type=file]').setInputFiles(strange);
    await press('Дальше');
    await panel.getByText('В файле не положение Методсети').waitFor();
    await panel.getByRole('radio', { name: /^Файл/, checked: true }).waitFor();
    expect(rows('Положения')).toHaveLength(before);
  });
});
