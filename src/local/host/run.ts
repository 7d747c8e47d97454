import type { RunVia } from './context-settings';

/** `ScriptApp.AuthMode`: what a run may do. */
export type AuthMode = 'FULL' | 'LIMITED' | 'NONE';
type RunOutcome = 'completed' | 'failed' | 'timedOut' | 'killed';

/** One service call of a run; `ms` is its virtual cost. */
interface CallRecord {
  readonly service: string;
  readonly method: string;
  readonly ms: number;
  readonly error?: string;
}

/** What stays of an execution. */
export interface RunRecord {
  readonly id: string;
  readonly function: string;
  readonly user: string;
  readonly via: RunVia;
  /** Moment of the virtual clock, ISO 8601 in UTC. */
  readonly startedAt: string;
  /** Virtual duration: typical times of the service calls plus `cpuMs`. */
  readonly virtualMs: number;
  /** Real time spent in the script itself, without the services. */
  readonly cpuMs: number;
  readonly calls: readonly CallRecord[];
  /** Calls of the advanced services (`Sheets.*`, `Drive.*`) among them. */
  readonly apiCalls: number;
  readonly outcome: RunOutcome;
  readonly error: string | null;
  readonly log: readonly { readonly level: string; readonly text: string }[];
}

/** A run under way. Virtual time goes on by the cost of its calls and by the time its own code takes. */
export class Run {
  readonly calls: CallRecord[] = [];
  readonly log: { level: string; text: string }[] = [];
  /** Set once: from then on no service call succeeds and the run cannot end well. */
  death: { readonly outcome: 'timedOut' | 'killed'; readonly message: string } | null = null;
  meteredMs = 0;
  private measuredMs = 0;
  private resumedAt: number | null = null;

  constructor(
    readonly id: string,
    readonly functionName: string,
    readonly user: string,
    readonly via: RunVia,
    readonly authMode: AuthMode,
    readonly startedAt: number,
    readonly limitMs: number,
    /** Its own time goes on by the cost of its calls alone, so that tests see the same moments every time. */
    readonly frozen = false,
    /** The page that asked for it; `null`: none in particular. */
    readonly tab: string | null = null,
    /** Who looks at the page of a web app, as far as the platform tells; `user` is its owner. */
    readonly visitor = '',
  ) {}

  /** The script's own code is running from now on. */
  resume(): void {
    this.resumedAt = performance.now();
  }

  /** A service works for it; that time is not the script's. */
  pause(): void {
    this.measuredMs = this.cpuMs;
    this.resumedAt = null;
  }

  /** In a worker the time is measured there. */
  setCpuMs(ms: number): void {
    this.measuredMs = ms;
    this.resumedAt = null;
  }

  get cpuMs(): number {
    return this.measuredMs + (this.resumedAt === null ? 0 : performance.now() - this.resumedAt);
  }

  get virtualMs(): number {
    return this.meteredMs + this.cpuMs;
  }

  now(): number {
    return Math.floor(this.startedAt + (this.frozen ? this.meteredMs : this.virtualMs));
  }

  die(outcome: 'timedOut' | 'killed', message: string): void {
    this.death ??= { outcome, message };
  }

  record(outcome: RunOutcome, error: string | null): RunRecord {
    return {
      id: this.id,
      function: this.functionName,
      user: this.user,
      via: this.via,
      startedAt: new Date(this.startedAt).toISOString(),
      virtualMs: Math.round(this.virtualMs),
      cpuMs: Math.round(this.cpuMs * 1000) / 1000,
      calls: this.calls,
      apiCalls: this.calls.filter(({ service }) => /^(Sheets|Drive)\./.test(service)).length,
      outcome: this.death?.outcome ?? outcome,
      error: this.death?.message ?? error,
      log: this.log,
    };
  }
}
