import type { IdPort } from '../application/ports/id-port';

/** 32 letters and digits that are not mixed up in print: about 10^9 ids per prefix, and no bias of `% 32`. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const LENGTH = 6;

/** Ids from the random bits of `Utilities.getUuid`, the only good source of randomness in Apps Script. */
export function idAdapter(): IdPort {
  return {
    newId(prefix) {
      const hex = Utilities.getUuid().replace(/-/g, '');
      let id = '';
      for (let index = 0; index < LENGTH; index += 1) {
        // Version and variant digits of a UUID are fixed: the first 12 digits are all random.
        const byte = Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16);
        id += ALPHABET.charAt(byte % ALPHABET.length);
      }
      return `${prefix}-${id}`;
    },
  };
}
