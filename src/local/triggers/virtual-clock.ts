import { zoneOffset } from '../host/facades/zone-offset';

/** How a clock starts and whether it goes by itself. */
export interface ClockOptions {
  /** `YYYY-MM-DD`: the clock starts at 09:00 of that day in `timeZone`. Absent: the real time. */
  readonly today?: string;
  readonly timeZone: string;
  /** Milliseconds added to the real time, as `shift` of an earlier clock told; `today` goes before it. */
  readonly shift?: number;
  /** Time passes only by `advanceTo` and by the service calls of runs; for tests. */
  readonly frozen?: boolean;
}

const START_HOUR = 9;

/** The time of an installation: real, or shifted to a chosen day and then going on at real speed. */
export class VirtualClock {
  readonly timeZone: string;
  private readonly listeners = new Set<() => void>();
  private readonly offset: (ms: number) => number;
  readonly frozen: boolean;
  private shifted: boolean;
  /** Added to the real time; in a frozen clock the time itself. */
  private base: number;

  constructor({ today, timeZone, shift, frozen = false }: ClockOptions) {
    this.timeZone = timeZone;
    this.offset = zoneOffset(Date, timeZone);
    this.frozen = frozen;
    this.shifted = today !== undefined || shift !== undefined || frozen;
    const start = today === undefined ? Date.now() + (shift ?? 0) : this.atLocal(today, START_HOUR);
    this.base = frozen ? start : start - Date.now();
  }

  /** Milliseconds since 1970 UTC. */
  now(): number {
    return this.frozen ? this.base : this.base + Date.now();
  }

  /** Whether it shows another time than the real one. */
  get isShifted(): boolean {
    return this.shifted;
  }

  /** Milliseconds it is ahead of the real time, negative behind; `null` when it is the real time or frozen. */
  get shift(): number | null {
    return this.shifted && !this.frozen ? this.base : null;
  }

  /** The civil date in the clock's time zone, `YYYY-MM-DD`. */
  today(): string {
    const now = this.now();
    return new Date(now + this.offset(now)).toISOString().slice(0, 10);
  }

  /** Moves the clock forward. Throws RangeError for a moment that has passed. */
  advanceTo(moment: number): void {
    const by = moment - this.now();
    if (by < 0) throw new RangeError('The clock goes only forward');
    this.base += by;
    this.shifted = true;
    for (const listener of this.listeners) listener();
  }

  /**
   * A run that began here has ended at `moment` of its own time. A shifted clock follows it, so that what comes next
   * is later; the real clock does not.
   */
  catchUp(moment: number): void {
    const by = moment - this.now();
    if (this.shifted && by > 0) this.base += by;
  }

  /** Moment of a local date and time of day. */
  atLocal(date: string, hour: number, minute = 0): number {
    const local = Date.parse(`${date}T00:00:00Z`) + (hour * 60 + minute) * 60_000;
    if (Number.isNaN(local)) throw new RangeError(`Not a date: ${date}`);
    const guess = local - this.offset(local);
    return local - this.offset(guess);
  }

  /** The same time of day as now, on another date. */
  sameTimeOn(date: string): number {
    const local = new Date(this.now() + this.offset(this.now()));
    return this.atLocal(date, local.getUTCHours(), local.getUTCMinutes()) + (local.getTime() % 60_000);
  }

  onAdvance(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
