import { fingerprint } from '../fingerprint';

/**
 * Sixteen digits that tell whether a row still holds what an import wrote into it; the order of its fields has no
 * meaning, and a field that is not there is an empty one.
 */
export function rowStamp(row: object): string {
  const fields = Object.entries(row).filter(([, value]) => value !== undefined);
  return fingerprint(JSON.stringify(fields.sort(([one], [other]) => (one < other ? -1 : 1))));
}
