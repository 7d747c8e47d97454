// The counts over the list: what is violated, and what was only recommended.
import { expect, it } from 'vitest';
import { launchBrowser } from './support/browser';
import { PAGE, tallyOf, VERDICTS } from './support/sidebar-data';
import { goodAnswers, openSidebar } from './support/sidebar-harness';

it('a recommendation stands beside the violations, and the tile lists both', async () => {
  const last = VERDICTS.filter(({ outcome }) => outcome === 'violated').pop();
  const verdicts = VERDICTS.map((row) => (row === last ? { ...row, severity: 'should' as const } : row));
  const opened = { ...PAGE, verdicts, tally: tallyOf(verdicts) };
  const browser = await launchBrowser();
  const { page } = await openSidebar(browser, { ...goodAnswers(), openPage: () => opened });
  await page.locator('.tile-violated').click();
  expect(await page.locator('.tile-violated').textContent()).toBe('2нарушенои 1 рекомендация');
  expect(await page.locator('.virtual-list [data-row]').count()).toBe(3);
  await browser.close();
});
