/** An educational organisation, a curating institution or the authority that issues orders. */
export interface Organization {
  readonly id: string;
  /** Full official name, used in the head of a paper. */
  readonly name: string;
  /** Short name, used in the text of a paper and in lists. */
  readonly shortName: string;
  /** Free word of the register: школа, детский сад, учреждение дополнительного образования … */
  readonly kind: string;
  /** Answers to the authority of this register (Ноябрьск 1.4); `null` when not filled. */
  readonly isSubordinate: boolean | null;
  /** Days of the working week, 5 or 6; `null` means 5. */
  readonly workWeek: number | null;
  readonly place: string;
  readonly headPosition: string;
  readonly headName: string;
  readonly note: string;
}

/** An organisation of which nothing is said yet. */
export const BLANK_ORGANIZATION: Organization = {
  id: '',
  name: '',
  shortName: '',
  kind: '',
  isSubordinate: null,
  workWeek: null,
  place: '',
  headPosition: '',
  headName: '',
  note: '',
};

/** Usual kinds of organisations; any other word may stand in the register. */
export const ORGANIZATION_KINDS = [
  'школа',
  'детский сад',
  'учреждение дополнительного образования',
  'методическая служба',
  'орган управления образованием',
] as const;
