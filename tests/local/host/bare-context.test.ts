import { describe, expect, test } from 'vitest';
import { installationOf, runMain } from './test-installation';

// https://developers.google.com/apps-script/guides/v8-runtime#limitations
const ABSENT = [
  'setTimeout',
  'setInterval',
  'clearTimeout',
  'setImmediate',
  'queueMicrotask',
  'structuredClone',
  'TextEncoder',
  'TextDecoder',
  'ReadableStream',
  'fetch',
  'FormData',
  'File',
  'Blob',
  'URL',
  'URLSearchParams',
  'DOMException',
  'atob',
  'btoa',
  'crypto',
  'window',
  'navigator',
  'performance',
  'process',
  'require',
  'module',
  'Buffer',
  'global',
  '__start__',
];

describe.each(['inline', 'worker'] as const)('the context of a script, %s', (mode) => {
  test('has none of what Apps Script lacks', async () => {
    const script = `function main() { return ${JSON.stringify(ABSENT)}.filter((name) => typeof globalThis[name] !== 'undefined'); }`;
    expect(await runMain(script, { mode })).toEqual([]);
  });

  test('is new at every execution', async () => {
    const installation = await installationOf('let count = 0; function main() { count += 1; return count; }', { mode });
    await installation.runFunction('main', [], { via: 'rpc' });
    expect(await installation.runFunction('main', [], { via: 'rpc' })).toMatchObject({ ok: true, result: 1 });
  });

  test('gives answers of services the prototypes of the script itself', async () => {
    const script = `function main() {
      const answer = Sheets.Spreadsheets.Values.batchGet('workbook-1', { ranges: ['Лист1'] });
      return [answer instanceof Object, answer.valueRanges instanceof Array];
    }`;
    expect(await runMain(script, { mode })).toEqual([true, true]);
  });

  test('finishes microtasks before it ends', async () => {
    const script = `function main() {
      Promise.resolve().then(() => PropertiesService.getScriptProperties().setProperty('later', 'done'));
    }`;
    const installation = await installationOf(script, { mode });
    await installation.runFunction('main', [], { via: 'menu' });
    expect(installation.properties.value).toEqual({ script: { later: 'done' } });
  });
});

describe('a member that the local runtime lacks', () => {
  test('throws by name instead of being undefined', async () => {
    await expect(runMain('function main() { SpreadsheetApp.openById("x"); }')).rejects.toThrow(
      'SpreadsheetApp.openById is not available in the local runtime',
    );
  });

  test('of a value, too', async () => {
    await expect(runMain('function main() { SpreadsheetApp.getActiveSpreadsheet().getDataRange(); }')).rejects.toThrow(
      'Spreadsheet.getDataRange is not available in the local runtime',
    );
  });
});
