import type { PlainDate } from '../calendar/plain-date';
import type { NormParameters } from './norm-parameters';

/** `must`: imperative and measurable; `should`: imperative, local decision needed; `info`: only shown. */
export type Severity = 'must' | 'should' | 'info';

/** Who has to act when the norm asks for it. */
export type ResponsibleRole = 'leader' | 'secretary' | 'curator' | 'methodist' | 'authority' | 'members';

/** A measurable requirement of one clause: data that a kind of norm knows how to judge. */
export interface Norm {
  readonly id: string;
  readonly regulationId: string;
  /** Number of the clause as printed, «7.6», «I.4»: a string. */
  readonly clause: string;
  /** Words of the clause, letter for letter. */
  readonly quote: string;
  /** Id of a kind of norm, see `norms/catalogue.ts`. */
  readonly kind: string;
  readonly title: string;
  readonly parameters: NormParameters;
  /** Types of group it applies to; empty: all types of the regulation. */
  readonly groupTypes: readonly string[];
  /** школьные / дошкольные / дополнительное: whose groups it applies to; empty: everybody's. */
  readonly audience: string;
  readonly responsible: ResponsibleRole;
  /** Calendar days before the due date from which the outcome is `atRisk`. */
  readonly warnDays: number;
  readonly severity: Severity;
  readonly inForceFrom: PlainDate | null;
  readonly inForceUntil: PlainDate | null;
  /** Switched off when not empty; says why. */
  readonly offReason: string;
  readonly note: string;
}
