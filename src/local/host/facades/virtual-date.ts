import { zoneOffset } from './zone-offset';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LOCAL_ISO = /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/;
const WITH_ZONE = /(Z|GMT|UTC|[+-]\d\d:?\d\d)(\s*\(.*\))?\s*$/i;
const ISO_DAY = /^[+-]?\d{4,6}(-\d\d(-\d\d)?)?$/;
const FIELDS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

const two = (value: number) => String(value).padStart(2, '0');

/**
 * Makes `Date` run on the clock of the installation and in the time zone of the script, whatever the machine's own
 * zone is (https://developers.google.com/apps-script/reference/base/session#getScriptTimeZone).
 * Changes the prototype of `Native`, the `Date` of this context, and returns the constructor to put in its place.
 */
export function virtualDate(Native: DateConstructor, now: () => number, timeZone: string): DateConstructor {
  const offset = zoneOffset(Native, timeZone);
  const toUtc = (local: number) => {
    const guess = local - offset(local);
    return local - offset(guess);
  };
  const parse = (text: string): number => {
    if (ISO_DAY.test(text) || WITH_ZONE.test(text)) return Native.parse(text);
    return toUtc(Native.parse(LOCAL_ISO.test(text) ? `${text}Z` : `${text} UTC`));
  };
  const timeOf = (args: readonly unknown[]): number => {
    if (args.length === 0) return now();
    if (args.length > 1) return toUtc(Native.UTC(...(args.map(Number) as [number, number])));
    const [value] = args;
    if (value instanceof Native) return value.getTime();
    return typeof value === 'string' ? parse(value) : Number(value);
  };

  function VirtualDate(this: unknown, ...args: unknown[]): unknown {
    if (new.target === undefined) return new Native(now()).toString();
    return Reflect.construct(Native, [timeOf(args)], new.target);
  }
  const define = (target: object, name: string, value: unknown) =>
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });

  define(VirtualDate, 'name', 'Date');
  define(VirtualDate, 'length', 7);
  VirtualDate.prototype = Native.prototype;
  define(VirtualDate, 'now', () => now());
  define(VirtualDate, 'UTC', Native.UTC);
  define(VirtualDate, 'parse', (text: unknown) => parse(String(text)));
  define(Native.prototype, 'constructor', VirtualDate);
  localMethods(Native, offset, toUtc, define);
  localTexts(Native, offset, timeZone, define);
  return VirtualDate as unknown as DateConstructor;
}

type Define = (target: object, name: string, value: unknown) => void;

function localMethods(
  Native: DateConstructor,
  offset: (ms: number) => number,
  toUtc: (local: number) => number,
  define: Define,
): void {
  const proto = Native.prototype;
  const shifted = (date: Date) => new Native(date.getTime() + offset(date.getTime()));
  for (const field of [...FIELDS, 'Day'] as const) {
    define(proto, `get${field}`, function (this: Date) {
      return shifted(this)[`getUTC${field}`]();
    });
  }
  for (const field of FIELDS) {
    define(proto, `set${field}`, function (this: Date, ...args: number[]) {
      const local = shifted(this);
      (local[`setUTC${field}`] as (...values: number[]) => number)(...args);
      return this.setTime(toUtc(local.getTime()));
    });
  }
  define(proto, 'getTimezoneOffset', function (this: Date) {
    return -offset(this.getTime()) / 60_000;
  });
}

function localTexts(Native: DateConstructor, offset: (ms: number) => number, timeZone: string, define: Define): void {
  const proto = Native.prototype;
  const dayText = (date: Date) =>
    `${DAYS[date.getDay()]} ${MONTHS[date.getMonth()]} ${two(date.getDate())} ${String(date.getFullYear()).padStart(4, '0')}`;
  const timeText = (date: Date) => {
    const minutes = offset(date.getTime()) / 60_000;
    const zone = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`;
    return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())} GMT${zone} (${timeZone})`;
  };
  const text = (make: (date: Date) => string) =>
    function (this: Date) {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : make(this);
    };
  define(proto, 'toDateString', text(dayText));
  define(proto, 'toTimeString', text(timeText));
  define(
    proto,
    'toString',
    text((date) => `${dayText(date)} ${timeText(date)}`),
  );
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const native = proto[name] as (locales?: string | string[], options?: Intl.DateTimeFormatOptions) => string;
    define(proto, name, function (this: Date, locales?: string | string[], options?: Intl.DateTimeFormatOptions) {
      return native.call(this, locales, { timeZone, ...options });
    });
  }
}
