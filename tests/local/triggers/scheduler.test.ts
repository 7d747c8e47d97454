import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { JsonFile } from '../../../src/local/host/json-file';
import { Scheduler } from '../../../src/local/triggers/scheduler';
import type { Trigger } from '../../../src/local/triggers/trigger';
import { TriggerStore } from '../../../src/local/triggers/trigger-store';
import { VirtualClock } from '../../../src/local/triggers/virtual-clock';
import { temporaryFolder } from '../host/test-installation';

const ZONE = 'Europe/Moscow';

function daily(id: string, hour: number, minute: number): Trigger {
  return {
    id,
    handler: id,
    user: 'a@example.org',
    eventType: 'CLOCK',
    sourceId: null,
    timeZone: ZONE,
    schedule: { kind: 'days', every: 1, hour, minute },
    createdAt: 0,
  };
}

function scheduled(...triggers: Trigger[]) {
  const clock = new VirtualClock({ today: '2026-11-22', timeZone: ZONE, frozen: true });
  const store = new TriggerStore(new JsonFile<readonly Trigger[]>(join(temporaryFolder(), 't.json'), triggers), 20);
  const fired: string[] = [];
  const scheduler = new Scheduler(store, clock, async ({ id }) => {
    fired.push(`${new Date(clock.now()).toLocaleString('sv', { timeZone: ZONE })} ${id}`);
  });
  return { clock, store, scheduler, fired };
}

describe('the clock moved by hand', () => {
  test('fires everything on the way, in order, each at its own time', async () => {
    const { clock, scheduler, fired } = scheduled(daily('late', 18, 0), daily('early', 6, 30));
    await scheduler.advanceTo(clock.atLocal('2026-11-24', 9));
    expect(fired).toEqual([
      '2026-11-22 18:00:00 late',
      '2026-11-23 06:30:00 early',
      '2026-11-23 18:00:00 late',
      '2026-11-24 06:30:00 early',
    ]);
    expect(clock.today()).toBe('2026-11-24');
  });

  test('never goes back', async () => {
    const { clock, scheduler } = scheduled();
    await expect(scheduler.advanceTo(clock.now() - 1)).rejects.toThrow('only forward');
  });

  test('two moves at once happen one after the other', async () => {
    const { clock, scheduler, fired } = scheduled(daily('a', 6, 0));
    const moves = [
      scheduler.advanceTo(clock.atLocal('2026-11-23', 9)),
      scheduler.advanceTo(clock.atLocal('2026-11-24', 9)),
    ];
    await Promise.all(moves);
    expect(fired).toEqual(['2026-11-23 06:00:00 a', '2026-11-24 06:00:00 a']);
  });

  test('a run that takes long does not swallow the next firing', async () => {
    const { clock, store } = scheduled(daily('a', 10, 0), daily('b', 10, 1));
    const fired: string[] = [];
    const scheduler = new Scheduler(store, clock, async ({ id }) => {
      fired.push(id);
      clock.catchUp(clock.now() + 300_000);
    });
    await scheduler.advanceTo(clock.atLocal('2026-11-22', 12));
    expect(fired).toEqual(['a', 'b']);
  });
});

test('what was missed while nobody looked fires once, not once a day', async () => {
  const { clock, scheduler, fired } = scheduled(daily('a', 6, 0));
  scheduler.nextOf(daily('a', 6, 0));
  clock.advanceTo(clock.atLocal('2026-11-27', 9));
  await scheduler.tick();
  await scheduler.tick();
  expect(fired).toEqual(['2026-11-27 09:00:00 a']);
});

test('what was due before the program started does not fire', async () => {
  const { scheduler, fired } = scheduled(daily('a', 6, 0));
  await scheduler.tick();
  expect(fired).toEqual([]);
});

describe('the virtual clock', () => {
  test('starts at nine in the morning of the chosen day, in the time zone of the script', () => {
    const clock = new VirtualClock({ today: '2026-11-22', timeZone: 'Asia/Yekaterinburg', frozen: true });
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-22T04:00:00.000Z');
    expect(clock.today()).toBe('2026-11-22');
  });

  test('goes on at real speed', async () => {
    const clock = new VirtualClock({ today: '2026-11-22', timeZone: ZONE });
    const before = clock.now();
    const until = performance.now() + 5;
    while (performance.now() < until);
    expect(clock.now() - before).toBeGreaterThanOrEqual(4);
    expect(clock.now() - before).toBeLessThan(10_000);
  });

  test('the real clock does not follow the virtual time of runs', () => {
    const clock = new VirtualClock({ timeZone: ZONE });
    clock.catchUp(clock.now() + 60_000);
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(10_000);
  });

  test('a date that is none is refused', () => {
    expect(() => new VirtualClock({ today: 'завтра', timeZone: ZONE })).toThrow('Not a date: завтра');
  });
});
