// Screens that are not in the page itself: they come when they are opened, or while the person reads.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PagePart } from '../../src/contract/load-part';
import { frameHeaders } from '../../src/local/web/guard';
import { launchBrowser } from './support/browser';
import { type Answers, goodAnswers, openSidebar, PlatformFailure } from './support/sidebar-harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

type LoadPart = NonNullable<Answers['loadPart']>;

/** Opens the page under the policy of the local runtime; `asked` are the parts it asked for, in turn. */
async function inSidebar(
  answer: (nth: number, good: LoadPart) => LoadPart,
  action: (page: Page, asked: readonly PagePart[]) => Promise<void>,
): Promise<void> {
  const good = goodAnswers();
  const asked: PagePart[] = [];
  const loadPart: LoadPart = (input) => {
    asked.push(input.part);
    return answer(asked.filter((part) => part === input.part).length, good.loadPart)(input);
  };
  // The rule that keeps a frame to itself is of no matter here, and the test's own page has another origin.
  const policy = (frameHeaders()['Content-Security-Policy'] ?? '').replace(/; sandbox.*/, '');
  const sidebar = await openSidebar(browser, { ...good, loadPart }, { policy });
  try {
    await sidebar.page.locator('.virtual-list [data-row]').first().waitFor();
    await action(sidebar.page, asked);
    expect(sidebar.faults).toEqual([]);
  } finally {
    await sidebar.close();
  }
}

const openRegulations = (page: Page) => page.getByRole('button', { name: 'Положения', exact: true }).click();
const retry = (page: Page) => page.getByRole('button', { name: 'Повторить' });
const add = (page: Page) => page.getByRole('button', { name: 'Новое положение' });
const ofRegulations = (asked: readonly PagePart[]) => asked.filter((part) => part === 'regulations');

describe('a screen of a part', () => {
  it('comes at its first opening, with its styles, and is there at once at the next one', () =>
    inSidebar(
      (_nth, good) => good,
      async (page, asked) => {
        expect(ofRegulations(asked)).toEqual([]);
        await openRegulations(page);
        await add(page).waitFor();
        await page.getByRole('button', { name: 'Назад' }).click();
        await openRegulations(page);
        await add(page).click();
        await page.getByRole('heading', { level: 1 }).waitFor();
        const columns = await page.locator('.steps').evaluate((list) => getComputedStyle(list).gridTemplateColumns);
        expect(columns.split(' ')).toHaveLength(4);
        expect(ofRegulations(asked)).toEqual(['regulations']);
      },
    ));

  it('that did not come says why, leads back and can be asked for again', () =>
    inSidebar(
      (nth, good) =>
        nth > 1
          ? good
          : () => {
              throw new PlatformFailure('NetworkError: Connection failure');
            },
      async (page, asked) => {
        await openRegulations(page);
        await page.getByText('Связь с сервером прервалась').waitFor();
        expect(await page.locator('.skeleton').count()).toBe(0);
        await retry(page).click();
        await add(page).waitFor();
        expect(ofRegulations(asked)).toEqual(['regulations', 'regulations']);
      },
    ));

  it('of another build of the program is not run: the page has to be opened anew', () =>
    inSidebar(
      () => () => ({ text: '<script data-build="0123456789ab">window.strange = true</script>' }),
      async (page) => {
        await openRegulations(page);
        await page.getByText('Программа обновилась, а страница открыта старая').waitFor();
        expect(await page.evaluate(() => 'strange' in window)).toBe(false);
        await page.getByRole('button', { name: 'Назад' }).click();
        await page.getByRole('heading', { name: 'Реестр объединений, Новосибирск' }).waitFor();
      },
    ));
});

describe('the forms', () => {
  it('come by themselves while the person reads, once; a failure of that disturbs nobody', () =>
    inSidebar(
      () => () => {
        throw new PlatformFailure('NetworkError: Connection failure');
      },
      async (page, asked) => {
        expect(asked).toEqual([]);
        await expect.poll(() => asked, { timeout: 10_000 }).toEqual(['forms']);
        await page.waitForTimeout(500);
        expect(await retry(page).count()).toBe(0);
        expect(asked).toEqual(['forms']);
      },
    ));
});
