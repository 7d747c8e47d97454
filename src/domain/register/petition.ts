import type { PlainDate } from '../calendar/plain-date';

/** A petition for an award, or the award itself. */
export interface Petition {
  readonly id: string;
  readonly groupId: string;
  readonly personId: string | null;
  readonly kind: string;
  readonly addressee: string;
  readonly motive: string;
  readonly date: PlainDate | null;
  readonly basis: string;
  readonly result: string;
  readonly resultOn: PlainDate | null;
  readonly note: string;
}
