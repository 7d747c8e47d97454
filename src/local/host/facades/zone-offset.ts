const FIXED = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d\d))?$/;
const QUARTER = 15 * 60_000;

/**
 * Returns a function from a moment (ms since 1970 UTC) to the offset of `timeZone` at it, in ms east of Greenwich.
 * Takes names of the tz database and `GMT+3`, `GMT+03:00`. Throws RangeError for an unknown zone at the first use.
 */
export function zoneOffset(Native: DateConstructor, timeZone: string): (ms: number) => number {
  const fixed = FIXED.exec(timeZone);
  if (fixed) {
    const size = (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)) * 60_000;
    return () => (fixed[1] === '-' ? -size : size);
  }
  if (/^(GMT|UTC|Z|Etc\/(GMT|UTC))$/.test(timeZone)) return () => 0;
  let format: Intl.DateTimeFormat | undefined;
  // Offsets of the tz database change on quarters of an hour at most.
  const known = new Map<number, number>();
  return (ms) => {
    if (Number.isNaN(ms)) return Number.NaN;
    const quarter = Math.floor(ms / QUARTER);
    const cached = known.get(quarter);
    if (cached !== undefined) return cached;
    format ??= new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    const at: Partial<Record<string, number>> = {};
    const moment = quarter * QUARTER;
    for (const part of format.formatToParts(moment)) at[part.type] = Number(part.value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = at;
    const found = Native.UTC(year, month - 1, day, hour, minute, second) - moment;
    known.set(quarter, found);
    return found;
  };
}
