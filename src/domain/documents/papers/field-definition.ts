/** What a field holds, which decides what the template may ask of it: see `FIELD_FORMS`. */
export type FieldKind = 'text' | 'paragraphs' | 'person' | 'phrase' | 'date' | 'number' | 'condition' | 'list';

/** One word that the author of a template may use. */
export interface FieldDefinition {
  /** In Russian, small letters: «руководитель», «дата приказа». Unique in its list, ё and е being one letter. */
  readonly name: string;
  /** One line for the author: «кого назначают». */
  readonly meaning: string;
  readonly kind: FieldKind;
  /**
   * Where an obligatory field is filled in: «лист «Заседания», столбец «Дата»». While such a field is empty the paper
   * is not made, and a template that never uses it is warned about. Absent: the field may stay empty.
   */
  readonly obligatory?: string;
  /**
   * Printed of an empty value. Absent: a place for the pen for a date (`BLANK_DATE`), a number (`BLANK_NUMBER`) and a
   * person (`BLANK_NAME`), nothing for the others.
   */
  readonly blank?: string;
  /** Fields of one row; of lists only. */
  readonly fields?: readonly FieldDefinition[];
}

/** A field with a name and a meaning; `more` for what is special. */
export function field(
  name: string,
  kind: Exclude<FieldKind, 'list'>,
  meaning: string,
  more: Pick<FieldDefinition, 'obligatory' | 'blank'> = {},
): FieldDefinition {
  return { name, kind, meaning, ...more };
}

/** A list, repeated by `{#name}…{/name}` over paragraphs or over a row of a table. */
export function listField(
  name: string,
  meaning: string,
  fields: readonly FieldDefinition[],
  more: Pick<FieldDefinition, 'obligatory'> = {},
): FieldDefinition {
  return { name, kind: 'list', meaning, fields, ...more };
}
