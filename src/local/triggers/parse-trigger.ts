import { createHash } from 'node:crypto';
import type { ClockSchedule, Trigger, WeekDay } from './trigger';

/** What the builder of a script collects. */
export interface TriggerSpec {
  readonly handler: string;
  readonly eventType: Trigger['eventType'];
  readonly sourceId?: string;
  readonly timeZone?: string;
  readonly afterMs?: number;
  readonly at?: number;
  readonly atDate?: readonly [number, number, number];
  readonly everyMinutes?: number;
  readonly everyHours?: number;
  readonly everyDays?: number;
  readonly everyWeeks?: number;
  readonly weekDay?: WeekDay;
  readonly monthDay?: number;
  readonly hour?: number;
  readonly minute?: number;
}

interface Circumstances {
  readonly id: string;
  readonly now: number;
  readonly scriptTimeZone: string;
  atLocal(date: string, hour: number, timeZone: string): number;
}

const QUARTER = 15;

/** A number from 0 to `below` - 1 that is the same for the same trigger: Google's random minute stays, too. */
function fixedRandom(id: string, what: string, below: number): number {
  return createHash('sha256').update(`${id}/${what}`).digest().readUInt32BE(0) % below;
}

/**
 * «9 AM ⇒ between 9 and 10» at a random but fixed minute (guides/triggers/installable); nearMinute is ±15 minutes
 * (reference/script/clock-trigger-builder#nearMinute(Integer)), kept inside the hour here.
 */
function minuteOf({ minute }: TriggerSpec, id: string): number {
  if (minute === undefined) return fixedRandom(id, 'minute', 60);
  return Math.min(59, Math.max(0, minute - QUARTER + fixedRandom(id, 'minute', 2 * QUARTER + 1)));
}

function assertInside(name: string, value: number | undefined, from: number, to: number): void {
  if (value !== undefined && !(value >= from && value <= to)) {
    throw new Error(`The value you passed to ${name} was invalid: it must be between ${from} and ${to}.`);
  }
}

function scheduleOf(spec: TriggerSpec, { id, now, scriptTimeZone, atLocal }: Circumstances): ClockSchedule {
  assertInside('atHour', spec.hour, 0, 23);
  assertInside('nearMinute', spec.minute, 0, 59);
  assertInside('onMonthDay', spec.monthDay, 1, 31);
  const minute = minuteOf(spec, id);
  const hour = spec.hour ?? fixedRandom(id, 'hour', 24);
  if (spec.at !== undefined) return { kind: 'once', at: spec.at };
  if (spec.afterMs !== undefined) return { kind: 'once', at: now + spec.afterMs };
  if (spec.atDate !== undefined) {
    const [year, month, day] = spec.atDate.map((part) => String(part).padStart(2, '0'));
    return { kind: 'once', at: atLocal(`${year}-${month}-${day}`, 0, spec.timeZone ?? scriptTimeZone) };
  }
  if (spec.everyMinutes !== undefined) return { kind: 'minutes', every: spec.everyMinutes };
  if (spec.everyHours !== undefined) return { kind: 'hours', every: Math.max(1, spec.everyHours), minute };
  if (spec.monthDay !== undefined) return { kind: 'months', monthDay: spec.monthDay, hour, minute };
  if (spec.weekDay !== undefined || spec.everyWeeks !== undefined) {
    return { kind: 'weeks', every: spec.everyWeeks ?? 1, weekDay: spec.weekDay ?? 'MONDAY', hour, minute };
  }
  if (spec.everyDays !== undefined || spec.hour !== undefined) {
    return { kind: 'days', every: Math.max(1, spec.everyDays ?? 1), hour, minute };
  }
  throw new Error('The trigger has no schedule: call everyDays, everyHours, everyMinutes, onWeekDay, at or after.');
}

/** Makes a trigger of what a script asked for. Throws an Error with Google's kind of message. */
export function parseTrigger(spec: TriggerSpec, user: string, circumstances: Circumstances): Trigger {
  const { id, now, scriptTimeZone } = circumstances;
  return {
    id,
    handler: spec.handler,
    user,
    eventType: spec.eventType,
    sourceId: spec.sourceId ?? null,
    timeZone: spec.timeZone ?? scriptTimeZone,
    schedule: spec.eventType === 'CLOCK' ? scheduleOf(spec, circumstances) : null,
    createdAt: now,
  };
}
