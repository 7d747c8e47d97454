// Bytes of a text file into characters with ECMAScript built-ins only: Apps Script has no TextDecoder.

/** 0x80–0xBF of Windows-1251 (unicode.org, CP1251.TXT); 0xC0–0xFF are А–я in order. */
const CP1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\ufffd™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї';

const CHUNK = 4096;

/** Collects UTF-16 code units without a string per character. */
class Characters {
  private readonly parts: string[] = [];
  private units: number[] = [];

  push(unit: number): void {
    this.units.push(unit);
    if (this.units.length < CHUNK) return;
    this.parts.push(String.fromCharCode(...this.units));
    this.units = [];
  }

  finished(): string {
    return this.parts.join('') + String.fromCharCode(...this.units);
  }
}

/** Smallest code point that may be written with so many bytes. */
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

function lengthOfSequence(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/** The code point that begins at a byte, -1 where the bytes are no UTF-8. */
function pointAt(bytes: Uint8Array, at: number, length: number): number {
  const lead = bytes[at] ?? 0;
  if (length === 1) return lead;
  let point = lead & (0x7f >> length);
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = bytes[next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return -1;
    point = (point << 6) | (byte & 0x3f);
  }
  const isSurrogate = point >= 0xd800 && point < 0xe000;
  return point < (SMALLEST[length] ?? 0) || point > 0x10ffff || isSurrogate ? -1 : point;
}

/** The text of UTF-8 bytes; `undefined` when they are not UTF-8. A byte order mark is left out. */
function utf8Text(bytes: Uint8Array): string | undefined {
  const out = new Characters();
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    const length = lengthOfSequence(bytes[at] ?? 0);
    const point = length === 0 ? -1 : pointAt(bytes, at, length);
    if (point < 0) return undefined;
    if (point >= 0x10000) {
      out.push(0xd800 + ((point - 0x10000) >> 10));
      out.push(0xdc00 + ((point - 0x10000) & 0x3ff));
    } else out.push(point);
    at += length;
  }
  return out.finished();
}

function utf16Text(bytes: Uint8Array, littleEndian: boolean, from: number): string {
  const out = new Characters();
  for (let at = from; at + 1 < bytes.length; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    out.push(littleEndian ? (second << 8) | first : (first << 8) | second);
  }
  return out.finished();
}

/** Upper bytes of Latin, Cyrillic and punctuation; in the other place of a pair they hardly ever stand. */
const isUpperByte = (byte: number): boolean => byte === 0 || byte === 4 || byte === 0x20;

function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  let even = 0;
  let odd = 0;
  const pairs = Math.min(bytes.length >> 1, 1000);
  for (let pair = 0; pair < pairs; pair += 1) {
    if (isUpperByte(bytes[pair * 2] ?? 0)) even += 1;
    if (isUpperByte(bytes[pair * 2 + 1] ?? 0)) odd += 1;
  }
  if (Math.max(even, odd) < pairs * 0.95 || even === odd) return undefined;
  return utf16Text(bytes, odd > even, 0);
}

function cp1251Text(bytes: Uint8Array): string | undefined {
  const out = new Characters();
  let letters = 0;
  let strange = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) {
      letters += 1;
      out.push(byte + 0x350);
    } else if (byte >= 0x80) {
      // Typographic quotes, dashes, the no-break space, §, №, Ё are at home in Russian texts; the rest is not.
      if (!isUsual1251(byte)) strange += 1;
      out.push(CP1251.charCodeAt(byte - 0x80));
    } else {
      if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) strange += 3;
      out.push(byte);
    }
  }
  return strange > letters / 4 ? undefined : out.finished();
}

const USUAL_1251 = new Set([
  0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xa7, 0xa8, 0xab, 0xb8, 0xb9, 0xbb,
]);
const isUsual1251 = (byte: number): boolean => USUAL_1251.has(byte) || byte === 0xb0 || byte === 0xb7;

/**
 * Reads a text file in UTF-8 or UTF-16 (with a mark or without) or Windows-1251, whichever the bytes look like.
 *
 * @returns `undefined` when they look like none of these: another encoding or no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16Text(bytes, true, 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16Text(bytes, false, 2);
  if (bytes.indexOf(0) >= 0) return utf16WithoutMark(bytes);
  return utf8Text(bytes) ?? cp1251Text(bytes);
}
