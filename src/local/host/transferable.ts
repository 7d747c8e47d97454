/** A value that `google.script.run` refuses to send; `place` is the property where it was found, '' at the top. */
class IllegalValueError extends Error {
  override readonly name = 'ScriptError';

  constructor(readonly place: string) {
    super(place === '' ? 'Failed due to illegal value' : `Failed due to illegal value in property: ${place}`);
  }
}

function isPlain(value: object): boolean {
  const proto: unknown = Object.getPrototypeOf(value);
  if (proto === null) return true;
  // An object of another realm has another Object.prototype, but that one too has no prototype of its own.
  return Object.getPrototypeOf(proto) === null && Object.prototype.toString.call(value) === '[object Object]';
}

function check(value: unknown, place: string, above: readonly object[]): void {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return;
  if (typeof value !== 'object' || above.includes(value)) throw new IllegalValueError(place);
  const path = [...above, value];
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      check(item, String(index), path);
    });
    return;
  }
  if (!isPlain(value)) throw new IllegalValueError(place);
  for (const [key, item] of Object.entries(value)) check(item, key, path);
}

/**
 * Refuses what `google.script.run` cannot carry to the server: legal are numbers, strings, booleans, null and plain
 * objects and arrays of them (https://developers.google.com/apps-script/guides/html/communication); a Date, function,
 * Map, Set, RegExp, Promise, typed array, boxed value or circle anywhere inside fails. `undefined` inside an array
 * becomes null on the way.
 *
 * @throws IllegalValueError with the message the page gets
 */
export function assertTransferable(value: unknown): void {
  check(value, '', []);
}
