import { nextFiring } from './next-firing';
import type { Trigger } from './trigger';
import type { TriggerStore } from './trigger-store';
import type { VirtualClock } from './virtual-clock';

/** Longest sleep between two looks at the clock: it may have been moved, or the machine may have slept. */
const MAX_SLEEP_MS = 30_000;

interface Due {
  readonly trigger: Trigger;
  readonly at: number;
}

/**
 * Fires the triggers of the clock. What was due while the program was off is not made up for, as Google does not make
 * up for it; when the clock is moved forward by hand, everything due on the way fires in order.
 */
export class Scheduler {
  /** Next firing by trigger id; `undefined` inside: never again. */
  private readonly next = new Map<string, number | undefined>();
  private timer: NodeJS.Timeout | null = null;
  private work: Promise<void> = Promise.resolve();
  private running = false;

  constructor(
    private readonly store: TriggerStore,
    private readonly clock: VirtualClock,
    private readonly fire: (trigger: Trigger) => Promise<void>,
  ) {}

  /** When the trigger fires next, ms of the virtual clock. */
  nextOf(trigger: Trigger): number | undefined {
    if (!this.next.has(trigger.id)) this.next.set(trigger.id, nextFiring(trigger, this.clock.now()));
    return this.next.get(trigger.id);
  }

  /** Begins to look at the clock by itself. */
  start(): void {
    this.running = true;
    for (const trigger of this.store.all()) this.nextOf(trigger);
    this.sleep();
  }

  stop(): void {
    this.running = false;
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  /** Fires what has come due by now, each trigger once. */
  tick(): Promise<void> {
    return this.inTurn(async () => {
      const now = this.clock.now();
      const due = this.store.all().filter((trigger) => (this.nextOf(trigger) ?? Number.POSITIVE_INFINITY) <= now);
      due.sort((a, b) => (this.nextOf(a) ?? 0) - (this.nextOf(b) ?? 0));
      for (const trigger of due) {
        this.next.set(trigger.id, nextFiring(trigger, now));
        await this.fire(trigger);
      }
    });
  }

  /** Moves the clock to `moment` (ms) and fires on the way everything due, at its own time and in order. */
  advanceTo(moment: number): Promise<void> {
    return this.inTurn(async () => {
      if (moment < this.clock.now()) throw new RangeError('The clock goes only forward');
      for (let due = this.earliest(moment); due; due = this.earliest(moment)) {
        const { trigger, at } = due;
        if (at > this.clock.now()) this.clock.advanceTo(at);
        this.next.set(trigger.id, nextFiring(trigger, at));
        await this.fire(trigger);
      }
      if (moment > this.clock.now()) this.clock.advanceTo(moment);
    });
  }

  private earliest(until: number): Due | undefined {
    let found: Due | undefined;
    for (const trigger of this.store.all()) {
      const at = this.nextOf(trigger);
      if (at !== undefined && at <= until && (!found || at < found.at)) found = { trigger, at };
    }
    return found;
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.work.then(work);
    this.work = done.catch(() => undefined);
    return done;
  }

  private sleep(): void {
    if (!this.running) return;
    const soonest = Math.min(...this.store.all().map((trigger) => this.nextOf(trigger) ?? Number.POSITIVE_INFINITY));
    const wait = Math.min(MAX_SLEEP_MS, Math.max(0, soonest - this.clock.now()));
    this.timer = setTimeout(() => void this.tick().finally(() => this.sleep()), wait);
    this.timer.unref();
  }
}
