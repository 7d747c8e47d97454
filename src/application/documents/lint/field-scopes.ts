import type { FieldDefinition } from '../../../domain/documents/papers/field-definition';
import { fieldKey } from '../field-key';
import { similarWord } from './similar-field';

/** A field with its full name: «повестка: вопрос» of a list. */
export interface KnownField {
  readonly field: FieldDefinition;
  readonly path: string;
  /** Path of the list; '' of the paper itself. */
  readonly list: string;
}

/** Every field of a paper, a list before its fields. */
export function allFields(fields: readonly FieldDefinition[], list = ''): KnownField[] {
  return fields.flatMap((field) => {
    const path = list === '' ? field.name : `${list}: ${field.name}`;
    return [{ field, path, list }, ...allFields(field.fields ?? [], path)];
  });
}

/** The field that a name means here, from the innermost list outwards; `undefined`: none. */
export function visibleField(
  all: readonly KnownField[],
  lists: readonly string[],
  key: string,
): KnownField | undefined {
  for (const list of [...lists].reverse()) {
    const found = all.find((one) => one.list === list && fieldKey(one.field.name) === key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A field that the author may have meant: one visible here, else one of another list. */
export function meantField(all: readonly KnownField[], lists: readonly string[], key: string): KnownField | undefined {
  const nearest = (fields: readonly KnownField[]): KnownField | undefined => {
    const word = similarWord(
      key,
      fields.map(({ field }) => fieldKey(field.name)),
    );
    return fields.find(({ field }) => fieldKey(field.name) === word);
  };
  const visible = [...lists].reverse().flatMap((list) => all.filter((one) => one.list === list));
  return nearest(visible) ?? nearest(all.filter(({ list }) => !lists.includes(list)));
}

/** The longest beginning (or end) of a text that names a field, in words. */
export function namedPart(all: readonly KnownField[], text: string, from: 'start' | 'end'): string | undefined {
  const words = text.split(' ').filter((word) => word !== '');
  const keys = new Set(all.map(({ field }) => fieldKey(field.name)));
  for (let count = Math.min(words.length, 6); count > 0; count -= 1) {
    const chosen = (from === 'start' ? words.slice(0, count) : words.slice(-count)).join(' ');
    const part = chosen.replace(/[.,;:]+$/, '');
    const [name = '', ...forms] = part.replace(/^[#^/]\s*/, '').split(':');
    if (keys.has(fieldKey(name)) && forms.every((form) => !/\s/.test(form.trim()))) return part;
  }
  return undefined;
}
