import type { PlainDate } from '../../calendar/plain-date';
import type { PersonName } from '../../russian/person-name';
import type { PluralForms } from '../../russian/plural';
import type { Wording } from '../../russian/wording';

/** Text in pieces, of which only the uncertain ones are printed highlighted. */
export interface LineValue {
  readonly kind: 'line';
  readonly pieces: readonly Wording[];
  /** The paragraph that the line ends is not torn from the next one. */
  readonly keepsWithNext?: boolean;
  /** Its no-break spaces stand already; the engine adds none. */
  readonly tied?: boolean;
}

/** Several paragraphs in place of one tag, each in the look of the paragraph in which the tag stands. */
export interface ParagraphsValue {
  readonly kind: 'paragraphs';
  readonly paragraphs: readonly (string | readonly Wording[])[];
}

/**
 * A person, given once; the template asks for a case, for initials or for the look of a signature.
 * `null`: nobody, a place for the pen.
 */
export interface PersonValue {
  readonly kind: 'person';
  readonly name: PersonName | null;
  /** Printed of a person without a surname: a code of a register without names. */
  readonly code?: string;
  /** Printed while no form is asked for: «Осадчая М. И.». Absent: the full name. */
  readonly printed?: string;
}

/** A position, an organisation, a group or a body in the nominative; the template asks for a case. */
export interface PhraseValue {
  readonly kind: 'phrase';
  readonly text: string;
  /** Forms that people confirmed, «род: …; дат: …», as the register keeps those of names. They win over every rule. */
  readonly forms?: string;
  /** Declined instead where the text itself cannot be: «объединение «Исток»» is right whatever stands in the quotes. */
  readonly around?: string;
  /** Confirmed forms of `around`. */
  readonly aroundForms?: string;
}

/** A date; `null`: not known, a place for the pen. */
export interface DateValue {
  readonly kind: 'date';
  readonly date: PlainDate | null;
}

/** A whole number; `null`: not known, a place for the pen. `{поле:слово}` prints the counted word after it. */
export interface NumberValue {
  readonly kind: 'number';
  readonly value: number | null;
  readonly counted?: PluralForms;
}

/** What one field of a paper says. A string is text, a boolean a condition, an array the rows of a list. */
export type PaperValue =
  | string
  | boolean
  | LineValue
  | ParagraphsValue
  | PersonValue
  | PhraseValue
  | DateValue
  | NumberValue
  | readonly PaperData[];

/** Values by the names of the paper's fields. A field that is not here is empty. */
export interface PaperData {
  readonly [field: string]: PaperValue;
}

/** Tells whether a value says nothing: such a field prints its blank, and as a condition it is false. */
export function isEmptyValue(value: PaperValue | undefined): boolean {
  if (value === undefined || typeof value === 'boolean') return value !== true;
  if (typeof value === 'string') return value.trim() === '';
  if (!('kind' in value)) return value.length === 0;
  switch (value.kind) {
    case 'line':
      return value.pieces.every(({ text }) => text.trim() === '');
    case 'paragraphs':
      return value.paragraphs.length === 0;
    case 'person':
      return value.name === null || (value.name.lastName.trim() === '' && (value.code ?? '') === '');
    case 'phrase':
      return value.text.trim() === '';
    case 'date':
      return value.date === null;
    case 'number':
      return value.value === null;
  }
}
