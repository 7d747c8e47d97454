import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DailyQuotas, type QuotaUse } from './host/daily-quota';
import type { ExecutionMode } from './host/execution';
import { FaultPlan } from './host/faults';
import { InlineMode } from './host/inline-mode';
import { JsonFile } from './host/json-file';
import { CONSUMER_LIMITS, type Limits } from './host/limits';
import { type Manifest, readManifest } from './host/manifest';
import type { OperationTable } from './host/operation';
import { RunJournal } from './host/run-journal';
import { type RunOptions, type RunReport, ScriptHost } from './host/script-host';
import { ServiceHub } from './host/service-hub';
import { cacheOperations } from './host/services/cache-operations';
import { htmlOperations } from './host/services/html-operations';
import { lockOperations } from './host/services/lock-operations';
import { LockTable } from './host/services/lock-table';
import { type PropertyStores, propertyOperations } from './host/services/property-operations';
import { sessionOperations } from './host/services/session-operations';
import type { SheetsBackend } from './host/services/sheets-backend';
import { sheetsOperations } from './host/services/sheets-operations';
import { spreadsheetOperations } from './host/services/spreadsheet-operations';
import { uiOperations } from './host/services/ui-operations';
import { utilitiesOperations } from './host/services/utilities-operations';
import { type InstantAnswer, WindowState } from './host/services/window-state';
import { WorkerMode } from './host/worker-mode';
import { VirtualClock } from './triggers/virtual-clock';

export interface InstallationOptions {
  /** Folder of the register, documents, letters and of `.metodset`. */
  readonly dataDir: string;
  /** Folder of the built bundle: main.js, *.html, appsscript.json. */
  readonly bundleDir: string;
  readonly workbook: SheetsBackend;
  /** `YYYY-MM-DD`: the clock starts there at 09:00; absent: the real time. */
  readonly today?: string;
  /** Time passes only by runs and `clock.advanceTo`. */
  readonly frozenClock?: boolean;
  /** E-mail of the owner, who also sits at the keyboard when a run names nobody. */
  readonly user?: string;
  readonly mode?: 'inline' | 'worker';
  readonly limits?: Partial<Limits>;
  /** Real milliseconds of its own code after which a run is stopped. */
  readonly cpuLimitMs?: number;
  /** Answers alerts in the inline mode, where nobody can be waited for; presses the first button when absent. */
  readonly answerAtOnce?: InstantAnswer;
  /** Source of `Utilities.getUuid`. */
  readonly uuid?: () => string;
}

const DEFAULT_USER = 'metodist@example.org';
const WORKERS = { warm: 1, most: 8 };

/** A running copy of the program: its script, its services and its data. */
export interface Installation {
  readonly owner: string;
  readonly manifest: Manifest;
  readonly clock: VirtualClock;
  readonly window: WindowState;
  readonly runs: RunJournal;
  readonly faults: FaultPlan;
  readonly locks: LockTable;
  readonly properties: JsonFile<PropertyStores>;
  runFunction(name: string, args: readonly unknown[], options: RunOptions): Promise<RunReport>;
  /** Does what opening the spreadsheet does: the simple trigger `onOpen`. */
  open(user?: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the installation of `dataDir`, making what is not there yet. Throws ScriptSyntaxError for a bad bundle. */
export async function openInstallation(options: InstallationOptions): Promise<Installation> {
  const { dataDir, bundleDir, workbook } = options;
  const file = <T>(name: string, empty: T) => new JsonFile(join(dataDir, '.metodset', name), empty);
  const manifest = readManifest(bundleDir);
  const owner = options.user ?? DEFAULT_USER;
  const limits: Limits = { ...CONSUMER_LIMITS, ...options.limits };
  const clock = new VirtualClock({
    timeZone: manifest.timeZone,
    frozen: options.frozenClock ?? false,
    ...(options.today === undefined ? {} : { today: options.today }),
  });
  const identity = file<{ scriptId: string }>('installation.json', { scriptId: '' });
  if (identity.value.scriptId === '') {
    identity.value = { scriptId: `local-${randomUUID()}` };
    identity.save();
  }
  const { scriptId } = identity.value;
  const quotas = new DailyQuotas(file<QuotaUse>('quotas.json', {}));
  const properties = file<PropertyStores>('properties.json', {});
  const window = new WindowState(
    options.answerAtOnce ?? (({ buttons }) => ({ button: buttons[0] ?? 'CLOSE', text: '' })),
  );
  const locks = new LockTable();
  const faults = new FaultPlan();
  const journal = new RunJournal(join(dataDir, '.metodset', 'runs.jsonl'));
  const operations: OperationTable = {
    ...sheetsOperations(workbook, limits),
    ...spreadsheetOperations(workbook, window),
    ...uiOperations(window),
    ...propertyOperations(properties, quotas, limits),
    ...cacheOperations(limits),
    ...lockOperations(locks),
    ...sessionOperations({ timeZone: manifest.timeZone, locale: 'ru', scopes: manifest.scopes, scriptId }),
    ...utilitiesOperations(options.uuid ?? randomUUID),
    ...htmlOperations(bundleDir),
  };
  const hub = new ServiceHub({ operations, scopes: manifest.scopes, faults });
  const mode: ExecutionMode = options.mode === 'worker' ? new WorkerMode(hub, WORKERS) : new InlineMode(hub);
  const host = new ScriptHost({
    bundleDir,
    manifest,
    scriptId,
    owner,
    limits,
    mode,
    clock,
    locks,
    quotas,
    journal,
    ...(options.cpuLimitMs === undefined ? {} : { cpuLimitMs: options.cpuLimitMs }),
  });
  return {
    owner,
    manifest,
    clock,
    window,
    runs: journal,
    faults,
    locks,
    properties,
    runFunction: (name, args, runOptions) => host.run(name, args, runOptions),
    open: async (user = owner) => {
      if (!host.has('onOpen')) return;
      const event = { $event: true, authMode: 'LIMITED', source: 'SPREADSHEET' };
      await host.run('onOpen', [event], { user, via: 'simple' });
    },
    close: () => mode.close(),
  };
}
