import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { sheets_v4 } from 'googleapis';
import { google } from 'googleapis';
import { sheetsRest } from '../../src/local/sheets/rest';
import type { SheetsService } from '../../src/local/sheets/sheets-service';

/** The real `googleapis` client against a server on 127.0.0.1 that holds one spreadsheet. */
export async function sheetsOverHttp(
  service: SheetsService,
  user?: string,
): Promise<{ readonly sheets: sheets_v4.Sheets; readonly url: string; close(): Promise<void> }> {
  const app = sheetsRest(service, () => ({ requestingUser: user }));
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    sheets: google.sheets({ version: 'v4', rootUrl: url, retry: false }),
    url,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
