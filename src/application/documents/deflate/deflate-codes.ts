// DEFLATE (RFC 1951): what reading and writing share.

/** The symbol that ends a block (RFC 1951, 3.2.3). */
export const END_OF_BLOCK = 256;
/** Bits of the longest code (RFC 1951, 3.2.7). */
export const LONGEST_CODE = 15;
/** RFC 1951, 3.2.5: lengths of codes 257…285 and distances of codes 0…29, and how many bits follow. */
export const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
/** Bits that follow each code of `LENGTH_BASE` and are added to it. */
export const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
/** Shortest distance of each distance code, bytes back. */
export const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12_289, 16_385, 24_577,
];
/** Bits that follow each code of `DISTANCE_BASE` and are added to it. */
export const DISTANCE_EXTRA = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
/** RFC 1951, 3.2.6: lengths of the fixed codes. */
export const FIXED_LITERALS = Array.from({ length: 288 }, (_, symbol) =>
  symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
);
/** Lengths of the distance codes of a block with fixed codes (RFC 1951, 3.2.6), bits. */
export const FIXED_DISTANCES = Array.from({ length: 30 }, () => 5);

/** The number at an index; 0 outside the list. */
export const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

/** Bytes that grow as they are written. */
export class Output {
  bytes: Uint8Array;
  length = 0;

  /** @param most bytes; more are refused */
  constructor(
    expected: number,
    private readonly most = Number.POSITIVE_INFINITY,
  ) {
    this.bytes = new Uint8Array(Math.max(Math.min(expected, most), 64));
  }

  /** @throws RangeError when there are more bytes than allowed */
  push(byte: number): void {
    if (this.length >= this.most) throw new RangeError('too many bytes');
    if (this.length === this.bytes.length) {
      const longer = new Uint8Array(this.length * 2);
      longer.set(this.bytes);
      this.bytes = longer;
    }
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  finished(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** Codes are written from their highest bit, everything else from the lowest (RFC 1951, 3.1.1). */
function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}

/**
 * Makes the canonical code (RFC 1951, 3.2.2): the code of each symbol with its bits in the order in which they are
 * written.
 *
 * @param lengths of the code of each symbol, bits; 0 means that the symbol does not occur
 */
export function codesOf(lengths: readonly number[]): readonly number[] {
  const counts = new Array<number>(LONGEST_CODE + 1).fill(0);
  for (const length of lengths) if (length > 0) counts[length] = at(counts, length) + 1;
  const next: number[] = [0];
  for (let length = 1; length <= LONGEST_CODE; length += 1) {
    next[length] = (at(next, length - 1) + (length === 1 ? 0 : at(counts, length - 1))) << 1;
  }
  return lengths.map((length) => {
    const code = at(next, length);
    if (length > 0) next[length] = code + 1;
    return reversed(code, length);
  });
}
