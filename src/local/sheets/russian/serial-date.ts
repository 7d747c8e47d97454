/**
 * Dates of spreadsheets are days since 30 December 1899, times are fractions of a day, without any time zone
 * (https://developers.google.com/workspace/sheets/api/guides/formats#about_date_time_values).
 */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

interface DateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** `undefined` when there is no such day in the calendar. */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? Math.round((date.getTime() - EPOCH) / DAY) : undefined;
}

/** Parts of a serial number, rounded to whole seconds. */
export function dateOfSerial(serial: number): DateParts {
  const date = new Date(EPOCH + Math.round(serial * 86_400) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay(),
  };
}

/** Names of months from January: as they stand alone, and after a day. */
export const MONTHS = [
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
] as const;

/** Names of days from Sunday. */
export const WEEKDAYS = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'] as const;
/** Short names of days from Sunday. */
export const SHORT_WEEKDAYS = ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'] as const;
/** Short names of months from January. */
export const SHORT_MONTHS = 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'.split(' ');
