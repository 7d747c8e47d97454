import type { PlainDate } from '../calendar/plain-date';
import type { SchoolYear } from '../calendar/school-year';

/** The methodist's decision not to apply a norm, with reason, author and day. */
export interface Waiver {
  readonly id: string;
  readonly groupId: string;
  readonly normId: string;
  readonly schoolYear: SchoolYear;
  /** Id of a period of the norm; empty: all of them. */
  readonly period: string;
  readonly reason: string;
  readonly author: string;
  readonly date: PlainDate | null;
  /** The first day on which it does not hold any more; `null`: it holds. */
  readonly withdrawnOn: PlainDate | null;
  readonly note: string;
}
