import { randomUUID } from 'node:crypto';
import type { VirtualClock } from '../triggers/virtual-clock';
import type { RunVia } from './context-settings';
import type { DailyQuotas } from './daily-quota';
import type { ExecutionMode } from './execution';
import type { Limits } from './limits';
import type { Manifest } from './manifest';
import { type AuthMode, Run, type RunRecord } from './run';
import type { RunJournal } from './run-journal';
import type { ContextAnswer, ScriptFailure } from './script-context';
import { readScriptFiles, scriptStamp } from './script-files';
import { loadProgram, type ScriptProgram } from './script-program';
import type { LockTable } from './services/lock-table';
import { assertTransferable } from './transferable';

const TRIGGER_TIME = 'trigger-milliseconds';

/** Who starts a run, from where and with what rights. */
export interface RunOptions {
  /** Who runs it; the owner of the installation when absent. */
  readonly user?: string;
  /** `LIMITED` for a simple trigger, else `FULL`, when absent. */
  readonly authMode?: AuthMode;
  readonly via: RunVia;
  /** The page from which it was asked for: what it shows is shown there alone. Absent: everywhere. */
  readonly tab?: string;
  /** Of a run of the web app (`web`): e-mail of its visitor; '' when absent, as Google tells of strangers. */
  readonly visitor?: string;
}

/** How a run ended. It never rejects because of the script. */
export type RunReport =
  | { readonly ok: true; readonly result: unknown; readonly record: RunRecord }
  | { readonly ok: false; readonly error: ScriptFailure; readonly record: RunRecord };

interface ScriptHostOptions {
  readonly bundleDir: string;
  readonly manifest: Manifest;
  readonly scriptId: string;
  readonly owner: string;
  readonly limits: Limits;
  readonly mode: ExecutionMode;
  readonly clock: VirtualClock;
  readonly locks: LockTable;
  readonly quotas: DailyQuotas;
  readonly journal: RunJournal;
  /** Real milliseconds of its own code after which a run is stopped; Google's six minutes when absent. */
  readonly cpuLimitMs?: number;
}

/** Runs functions of the bundle. */
export class ScriptHost {
  private program: ScriptProgram;
  private programStamp: string;

  constructor(private readonly options: ScriptHostOptions) {
    this.programStamp = scriptStamp(options.bundleDir);
    this.program = loadProgram(readScriptFiles(options.bundleDir));
  }

  /** Whether the bundle declares this function at its top level. */
  has(functionName: string): boolean {
    return this.program.functions.has(functionName);
  }

  async run(functionName: string, args: readonly unknown[], options: RunOptions): Promise<RunReport> {
    if (options.via === 'rpc' || options.via === 'web') assertTransferable(args);
    this.reload();
    const run = this.newRun(functionName, options);
    const { journal, locks, clock, quotas } = this.options;
    journal.begin(run);
    const answer = await this.answer(run, args);
    locks.releaseAll(run.id);
    clock.catchUp(run.now());
    if (run.via === 'trigger') quotas.add(TRIGGER_TIME, run.user, run.virtualMs, run.now());
    quotas.save();
    const report = reportOf(run, answer);
    journal.end(run, report.record);
    return report;
  }

  private async answer(run: Run, args: readonly unknown[]): Promise<ContextAnswer> {
    const { functionName, via, authMode } = run;
    const { manifest, scriptId, mode, cpuLimitMs } = this.options;
    const hidden = functionName.endsWith('_') || !this.has(functionName);
    if ((via === 'rpc' || via === 'web') && hidden) {
      return { error: { name: 'Exception', message: `Script function not found: ${functionName}`, stack: '' } };
    }
    if (run.limitMs <= 0) {
      const message = 'Service using too much computer time for one day';
      return { error: { name: 'Exception', message, stack: '' } };
    }
    try {
      return await mode.execute({
        run,
        program: this.program,
        settings: {
          timeZone: manifest.timeZone,
          authMode,
          via,
          scriptId,
          advancedServices: manifest.advancedServices,
        },
        functionName,
        argsText: JSON.stringify(args),
        cpuLimitMs: Math.min(cpuLimitMs ?? run.limitMs, run.limitMs),
      });
    } catch (error) {
      const { name, message } = error as Error;
      return { error: { name, message, stack: '' } };
    }
  }

  private newRun(functionName: string, { user, authMode, via, tab, visitor }: RunOptions): Run {
    const { owner, clock } = this.options;
    const who = user ?? owner;
    const mode = authMode ?? (via === 'simple' ? 'LIMITED' : 'FULL');
    const limitMs = this.limitMs(who, via);
    return new Run(
      randomUUID(),
      functionName,
      who,
      via,
      mode,
      clock.now(),
      limitMs,
      clock.frozen,
      tab ?? null,
      visitor,
    );
  }

  private limitMs(user: string, via: RunVia): number {
    const { limits, quotas, clock } = this.options;
    if (via === 'simple') return limits.simpleTriggerMs;
    if (via !== 'trigger') return limits.runMs;
    return Math.min(limits.runMs, limits.triggersPerDayMs - quotas.used(TRIGGER_TIME, user, clock.now()));
  }

  /** A bundle that was built anew is used from the next run on, as code saved in the editor is. */
  private reload(): void {
    const { bundleDir } = this.options;
    const stamp = scriptStamp(bundleDir);
    if (stamp === this.programStamp) return;
    this.program = loadProgram(readScriptFiles(bundleDir));
    this.programStamp = stamp;
  }
}

function reportOf(run: Run, answer: ContextAnswer): RunReport {
  if ('timedOut' in answer) run.die('timedOut', 'Exceeded maximum execution time');
  if (run.death) {
    const error = { name: 'Exception', message: run.death.message, stack: '' };
    return { ok: false, error, record: run.record('failed', null) };
  }
  if ('error' in answer) {
    const { name, message } = answer.error;
    return { ok: false, error: answer.error, record: run.record('failed', `${name}: ${message}`) };
  }
  return { ok: true, result: 'result' in answer ? answer.result : null, record: run.record('completed', null) };
}
