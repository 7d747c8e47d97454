// https://developers.google.com/apps-script/reference/lock/lock-service
// https://developers.google.com/apps-script/reference/lock/lock
import { describe, expect, test } from 'vitest';
import { installationOf } from '../local/host/test-installation';

const SCRIPT = `
function append(wait) {
  const lock = LockService.getScriptLock();
  lock.waitLock(wait);
  const store = PropertiesService.getScriptProperties();
  const before = JSON.parse(store.getProperty('list') || '[]');
  let busy = 0; while (busy < 2e7) busy += 1;
  store.setProperty('list', JSON.stringify(before.concat(before.length)));
  lock.releaseLock();
}
function attempt(ms) { const lock = LockService.getScriptLock(); return [lock.tryLock(ms), lock.hasLock()]; }
function take() { LockService.getScriptLock().waitLock(10); LockService.getUserLock().waitLock(10); }
function twice() { const lock = LockService.getScriptLock(); lock.waitLock(10); return lock.tryLock(10); }
function documentLock() { return LockService.getDocumentLock() === null; }
`;

describe('in workers', () => {
  test('ten runs at once exclude each other: no update is lost', async () => {
    const installation = await installationOf(SCRIPT, { mode: 'worker', workers: { warm: 4, most: 4 } });
    const runs = Array.from({ length: 10 }, () => installation.runFunction('append', [30_000], { via: 'rpc' }));
    expect((await Promise.all(runs)).every(({ ok }) => ok)).toBe(true);
    expect(installation.properties.value.script?.list).toBe('[0,1,2,3,4,5,6,7,8,9]');
  });

  test('waitLock throws when the patience ends', async () => {
    const installation = await installationOf(SCRIPT, { mode: 'worker' });
    installation.locks.take('script', 'somebody');
    expect(await installation.runFunction('append', [50], { via: 'rpc' })).toMatchObject({
      ok: false,
      error: { name: 'Exception', message: 'Lock timeout: another process was holding the lock for too long.' },
    });
  });

  test('a lock freed in time is got', async () => {
    const installation = await installationOf(SCRIPT, { mode: 'worker' });
    installation.locks.take('script', 'somebody');
    const run = installation.runFunction('attempt', [10_000], { via: 'rpc' });
    setTimeout(() => installation.locks.release('script', 'somebody'), 50);
    expect(await run).toMatchObject({ ok: true, result: [true, true] });
  });

  test('a run that is stopped leaves its locks', async () => {
    const installation = await installationOf(
      `${SCRIPT} function hang() { LockService.getScriptLock().waitLock(10); for (;;) {} }`,
      { mode: 'worker', cpuLimitMs: 200 },
    );
    expect(await installation.runFunction('hang', [], { via: 'rpc' })).toMatchObject({
      record: { outcome: 'timedOut' },
    });
    expect(await installation.runFunction('attempt', [0], { via: 'rpc' })).toMatchObject({ result: [true, true] });
  });
});

describe('inline', () => {
  test('tryLock answers false while another one holds the lock, and its patience passes on the virtual clock', async () => {
    const installation = await installationOf(SCRIPT);
    installation.locks.take('script', 'somebody');
    const { ok, record } = await installation.runFunction('attempt', [5_000], { via: 'rpc' });
    expect(ok).toBe(true);
    expect(record.virtualMs).toBeGreaterThanOrEqual(5_000);
  });

  test('the end of a run frees its locks', async () => {
    const installation = await installationOf(SCRIPT);
    await installation.runFunction('take', [], { via: 'rpc' });
    expect(await installation.runFunction('attempt', [0], { via: 'rpc' })).toMatchObject({ result: [true, true] });
  });

  test('a lock that the run holds is got again', async () => {
    const installation = await installationOf(SCRIPT);
    expect(await installation.runFunction('twice', [], { via: 'rpc' })).toMatchObject({ result: true });
  });

  test('there is no document lock in a web app', async () => {
    const installation = await installationOf(SCRIPT);
    expect(await installation.runFunction('documentLock', [], { via: 'web' })).toMatchObject({ result: true });
    expect(await installation.runFunction('documentLock', [], { via: 'rpc' })).toMatchObject({ result: false });
  });
});
