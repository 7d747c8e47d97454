import type { Operation, OperationTable } from '../operation';
import type { Run } from '../run';
import type { LockTable } from './lock-table';

/**
 * https://developers.google.com/apps-script/reference/lock/lock. In a worker the wait is real; a run that blocks this
 * thread cannot be outlived by the holder, so that its whole patience passes at once on the virtual clock.
 */
export function lockOperations(locks: LockTable): OperationTable {
  const keyOf = (kind: unknown, run: Run) => (kind === 'user' ? `user:${run.user}` : String(kind));
  const acquire: Operation = {
    ms: 20,
    run: ([kind, timeout], run) => {
      const got = locks.take(keyOf(kind, run), run.id);
      if (!got) run.meteredMs += Number(timeout);
      return got;
    },
    wait: async ([kind, timeout], run) => {
      const started = performance.now();
      const got = await locks.wait(keyOf(kind, run), run.id, Number(timeout));
      run.meteredMs += performance.now() - started;
      return got;
    },
  };
  return {
    'Lock.tryLock': acquire,
    'Lock.waitLock': acquire,
    'Lock.hasLock': { ms: 1, run: ([kind], run) => locks.has(keyOf(kind, run), run.id) },
    'Lock.releaseLock': { ms: 10, run: ([kind], run) => locks.release(keyOf(kind, run), run.id) },
  };
}
