// A local installation with a generated register of any size, run inline as the bundle that goes to Google.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/application/workbook/setting-rows';
import { type Installation, openInstallation } from '../../src/local/installation';
import { SheetsService } from '../../src/local/sheets';
import { fillInBatches } from './fill-in-batches';
import { type Composition, GENERATED_AS_OF, generatedRegister, USUAL } from './generated-register';
import { withNorms } from './twelve-norms';

export const OWNER = 'metodist@example.ru';

export interface GeneratedInstallation {
  readonly installation: Installation;
  readonly sheets: SheetsService;
  /** A held meeting without minutes. */
  readonly unminutedMeetingId: string;
  /** Runs an entry point and returns the API calls it made, by method, in order. Throws when the run failed. */
  run(
    name: string,
    args: readonly unknown[],
    via: 'rpc' | 'menu' | 'trigger',
  ): Promise<{ result: unknown; calls: string[] }>;
  close(): Promise<void>;
}

/**
 * Makes the installation. Mail is off: it is not what is measured.
 *
 * @param norms ids of those that judge; all of the regulation unless told
 * @param installs the bundle's own `install` is run too: it makes the template of documents, and reads everything
 */
export async function generatedInstallation(
  groups: number,
  bundleDir: string,
  {
    installs,
    composition = USUAL,
    norms,
  }: { readonly installs: boolean; readonly composition?: Composition; readonly norms?: readonly string[] },
): Promise<GeneratedInstallation> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'metodset-bench-'));
  const sheets = SheetsService.inMemory({ spreadsheetId: 'bench', title: 'Реестр', owner: OWNER });
  const whole = generatedRegister(groups, { ...DEFAULT_SETTINGS, mailEnabled: false }, composition);
  const register = norms === undefined ? whole : withNorms(whole, norms);
  const unminuted = register.meetings.find(({ status, minutesOn }) => status === 'held' && minutesOn === null);
  fillInBatches(sheets, register);
  const installation = await openInstallation({
    dataDir,
    bundleDir,
    workbook: sheets,
    today: GENERATED_AS_OF,
    user: OWNER,
    mode: 'inline',
  });
  const run: GeneratedInstallation['run'] = async (name, args, via) => {
    const report = await installation.runFunction(name, args, { user: OWNER, via });
    if (!report.ok) throw new Error(`${name}: ${report.error.message}`);
    const record = installation.runs.records.at(-1);
    const calls = (record?.calls ?? [])
      .filter(({ service }) => /^(Sheets|Drive)\b/.test(service))
      .map(({ service, method }) => `${service}.${method}`);
    return { result: report.result, calls };
  };
  if (installs) await run('install', [], 'menu');
  return {
    installation,
    sheets,
    unminutedMeetingId: unminuted?.id ?? '',
    run,
    async close() {
      await installation.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
