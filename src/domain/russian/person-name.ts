/** Parts of a person's name as the register keeps them; any may be empty. */
export interface PersonName {
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string;
  /** `м`, `ж` or empty. */
  readonly sex: string;
  /** Forms confirmed by a person, «род: …; дат: …; вин: …; тв: …». */
  readonly nameForms: string;
}
