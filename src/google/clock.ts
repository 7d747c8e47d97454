import type { ClockPort } from '../application/ports/clock-port';

/** Time in the zone of the spreadsheet: the script's own zone comes from the manifest and is the same for all copies. */
export function clockAdapter(timeZone: () => string): ClockPort {
  const begun = Date.now();
  return {
    now() {
      const iso = Utilities.formatDate(new Date(), timeZone(), "yyyy-MM-dd'T'HH:mm:ss");
      return { date: iso.slice(0, 10), time: iso.slice(11, 16), iso };
    },
    runningFor: () => Date.now() - begun,
  };
}
