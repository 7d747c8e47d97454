import { GoogleError } from '../google-error';

const MAX_BYTES = 124;
const MAX_COUNT = 30;

/**
 * Merges changes into the properties of a file; `null` takes one away. At most 30 of one program on a file, key and
 * value together at most 124 bytes of UTF-8 (https://developers.google.com/workspace/drive/api/guides/properties).
 *
 * @throws GoogleError 400
 */
export function mergeAppProperties(
  before: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>>,
): Readonly<Record<string, string>> {
  const merged = new Map(Object.entries(before));
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) merged.delete(key);
    else if (Buffer.byteLength(key + value, 'utf8') > MAX_BYTES) {
      throw new GoogleError(400, 'INVALID_ARGUMENT', `The property «${key}» exceeds the maximum size of 124 bytes.`);
    } else merged.set(key, String(value));
  }
  if (merged.size > MAX_COUNT) throw new GoogleError(400, 'INVALID_ARGUMENT', 'Too many app properties on the file.');
  return Object.fromEntries(merged);
}
