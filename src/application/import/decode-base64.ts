const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Six bits by the code of the letter; 64 and above: no letter of base64. */
const BITS = new Uint8Array(128).fill(64);
for (let index = 0; index < LETTERS.length; index += 1) BITS[LETTERS.charCodeAt(index)] = index;

/** Bytes of a base64 text (RFC 4648, 4) with or without its padding; `undefined` when it is none. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const length =
    text[text.length - 2] === '=' ? text.length - 2 : text.length - (text[text.length - 1] === '=' ? 1 : 0);
  if (length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let held = 0;
  let at = 0;
  for (let index = 0; index < length; index += 1) {
    const bits = BITS[text.charCodeAt(index)] ?? 64;
    if (bits > 63) return undefined;
    held = (held << 6) | bits;
    if (index % 4 === 0) continue;
    bytes[at] = (held >> (6 - 2 * (index % 4))) & 0xff;
    at += 1;
  }
  return bytes;
}
