import type { PlainDate } from '../calendar/plain-date';
import type { SchoolYear } from '../calendar/school-year';
import type { ResponsibleRole, Severity } from '../norms/norm';
import type { RegisterTable } from '../register/register-snapshot';
import type { Outcome } from './outcome';

/** The span over which facts were counted; both ends inclusive. */
export interface VerdictPeriod {
  /** Stable within a school year: `year`, `q1`, `h2`, `2026-Q4`, `2026-10`. */
  readonly id: string;
  readonly title: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** When the thing is due, and why not on the printed day. */
export interface DueDate {
  /** Last day in time, inclusive, after the shift. */
  readonly date: PlainDate;
  /** The day as the clause names it. */
  readonly nominal: PlainDate;
  /** Why they differ: «выходной», title of a holiday; `null` when they do not. */
  readonly shiftedBecause: string | null;
}

/** A row of the register that was counted. */
export interface RecordRef {
  readonly table: RegisterTable;
  readonly id: string;
}

/** A fact that is not there: the row and the field to fill, as far as they are known. */
export interface Missing {
  readonly table: RegisterTable;
  /** `null` when the row itself is absent. */
  readonly id: string | null;
  /** Field of the entity; `null` when the whole row is meant. */
  readonly field: string | null;
}

/** Code and data of the one sentence; the words live in `messages/verdicts.ts`. */
export interface VerdictReason {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number | null | readonly string[]>>;
}

/** Who has to act. */
export interface Responsible {
  /** The role that the norm names. */
  readonly role: ResponsibleRole;
  /** `null`: nobody of the group; the methodists. */
  readonly personId: string | null;
  /** Who acts in place of that role when nobody holds it; not given: the role itself. */
  readonly actsAs?: ResponsibleRole;
  /** Nobody holds the role because nobody at all has been entered in the composition yet. */
  readonly compositionEmpty?: true;
}

/** The answer of one norm about one group in one school year (and period), with all it was made of. */
export interface Verdict {
  /** `group|norm|schoolYear|period`: stable from run to run. */
  readonly key: string;
  readonly groupId: string;
  readonly regulationId: string;
  readonly normId: string;
  readonly clause: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly schoolYear: SchoolYear;
  readonly period: VerdictPeriod;
  readonly outcome: Outcome;
  readonly due: DueDate | null;
  readonly responsible: Responsible;
  readonly counted: readonly RecordRef[];
  readonly missing: readonly Missing[];
  readonly reason: VerdictReason;
  readonly waiverId: string | null;
}
