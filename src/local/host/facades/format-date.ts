import { zoneOffset } from './zone-offset';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAY_MS = 86_400_000;

function zoneText(minutes: number, colon: string): string {
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}${colon}${String(size % 60).padStart(2, '0')}`;
}

/**
 * `Utilities.formatDate`: the letters of SimpleDateFormat, English names, whatever the locale of the user
 * (https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)).
 * Throws for a letter that the local runtime does not know.
 */
export function formatDate(Native: DateConstructor, moment: number, timeZone: string, pattern: string): string {
  const shift = zoneOffset(Native, timeZone)(moment);
  const local = new Native(moment + shift);
  const year = local.getUTCFullYear();
  const dayOfYear = Math.floor((moment + shift - Native.UTC(year, 0, 1)) / DAY_MS) + 1;
  const weekday = local.getUTCDay();
  const hours = local.getUTCHours();
  const padded = (value: number, count: number) => String(value).padStart(count, '0');
  const named = (names: readonly string[], at: number, count: number) => {
    const name = names[at] ?? '';
    return count >= 4 ? name : name.slice(0, 3);
  };
  const letters: Readonly<Record<string, (count: number) => string>> = {
    y: (count) => (count === 2 ? padded(year % 100, 2) : padded(year, count)),
    M: (count) => (count >= 3 ? named(MONTHS, local.getUTCMonth(), count) : padded(local.getUTCMonth() + 1, count)),
    d: (count) => padded(local.getUTCDate(), count),
    D: (count) => padded(dayOfYear, count),
    E: (count) => named(DAYS, weekday, count),
    u: (count) => padded(weekday === 0 ? 7 : weekday, count),
    H: (count) => padded(hours, count),
    k: (count) => padded(hours === 0 ? 24 : hours, count),
    K: (count) => padded(hours % 12, count),
    h: (count) => padded(hours % 12 === 0 ? 12 : hours % 12, count),
    m: (count) => padded(local.getUTCMinutes(), count),
    s: (count) => padded(local.getUTCSeconds(), count),
    S: (count) => padded(local.getUTCMilliseconds(), count),
    a: () => (hours < 12 ? 'AM' : 'PM'),
    z: () => (shift === 0 ? 'GMT' : `GMT${zoneText(shift / 60_000, ':')}`),
    Z: () => zoneText(shift / 60_000, ''),
    X: (count) => (shift === 0 ? 'Z' : zoneText(shift / 60_000, count >= 3 ? ':' : '').slice(0, count === 1 ? 3 : 6)),
    G: () => (year > 0 ? 'AD' : 'BC'),
  };
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (text: string, quoted?: string, letter?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    const write = letters[letter ?? ''];
    if (!write) throw new Error(`Utilities.formatDate: the letter ${text} is not available in the local runtime`);
    return write(text.length);
  });
}
