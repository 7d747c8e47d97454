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
  /**
   * How one row of the list is printed by the name of the list alone, a line a paragraph, with names of its fields in
   * braces: «{фамилия имя отчество}, {должность}». What stands before an empty value is left out with it; the first
   * field takes the forms asked of the list. Absent: all texts of the row, then its lists.
   */
  readonly ready?: readonly string[];
  /** Rows of the list get no numbers when it is printed by its name alone. */
  readonly unnumbered?: true;
  /** Says over again what other fields say: a template that does without it leaves nothing out. */
  readonly isSpare?: true;
}

/** The number that a row of a list knows itself; `undefined`: none. */
export const rowNumberField = ({ fields = [] }: FieldDefinition): FieldDefinition | undefined =>
  fields.find(({ name }) => /^номер(?:$| по порядку$| раздела$)/.test(name));

/** Lines of one row of a list, as `ready` has them. */
export function readyLines(list: FieldDefinition): readonly string[] {
  if (list.ready !== undefined) return list.ready;
  const { fields = [] } = list;
  const number = rowNumberField(list);
  const texts = fields.filter((one) => one !== number && one.kind !== 'condition' && one.kind !== 'list');
  const lists = fields.filter(({ kind }) => kind === 'list');
  return [texts.map(({ name }) => `{${name}}`).join(', '), ...lists.map(({ name }) => `{${name}}`)];
}

/** A field with a name and a meaning; `more` for what is special. */
export function field(
  name: string,
  kind: Exclude<FieldKind, 'list'>,
  meaning: string,
  more: Pick<FieldDefinition, 'obligatory' | 'blank' | 'isSpare'> = {},
): FieldDefinition {
  return { name, kind, meaning, ...more };
}

/** A list, printed by `{name}` or repeated by `{#name}…{/name}` over paragraphs or over a row of a table. */
export function listField(
  name: string,
  meaning: string,
  fields: readonly FieldDefinition[],
  more: Pick<FieldDefinition, 'obligatory' | 'ready' | 'unnumbered' | 'isSpare'> = {},
): FieldDefinition {
  return { name, kind: 'list', meaning, fields, ...more };
}
