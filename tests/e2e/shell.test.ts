import { request } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from './support/browser';
import { goTo, openPage, openShell, type Shell, selectedCell, typeIntoCell } from './support/shell';
import { PAGES, REQUESTS, SCRIPT } from './support/shell-script';

let browser: Browser;
let context: BrowserContext;
let shell: Shell;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  errors.length = 0;
  shell = await openShell({ script: SCRIPT, pages: PAGES, requests: REQUESTS });
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ru-RU' });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => errors.push(error.message));
  await openPage(page, shell.url);
});
afterEach(async () => {
  await context.close();
  await shell.close();
  expect(errors).toEqual([]);
});

function valuesOf(range: string): unknown {
  const options = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' };
  return shell.service.valuesGet('workbook-1', range, options as never).values;
}

async function menu(item: string): Promise<void> {
  await page.getByRole('button', { name: 'Методсеть', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

describe('the grid', () => {
  test('shows the name of the workbook and its sheets, and opens another sheet by its tab', async () => {
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Проба');
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Заседания', 'Контроль']);
    await page.getByRole('tab', { name: 'Контроль' }).click();
    await selectedCell(page, 'A1: Состояние');
  });

  test('opens on «Контроль» once it has rows, else on the first sheet', async () => {
    await page.reload();
    await page.getByRole('tab', { name: 'Контроль', selected: true }).waitFor();
    const range = { sheetId: 2, startRowIndex: 1 };
    shell.service.batchUpdate('workbook-1', { requests: [{ updateCells: { range, fields: 'userEnteredValue' } }] });
    await page.reload();
    await page.getByRole('tab', { name: 'Заседания', selected: true }).waitFor();
  });

  test('a date typed into a cell reaches the workbook and is shown as the workbook formats it', async () => {
    await goTo(page, 'A2');
    await typeIntoCell(page, '1.9.26');
    await goTo(page, 'A2');
    await selectedCell(page, 'A2: 01.09.2026');
    expect(valuesOf('Заседания!A2')).toEqual([[46266]]);
  });

  test('a date typed over the whole of a formula stands as it was typed', async () => {
    const start = { sheetId: 0, rowIndex: 1, columnIndex: 0 };
    const rows = [{ values: [{ userEnteredValue: { formulaValue: '=НЕТТАКОЙ(B2)' } }] }];
    shell.service.batchUpdate('workbook-1', {
      requests: [{ updateCells: { start, rows, fields: 'userEnteredValue' } }],
    });
    await openPage(page, shell.url);
    await goTo(page, 'A2');
    await page.keyboard.press('F2');
    const editor = page.locator('.luckysheet-cell-input:focus');
    await editor.filter({ hasText: '=НЕТТАКОЙ(B2)' }).waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('11.11.2025');
    expect(await editor.innerText()).toBe('11.11.2025');
    await page.keyboard.press('Enter');
    await expect.poll(() => valuesOf('Заседания!A2')).toEqual([[45972]]);
  });

  test('Ctrl+Z puts back what a cell held before', async () => {
    await goTo(page, 'C3');
    await typeIntoCell(page, 'другое');
    await expect.poll(() => valuesOf('Заседания!C3')).toEqual([['другое']]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => valuesOf('Заседания!C3')).toEqual([['Итоги четверти']]);
  });

  test('a refused edit is rolled back and explained', async () => {
    await goTo(page, 'B2');
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('где-то');
    await page.keyboard.press('Enter');
    const alert = page.getByRole('alert').filter({ hasText: 'Не получилось' });
    await alert.waitFor();
    expect(await alert.textContent()).toContain('Заседания, ячейка B2: выберите значение из списка: «очно», «заочно»');
    await goTo(page, 'B2');
    await selectedCell(page, 'B2: очно');
    expect(valuesOf('Заседания!B2')).toEqual([['очно']]);
  });

  test('a value is chosen from the drop-down of a cell with the keyboard', async () => {
    await goTo(page, 'B2');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await selectedCell(page, 'B2: заочно');
    expect(valuesOf('Заседания!B2')).toEqual([['заочно']]);
  });

  test('a change made by the program appears in the open sheet, the selection stays', async () => {
    await goTo(page, 'C2');
    await menu('Проверить сейчас');
    await selectedCell(page, 'C2: проверено');
  });

  test('a row is inserted from the context menu', async () => {
    await goTo(page, 'C3');
    const cell = await page.locator('.luckysheet-cell-selected').boundingBox();
    await page.mouse.click((cell?.x ?? 0) + 20, (cell?.y ?? 0) + 8, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Вставить строку выше' }).click();
    await expect.poll(() => valuesOf('Заседания!C2:C4')).toEqual([['Планирование'], [], ['Итоги четверти']]);
  });
});

describe('scripts', () => {
  test('google.script.run brings the value back and refuses a Date', async () => {
    await menu('Открыть панель');
    const frame = page.frameLocator('iframe[title="Панель пробы"]');
    await frame.getByRole('button', { name: 'Сложить' }).click();
    await frame.getByText('сумма: 5, кто: вася').waitFor();
    await frame.getByRole('button', { name: 'Дата' }).click();
    await frame.getByText('TypeError: Failed due to illegal value in property: when').waitFor();
    await frame.getByRole('button', { name: 'Ошибка' }).click();
    await frame.getByText('Error: так нельзя').waitFor();
  });

  test('the sidebar is 300 pixels wide, sees nothing of the page and closes itself', async () => {
    await menu('Открыть панель');
    const sidebar = page.getByRole('complementary', { name: 'Панель пробы' });
    expect((await sidebar.boundingBox())?.width).toBe(300);
    const frame = page.frameLocator('iframe[title="Панель пробы"]');
    await frame.getByRole('button', { name: 'Подсмотреть' }).click();
    await frame.getByText('страница: SecurityError, сеть: TypeError').waitFor();
    await frame.getByRole('button', { name: 'Закрыть' }).click();
    await sidebar.waitFor({ state: 'detached' });
  });

  test('what a panel keeps in localStorage outlives a reload of the page', async () => {
    await menu('Открыть панель');
    const frame = page.frameLocator('iframe[title="Панель пробы"]');
    await frame.getByText('в памяти: null').waitFor();
    await frame.getByRole('button', { name: 'Запомнить' }).click();
    await openPage(page, shell.url);
    await menu('Открыть панель');
    await frame.getByText('в памяти: черновик').waitFor();
  });

  test('a toast is shown', async () => {
    await menu('Проверить сейчас');
    await page.getByRole('status').filter({ hasText: 'Проверено заседаний: 2' }).waitFor();
  });

  test('the answer to an alert goes back to the script', async () => {
    await menu('Спросить');
    const dialog = page.getByRole('dialog', { name: 'Удалить запись?' });
    await dialog.getByRole('button', { name: 'Нет' }).click();
    await expect.poll(() => valuesOf('Заседания!D2')).toEqual([['NO']]);
    await dialog.waitFor({ state: 'detached' });
  });

  test('the script opens a sheet at a far row', async () => {
    await menu('К дальней строке');
    await selectedCell(page, 'B900: строка 900');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Контроль');
    const cell = await page.locator('.luckysheet-cell-selected').boundingBox();
    expect(cell?.y).toBeGreaterThan(150);
    expect(cell?.y).toBeLessThan(800);
  });

  test('the script knows what is selected', async () => {
    await goTo(page, 'B3');
    await page.waitForTimeout(300);
    await menu('Что выделено');
    await page.getByRole('status').filter({ hasText: 'Заседания!B3' }).waitFor();
  });
});

describe('the office', () => {
  test('moving the clock by a day fires the daily trigger: its letter, document and run are shown', async () => {
    await menu('Назначить расписание');
    await page.getByRole('link', { name: 'Запуски' }).click();
    await page.getByText('ежедневно в 06:').waitFor();
    await page.getByRole('button', { name: /Часы программы/ }).click();
    await page.getByRole('button', { name: '+1 день' }).click();
    await page.getByRole('button', { name: 'Часы программы: 23.11.2026' }).waitFor();
    const run = page.locator('details.run').filter({ hasText: 'по расписанию' });
    await run.locator('summary').click();
    await run.getByRole('cell', { name: 'MailApp' }).first().waitFor();

    await page.getByRole('link', { name: 'Почта' }).click();
    await page.getByRole('button', { name: /Пора провести заседание/ }).click();
    await page.getByText('До 30 ноября проведите заседание.').waitFor();

    await page.getByRole('link', { name: 'Документы' }).click();
    await page.getByRole('button', { name: /Справка/ }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Скачать' }).click();
    expect((await download).suggestedFilename()).toBe('Справка.txt');
  });

  test('a trigger is run at once', async () => {
    await menu('Назначить расписание');
    await page.goto(`${shell.url}#/runs`);
    await page.getByRole('button', { name: 'Запустить сейчас' }).click();
    await page.goto(`${shell.url}#/outbox`);
    await page.getByRole('button', { name: /Пора провести заседание/ }).waitFor();
  });
});

describe('the server', () => {
  test('refuses other hosts, other pages and requests without the cookie', async () => {
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    expect(await status('/api/tabs', {})).toBe(403);
    expect(await status('/api/tabs', { cookie })).toBe(200);
    expect(await status('/api/tabs', { cookie, origin: 'http://evil.example' })).toBe(403);
    expect(await status('/api/tabs', { cookie, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await status('/', { host: 'evil.example' })).toBe(403);
    expect(await status('/google/v4/spreadsheets/workbook-1', { cookie })).toBe(404);
  });
});

/** `fetch` would not send a Host of our choice. */
async function status(path: string, headers: Record<string, string>): Promise<number | undefined> {
  const { port } = new URL(shell.url);
  return await new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on('error', reject);
    sent.end();
  });
}
