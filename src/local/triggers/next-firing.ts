import { zoneOffset } from '../host/facades/zone-offset';
import type { ClockSchedule, Trigger, WeekDay } from './trigger';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEKDAYS: readonly WeekDay[] = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
/** Farther ahead than any schedule can reach: 31st of a month, every 52 weeks. */
const HORIZON_DAYS = 800;

type CalendarSchedule = Extract<ClockSchedule, { readonly hour: number }>;

/** Whether the schedule has `day` (days since 1970 in the local calendar); `created` is the day of its making. */
function hasDay(schedule: CalendarSchedule, day: number, created: number): boolean {
  const date = new Date(day * DAY);
  if (schedule.kind === 'days') return (day - created) % schedule.every === 0;
  if (schedule.kind === 'months') return date.getUTCDate() === schedule.monthDay;
  if (WEEKDAYS[date.getUTCDay()] !== schedule.weekDay) return false;
  const week = (of: number) => Math.floor((of + 3) / 7);
  return (week(day) - week(created)) % schedule.every === 0;
}

/**
 * The first moment after `after` at which the trigger of the clock fires; `undefined` when there is none.
 * Both are ms since 1970 UTC.
 */
export function nextFiring({ schedule, timeZone, createdAt }: Trigger, after: number): number | undefined {
  if (schedule === null) return undefined;
  if (schedule.kind === 'once') return schedule.at > after ? schedule.at : undefined;
  if (schedule.kind === 'minutes') return after + schedule.every * MINUTE - (after % (schedule.every * MINUTE));
  if (schedule.kind === 'hours') {
    const step = schedule.every * HOUR;
    const first = Math.floor(createdAt / HOUR) * HOUR + schedule.minute * MINUTE;
    return first > after ? first : first + (Math.floor((after - first) / step) + 1) * step;
  }
  const offset = zoneOffset(Date, timeZone);
  const localDay = (moment: number) => Math.floor((moment + offset(moment)) / DAY);
  const created = localDay(createdAt);
  for (let day = localDay(after); day < localDay(after) + HORIZON_DAYS; day += 1) {
    if (!hasDay(schedule, day, created)) continue;
    const local = day * DAY + schedule.hour * HOUR + schedule.minute * MINUTE;
    const moment = local - offset(local - offset(local));
    if (moment > after) return moment;
  }
  return undefined;
}
