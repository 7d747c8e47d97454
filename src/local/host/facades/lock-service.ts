import { exception, type FacadeContext } from './host-bridge';
import { strict } from './strict';

/** https://developers.google.com/apps-script/reference/lock/lock; times in milliseconds. */
function lockOf({ service }: FacadeContext, kind: string): object {
  const call = service('Lock');
  return strict('Lock', {
    tryLock: (timeout: number) => call('tryLock', kind, Number(timeout)),
    waitLock: (timeout: number) => {
      if (call('waitLock', kind, Number(timeout)) !== true) {
        throw exception('Lock timeout: another process was holding the lock for too long.');
      }
    },
    hasLock: () => call('hasLock', kind),
    releaseLock: () => {
      call('releaseLock', kind);
    },
  });
}

/** `LockService` of the script. */
export function lockServiceFacade(context: FacadeContext): object {
  return strict('LockService', {
    getScriptLock: () => lockOf(context, 'script'),
    getUserLock: () => lockOf(context, 'user'),
    // «Returns null if called from a standalone script or webapp»: reference/lock/lock-service#getDocumentLock
    getDocumentLock: () => (context.settings.via === 'web' ? null : lockOf(context, 'document')),
  });
}
