import { AppError } from '../application/app-error';
import type { LockPort } from '../application/ports/lock-port';

/** How long a save waits for another one, milliseconds: 26 simultaneous savers lose nothing within it. */
const PATIENCE = 20_000;

/**
 * The script lock for writing, because the document lock does not exist in web apps, and the user lock for the daily
 * check, which belongs to one user (apps-script/reference/lock/lock-service).
 */
export function lockAdapter(): LockPort {
  return {
    runExclusively(action) {
      const lock = LockService.getScriptLock();
      if (!lock.tryLock(PATIENCE)) throw new AppError('BUSY');
      return andRelease(lock, action);
    },
    runAlone(action) {
      const lock = LockService.getUserLock();
      return lock.tryLock(1) ? andRelease(lock, action) : undefined;
    },
  };
}

function andRelease<T>(lock: GoogleAppsScript.Lock.Lock, action: () => T): T {
  try {
    return action();
  } finally {
    lock.releaseLock();
  }
}
