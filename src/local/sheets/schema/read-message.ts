import { invalidArgument } from '../invalid-argument';
import type { Json, JsonObject } from '../json';
import { isJsonObject } from '../json';
import { ENUMERATIONS } from './enumerations';
import messages from './messages.json';

/** Messages of the API and their fields; kept equal to the declarations of `googleapis` by a test. */
const MESSAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = messages;

/** Fields of a message with their types; `undefined` for a type that is not a message. */
export function fieldsOfMessage(type: string): Readonly<Record<string, string>> | undefined {
  return MESSAGES[type];
}

/**
 * Checks a message against the API's schema as Google's JSON reader does: unknown fields and wrong types are refused,
 * `null` counts as absent. The result is a copy that shares nothing with the input.
 *
 * Stricter than Google in one thing: numbers written as strings are refused.
 *
 * @throws GoogleError 400 «Invalid JSON payload received. Unknown name …» or «Invalid value at …»
 */
export function readMessage(type: string, value: unknown, path = ''): JsonObject {
  const fields = MESSAGES[type];
  if (fields === undefined) throw new Error(`no message ${type} in the schema`);
  if (!isJsonObject(value)) throw invalidValue(path, type, value);
  const result: Record<string, Json> = {};
  for (const name of Object.keys(value)) {
    const content = value[name];
    if (content === null || content === undefined) continue;
    const fieldType = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (fieldType === undefined) {
      const at = path === '' ? '' : ` at '${path}'`;
      throw invalidArgument(`Invalid JSON payload received. Unknown name "${name}"${at}: Cannot find field.`);
    }
    result[name] = readValue(fieldType, content, () => joinPath(path, name), `${type}.${name}`);
  }
  return result;
}

function readValue(type: string, value: Json, path: () => string, field: string): Json {
  if (type.endsWith('[]')) {
    const element = type.slice(0, -2);
    const list: readonly Json[] = Array.isArray(value) ? value : [value];
    return list.map((item, index) => readValue(element, item, () => `${path()}[${index}]`, field));
  }
  if (type.startsWith('map<')) return readMap(type.slice(4, -1), value, path);
  if (type === 'string' || type === 'number' || type === 'boolean') return readScalar(type, value, path, field);
  if (type === 'any') return value;
  return readMessage(type, value, path());
}

function readScalar(type: 'string' | 'number' | 'boolean', value: Json, path: () => string, field: string): Json {
  const known = ENUMERATIONS[field];
  const valid = typeof value === type && (known === undefined || known.includes(String(value)));
  const finite = typeof value !== 'number' || Number.isFinite(value);
  if (!valid || !finite) throw invalidValue(path(), known === undefined ? `TYPE_${type.toUpperCase()}` : field, value);
  return value;
}

function readMap(type: string, value: Json, path: () => string): JsonObject {
  if (!isJsonObject(value)) throw invalidValue(path(), 'map', value);
  const result: Record<string, Json> = {};
  for (const [key, content] of Object.entries(value)) {
    if (content !== undefined) result[key] = readValue(type, content, () => `${path()}.${key}`, type);
  }
  return result;
}

/** Google prints paths of JSON errors in snake_case: `requests[0].update_cells.fields`. */
function joinPath(path: string, name: string): string {
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return path === '' ? snake : `${path}.${snake}`;
}

function invalidValue(path: string, type: string, value: unknown): Error {
  return invalidArgument(`Invalid value at '${path}' (${type}), ${JSON.stringify(value)}`);
}
