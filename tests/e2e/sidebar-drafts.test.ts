// What was typed outlives the panel from the first character on.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './support/browser';
import { STARTED } from './support/regulations-data';
import { goodAnswers, openSidebar } from './support/sidebar-harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('a card without a name is kept back at the card, whichever way one goes on', async () => {
  const { page, close } = await openSidebar(browser, {
    ...goodAnswers(),
    startRegulation: () => ({ ...STARTED, card: { ...STARTED.card, title: '' } }),
  });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press('Положения');
  await press('Новое положение');
  await page.getByText('Пустое положение').click();
  await press('Дальше');
  await press('Дальше');
  await page.getByText('Напишите название.').waitFor();
  await page.locator('textarea[aria-invalid=true]:focus').waitFor();
  await page.getByRole('button', { name: /Проверка$/ }).click();
  await page.getByText('Напишите название.').waitFor();
  await page.getByRole('textbox', { name: 'Полное название' }).fill('Положение');
  await press('Дальше');
  await page.getByText('Взято').waitFor();
  await close();
});

it('the first character of a title is kept at once, and offered after a reload', async () => {
  const { page, close } = await openSidebar(browser, goodAnswers());
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const toWizard = async (): Promise<void> => {
    await press('Положения');
    await press('Новое положение');
  };
  await toWizard();
  await page.getByText('Пустое положение').click();
  await press('Дальше');
  await page.getByRole('textbox', { name: 'Полное название' }).fill('П');
  // At once: a page that a browser ends is given no time.
  expect(await page.evaluate(() => localStorage.getItem('metodset:regulation:1'))).toContain('"title":"П"');
  await page.reload();
  await toWizard();
  await press('Продолжить');
  expect(await page.getByRole('textbox', { name: 'Полное название' }).inputValue()).toBe('П');
  await close();
});
