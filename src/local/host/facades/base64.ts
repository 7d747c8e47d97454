/** Bytes as Apps Script has them: numbers from -128 to 127. */
export type SignedBytes = number[];

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = Array.from(ALPHABET, (_, index) => ALPHABET.charAt(index));
const VALUES = new Int16Array(128).fill(-1);
CODES.forEach((char, index) => {
  VALUES[char.charCodeAt(0)] = index;
});
VALUES['-'.charCodeAt(0)] = 62;
VALUES['_'.charCodeAt(0)] = 63;

/** Encodes bytes (signed or unsigned) with padding. */
export function encodeBase64(bytes: ArrayLike<number>): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const a = (bytes[at] ?? 0) & 255;
    const b = (bytes[at + 1] ?? 0) & 255;
    const c = (bytes[at + 2] ?? 0) & 255;
    const left = bytes.length - at;
    parts.push(
      `${CODES[a >> 2]}${CODES[((a & 3) << 4) | (b >> 4)]}` +
        `${left > 1 ? CODES[((b & 15) << 2) | (c >> 6)] : '='}${left > 2 ? CODES[c & 63] : '='}`,
    );
  }
  return parts.join('');
}

/** Decodes both alphabets; `undefined` when the text is not base64. Line breaks are skipped. */
export function decodeBase64(text: string): SignedBytes | undefined {
  const bytes: SignedBytes = [];
  let buffer = 0;
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 61 || code === 10 || code === 13) continue;
    const value = code < 128 ? (VALUES[code] ?? -1) : -1;
    if (value < 0) return undefined;
    buffer = ((buffer << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push(((buffer >> bits) << 24) >> 24);
    }
  }
  return bytes;
}

/** UTF-8 bytes of a text; lone surrogates become U+FFFD. */
export function utf8Bytes(text: string): SignedBytes {
  const bytes: SignedBytes = [];
  for (const char of text) {
    let code = char.codePointAt(0) ?? 0xfffd;
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes.map((byte) => (byte << 24) >> 24);
}

/** How many bytes follow the first one of a character; -1 for a byte that begins none. */
function followers(lead: number): number {
  if (lead < 0x80) return 0;
  if (lead >= 0xf0) return 3;
  if (lead >= 0xe0) return 2;
  return lead >= 0xc0 ? 1 : -1;
}

/** Text of UTF-8 bytes; a byte that begins no character becomes U+FFFD. */
export function utf8Text(bytes: ArrayLike<number>): string {
  const parts: string[] = [];
  const at = (index: number) => (bytes[index] ?? 0) & 255;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = at(index);
    const extra = followers(lead);
    if (extra < 0 || index + extra >= bytes.length) {
      parts.push('\ufffd');
      continue;
    }
    let code = extra === 0 ? lead : lead & (0x3f >> extra);
    for (let next = 1; next <= extra; next += 1) code = (code << 6) | (at(index + next) & 63);
    parts.push(String.fromCodePoint(Math.min(code, 0x10ffff)));
    index += extra;
  }
  return parts.join('');
}
