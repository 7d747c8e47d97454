import { AppError } from '../application/app-error';
import type { LockPort } from '../application/ports/lock-port';

/** How long a save waits for another one, milliseconds: 26 simultaneous savers lose nothing within it. */
const PATIENCE = 20_000;

/**
 * The script lock for writing, because the document lock does not exist in web apps, and the document lock for the
 * daily check: it is common to all users, as the ledger of mails is, and holds up no save
 * (apps-script/reference/lock/lock-service). A trigger of a bound script has a document; where there is none, the
 * user lock at least keeps one user's checks apart.
 */
export function lockAdapter(): LockPort {
  return {
    runExclusively(action) {
      const lock = LockService.getScriptLock();
      if (!lock.tryLock(PATIENCE)) throw new AppError('BUSY');
      return andRelease(lock, action);
    },
    runAlone(action) {
      const lock = LockService.getDocumentLock() ?? LockService.getUserLock();
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
