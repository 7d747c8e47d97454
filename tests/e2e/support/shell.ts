import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Installation, openInstallation } from '../../../src/local/installation';
import { SheetsService } from '../../../src/local/sheets';
import { buildPage } from '../../../src/local/web/build-page';
import { connectInstallation } from '../../../src/local/web/connect/connect-installation';
import { connectWorkbook } from '../../../src/local/web/connect/connect-workbook';
import { createWebApp, serveWebApp } from '../../../src/local/web/server';

const SCOPES = [
  'spreadsheets',
  'drive.file',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
].map((scope) => `https://www.googleapis.com/auth/${scope}`);

/** A served installation in a folder of its own. */
export interface Shell {
  readonly url: string;
  readonly service: SheetsService;
  readonly installation: Installation;
  close(): Promise<void>;
}

export interface ShellOptions {
  /** Text of `main.js`. */
  readonly script: string;
  /** HTML files of the bundle by name. */
  readonly pages: Readonly<Record<string, string>>;
  /** Requests of `batchUpdate` that fill the workbook, which begins with «Лист1», id 0. */
  readonly requests: readonly object[];
}

/** Serves an installation with the real workbook, host and page, on 22.11.2026. */
export async function openShell({ script, pages, requests }: ShellOptions): Promise<Shell> {
  const folder = mkdtempSync(join(tmpdir(), 'metodset-shell-'));
  const bundleDir = join(folder, 'appsscript');
  mkdirSync(bundleDir);
  writeFileSync(join(bundleDir, 'main.js'), script);
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(bundleDir, `${name}.html`), html);
  const enabledAdvancedServices = ['Sheets', 'Drive'].map((userSymbol) => ({ userSymbol }));
  writeFileSync(
    join(bundleDir, 'appsscript.json'),
    JSON.stringify({ timeZone: 'Europe/Moscow', oauthScopes: SCOPES, dependencies: { enabledAdvancedServices } }),
  );
  const service = SheetsService.inMemory({ spreadsheetId: 'workbook-1', title: 'Проба' });
  service.batchUpdate('workbook-1', { requests });
  const installation = await openInstallation({
    dataDir: join(folder, 'data'),
    bundleDir,
    workbook: service,
    today: '2026-11-22',
    frozenClock: true,
    // A question of a script waits for its answer only on a thread of its own.
    mode: 'worker',
    soffice: null,
  });
  await installation.open();
  const webApp = createWebApp({
    installation: connectInstallation(installation),
    workbook: connectWorkbook(service, { xlsx: async () => new Uint8Array([80, 75]) }),
    pageAssets: await buildPage(join('node_modules', '.cache', 'page')),
  });
  const server = await serveWebApp(webApp, 0);
  return {
    url: server.url,
    service,
    installation,
    async close() {
      await server.close();
      await installation.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Opens the page and waits until the first sheet can be used. */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('tab').first().click();
  await page.getByRole('tab', { selected: true }).and(page.getByRole('tab').first()).waitFor();
  await page.waitForSelector('.fortune-sheet-canvas');
  await selectedCell(page, /^A1:/);
}

/** Goes to a cell by its address. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.getByLabel('Адрес ячейки').fill(address);
  await page.keyboard.press('Enter');
  await selectedCell(page, new RegExp(`^${address}:`));
}

/** Types into the selected cell, over what it holds. */
export async function typeIntoCell(page: Page, text: string): Promise<void> {
  await page.keyboard.press('F2');
  const editor = page.locator('.luckysheet-cell-input:focus');
  await editor.waitFor();
  // The editor has the focus before it holds the text of the cell: what is typed then would stand beside it.
  const shown = (await page.getByTestId('selected-cell').textContent()) ?? '';
  const held = shown.slice(shown.indexOf(':') + 1).trim();
  if (held !== '') await editor.filter({ hasText: held.slice(0, 20) }).waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Waits until the selected cell, read out as `B5: text`, is like this. */
export async function selectedCell(page: Page, expected: RegExp | string): Promise<void> {
  await page.getByTestId('selected-cell').filter({ hasText: expected }).waitFor({ state: 'attached' });
}
