import { onTestFinished } from 'vitest';
import type { Installation } from '../../../src/local/installation';
import { SheetsService } from '../../../src/local/sheets';
import {
  type ConnectInstallationOptions,
  connectInstallation,
} from '../../../src/local/web/connect/connect-installation';
import { connectLeaderPage } from '../../../src/local/web/connect/connect-leader-page';
import { connectWorkbook } from '../../../src/local/web/connect/connect-workbook';
import { createWebApp, type ServedApp, serveWebApp } from '../../../src/local/web/server';

export const PAGE = '<!DOCTYPE html><title>Сама страница</title>';

/** Serves an installation with a page of one line; closed after the test. */
export async function served(installation: Installation, options: ConnectInstallationOptions = {}): Promise<ServedApp> {
  const service = SheetsService.inMemory({ spreadsheetId: 'workbook-1', title: 'Проба' });
  const webApp = createWebApp({
    installation: connectInstallation(installation, options),
    workbook: connectWorkbook(service, { xlsx: async () => new Uint8Array() }),
    leaderPage: connectLeaderPage(installation),
    pageAssets: { html: PAGE, shim: '', files: new Map() },
  });
  const app = await serveWebApp(webApp, 0);
  onTestFinished(() => app.close());
  return app;
}

/** Opens the address with the key and returns the cookie that it gives. */
export async function cookieOf({ url }: ServedApp): Promise<string> {
  const answer = await fetch(url, { redirect: 'manual' });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}
