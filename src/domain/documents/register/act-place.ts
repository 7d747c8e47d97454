import type { PlainDate } from '../../calendar/plain-date';

/**
 * What the act does: creates, closes, reorganises a group, begins or ends a membership, approves a plan, answers a
 * petition.
 */
export type ActEffect = 'creation' | 'closing' | 'reorganization' | 'start' | 'end' | 'plan' | 'petition';

/**
 * What stands where the act belongs: an `order` without number or date, nothing (`empty`), or the number and the date
 * that the act itself has had until now (`own`).
 */
export type PlaceState = 'order' | 'empty' | 'own';

/** One cell, or three, that wait for the requisites of an act or have them already. */
export interface ActPlace {
  /** «start:С-01»: the effect and the row. */
  readonly id: string;
  readonly effect: ActEffect;
  readonly rowId: string;
  readonly groupId: string;
  /** Of memberships and petitions. */
  readonly personId: string | null;
  /** The day from or on which the act works; `null`: not written yet. */
  readonly on: PlainDate | null;
  /** School year of a plan; empty of all others. */
  readonly schoolYear: string;
  readonly state: PlaceState;
}
