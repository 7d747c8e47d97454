// The register changes beside the open sidebar: by a menu, by hands in the grid, by another person.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './support/browser';
import { PAGE } from './support/sidebar-data';
import { goodAnswers, openSidebar } from './support/sidebar-harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the page; the register has another name from then on. */
async function renamedMeanwhile(action: (page: Page, calls: () => number) => Promise<void>): Promise<void> {
  let registerName = PAGE.registerName;
  const sidebar = await openSidebar(browser, { ...goodAnswers(), openPage: () => ({ ...PAGE, registerName }) });
  const calls = () => sidebar.requests.filter(({ procedure }) => procedure === 'openPage').length;
  try {
    await sidebar.page.locator('.virtual-list [data-row]').first().waitFor();
    registerName = 'Реестр после правки';
    await action(sidebar.page, calls);
    expect(sidebar.faults).toEqual([]);
  } finally {
    await sidebar.close();
  }
}

const tellChanged = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('metodset:changed')));

it('many edits in the grid bring the overview up to date by one call', () =>
  renamedMeanwhile(async (page, calls) => {
    for (let edit = 0; edit < 5; edit++) await tellChanged(page);
    await page.getByRole('heading', { name: 'Реестр после правки' }).waitFor();
    expect(calls()).toBe(2);
  }));

it('nothing moves under the hands of who is typing: a bar offers the news', () =>
  renamedMeanwhile(async (page) => {
    await page.getByRole('combobox', { name: 'Объединение' }).focus();
    await tellChanged(page);
    await page.getByText('Данные изменились').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(PAGE.registerName);
    await page.getByRole('button', { name: 'Обновить' }).click();
    await page.getByRole('heading', { name: 'Реестр после правки' }).waitFor();
    expect(await page.getByText('Данные изменились').count()).toBe(0);
  }));

it('one’s own exception announces nothing: what it changed is simply there', async () => {
  let registerName = PAGE.registerName;
  const sidebar = await openSidebar(browser, {
    ...goodAnswers(),
    openPage: () => ({ ...PAGE, registerName }),
    waiveNorm: (input) => {
      registerName = 'Реестр после исключения';
      return goodAnswers().waiveNorm(input);
    },
  });
  const { page } = sidebar;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const looks = () => sidebar.requests.filter(({ procedure }) => procedure === 'openPage').length;
  await page.locator('.virtual-list [data-row]').first().click();
  await press('Открыть объединение');
  await page.locator('.cards [data-row]').first().click();
  await press('Исключение…');
  await page.getByRole('textbox', { name: 'Причина' }).fill('Приказ № 45');
  await press('Записать исключение');
  await tellChanged(page);
  await expect.poll(looks, { timeout: 5000 }).toBe(2);
  await page.waitForTimeout(300);
  expect(await page.getByText('Данные изменились').count()).toBe(0);
  expect(await page.getByRole('heading', { name: 'Состав' }).count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Реестр после исключения' }).waitFor();
  await sidebar.close();
});

it('who comes back soon causes no call', () =>
  renamedMeanwhile(async (page, calls) => {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.waitForTimeout(300);
    expect(calls()).toBe(1);
  }));
