// Values of a paper as any engine takes them: text, conditions and rows by name, nothing that prints itself.
import { fieldKey } from '../../../src/application/documents/field-key';
import { paperTemplateData } from '../../../src/application/documents/paper-template-data';
import { isPrinted, type TemplateData, type TemplateValue } from '../../../src/application/documents/template-data';
import { withoutMarks } from '../../../src/application/documents/uncertain';
import type { FieldDefinition } from '../../../src/domain/documents/papers/field-definition';
import type { PaperData } from '../../../src/domain/documents/papers/paper-value';
import { emptiness } from './without-inverted';

/** Text, a condition or rows. */
export type PlainValue = string | boolean | readonly PlainValues[];

/** Values by the name of their field. */
export interface PlainValues {
  readonly [name: string]: PlainValue;
}

function plain(value: TemplateValue, field: FieldDefinition): PlainValue {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return withoutMarks(value);
  if (isPrinted(value)) {
    if (value.rows !== undefined) return value.rows.map((row) => plainRow(row, field.fields ?? []));
    return withoutMarks(value.print([]) ?? '');
  }
  return value.map((row) => plainRow(row, field.fields ?? []));
}

function plainRow(data: TemplateData, fields: readonly FieldDefinition[]): PlainValues {
  const values = fields.flatMap((field): (readonly [string, PlainValue])[] => {
    const value = plain(data[fieldKey(field.name)] ?? '', field);
    const named = [field.name, value] as const;
    return field.kind === 'list'
      ? [named, [emptiness(field.name), typeof value !== 'boolean' && value.length === 0]]
      : [named];
  });
  return Object.fromEntries(values);
}

/** What the paper prints of each field, in the nominative. */
export const plainValues = (fields: readonly FieldDefinition[], data: PaperData): PlainValues =>
  plainRow(paperTemplateData(fields, data), fields);
