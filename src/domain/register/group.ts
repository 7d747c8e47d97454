import type { PlainDate } from '../calendar/plain-date';

/** A professional group of teachers. Everything that changes by the year hangs on group × school year. */
export interface Group {
  readonly id: string;
  readonly name: string;
  /** Word of the regulation's own dictionary (ММО, ПОС, творческая группа …). */
  readonly type: string;
  readonly regulationId: string;
  /** Base organisations, one or several (Ноябрьск 3.2). */
  readonly baseOrganizationIds: readonly string[];
  readonly curatingOrganizationId: string | null;
  /** школьные / дошкольные / смешанная / дополнительное; empty: derived from the members' jobs. */
  readonly audience: string;
  /** четверти / триместры / полугодия / кварталы / месяцы; empty: what the regulation and the audience say. */
  readonly periodSystem: string;
  /** Name of the calendar in sheet «Календарь»; empty: the main one. */
  readonly calendar: string;
  readonly theme: string;
  readonly goal: string;
  /** Meetings that the group itself decided to hold per `ownFrequencyPeriod` (Гимназия № 7, 3.3). */
  readonly ownFrequencyCount: number | null;
  readonly ownFrequencyPeriod: string;
  /** The decision behind it: «протокол от 01.09.2026 № 1». */
  readonly ownFrequencyBasis: string;
  /** The day on which somebody proposed to create it; without `createdOn` the group is not there yet. */
  readonly proposedOn: PlainDate | null;
  readonly createdOn: PlainDate | null;
  readonly creationBasis: string;
  /** Last day of the term for which the group is made, inclusive. */
  readonly plannedUntil: PlainDate | null;
  /** Last day of the group's life, inclusive. */
  readonly closedOn: PlainDate | null;
  readonly closingBasis: string;
  readonly closingReason: string;
  /** Groups that this one was made of (merger, division, new name). */
  readonly predecessorIds: readonly string[];
  readonly reorganizedOn: PlainDate | null;
  readonly reorganizationBasis: string;
  readonly pageUrl: string;
  readonly note: string;
}

/** A group of which nothing is said yet. */
export const BLANK_GROUP: Group = {
  id: '',
  name: '',
  type: '',
  regulationId: '',
  baseOrganizationIds: [],
  curatingOrganizationId: null,
  audience: '',
  periodSystem: '',
  calendar: '',
  theme: '',
  goal: '',
  ownFrequencyCount: null,
  ownFrequencyPeriod: '',
  ownFrequencyBasis: '',
  proposedOn: null,
  createdOn: null,
  creationBasis: '',
  plannedUntil: null,
  closedOn: null,
  closingBasis: '',
  closingReason: '',
  predecessorIds: [],
  reorganizedOn: null,
  reorganizationBasis: '',
  pageUrl: '',
  note: '',
};

/** Tells whether the group is only proposed: it has no day of creation yet, and norms ask nothing of it. */
export function isProposed({ proposedOn, createdOn }: Pick<Group, 'proposedOn' | 'createdOn'>): boolean {
  return proposedOn !== null && createdOn === null;
}
