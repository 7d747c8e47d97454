// A link whose file, sheet or row is gone says so instead of opening something else without a word.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from './support/browser';
import { goTo, openPage, openShell, type Shell } from './support/shell';
import { PAGES, REQUESTS, SCRIPT } from './support/shell-script';

let browser: Browser;
let shell: Shell;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  shell = await openShell({ script: SCRIPT, pages: PAGES, requests: REQUESTS });
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'ru-RU' });
  page.setDefaultTimeout(10_000);
});
beforeEach(() => openPage(page, shell.url));
afterAll(async () => {
  await browser.close();
  await shell.close();
});

/** Writes a link into a cell of «Заседания» and follows it. */
async function follow(uri: string): Promise<void> {
  const cell = { userEnteredValue: { stringValue: 'сюда' }, userEnteredFormat: { textFormat: { link: { uri } } } };
  const start = { sheetId: 0, rowIndex: 19, columnIndex: 0 };
  const fields = 'userEnteredValue,userEnteredFormat.textFormat.link';
  shell.service.batchUpdate('workbook-1', {
    requests: [{ updateCells: { start, rows: [{ values: [cell] }], fields } }],
  });
  await page.reload();
  await page.getByRole('tab', { name: 'Заседания' }).click();
  await goTo(page, 'A20');
  await page.locator('.link-bubble').getByRole('button').click();
}

test('a file', async () => {
  await page.goto(`${shell.url}#/documents/none`);
  await page.getByRole('heading', { name: 'Документы' }).waitFor();
  await page.getByText('Файла, на который ведёт ссылка, больше нет').waitFor();
});

test('a sheet: the one that is open stays open', async () => {
  await follow('#gid=999&range=A5');
  await page.getByText('Листа, на который ведёт ссылка, больше нет').waitFor();
  expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Заседания');
});

test('a row beyond the last one', async () => {
  await follow('#gid=2&range=A99999');
  await page.getByText('Строки A99999, на которую ведёт ссылка').waitFor();
});
