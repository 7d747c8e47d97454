// The roll-over to a new school year through the page, on the real bundle, register file, host and server.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build';
import { LOCAL_PAGE_CACHE } from '../../scripts/page-cache';
import { type Office, openOffice } from '../../src/local/office';
import { buildPage } from '../../src/local/web/build-page';
import { launchBrowser } from './support/browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const folder = mkdtempSync(path.join(tmpdir(), 'metodset-year-'));
let browser: Browser;
let office: Office;
let context: BrowserContext;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  const [bundle, pageAssets] = await Promise.all([build(path.join(folder, 'bundle')), buildPage(LOCAL_PAGE_CACHE)]);
  const dataDir = path.join(folder, 'data');
  const demo = 'novosibirsk-2022';
  office = await openOffice({ dataDir, bundleDir: bundle.outDir, pageAssets, demo, today: '2027-06-10', port: 0 });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await office?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  faults.length = 0;
});
afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});

async function openAt(url: string, width: number, height: number, title: string | null): Promise<Frame> {
  context = await browser.newContext({ viewport: { width, height }, locale: 'ru-RU', reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(url);
  return title === null ? page.mainFrame() : frameTitled(title);
}

/** The panel as Google shows it: beside the workbook, 300 px wide. */
async function openPanel(): Promise<Frame> {
  const around = await openAt(office.url, 1440, 900, null);
  await around.page().getByRole('button', { name: 'Методсеть', exact: true }).click();
  await around.page().getByRole('menuitem', { name: 'Открыть панель' }).click();
  return frameTitled('Методсеть');
}

async function frameTitled(title: string): Promise<Frame> {
  const handle = await page.locator(`iframe[title="${title}"]`).elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('The page has no frame');
  await frame.waitForLoadState();
  return frame;
}

/** Filled rows of a sheet, the header among them. */
function tableOf(title: string): readonly unknown[] {
  const { service } = office.store;
  const { values } = service.valuesGet(service.spreadsheetId, `'${title}'`) as { readonly values: unknown[][] };
  return values.filter((row) => row.some((cell) => cell !== ''));
}

async function expectNoFaults(frame: Frame, screen: string): Promise<void> {
  const found = await frame.evaluate(`${AXE}; axe.run(document).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`);
  expect(found, screen).toEqual([]);
  const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${screen}: wider than its place`).toBeLessThanOrEqual(0);
}

/** Pictures for eyes, where a folder for them is named: the frame as high as its content. */
async function picture(frame: Frame, name: string): Promise<void> {
  const to = process.env.METODSET_PICTURES;
  if (to === undefined) return;
  const size = page.viewportSize() ?? { width: 300, height: 800 };
  await page.setViewportSize({ width: size.width, height: 2400 });
  const element = await frame.frameElement();
  await element.screenshot({ path: path.join(to, `${name}.png`) });
  await page.setViewportSize(size);
}

describe('the roll-over', () => {
  it('leads a methodist through the roll-over and back: drafts of plans for all, undone whole', async () => {
    const before = tableOf('Планы').length;
    const frame = await openPanel();
    await frame.getByRole('heading', { name: 'Горит' }).waitFor();
    await frame.getByRole('button', { name: 'Новый учебный год', exact: true }).click();
    await frame.getByRole('heading', { level: 1, name: 'Новый учебный год 2027/28' }).waitFor();
    await frame.locator('.home-line').first().waitFor();
    await expectNoFaults(frame, 'roll-over');
    await picture(frame, 'year');
    await frame.getByRole('button', { name: 'Перечень для приказа' }).click();
    await frame.getByRole('heading', { name: 'Перечень объединений на 2027/28 учебный год' }).waitFor();
    await expectNoFaults(frame, 'list for the order');
    await frame.getByRole('button', { name: 'К решениям' }).click();
    await frame.getByRole('button', { name: 'Начать учебный год' }).click();
    await frame.getByText('2027/28 учебный год начат').waitFor();
    expect(tableOf('Планы').length).toBeGreaterThan(before);
    await frame.getByRole('button', { name: 'Отменить всё' }).click();
    await frame.getByText('Переход отменён: всё как было.').waitFor();
    expect(tableOf('Планы')).toHaveLength(before);
  });
});
