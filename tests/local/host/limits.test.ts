// https://developers.google.com/apps-script/guides/services/quotas
// https://developers.google.com/workspace/sheets/api/limits
import { describe, expect, test } from 'vitest';
import { installationOf } from './test-installation';

describe.each(['inline', 'worker'] as const)('six minutes a run, %s', (mode) => {
  const SCRIPT = `
    function sleep(parts) { parts.forEach((ms) => { try { Utilities.sleep(ms); } catch (error) {} }); return 'done'; }
    function spin() { for (;;) {} }
    function onOpen() { Utilities.sleep(31000); }`;

  test('virtual time: 5:59 is enough, 6:01 is not, whatever is caught', async () => {
    const installation = await installationOf(SCRIPT, { mode });
    const run = (...parts: number[]) => installation.runFunction('sleep', [parts], { via: 'rpc' });
    expect(await run(300_000, 59_000)).toMatchObject({ ok: true });
    expect(await run(300_000, 61_000, 1)).toMatchObject({
      ok: false,
      error: { message: 'Exceeded maximum execution time' },
      record: { outcome: 'timedOut' },
    });
  });

  test('code that never ends is stopped', async () => {
    const installation = await installationOf(SCRIPT, { mode, cpuLimitMs: 1500 });
    expect(await installation.runFunction('spin', [], { via: 'rpc' })).toMatchObject({
      record: { outcome: 'timedOut' },
    });
    expect(await installation.runFunction('sleep', [[1]], { via: 'rpc' })).toMatchObject({ ok: true });
  });

  test('a simple trigger has 30 seconds', async () => {
    const installation = await installationOf(SCRIPT, { mode });
    await installation.open();
    expect(installation.runs.records).toMatchObject([{ function: 'onOpen', outcome: 'timedOut' }]);
  });
});

describe('the Sheets API', () => {
  const SCRIPT = `
    function read(count) {
      for (let i = 0; i < count; i += 1) Sheets.Spreadsheets.Values.batchGet('workbook-1', { ranges: [] });
    }
    function write(count) { for (let i = 0; i < count; i += 1) Sheets.Spreadsheets.batchUpdate({ write: i }, 'workbook-1'); }
    function patient() {
      for (let attempt = 0; ; attempt += 1) {
        try { read(1); return attempt; } catch (error) { if (error.details.code !== 429) throw error; Utilities.sleep(20000); }
      }
    }
    function fast() { PropertiesService.getScriptProperties().setProperty('x', '1'); }`;

  test.each([
    ['read', 'Read requests'],
    ['write', 'Write requests'],
  ])('60 of %s a minute and user', async (name, title) => {
    const installation = await installationOf(SCRIPT);
    const run = (count: number, user: string) => installation.runFunction(name, [count], { via: 'rpc', user });
    // Sixty reads take 24 s of the virtual clock, sixty writes 36 s: all within one minute.
    expect(await run(60, 'a@example.org')).toMatchObject({ ok: true });
    const refused = await run(1, 'a@example.org');
    expect(refused).toMatchObject({
      ok: false,
      error: {
        name: 'GoogleJsonResponseException',
        message: expect.stringContaining(`Quota exceeded for quota metric '${title}'`),
      },
    });
    expect(await run(1, 'b@example.org')).toMatchObject({ ok: true });
  });

  test('a minute later there is room again: backing off helps', async () => {
    const installation = await installationOf(SCRIPT);
    await installation.runFunction('read', [60], { via: 'rpc' });
    expect(await installation.runFunction('patient', [], { via: 'rpc' })).toMatchObject({ ok: true, result: 2 });
  });

  test('reads and writes have allowances of their own', async () => {
    const installation = await installationOf(SCRIPT);
    await installation.runFunction('read', [60], { via: 'rpc' });
    expect(await installation.runFunction('write', [1], { via: 'rpc' })).toMatchObject({ ok: true });
  });
});

test('a run leaves a record: calls, their cost, the calls of the API, the log', async () => {
  const installation = await installationOf(`function main() {
    Sheets.Spreadsheets.batchUpdate({ write: 1 }, SpreadsheetApp.getActive().getId());
    console.info('записано %s', 1);
    Logger.log({ a: 1 });
  }`);
  const { record } = await installation.runFunction('main', [], { via: 'menu', user: 'a@example.org' });
  expect(record).toEqual({
    id: expect.any(String),
    function: 'main',
    user: 'a@example.org',
    via: 'menu',
    startedAt: '2026-11-22T06:00:00.000Z',
    virtualMs: expect.any(Number),
    cpuMs: expect.any(Number),
    calls: [
      { service: 'SpreadsheetApp', method: 'getActiveSpreadsheet', ms: 8 },
      { service: 'Spreadsheet', method: 'getId', ms: 2 },
      { service: 'Sheets.Spreadsheets', method: 'batchUpdate', ms: 600 },
    ],
    apiCalls: 1,
    outcome: 'completed',
    error: null,
    log: [
      { level: 'INFO', text: 'записано 1' },
      { level: 'INFO', text: '{"a":1}' },
    ],
  });
  expect(record.virtualMs).toBeGreaterThanOrEqual(610);
  expect(installation.runs.records).toEqual([record]);
});
