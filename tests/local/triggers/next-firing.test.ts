// https://developers.google.com/apps-script/guides/triggers/installable#time-driven_triggers
import { expect, test } from 'vitest';
import { nextFiring } from '../../../src/local/triggers/next-firing';
import { parseTrigger, type TriggerSpec } from '../../../src/local/triggers/parse-trigger';
import { VirtualClock } from '../../../src/local/triggers/virtual-clock';

const CREATED = Date.UTC(2026, 10, 22, 6, 30);

function trigger(spec: Partial<TriggerSpec>, id = 'trigger-1') {
  return parseTrigger({ handler: 'daily', eventType: 'CLOCK', ...spec }, 'a@example.org', {
    id,
    now: CREATED,
    scriptTimeZone: 'Europe/Moscow',
    atLocal: (date, hour, timeZone) => new VirtualClock({ timeZone }).atLocal(date, hour),
  });
}

/** The next `count` firings as local date and hour in `zone`. */
function firings(spec: Partial<TriggerSpec>, count: number, zone = 'Europe/Moscow'): string[] {
  const one = trigger(spec);
  const found: string[] = [];
  let after = CREATED;
  for (let number = 0; number < count; number += 1) {
    const next = nextFiring(one, after);
    if (next === undefined) break;
    found.push(new Date(next).toLocaleString('sv', { timeZone: zone }).slice(0, 13));
    after = next;
  }
  return found;
}

test('every day in its hour; today when the hour is still to come', () => {
  expect(firings({ everyDays: 1, hour: 6 }, 2)).toEqual(['2026-11-23 06', '2026-11-24 06']);
  expect(firings({ everyDays: 1, hour: 23 }, 2)).toEqual(['2026-11-22 23', '2026-11-23 23']);
});

test('the minute is random for each trigger and stays the same from day to day', () => {
  const first = nextFiring(trigger({ everyDays: 1, hour: 6 }), CREATED) ?? 0;
  const second = nextFiring(trigger({ everyDays: 1, hour: 6 }), first) ?? 0;
  expect(second - first).toBe(86_400_000);
  const minutes = Array.from({ length: 20 }, (_, n) =>
    new Date(nextFiring(trigger({ everyDays: 1, hour: 6 }, `t-${n}`), CREATED) ?? 0).getUTCMinutes(),
  );
  expect(new Set(minutes).size).toBeGreaterThan(5);
});

test('nearMinute is a quarter of an hour off at most', () => {
  for (let n = 0; n < 20; n += 1) {
    const next = nextFiring(trigger({ everyDays: 1, hour: 6, minute: 30 }, `t-${n}`), CREATED) ?? 0;
    const minute = new Date(next).getUTCMinutes();
    expect(minute).toBeGreaterThanOrEqual(15);
    expect(minute).toBeLessThanOrEqual(45);
  }
});

test('the hour is that of its own time zone', () => {
  expect(firings({ everyDays: 1, hour: 6, timeZone: 'Asia/Kamchatka' }, 1, 'Asia/Kamchatka')).toEqual([
    '2026-11-23 06',
  ]);
});

test('a change of the clocks moves nothing', () => {
  const spec = { everyDays: 1, hour: 12, timeZone: 'Europe/Berlin' };
  const march = parseTrigger({ handler: 'f', eventType: 'CLOCK', ...spec }, 'a', {
    id: 'x',
    now: Date.UTC(2027, 2, 27, 20),
    scriptTimeZone: 'Europe/Moscow',
    atLocal: () => 0,
  });
  const next = nextFiring(march, Date.UTC(2027, 2, 27, 20)) ?? 0;
  expect(new Date(next).toLocaleString('sv', { timeZone: 'Europe/Berlin' }).slice(0, 13)).toBe('2027-03-28 12');
});

test.each([
  ['every third day', { everyDays: 3, hour: 6 }, ['2026-11-25 06', '2026-11-28 06']],
  ['on Mondays', { weekDay: 'MONDAY', hour: 8 }, ['2026-11-23 08', '2026-11-30 08']],
  ['every second Monday', { weekDay: 'MONDAY', everyWeeks: 2, hour: 8 }, ['2026-11-30 08', '2026-12-14 08']],
  ['on the 31st', { monthDay: 31, hour: 8 }, ['2026-12-31 08', '2027-01-31 08', '2027-03-31 08']],
] as const)('%s', (_title, spec, expected) => {
  expect(firings(spec, expected.length)).toEqual(expected);
});

test('every four hours and every ten minutes', () => {
  const hours = trigger({ everyHours: 4 });
  const first = nextFiring(hours, CREATED) ?? 0;
  expect((nextFiring(hours, first) ?? 0) - first).toBe(4 * 3_600_000);
  expect(nextFiring(trigger({ everyMinutes: 10 }), CREATED)).toBe(CREATED + 10 * 60_000);
});

test('once means once', () => {
  expect(nextFiring(trigger({ afterMs: 60_000 }), CREATED)).toBe(CREATED + 60_000);
  expect(nextFiring(trigger({ afterMs: 60_000 }), CREATED + 60_000)).toBeUndefined();
  expect(firings({ atDate: [2026, 12, 1] }, 2)).toEqual(['2026-12-01 00']);
});

test.each([
  [{ hour: 24 }, 'atHour'],
  [{ hour: 6, minute: 60 }, 'nearMinute'],
  [{ monthDay: 32 }, 'onMonthDay'],
  [{}, 'no schedule'],
])('%o is refused', (spec, message) => {
  expect(() => trigger(spec)).toThrow(message);
});
