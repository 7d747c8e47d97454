import { invalidArgument } from './invalid-argument';
import type { Json, JsonObject } from './json';
import { isJsonObject } from './json';

/**
 * A field mask as a tree. `true`: the field with everything below it.
 * Grammar: https://developers.google.com/workspace/sheets/api/guides/field-masks — commas, dots (slashes are taken
 * too), parentheses, `*`; names in camelCase or with underscores.
 */
export type FieldMask = true | { readonly [name: string]: FieldMask };
type MutableMask = true | { [name: string]: MutableMask };

/** @throws GoogleError 400 when the text is not a field mask */
export function parseFieldMask(text: string): FieldMask {
  const tokens = text.match(/[A-Za-z0-9_]+|[*.,()/]|\S/g) ?? [];
  let at = 0;
  const fail = (): never => {
    throw invalidArgument(`Request contains an invalid argument: invalid field mask "${text}".`);
  };

  function list(closing: boolean): MutableMask {
    let mask: MutableMask = {};
    for (;;) {
      mask = mergeMasks(mask, path());
      const token = tokens[at];
      if (token !== ',') return token === (closing ? ')' : undefined) ? mask : fail();
      at++;
    }
  }

  function path(): MutableMask {
    const name = tokens[at++];
    if (name === '*') return true;
    if (name === undefined || !/^[A-Za-z0-9_]+$/.test(name)) return fail();
    return { [camelCase(name)]: below() };
  }

  function below(): MutableMask {
    const token = tokens[at];
    if (token === '.' || token === '/') {
      at++;
      return path();
    }
    if (token !== '(') return true;
    at++;
    const mask = list(true);
    at++;
    return mask;
  }

  return list(false);
}

/** Field mask of an update request. @throws GoogleError 400 when it names nothing */
export function parseUpdateMask(text: string | undefined): FieldMask {
  if (text === undefined || text.trim() === '') {
    throw invalidArgument("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  return parseFieldMask(text);
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function mergeMasks(a: MutableMask, b: MutableMask): MutableMask {
  if (a === true || b === true) return true;
  const result = { ...a };
  for (const [name, mask] of Object.entries(b)) {
    const known = result[name];
    result[name] = known === undefined ? mask : mergeMasks(known, mask);
  }
  return result;
}

/** What the mask says about one field: `undefined` when it is not asked for. */
export function maskAt(mask: FieldMask, name: string): FieldMask | undefined {
  return mask === true ? true : mask[name];
}

/** Leaves of a message that the mask asks for; lists are masked element by element. */
export function applyMask(value: Json, mask: FieldMask): Json {
  if (mask === true) return value;
  if (Array.isArray(value)) return value.map((element: Json) => applyMask(element, mask));
  if (!isJsonObject(value)) return value;
  const result: Record<string, Json> = {};
  for (const [name, below] of Object.entries(mask)) {
    const field = value[name];
    if (field !== undefined) result[name] = applyMask(field, below);
  }
  return result;
}

/**
 * Updates a message as Google's update requests do: fields of the mask are taken from `source`, and cleared when
 * they are not there; everything else of `target` stays.
 */
export function updateByMask(target: JsonObject, source: JsonObject, mask: FieldMask): JsonObject {
  if (mask === true) return source;
  const result: Record<string, Json> = {};
  for (const [name, value] of Object.entries(target)) if (value !== undefined) result[name] = value;
  for (const [name, below] of Object.entries(mask)) {
    const value = updatedField(target[name], source[name], below);
    if (value === undefined) delete result[name];
    else result[name] = value;
  }
  return result;
}

function updatedField(target: Json | undefined, source: Json | undefined, mask: FieldMask): Json | undefined {
  if (mask === true) return source;
  const merged = updateByMask(isJsonObject(target) ? target : {}, isJsonObject(source) ? source : {}, mask);
  return Object.keys(merged).length === 0 ? undefined : merged;
}
