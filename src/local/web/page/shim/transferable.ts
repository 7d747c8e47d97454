/*
 * What `google.script.run` accepts (https://developers.google.com/apps-script/guides/html/communication): numbers,
 * booleans, strings, null, objects and arrays of those; a <form> as the only argument; `undefined` inside arrays
 * becomes null. Dates, functions, other DOM elements and the rest make the call fail.
 */

/** Copies arguments as Google transfers them. Throws a TypeError in Google's words for what it refuses. */
export function toTransferable(args: readonly unknown[]): unknown[] {
  if (args.length === 1 && args[0] instanceof HTMLFormElement) return [formValues(args[0])];
  return args.map((argument, index) => copy(argument, String(index), []));
}

function copy(value: unknown, path: string, ancestors: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || ancestors.includes(value)) throw refusal(path);
  const deeper = [...ancestors, value];
  if (Array.isArray(value)) return value.map((item) => copy(item, path, deeper));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw refusal(path);
  const result: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) result[key] = copy(item, key, deeper);
  }
  return result;
}

function refusal(path: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${path}`);
}

/** Fields of a form by name; a name met twice becomes an array. Files cannot be sent: there is no Blob on this way. */
function formValues(form: HTMLFormElement): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') throw refusal(name);
    const known = values[name];
    if (known === undefined) values[name] = value;
    else values[name] = Array.isArray(known) ? [...known, value] : [known, value];
  }
  return values;
}
