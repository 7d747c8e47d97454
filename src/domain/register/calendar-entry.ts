import type { PlainDate } from '../calendar/plain-date';
import type { SchoolYear } from '../calendar/school-year';

/**
 * What a row of sheet «Календарь» marks. `workingDay` is a day off that people work on, `experiment` a span for which
 * a norm may ask something; it may begin in one school year and end in another.
 */
export type CalendarEntryKind =
  | 'teachingYear'
  | 'schoolQuarter'
  | 'trimester'
  | 'halfYear'
  | 'vacation'
  | 'experiment'
  | 'holiday'
  | 'workingDay';

/** One span of one calendar; both ends inclusive. */
export interface CalendarEntry {
  readonly id: string;
  /** Name of the calendar; empty: the main one. */
  readonly calendar: string;
  readonly schoolYear: SchoolYear;
  readonly kind: CalendarEntryKind;
  readonly title: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Shipped as a proposal that a person has to compare with the local order. */
  readonly needsReview: boolean | null;
  readonly note: string;
}
