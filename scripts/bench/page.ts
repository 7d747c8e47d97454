// How soon the sidebar shows something useful: the served local office, a real browser, a register of 1 000 groups.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { DEFAULT_SETTINGS } from '../../src/application/workbook/setting-rows';
import { type Office, openOffice } from '../../src/local/office';
import { buildPage as buildLocalPage } from '../../src/local/web/build-page';
import { launchBrowser } from '../browser';
import { LOCAL_PAGE_CACHE } from '../page-cache';
import { type FileSize, largestPart, pageBytes } from './bundle';
import { fillInBatches } from './fill-in-batches';
import { GENERATED_AS_OF, generatedRegister } from './generated-register';
import { median, rounded } from './median';

export interface PageFigures extends FileSize {
  /** Of the parts that it brings later. */
  readonly largestPart: FileSize;
  /** Calls of the program that one opening makes. */
  readonly rpcCalls: number;
  /** Median time from the beginning of the frame's navigation to the first verdict on the screen, milliseconds. */
  readonly firstContentMs: number;
  /** The quickest of the openings, milliseconds. */
  readonly fastestMs: number;
}

export interface PageRuns {
  readonly groups?: number;
  readonly openings?: number;
}

/** Calls that come this late after the first content would still belong to the opening, milliseconds. */
const QUIET_MS = 700;
const GIVE_UP_MS = 30_000;

/**
 * Runs in every frame before its own scripts: notes by the frame's own clock, which starts with its navigation, when
 * the first verdict has been painted.
 */
const NOTE_FIRST_VERDICT = `
  const observer = new MutationObserver(() => {
    if (document.querySelector('.virtual-list [data-row]') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.firstVerdictAt = performance.now(); }));
  });
  observer.observe(document, { childList: true, subtree: true });
`;

/** Measures the opening of the sidebar of a built bundle; the first openings warm the runtime up and are left out. */
export async function measurePage(
  bundleDir: string,
  { groups = 1000, openings = 9 }: PageRuns = {},
): Promise<PageFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'metodset-page-'));
  const office = await openFilledOffice(folder, bundleDir, groups);
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ru-RU' });
    await context.addInitScript({ content: NOTE_FIRST_VERDICT });
    const page = await context.newPage();
    await page.goto(office.url);
    for (let warming = 0; warming < 2; warming += 1) await openPanel(page);
    const times: number[] = [];
    let rpcCalls = 0;
    for (let opening = 0; opening < openings; opening += 1) {
      const before = rpcCount(office);
      times.push(await openPanel(page));
      rpcCalls = Math.max(rpcCalls, rpcCount(office) - before);
    }
    const firstContentMs = rounded(median(times));
    const sizes = { ...pageBytes(bundleDir), largestPart: largestPart(bundleDir) };
    return { ...sizes, rpcCalls, firstContentMs, fastestMs: rounded(Math.min(...times)) };
  } finally {
    await browser.close();
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openFilledOffice(dataDir: string, bundleDir: string, groups: number): Promise<Office> {
  const register = generatedRegister(groups, { ...DEFAULT_SETTINGS, mailEnabled: false });
  const office = await openOffice({
    dataDir,
    bundleDir,
    pageAssets: await buildLocalPage(LOCAL_PAGE_CACHE),
    demo: null,
    fill: (sheets) => fillInBatches(sheets, register),
    today: GENERATED_AS_OF,
    port: 0,
  });
  // Writing the file would take the processor from what is measured.
  await office.store.flush();
  return office;
}

function rpcCount({ installation }: Office): number {
  return installation.runs.records.filter(({ via }) => via === 'rpc').length;
}

/** Opens the panel from the menu; returns when its first verdict was on the screen, by the clock of its frame. */
async function openPanel(page: Page): Promise<number> {
  const before = new Set(page.frames());
  await page.getByRole('button', { name: 'Методсеть', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Открыть панель' }).click();
  const frame = await newFrame(page, before);
  const time = await frame.waitForFunction(
    () => (window as unknown as { readonly firstVerdictAt?: number }).firstVerdictAt,
    undefined,
    { timeout: GIVE_UP_MS },
  );
  const milliseconds = Number(await time.jsonValue());
  await page.waitForTimeout(QUIET_MS);
  return milliseconds;
}

async function newFrame(page: Page, before: ReadonlySet<Frame>): Promise<Frame> {
  const known = () => page.frames().find((frame) => !before.has(frame));
  return known() ?? (await page.waitForEvent('frameattached', { timeout: GIVE_UP_MS }));
}
