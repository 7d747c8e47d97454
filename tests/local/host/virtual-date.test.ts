// https://developers.google.com/apps-script/reference/base/session#getScriptTimeZone: Date works in the script's zone
import { expect, test } from 'vitest';
import { runMain } from './test-installation';

const value = (expression: string) => runMain(`function main() { return ${expression}; }`);

// The clock of these tests stands at 2026-11-22 09:00 in Moscow, 06:00 UTC; the machine may be in any zone.
test.each([
  ['Date.now()', Date.UTC(2026, 10, 22, 6)],
  ['new Date().toISOString()', '2026-11-22T06:00:00.000Z'],
  ['new Date().getHours()', 9],
  ['new Date().getTimezoneOffset()', -180],
  ['String(new Date())', 'Sun Nov 22 2026 09:00:00 GMT+0300 (Europe/Moscow)'],
  ['new Date().toDateString()', 'Sun Nov 22 2026'],
  ["new Date().toLocaleDateString('ru-RU')", '22.11.2026'],
  ['new Date(2026, 0, 1).toISOString()', '2025-12-31T21:00:00.000Z'],
  ['new Date(2026, 0, 31, 25, 61).getDate()', 1],
  ["new Date('2026-11-22').toISOString()", '2026-11-22T00:00:00.000Z'],
  ["new Date('2026-11-22T10:00').toISOString()", '2026-11-22T07:00:00.000Z'],
  ["new Date('2026-11-22T10:00:00Z').toISOString()", '2026-11-22T10:00:00.000Z'],
  ["new Date('Nov 22, 2026 10:00').toISOString()", '2026-11-22T07:00:00.000Z'],
  ['new Date(new Date(5)).getTime()', 5],
  ['new Date(0) instanceof Date', true],
  ['new Date(0).constructor === Date', true],
  ['new (class extends Date {})(7).getTime()', 7],
  ['typeof Date()', 'string'],
  ['Date.UTC(1970, 0, 2)', 86_400_000],
  [
    '(() => { const d = new Date(2026, 11, 31); d.setDate(32); return d.toISOString(); })()',
    '2026-12-31T21:00:00.000Z',
  ],
  ['(() => { const d = new Date(0); d.setHours(0, 0, 0, 0); return d.getTime(); })()', -10_800_000],
  ['String(new Date(NaN))', 'Invalid Date'],
  ['JSON.stringify({ d: new Date(0) })', '{"d":"1970-01-01T00:00:00.000Z"}'],
])('%s', async (expression, expected) => {
  expect(await value(expression)).toBe(expected);
});

test('time goes on by what the service calls cost', async () => {
  expect(await value(`(() => { const at = Date.now(); Utilities.sleep(1500); return Date.now() - at; })()`)).toBe(1500);
});
