import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rememberWorkbookUrl, workbookUrl } from '../../src/google/workbook-url';

const remembered = new Map<string, string>();
let active: { getUrl(): string } | null = null;

beforeEach(() => {
  remembered.clear();
  vi.stubGlobal('SpreadsheetApp', { getActiveSpreadsheet: () => active });
  vi.stubGlobal('PropertiesService', {
    getScriptProperties: () => ({
      getProperty: (key: string) => remembered.get(key) ?? null,
      setProperty: (key: string, value: string) => remembered.set(key, value),
    }),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('says the address that the spreadsheet itself gives, wherever it is', () => {
  active = { getUrl: () => 'http://127.0.0.1:8080/' };
  expect(workbookUrl()).toBe('http://127.0.0.1:8080/');
});

it('says the remembered one in a run without an active spreadsheet, and none before the installation', () => {
  active = null;
  expect(workbookUrl()).toBe('');
  active = { getUrl: () => 'https://docs.google.com/spreadsheets/d/one/edit' };
  rememberWorkbookUrl();
  active = null;
  expect(workbookUrl()).toBe('https://docs.google.com/spreadsheets/d/one/edit');
});
