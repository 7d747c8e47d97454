import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { SheetsBackend } from '../../../src/local/host/services/sheets-backend';
import { type Installation, type InstallationOptions, openInstallation } from '../../../src/local/installation';

export const WORKBOOK_ID = 'workbook-1';

export const SCOPES = [
  'spreadsheets',
  'drive.file',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
].map((scope) => `https://www.googleapis.com/auth/${scope}`);

/** A workbook of one sheet «Лист1» with numbers written into it by `batchUpdate {"write": n}`. */
export function numberWorkbook(timeZone = 'Europe/Moscow'): SheetsBackend & { readonly written: unknown[] } {
  const written: unknown[] = [];
  return {
    written,
    spreadsheetId: WORKBOOK_ID,
    get: () => ({
      properties: { title: 'Реестр', locale: 'ru_RU', timeZone },
      sheets: [{ properties: { sheetId: 7, title: 'Лист1' } }],
    }),
    valuesGet: (_id, range) => ({ range, values: [written] }),
    valuesBatchGet: (spreadsheetId, { ranges }) => ({
      spreadsheetId,
      valueRanges: (ranges as string[]).map((range) => ({ range, values: [[...written]] })),
    }),
    batchUpdate: (spreadsheetId, body) => {
      written.push((body as { write: unknown }).write);
      return { spreadsheetId, replies: [{}] };
    },
  };
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'metodset-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens an installation whose bundle is `script` and further `scripts` by file name; closed and removed after the test. */
export async function installationOf(
  script: string,
  options: Partial<InstallationOptions> & {
    readonly scopes?: readonly string[];
    readonly pages?: object;
    readonly scripts?: Readonly<Record<string, string>>;
  } = {},
): Promise<Installation> {
  const { scopes = SCOPES, pages = {}, scripts = {}, ...rest } = options;
  const folder = temporaryFolder();
  const bundleDir = join(folder, 'appsscript');
  mkdirSync(bundleDir);
  for (const [name, text] of Object.entries({ ...scripts, 'main.js': script })) {
    writeFileSync(join(bundleDir, name), text);
  }
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(bundleDir, `${name}.html`), String(text));
  const enabledAdvancedServices = ['Sheets', 'Drive'].map((userSymbol) => ({ userSymbol }));
  writeFileSync(
    join(bundleDir, 'appsscript.json'),
    JSON.stringify({ timeZone: 'Europe/Moscow', oauthScopes: scopes, dependencies: { enabledAdvancedServices } }),
  );
  const installation = await openInstallation({
    dataDir: join(folder, 'data'),
    bundleDir,
    workbook: numberWorkbook(),
    today: '2026-11-22',
    frozenClock: true,
    user: 'owner@example.org',
    ...rest,
  });
  onTestFinished(() => installation.close());
  return installation;
}

/** Runs `script`'s function `main` as the page would and answers its result; throws what the script threw. */
export async function runMain(script: string, options: Parameters<typeof installationOf>[1] = {}): Promise<unknown> {
  const installation = await installationOf(script, options);
  const report = await installation.runFunction('main', [], { via: 'rpc' });
  if (!report.ok) throw Object.assign(new Error(report.error.message), { name: report.error.name });
  return report.result;
}
