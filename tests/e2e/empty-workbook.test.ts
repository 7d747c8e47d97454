// The first installation puts its sheets into the place of the empty one that is open.
import { expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from './support/browser';
import { openShell } from './support/shell';

test('the empty sheet goes while it is open: another opens without a word of a missing sheet', async () => {
  const shell = await openShell({
    script: '',
    pages: {},
    requests: [{ updateSpreadsheetProperties: { properties: { title: 'Пустая' }, fields: 'title' } }],
  });
  onTestFinished(() => shell.close());
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const gone: number[] = [];
  page.on('response', (answer) => {
    if (answer.status() === 404 && answer.url().includes('/api/sheets/')) gone.push(answer.status());
  });
  await page.goto(shell.url);
  await page.getByRole('tab', { name: 'Лист1' }).waitFor();
  // The page hears of cells before it hears of tabs, and reads the sheet that is no more.
  await page.route('**/api/tabs', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  const properties = { sheetId: 77, title: 'Контроль' };
  shell.service.batchUpdate('workbook-1', {
    requests: [{ addSheet: { properties } }, { deleteSheet: { sheetId: 0 } }],
  });
  await page.getByRole('tab', { name: 'Контроль', selected: true }).waitFor();
  await expect.poll(() => gone.length).toBeGreaterThan(0);
  expect(await page.getByRole('alert').allTextContents()).toEqual([]);
});
