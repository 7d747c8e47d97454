/** JSON as the Sheets API carries it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** An object of JSON; what is not there reads as `undefined`. */
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/** Tells an object from lists, `null` and plain values. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a nested message; an absent or foreign value reads as an empty message, as in proto3. */
export function objectAt(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isJsonObject(value) ? value : {};
}

/** The objects of a list; no list is an empty one, and what is not an object in it is left out. */
export function listAt(object: JsonObject, name: string): readonly JsonObject[] {
  const value = object[name];
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

/** The number under a name; `undefined` when there is none or it is something else. */
export function numberAt(object: JsonObject, name: string): number | undefined {
  const value = object[name];
  return typeof value === 'number' ? value : undefined;
}

/** The text under a name; `undefined` when there is none or it is something else. */
export function stringAt(object: JsonObject, name: string): string | undefined {
  const value = object[name];
  return typeof value === 'string' ? value : undefined;
}

/** Leaves out properties that are `undefined`, so that two equal messages are equal as objects too. */
export function compact(object: JsonObject): JsonObject {
  const result: Record<string, Json> = {};
  for (const [name, value] of Object.entries(object)) if (value !== undefined) result[name] = value;
  return result;
}
