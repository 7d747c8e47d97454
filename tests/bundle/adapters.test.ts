// Adapters whose behaviour the whole bundle cannot show: locks that are not there, a platform that refuses everything.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../src/application/app-error';
import { fromMenu } from '../../src/google/from-menu';
import { lockAdapter } from '../../src/google/lock';
import { memoryHost } from '../support/memory-host';
import { smallRegister } from '../support/small-register';

afterEach(() => vi.unstubAllGlobals());

describe('the lock of the daily check', () => {
  /** Locks by kind; `taken` are held by other runs. */
  const lockService = (taken: readonly string[], hasDocument = true) => {
    const log: string[] = [];
    const lockOf = (kind: string) => ({
      tryLock: () => {
        log.push(`try ${kind}`);
        return !taken.includes(kind);
      },
      releaseLock: () => void log.push(`release ${kind}`),
    });
    vi.stubGlobal('LockService', {
      getScriptLock: () => lockOf('script'),
      getUserLock: () => lockOf('user'),
      getDocumentLock: () => (hasDocument ? lockOf('document') : null),
    });
    return log;
  };

  it('is common to all users and leaves the lock of saves free', () => {
    const log = lockService([]);
    expect(lockAdapter().runAlone(() => 'done')).toBe('done');
    expect(log).toEqual(['try document', 'release document']);
  });

  it('lets no second run begin while another user’s one lasts', () => {
    lockService(['document']);
    const action = vi.fn();
    expect(lockAdapter().runAlone(action)).toBeUndefined();
    expect(action).not.toHaveBeenCalled();
  });

  it('falls back on the user’s own lock where there is no document', () => {
    const log = lockService([], false);
    expect(lockAdapter().runAlone(() => 'done')).toBe('done');
    expect(log).toEqual(['try user', 'release user']);
  });
});

describe('a failed menu command', () => {
  const refuse = (): never => {
    throw new Error('Service invoked too many times');
  };

  it('is told in Russian though neither number nor log can be had', () => {
    const host = { ...memoryHost(smallRegister()), ids: { newId: refuse }, log: { error: refuse } };
    fromMenu(
      () => host,
      () => {
        throw new AppError('PLATFORM_FAILED', { service: 'sheets' }, [], new Error('Service unavailable'));
      },
    );
    expect(host.shown).toEqual([expect.stringMatching(/^Google Таблицы: служба не ответила/)]);
  });
});
