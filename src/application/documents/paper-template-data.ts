import type { FieldDefinition } from '../../domain/documents/papers/field-definition';
import type { PaperObstacle } from '../../domain/documents/papers/paper-definition';
import { isEmptyValue, type PaperData, type PaperValue } from '../../domain/documents/papers/paper-value';
import { fieldKey } from './field-key';
import { printedList } from './print-list';
import { blankOf, printedValue } from './print-value';
import type { TemplateData, TemplateValue } from './template-data';

function ownValue(data: PaperData, name: string): PaperValue | undefined {
  return Object.getOwnPropertyDescriptor(data, name)?.value as PaperValue | undefined;
}

function emptyField({ kind, blank }: FieldDefinition): TemplateValue {
  if (kind === 'condition') return false;
  if (kind === 'list') return { isEmpty: true, rows: [], print: () => '' };
  const text = blankOf(kind, blank);
  return { isEmpty: true, print: () => text };
}

function templateValue(
  field: FieldDefinition,
  value: PaperValue | undefined,
  outer: readonly [fields: readonly FieldDefinition[], data: PaperData],
): TemplateValue {
  if (value === undefined) return emptyField(field);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' || 'kind' in value) return printedValue(value, field.blank);
  const rows = value.map((row) => paperTemplateData(field.fields ?? [], row));
  return printedList(field, value, rows, outer);
}

const keys = new WeakMap<FieldDefinition, string>();

/** A list asks for the keys of its fields at every row. */
function keyOf(field: FieldDefinition): string {
  const known = keys.get(field);
  if (known !== undefined) return known;
  const key = fieldKey(field.name);
  keys.set(field, key);
  return key;
}

/** Values of a paper by tag, as the engine fills them in; a field that the data do not name is empty. */
export function paperTemplateData(fields: readonly FieldDefinition[], data: PaperData): TemplateData {
  const result: Record<string, TemplateValue> = {};
  const outer = [fields, data] as const;
  for (const field of fields) result[keyOf(field)] = templateValue(field, ownValue(data, field.name), outer);
  return result;
}

/** Names of values that the paper's fields do not describe; empty for a paper that is described rightly. */
export function undescribedValues(fields: readonly FieldDefinition[], data: PaperData): string[] {
  return Object.keys(data).flatMap((name) => {
    const field = fields.find((one) => one.name === name);
    if (field === undefined) return [name];
    const value = ownValue(data, name);
    if (typeof value !== 'object' || 'kind' in value) return [];
    const inner = value.flatMap((row) => undescribedValues(field.fields ?? [], row));
    return [...new Set(inner)].map((one) => `${name}: ${one}`);
  });
}

/** Obligatory fields that stay empty, all of them, with the places where they are filled in. */
export function emptyObligatory(fields: readonly FieldDefinition[], data: PaperData): PaperObstacle[] {
  const found: PaperObstacle[] = [];
  const add = (what: string, where: string): void => {
    if (!found.some((one) => one.what === what && one.where === where)) found.push({ what, where });
  };
  for (const field of fields) {
    const value = ownValue(data, field.name);
    if (field.obligatory !== undefined && isEmptyValue(value)) add(field.name, field.obligatory);
    if (typeof value !== 'object' || 'kind' in value) continue;
    value.forEach((row, index) => {
      for (const { what, where } of emptyObligatory(field.fields ?? [], row)) {
        add(`${what} (${field.name}, строка ${index + 1})`, where);
      }
    });
  }
  return found;
}
