import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { build } from '../../scripts/build';
import { type Installation, type InstallationOptions, openInstallation } from '../../src/local/installation';

export const TODAY = '2026-11-22';
export const METHODIST = 'metodist@example.org';

/** A run of the bundle that ended well. */
export interface GoodRun {
  readonly result: unknown;
  /** `Sheets.Spreadsheets.get`, in their order. */
  readonly calls: readonly string[];
  /** Of them, those of the Sheets and Drive APIs, as the journal of runs counts them. */
  readonly apiCalls: number;
}

/** Builds what is pushed to Google once for the tests of a file; answers how to open installations of it. */
export function builtBundle(): {
  /** The folder of the bundle, there once the tests run. */
  readonly bundleDir: string;
  /** `bundleDir`: another one than this. */
  open(
    options: Pick<InstallationOptions, 'workbook' | 'today' | 'serviceUrl'> & { readonly bundleDir?: string },
  ): Promise<Installation>;
} {
  const folder = mkdtempSync(join(tmpdir(), 'metodset-built-'));
  const bundleDir = join(folder, 'bundle');
  let made = 0;
  beforeAll(async () => void (await build(bundleDir)), 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    bundleDir,
    async open(options) {
      made += 1;
      const dataDir = join(folder, `data-${made}`);
      const clock = { today: TODAY, frozenClock: true };
      const installation = await openInstallation({ dataDir, bundleDir, user: METHODIST, ...clock, ...options });
      onTestFinished(() => installation.close());
      return installation;
    },
  };
}

/** Runs an entry point as the methodist; fails the test unless the run ended well. */
export async function runWell(
  installation: Installation,
  name: string,
  via: 'menu' | 'rpc' | 'trigger',
  args: readonly unknown[] = [],
): Promise<GoodRun> {
  const report = await installation.runFunction(name, args, { via, user: METHODIST });
  expect(report.record).toMatchObject({ outcome: 'completed', error: null });
  if (!report.ok) throw new Error('A completed run is no failure');
  const calls = report.record.calls.map(({ service, method }) => `${service}.${method}`);
  return { result: report.result, calls, apiCalls: report.record.apiCalls };
}

/** What the page gets of a procedure. Fails the test when it is refused. */
export async function answerOf<T>(installation: Installation, procedure: string, input: object = {}): Promise<T> {
  const { result } = await runWell(installation, 'rpc', 'rpc', [{ procedure, input }]);
  expect(result).toMatchObject({ ok: true });
  return (result as { readonly data: T }).data;
}
