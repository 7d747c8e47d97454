import type { PlainDate } from '../calendar/plain-date';

/** A product of the group's work: recommendations, a lesson outline, a bulletin … */
export interface MethodProduct {
  readonly id: string;
  readonly groupId: string;
  readonly title: string;
  readonly kind: string;
  /** индивидуальный / коллективный; empty when not filled. */
  readonly authorship: string;
  readonly authorIds: readonly string[];
  readonly madeOn: PlainDate | null;
  readonly stage: string;
  readonly shownWhere: string;
  readonly shownOn: PlainDate | null;
  readonly sentTo: string;
  readonly sentOn: PlainDate | null;
  readonly url: string;
  readonly note: string;
}

/** A product of which nothing is said yet. */
export const BLANK_PRODUCT: MethodProduct = {
  id: '',
  groupId: '',
  title: '',
  kind: '',
  authorship: '',
  authorIds: [],
  madeOn: null,
  stage: '',
  shownWhere: '',
  shownOn: null,
  sentTo: '',
  sentOn: null,
  url: '',
  note: '',
};
