// Minutes on a group's page: the link to those that are made, the ones to make, and those to make anew.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ProcedureOutput } from '../../src/contract/procedures';
import { launchBrowser } from './support/browser';
import { type Answers, goodAnswers, type OpenSidebar, openSidebar } from './support/sidebar-harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function onGroupPage(
  answers: Partial<Answers>,
  action: (page: Page, sidebar: OpenSidebar) => Promise<void>,
): Promise<void> {
  const sidebar = await openSidebar(browser, { ...goodAnswers(), ...answers });
  const { page } = sidebar;
  try {
    await page.locator('.virtual-list [data-row]').first().click();
    await page.getByRole('button', { name: 'Открыть объединение' }).click();
    await page.getByRole('heading', { name: 'Заседания' }).waitFor();
    await action(page, sidebar);
    expect(sidebar.faults).toEqual([]);
  } finally {
    await sidebar.close();
  }
}

it('shows meetings with their state; minutes open in a new tab, the missing ones are made', () =>
  onGroupPage({}, async (page, { requests }) => {
    const link = page.getByRole('link', { name: 'Протокол № 1' });
    expect(await link.getAttribute('target')).toBe('_blank');
    await page.getByRole('button', { name: 'Протокол', exact: true }).click();
    const made = page.getByRole('link', { name: 'Открыть документ' });
    await made.waitFor();
    expect(await made.getAttribute('href')).toBe('https://docs.google.com/document/d/two');
    await page.getByText('«Берёзкиной»').waitFor();
    expect(requests.at(-1)).toEqual({ procedure: 'makeMinutes', input: { meetingId: 'З-03' } });
  }));

it('minutes that are linked can be asked for anew; while their file stands it is said what to do', () => {
  const makeMinutes: Answers['makeMinutes'] = (input) => ({
    ...(goodAnswers().makeMinutes(input) as ProcedureOutput<'makeMinutes'>),
    existed: true,
    warnings: [],
  });
  return onGroupPage({ makeMinutes }, async (page, { requests }) => {
    await page.getByRole('button', { name: 'Протокол заново' }).click();
    await page.getByText('Чтобы составить заново, удалите его и повторите').waitFor();
    expect(requests.at(-1)).toEqual({ procedure: 'makeMinutes', input: { meetingId: 'З-02' } });
    expect(await page.getByRole('link', { name: 'Протокол № 1' }).count()).toBe(1);
  });
});

it('minutes that were made anew take the place of the link to the file that is gone', () =>
  onGroupPage({}, async (page) => {
    await page.getByRole('button', { name: 'Протокол заново' }).click();
    await page.getByRole('link', { name: 'Открыть документ' }).waitFor();
    await page.getByText('Протокол № 2 от 20.11.2026 ММО учителей математики.docx').waitFor();
    expect(await page.getByRole('link', { name: 'Протокол № 1' }).count()).toBe(0);
  }));
