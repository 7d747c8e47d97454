// The domain knows no clock and no zone: its tests say the same wherever the computer stands.
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';

/** East and west of Greenwich, one of them half an hour off; minutes behind UTC on 1 January and on 1 July 2026. */
const ZONES: readonly (readonly [string, number, number])[] = [
  ['UTC', 0, 0],
  ['Asia/Vladivostok', -600, -600],
  ['America/St_Johns', 210, 150],
];

interface Outcome {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'metodset-zones-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Set in the runs below: were this file ever among their suites, it must not start further ones. */
const INSIDE = 'METODSET_TIME_ZONE_RUN';
const SUITES = [
  'tests/regulations',
  ...readdirSync('tests/domain')
    .filter((name) => !name.startsWith('time-zones'))
    .map((name) => `tests/domain/${name}`),
];

const environment = (zone: string) => ({ ...process.env, TZ: zone, [INSIDE]: zone });

function offsets(zone: string): unknown {
  const script = 'JSON.stringify([0, 6].map((month) => new Date(2026, month, 1).getTimezoneOffset()))';
  return JSON.parse(execFileSync(process.execPath, ['-p', script], { env: environment(zone), encoding: 'utf8' }));
}

/** Runs the suites in a process of its own: a running one keeps the zone it began with. */
async function run(zone: string): Promise<Outcome> {
  const report = join(folder, `${zone.replace('/', '-')}.json`);
  const manner = ['--project', 'unit', '--no-isolate', '--maxWorkers=1', '--reporter=json', `--outputFile=${report}`];
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...SUITES, ...manner];
  // A failing suite ends with code 1; what failed stands in the report.
  await promisify(execFile)(process.execPath, args, { env: environment(zone), timeout: 100_000 }).catch(
    () => undefined,
  );
  return JSON.parse(readFileSync(report, 'utf8')) as Outcome;
}

describe.skipIf(process.env[INSIDE] !== undefined).each(ZONES)('in %s', (zone, winter, summer) => {
  test('every test of the domain and of the regulations passes', { timeout: 120_000 }, async () => {
    expect(offsets(zone)).toEqual([winter, summer]);
    const { success, testResults } = await run(zone);
    const results = testResults.flatMap(({ assertionResults }) => assertionResults);
    expect(results.filter(({ status }) => status !== 'passed')).toEqual([]);
    expect(success).toBe(true);
    // Nothing was left out by a filter that matches no file.
    expect(testResults.map(({ name }) => name).sort()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('tests/domain/calendar/due-date.test.ts'),
        expect.stringContaining('tests/domain/verdicts/evaluate-register.test.ts'),
        expect.stringContaining('tests/regulations/catalogue.test.ts'),
      ]),
    );
    expect(results.length).toBeGreaterThan(500);
  });
});
