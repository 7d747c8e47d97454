// What a methodist does, from the menu to the paper, on the real bundle, register file, host and page.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PizZip from 'pizzip';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build';
import { LOCAL_PAGE_CACHE } from '../../scripts/page-cache';
import { type Office, openOffice } from '../../src/local/office';
import { buildPage } from '../../src/local/web/build-page';
import { launchBrowser } from './support/browser';

const GROUP = 'Проектная группа «Инженерные каникулы»';
const MISSED = 'I четверть: занятий 0 из 1, срок прошёл 04.11.2026';

/** Methods of the Sheets API that a run called, in order. */
function sheetsCalls(calls: readonly { readonly service: string; readonly method: string }[] = []): string[] {
  return calls.filter(({ service }) => service.startsWith('Sheets')).map(({ method }) => method);
}

/** Paragraphs of a .docx, joined by line ends. */
function textOfDocx(bytes: Uint8Array): string {
  const xml = new PizZip(bytes).file('word/document.xml')?.asText() ?? '';
  const paragraphs = xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  return paragraphs
    .map((one) => (one.match(/<w:t[^>]*>.*?<\/w:t>/g) ?? []).map((run) => run.replace(/<[^>]+>/g, '')).join(''))
    .join('\n')
    .replace(/\u00a0/g, ' ');
}

// One story in order: each step goes on where the one before it ended.
describe('the main job: a red verdict, a meeting recorded, a green verdict, the minutes', { shuffle: false }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'metodset-main-job-'));
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
      demo: 'noyabrsk-2020',
      today: '2026-11-22',
      port: 0,
    });
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ru-RU' });
    page = await context.newPage();
    await page.goto(office.url);
    panel = page.frameLocator('iframe[title="Методсеть"]');
  });

  afterAll(async () => {
    await browser?.close();
    await office?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function chooseInMenu(item: string): Promise<void> {
    await page.getByRole('button', { name: 'Методсеть', exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  }

  /** What «Контроль» says of the missed quarter now. */
  function outcomeInControl(): unknown {
    const { service } = office.store;
    const { values } = service.valuesGet(service.spreadsheetId, "'Контроль'") as { values: unknown[][] };
    const [header = [], ...rows] = values;
    const column = (title: string): number => header.indexOf(title);
    const row = rows.find(
      (cells) =>
        String(cells[column('Объединение')]).startsWith(GROUP) &&
        cells[column('Пункт')] === '3.6' &&
        cells[column('Учебный год')] === '2026/27' &&
        String(cells[column('Период')]).startsWith('I четверть'),
    );
    return row?.[column('Исход')];
  }

  it('checks from the menu and shows the red verdict with its clause and the words of the regulation', async () => {
    await chooseInMenu('Проверить сейчас');
    await page.getByRole('status').filter({ hasText: 'Проверено' }).waitFor();
    await chooseInMenu('Открыть панель');
    await panel.getByRole('combobox', { name: 'Объединение' }).fill('Инженерные каникулы');
    await panel.getByRole('option', { name: GROUP }).click();
    const row = panel.locator('[data-row]').filter({ hasText: MISSED });
    expect(await row.textContent()).toContain('Нарушено');
    expect(await row.textContent()).toContain('п. 3.6');
    await row.click();
    await panel.getByText('не реже одного раза в учебную четверть').first().waitFor();
  });

  it('jumps to the row of the group', async () => {
    await panel.getByRole('button', { name: 'К строке' }).click();
    await page.getByRole('tab', { name: 'Объединения', selected: true }).waitFor();
  });

  it('records the meeting in the sidebar and the verdict turns green, in the panel and in «Контроль»', async () => {
    expect(outcomeInControl()).toBe('нарушено');
    await panel.getByRole('button', { name: 'Открыть объединение' }).click();
    await panel.getByRole('button', { name: 'Занятие проведено' }).click();
    await panel.getByLabel('Дата').fill('2026-10-14');
    await panel.getByRole('textbox', { name: 'Тема' }).fill('Программа инженерных каникул');
    await panel.getByRole('button', { name: 'Отметить всех' }).click();
    await panel.getByRole('textbox', { name: 'Слушали' }).fill('О программе инженерных каникул');
    await panel.getByRole('textbox', { name: /^Решили/ }).fill('Утвердить программу');
    await panel.getByRole('button', { name: 'Сохранить' }).click();
    const changed = panel.getByRole('listitem').filter({ hasText: 'I четверть: занятий 1, требуется 1' });
    expect(await changed.textContent()).toMatch(/Нарушено.*Соблюдено/);
    const save = office.installation.runs.records.filter(({ calls }) =>
      calls.some(({ method }) => method === 'batchUpdate'),
    );
    expect(sheetsCalls(save.at(-1)?.calls)).toEqual(['batchGet', 'batchUpdate']);
    expect(outcomeInControl()).toBe('соблюдено');
  });

  it('makes the minutes and opens the .docx', async () => {
    await panel.getByRole('button', { name: 'Протокол', exact: true }).click();
    const link = panel.getByRole('link', { name: 'Открыть документ' });
    const opened = page.waitForEvent('popup');
    await link.click();
    const view = await opened;
    await view.getByText('Утвердить программу').first().waitFor();
    const downloading = view.waitForEvent('download');
    await view.getByRole('link', { name: 'Скачать' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^2026-10-14 Протокол .*\.docx$/);
    const text = textOfDocx(readFileSync(await download.path()));
    expect(text).toContain('ПРОТОКОЛ');
    expect(text).toContain('14.10.2026');
    expect(text).toContain('Утвердить программу');
    expect(text).not.toMatch(/undefined|[{}]/);
  });
});
