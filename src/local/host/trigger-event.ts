import type { Trigger } from '../triggers/trigger';

const DAY_MS = 86_400_000;

/** ISO 8601 week of the year. */
function weekOfYear(date: Date): number {
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * DAY_MS);
  return Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * DAY_MS)) + 1;
}

/**
 * The event that a trigger gives its function (https://developers.google.com/apps-script/guides/triggers/events);
 * `$event` tells the context to add what JSON cannot carry.
 */
export function triggerEvent({ id, eventType }: Trigger, moment: number): object {
  const common = { $event: true, authMode: 'FULL', triggerUid: id };
  if (eventType !== 'CLOCK') return { ...common, source: 'SPREADSHEET' };
  const date = new Date(moment);
  return {
    ...common,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() === 0 ? 7 : date.getUTCDay(),
    'week-of-year': weekOfYear(date),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  };
}

/** The event of a simple trigger: LIMITED, with the open spreadsheet. */
export function simpleEvent(): object {
  return { $event: true, authMode: 'LIMITED', source: 'SPREADSHEET' };
}
