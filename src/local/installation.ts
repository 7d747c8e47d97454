import type { DriveService } from './drive/drive-service';
import type { ExecutionMode } from './host/execution';
import type { FaultPlan } from './host/faults';
import { InlineMode } from './host/inline-mode';
import { openParts, operationsOf } from './host/installation-parts';
import type { JsonFile } from './host/json-file';
import type { Limits } from './host/limits';
import type { Manifest } from './host/manifest';
import type { RunJournal } from './host/run-journal';
import { type RunOptions, type RunReport, ScriptHost } from './host/script-host';
import { ServiceHub } from './host/service-hub';
import type { LockTable } from './host/services/lock-table';
import type { PropertyStores } from './host/services/property-operations';
import type { SheetsBackend } from './host/services/sheets-backend';
import type { InstantAnswer, WindowState } from './host/services/window-state';
import { simpleEvent, triggerEvent } from './host/trigger-event';
import { WorkerMode } from './host/worker-mode';
import type { MailService } from './mail/mail-service';
import type { SmtpOptions } from './mail/smtp-session';
import { Scheduler } from './triggers/scheduler';
import type { Trigger } from './triggers/trigger';
import type { TriggerStore } from './triggers/trigger-store';
import type { VirtualClock } from './triggers/virtual-clock';

/** What an installation is made of and where it keeps its files. */
export interface InstallationOptions {
  /** Folder of the register, documents, letters and of `.metodset`. */
  readonly dataDir: string;
  /** Folder of the built bundle: *.js, *.html, appsscript.json. */
  readonly bundleDir: string;
  readonly workbook: SheetsBackend;
  /** `YYYY-MM-DD`: the clock starts there at 09:00 in the workbook's time zone; absent: as the last start left it. */
  readonly today?: string;
  /** Forgets that an earlier start moved the clock. */
  readonly realTime?: boolean;
  /** Time passes only by service calls of runs and by moving the clock; for tests. */
  readonly frozenClock?: boolean;
  /** E-mail of the owner, who also sits at the keyboard when a run names nobody. */
  readonly user?: string;
  /** `inline` (default): on this thread; `worker`: each run on a thread of its own. */
  readonly mode?: 'inline' | 'worker';
  /** Threads of the worker mode: started at once, and at most. */
  readonly workers?: { readonly warm: number; readonly most: number };
  readonly limits?: Partial<Limits>;
  /** Real milliseconds of its own code after which a run is stopped. */
  readonly cpuLimitMs?: number;
  /** Answers alerts in the inline mode, where nobody can be waited for; presses the first button when absent. */
  readonly answerAtOnce?: InstantAnswer;
  /** Source of `Utilities.getUuid`. */
  readonly uuid?: () => string;
  readonly smtp?: SmtpOptions;
  /** `webViewLink` of documents; Google's form when absent. */
  readonly documentLink?: (id: string, mimeType: string) => string;
  /** Path of LibreOffice for PDF; looked for when absent; `null`: none. */
  readonly soffice?: string | null;
  /** Address of the workbook, asked for at each call: `Spreadsheet.getUrl()`; absent or '': it has none. */
  readonly workbookUrl?: () => string;
  /** Address of the page for leaders: `ScriptApp.getService().getUrl()`. */
  readonly serviceUrl?: () => string | null;
}

/** A running copy of the program: its script, its services and its data. */
export interface Installation {
  /** E-mail of the owner. */
  readonly owner: string;
  readonly scriptId: string;
  readonly manifest: Manifest;
  readonly clock: VirtualClock;
  /** Menus, pages, questions and the selection, with their events. */
  readonly window: WindowState;
  readonly runs: RunJournal;
  readonly triggers: TriggerStore;
  readonly drive: DriveService;
  readonly mail: MailService;
  readonly properties: JsonFile<PropertyStores>;
  readonly locks: LockTable;
  readonly faults: FaultPlan;
  /** Runs a function of the bundle; never rejects because of the script. Throws IllegalValueError for bad arguments. */
  runFunction(name: string, args: readonly unknown[], options: RunOptions): Promise<RunReport>;
  /** What opening the spreadsheet does: the simple trigger `onOpen`, then installable ones. */
  open(user?: string): Promise<void>;
  /** What an edit by a person does: the simple trigger `onEdit`, then installable ones. Program edits fire nothing. */
  edited(user?: string): Promise<void>;
  /** Fires a trigger now, as its creator. `undefined`: there is no such trigger. */
  runTrigger(id: string): Promise<RunReport | undefined>;
  /** When a trigger of the clock fires next, ms of the virtual clock. */
  nextFiring(trigger: Trigger): number | undefined;
  /** Moves the clock to a moment (ms) or to a date (`YYYY-MM-DD`, same time of day); due triggers fire in order. */
  advanceTo(moment: number | string): Promise<void>;
  close(): Promise<void>;
}

const DEFAULT_USER = 'metodist@example.org';
const WORKERS = { warm: 1, most: 8 };

/** Opens the installation of `dataDir`, making what is not there yet. Throws ScriptSyntaxError for a bad bundle. */
export async function openInstallation(options: InstallationOptions): Promise<Installation> {
  const parts = openParts(options);
  const { clock, faults, journal, locks, manifest, triggers } = parts;
  const owner = options.user ?? DEFAULT_USER;
  const hub = new ServiceHub({ operations: operationsOf(parts, options), scopes: manifest.scopes, faults });
  const mode: ExecutionMode =
    options.mode === 'worker' ? new WorkerMode(hub, options.workers ?? WORKERS) : new InlineMode(hub);
  const { bundleDir, cpuLimitMs } = options;
  const host = new ScriptHost({
    ...parts,
    bundleDir,
    owner,
    mode,
    ...(cpuLimitMs === undefined ? {} : { cpuLimitMs }),
  });
  const fire = (trigger: Trigger) =>
    host.run(trigger.handler, [triggerEvent(trigger, clock.now())], { user: trigger.user, via: 'trigger' });
  const scheduler = new Scheduler(triggers, clock, async (trigger) => {
    await fire(trigger);
  });
  const happened = async (simple: string, eventTypes: readonly Trigger['eventType'][], user: string) => {
    if (host.has(simple)) await host.run(simple, [simpleEvent()], { user, via: 'simple' });
    for (const trigger of triggers.all()) if (eventTypes.includes(trigger.eventType)) await fire(trigger);
  };
  scheduler.start();
  void parts.smtp?.deliver();
  const { scriptId, window, drive, mail, properties } = parts;
  return {
    owner,
    scriptId,
    manifest,
    clock,
    window,
    runs: journal,
    triggers,
    drive,
    mail,
    properties,
    locks,
    faults,
    runFunction: (name, args, runOptions) => host.run(name, args, runOptions),
    open: (user = owner) => happened('onOpen', ['ON_OPEN'], user),
    edited: (user = owner) => happened('onEdit', ['ON_EDIT', 'ON_CHANGE'], user),
    runTrigger: async (id) => {
      const trigger = triggers.find(id);
      return trigger && fire(trigger);
    },
    nextFiring: (trigger) => scheduler.nextOf(trigger),
    advanceTo: (moment) => scheduler.advanceTo(typeof moment === 'number' ? moment : clock.sameTimeOn(moment)),
    close: async () => {
      scheduler.stop();
      await mode.close();
      await parts.smtp?.close();
    },
  };
}
