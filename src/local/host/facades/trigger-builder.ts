import { exception } from './host-bridge';
import { strict } from './strict';

/** A trigger as the host shows it to a script. */
export interface TriggerCard {
  readonly id: string;
  readonly handler: string;
  readonly eventType: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  readonly source: 'CLOCK' | 'SPREADSHEETS';
  readonly sourceId: string | null;
}

type Finish = (spec: object) => object;

/** https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
function clockBuilder(handler: string, finish: Finish): object {
  const spec: Record<string, unknown> = { handler, eventType: 'CLOCK' };
  const set = (key: string, value: unknown) => {
    spec[key] = value;
    return builder;
  };
  const builder: object = strict('ClockTriggerBuilder', {
    after: (milliseconds: number) => set('afterMs', Number(milliseconds)),
    at: (date: Date) => set('at', date.getTime()),
    atDate: (year: number, month: number, day: number) => set('atDate', [year, month, day]),
    atHour: (hour: number) => set('hour', Math.floor(Number(hour))),
    nearMinute: (minute: number) => set('minute', Math.floor(Number(minute))),
    everyMinutes: (count: number) => {
      if (![1, 5, 10, 15, 30].includes(count)) {
        throw exception('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
      }
      return set('everyMinutes', count);
    },
    everyHours: (count: number) => set('everyHours', Math.floor(Number(count))),
    everyDays: (count: number) => set('everyDays', Math.floor(Number(count))),
    everyWeeks: (count: number) => set('everyWeeks', Math.floor(Number(count))),
    onWeekDay: (day: unknown) => set('weekDay', String(day)),
    onMonthDay: (day: number) => set('monthDay', Math.floor(Number(day))),
    inTimezone: (timeZone: string) => set('timeZone', String(timeZone)),
    create: () => finish(spec),
  });
  return builder;
}

/** https://developers.google.com/apps-script/reference/script/trigger-builder */
export function triggerBuilder(handler: string, finish: Finish): object {
  const spreadsheet = (target: unknown) => {
    const sourceId = typeof target === 'string' ? target : (target as { getId(): unknown }).getId();
    const create = (eventType: string) => () =>
      strict('SpreadsheetTriggerBuilder', { create: () => finish({ handler, eventType, sourceId }) });
    return strict('SpreadsheetTriggerBuilder', {
      onOpen: create('ON_OPEN'),
      onEdit: create('ON_EDIT'),
      onChange: create('ON_CHANGE'),
    });
  };
  return strict('TriggerBuilder', {
    timeBased: () => clockBuilder(handler, finish),
    forSpreadsheet: spreadsheet,
  });
}
