import type { Run } from './run';

/** Which call fails and how. Calls are counted from 1 within each run. */
export type Fault = FaultPlace & {
  /** `error`: code and message below; `timeout`: 504; `kill`: the run is dead from this call on. */
  readonly kind: 'error' | 'timeout' | 'kill';
  /** Whether the call's work is done before it fails. `before` when absent. */
  readonly effect?: 'before' | 'after';
  readonly code?: number;
  readonly status?: string;
  readonly message?: string;
  /** Only runs of this function. */
  readonly function?: string;
};

type FaultPlace =
  | { readonly atCall: number }
  | { readonly match: { readonly service: string; readonly method: string; readonly occurrence?: number } };

/** Failures planned for tests and demonstrations. Each happens once. */
export class FaultPlan {
  private planned: Fault[] = [];

  plan(faults: readonly Fault[]): void {
    this.planned = [...faults];
  }

  clear(): void {
    this.planned = [];
  }

  /** Faults that have not happened yet. */
  get pending(): readonly Fault[] {
    return this.planned;
  }

  /** The fault for the call that `run` is about to make, taken off the plan. */
  take(run: Run, service: string, method: string): Fault | undefined {
    if (this.planned.length === 0) return undefined;
    const sameBefore = run.calls.filter((call) => call.service === service && call.method === method).length;
    const at = this.planned.findIndex((fault) => {
      if (fault.function !== undefined && fault.function !== run.functionName) return false;
      if ('atCall' in fault) return fault.atCall === run.calls.length + 1;
      const { match } = fault;
      return match.service === service && match.method === method && (match.occurrence ?? 1) === sameBefore + 1;
    });
    return at < 0 ? undefined : this.planned.splice(at, 1)[0];
  }
}
