import type { PlainDate } from '../../domain/calendar/plain-date';

/** One moment in the time zone of the workbook. */
interface Moment {
  readonly date: PlainDate;
  /** `HH:mm`. */
  readonly time: string;
  /** Local time without offset, `YYYY-MM-DDTHH:mm:ss`. */
  readonly iso: string;
}

/** The only source of «now». */
export interface ClockPort {
  now(): Moment;
  /** Milliseconds since the run began; costs no service call. */
  runningFor(): number;
}
