/** Raised in place of the service once a run is killed: from then on every call of it throws. */
export class Killed extends Error {
  constructor() {
    super('The run was killed');
  }
}

/**
 * Counts calls of services and breaks them: `killAt` n kills the run at the n-th call (before or after it took
 * effect), `failOnce` breaks single calls by name.
 */
export class FaultLine {
  readonly calls: string[] = [];
  private killAt: number | null = null;
  private afterEffect = false;
  private dead = false;
  private readonly failures: { readonly name: string; readonly error: unknown }[] = [];

  /** The next run dies at its n-th call, 1-based; `afterEffect`: the service did its work and the answer was lost. */
  arm(killAt: number | null, afterEffect = false): void {
    this.calls.length = 0;
    this.killAt = killAt;
    this.afterEffect = afterEffect;
    this.dead = false;
  }

  /** The next call of this name fails with the error. */
  failOnce(name: string, error: unknown): void {
    this.failures.push({ name, error });
  }

  readonly pass = <T>(name: string, call: () => T): T => {
    if (this.dead) throw new Killed();
    this.calls.push(name);
    const isLast = this.calls.length === this.killAt;
    if (isLast) this.dead = true;
    if (isLast && !this.afterEffect) throw new Killed();
    const index = this.failures.findIndex((failure) => failure.name === name);
    if (index >= 0) throw this.failures.splice(index, 1)[0]?.error;
    const result = call();
    if (isLast) throw new Killed();
    return result;
  };

  count(prefix: string): number {
    return this.calls.filter((name) => name.startsWith(prefix)).length;
  }
}
