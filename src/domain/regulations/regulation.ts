import type { PlainDate } from '../calendar/plain-date';

/** What happens to a term whose last day is a day off (ст. 193 ГК РФ by analogy). */
export type DeadlineShift = 'forward' | 'backward' | 'none';

/** One edition of one local regulation: its card and its vocabulary. Norms stand apart and point here. */
export interface Regulation {
  readonly id: string;
  /** Editions of one regulation share the family; the one in force on the day of the fact judges it. */
  readonly family: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly actKind: string;
  /** A string: «39/1», «0482-09». */
  readonly actNumber: string;
  readonly actDate: PlainDate | null;
  readonly approvedBy: string;
  /** Details of the act contradict each other in the source and want a human eye. */
  readonly needsReview: boolean | null;
  readonly inForceFrom: PlainDate | null;
  /** Last day in force, inclusive. */
  readonly inForceUntil: PlainDate | null;
  readonly textUrl: string;
  /** The day on which a person last compared the norms with the text. */
  readonly verifiedOn: PlainDate | null;
  readonly groupTypes: readonly string[];
  /** Titles of roles, nominative singular: руководитель, координатор … */
  readonly leaderTitle: string;
  readonly secretaryTitle: string;
  readonly curatorTitle: string;
  /** заседание, занятие. */
  readonly meetingTitle: string;
  readonly planTitle: string;
  readonly reportTitle: string;
  /** Dictionaries of the regulation for drop-downs; each is open. */
  readonly meetingForms: readonly string[];
  readonly directions: readonly string[];
  readonly productKinds: readonly string[];
  readonly indicators: readonly string[];
  readonly deadlineShift: DeadlineShift;
  readonly note: string;
}
