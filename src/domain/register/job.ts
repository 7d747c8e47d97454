import type { PlainDate } from '../calendar/plain-date';

/** One place of work of one person. */
export interface Job {
  readonly id: string;
  readonly personId: string;
  readonly organizationId: string;
  readonly position: string;
  /** дошкольное / общее / дополнительное; empty when not filled. */
  readonly level: string;
  /** Main place of work (Рыбновский район 4.4); `null` when not filled. */
  readonly isMain: boolean | null;
  readonly from: PlainDate | null;
  /** Last day, inclusive; `null` while it lasts. */
  readonly to: PlainDate | null;
  readonly note: string;
}

/** A place of work of which nothing is said yet. */
export const BLANK_JOB: Job = {
  id: '',
  personId: '',
  organizationId: '',
  position: '',
  level: '',
  isMain: null,
  from: null,
  to: null,
  note: '',
};
