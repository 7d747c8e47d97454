interface Waiter {
  readonly owner: string;
  readonly settle: (got: boolean) => void;
}

/**
 * The locks of an installation. An owner is the id of a run; taking a lock that it holds already succeeds at once.
 * Who waits longest gets a freed lock first.
 */
export class LockTable {
  private readonly owners = new Map<string, string>();
  private readonly queues = new Map<string, Waiter[]>();

  /** Takes the lock if it is free. */
  take(key: string, owner: string): boolean {
    const holder = this.owners.get(key);
    if (holder !== undefined) return holder === owner;
    this.owners.set(key, owner);
    return true;
  }

  /** Waits for the lock at most `timeoutMs` real milliseconds; answers whether it was taken. */
  wait(key: string, owner: string, timeoutMs: number): Promise<boolean> {
    if (this.take(key, owner)) return Promise.resolve(true);
    return new Promise((resolve) => {
      const queue = this.queues.get(key) ?? [];
      this.queues.set(key, queue);
      const settle = (got: boolean) => {
        clearTimeout(timer);
        const at = queue.indexOf(waiter);
        if (at >= 0) queue.splice(at, 1);
        resolve(got);
      };
      const waiter: Waiter = { owner, settle };
      const timer = setTimeout(() => settle(false), timeoutMs);
      queue.push(waiter);
    });
  }

  has(key: string, owner: string): boolean {
    return this.owners.get(key) === owner;
  }

  release(key: string, owner: string): void {
    if (this.owners.get(key) !== owner) return;
    this.owners.delete(key);
    const next = this.queues.get(key)?.[0];
    if (!next) return;
    this.owners.set(key, next.owner);
    next.settle(true);
  }

  /** Frees all that `owner` holds or waits for: a run ended. */
  releaseAll(owner: string): void {
    for (const queue of this.queues.values()) {
      for (const waiter of queue.filter((one) => one.owner === owner)) waiter.settle(false);
    }
    for (const [key, holder] of [...this.owners]) if (holder === owner) this.release(key, owner);
  }
}
