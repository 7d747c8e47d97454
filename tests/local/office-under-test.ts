import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeOptions } from '../../src/local/office';
import type { SheetsService } from '../../src/local/sheets';
import { SCOPES } from './host/test-installation';

/** A program whose installation makes the sheet «Контроль» and whose check writes into it. */
export const SCRIPT = `
  function install() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    Sheets.Spreadsheets.batchUpdate({ requests: [{ addSheet: { properties: { sheetId: 77, title: 'Контроль' } } }] }, book.getId());
    PropertiesService.getScriptProperties().setProperty('installed', 'yes');
  }
  function checkNow() {
    const body = { values: [['проверено']] };
    Sheets.Spreadsheets.Values.update(body, SpreadsheetApp.getActiveSpreadsheet().getId(), 'Контроль!A1', { valueInputOption: 'RAW' });
  }
  function address() { return SpreadsheetApp.getActiveSpreadsheet().getUrl(); }
  function today() {
    return Utilities.formatDate(new Date(), SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm");
  }
`;

/** Options of an office in `folder/data` whose bundle is `script`. */
export function officeOptions(folder: string, script = SCRIPT): OfficeOptions {
  const bundleDir = join(folder, 'bundle');
  mkdirSync(bundleDir, { recursive: true });
  writeFileSync(join(bundleDir, 'main.js'), script);
  const enabledAdvancedServices = ['Sheets', 'Drive'].map((userSymbol) => ({ userSymbol }));
  const manifest = { timeZone: 'Europe/Moscow', oauthScopes: SCOPES, dependencies: { enabledAdvancedServices } };
  writeFileSync(join(bundleDir, 'appsscript.json'), JSON.stringify(manifest));
  const pageAssets = { html: '<!DOCTYPE html>', shim: '', files: new Map() };
  return { dataDir: join(folder, 'data'), bundleDir, pageAssets, demo: null, port: 0 };
}

const PARTS = 3;

/** Fills a register in three changes; `between` is called before the first, after each, with its number. */
export function fillInParts(between: (part: number) => void = () => undefined): (sheets: SheetsService) => void {
  return (sheets) => {
    between(0);
    for (let part = 1; part <= PARTS; part += 1) {
      const properties = { sheetId: part, title: `Часть ${part}` };
      sheets.batchUpdate(sheets.spreadsheetId, { requests: [{ addSheet: { properties } }] });
      between(part);
    }
  };
}

/** What a finished first start leaves. */
export const FILLED = ['Лист1', 'Часть 1', 'Часть 2', 'Часть 3', 'Контроль'];

export function titlesOf(sheets: SheetsService): string[] {
  return sheets.workbook.sheets.map(({ title }) => title);
}
