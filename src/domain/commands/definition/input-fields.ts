import type { PlainDate } from '../../calendar/plain-date';

/** A field counts only while another field of the same level has one of these values; flags are 'true' and 'false'. */
export interface ShownWhen {
  readonly field: string;
  readonly is: readonly string[];
}

interface Common {
  /** An empty value is refused while the field is shown. */
  readonly required?: boolean;
  readonly shownWhen?: ShownWhen;
}

/** One line of text, at most 500 characters, unless `long`: then at most 50 000, the limit of a cell. */
export interface TextField extends Common {
  readonly kind: 'text';
  readonly long?: boolean;
  readonly maxLength?: number;
  /** The number of an act: «№» before it is taken off, a day in it refused (`act-numbers.ts`). */
  readonly actNumber?: boolean;
}

/** A day; both bounds inclusive. */
export interface DateField extends Common {
  readonly kind: 'date';
}

/** A whole number; both bounds inclusive. */
export interface NumberField extends Common {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
}

/** One word of a list by name; `open` takes words that are not in it too. */
export interface ChoiceField extends Common {
  readonly kind: 'choice';
  readonly list: string;
  readonly open?: boolean;
}

export interface FlagField extends Common {
  readonly kind: 'flag';
}

/** The id of one row out of a list by name. */
export interface ReferenceField extends Common {
  readonly kind: 'reference';
  readonly list: string;
}

/** Ids of several rows out of a list by name; `ticks` shows all of them with boxes. */
export interface ReferencesField extends Common {
  readonly kind: 'references';
  readonly list: string;
  readonly ticks?: boolean;
}

/** A list of entries of the same fields; both bounds of their number inclusive. */
export interface RowsField<F extends InputFields = InputFields> extends Common {
  readonly kind: 'rows';
  readonly fields: F;
  readonly min?: number;
  readonly max?: number;
}

/** One field of a command's input: what may stand in it. Words for people stand in `messages/forms`. */
export type InputField =
  | TextField
  | DateField
  | NumberField
  | ChoiceField
  | FlagField
  | ReferenceField
  | ReferencesField
  | RowsField;

/** Fields of a command by name, in the order in which people fill them in. */
export interface InputFields {
  readonly [name: string]: InputField;
}

/** A field that is always shown and refuses to stay empty. */
type Certain<F extends InputField> = F extends { readonly required: true }
  ? F extends { readonly shownWhen: ShownWhen }
    ? false
    : true
  : false;

type Simple<F extends InputField> = F['kind'] extends 'text' | 'choice'
  ? string
  : F['kind'] extends 'flag'
    ? boolean
    : F['kind'] extends 'date'
      ? PlainDate | null
      : F['kind'] extends 'number'
        ? number | null
        : F['kind'] extends 'reference'
          ? string | null
          : readonly string[];

type RowsOf<F extends InputField> = F extends { readonly kind: 'rows'; readonly fields: infer R }
  ? R extends InputFields
    ? R
    : never
  : never;

/** What a command is given: empty texts are '', empty days, numbers and references `null` (never of required ones). */
export type InputOf<F extends InputFields> = {
  readonly [K in keyof F]: F[K]['kind'] extends 'rows'
    ? readonly InputOf<RowsOf<F[K]>>[]
    : Certain<F[K]> extends true
      ? NonNullable<Simple<F[K]>>
      : Simple<F[K]>;
};

/** What a form begins with: required fields may still be empty. */
export type DraftOf<F extends InputFields> = {
  readonly [K in keyof F]: F[K]['kind'] extends 'rows' ? readonly DraftOf<RowsOf<F[K]>>[] : Simple<F[K]>;
};
