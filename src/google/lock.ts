import { AppError } from '../application/app-error';
import type { LockPort } from '../application/ports/lock-port';

/** How long a save waits for another one, milliseconds: 26 simultaneous savers lose nothing within it. */
const PATIENCE = 20_000;

/** The script lock; the document lock does not exist in web apps (apps-script/reference/lock/lock-service). */
export function lockAdapter(): LockPort {
  return {
    runExclusively(action) {
      const lock = LockService.getScriptLock();
      if (!lock.tryLock(PATIENCE)) throw new AppError('BUSY');
      try {
        return action();
      } finally {
        lock.releaseLock();
      }
    },
  };
}
