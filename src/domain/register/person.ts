import type { PlainDate } from '../calendar/plain-date';

/** A teacher or a manager of the data bank. Names may be empty: a pseudonymous register keeps codes only. */
export interface Person {
  readonly id: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string;
  /** `м`, `ж` or empty when not known: the sex is never guessed where a case form depends on it. */
  readonly sex: string;
  /** педагогический / руководящий, as the register writes it; empty when not filled. */
  readonly workerClass: string;
  /** высшая, первая, соответствие занимаемой должности, без категории …; empty means «not filled». */
  readonly category: string;
  readonly categoryFrom: PlainDate | null;
  /** Last day of validity, inclusive; `null` means without end (приказ № 196 of 24.03.2023). */
  readonly categoryUntil: PlainDate | null;
  readonly specialty: string;
  /** First day of work in the speciality: years are counted on the day of the fact, never stored. */
  readonly specialtySince: PlainDate | null;
  readonly education: string;
  readonly email: string;
  readonly consentOn: PlainDate | null;
  readonly consentWithdrawnOn: PlainDate | null;
  /** Forms confirmed by a person: «род: …; дат: …; вин: …; тв: …». Empty means «decline automatically». */
  readonly nameForms: string;
  readonly note: string;
}

/** A person of whom nothing is said yet. */
export const BLANK_PERSON: Person = {
  id: '',
  lastName: '',
  firstName: '',
  middleName: '',
  sex: '',
  workerClass: '',
  category: '',
  categoryFrom: null,
  categoryUntil: null,
  specialty: '',
  specialtySince: null,
  education: '',
  email: '',
  consentOn: null,
  consentWithdrawnOn: null,
  nameForms: '',
  note: '',
};

/** Qualification categories as they are written; any other word may stand in the register. */
export const CATEGORIES = [
  'высшая',
  'первая',
  'педагог-методист',
  'педагог-наставник',
  'соответствие занимаемой должности',
  'без категории',
] as const;
