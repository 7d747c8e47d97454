// Writes DEFLATE without a header (RFC 1951).
import {
  at,
  codesOf,
  DISTANCE_BASE,
  DISTANCE_EXTRA,
  END_OF_BLOCK,
  FIXED_DISTANCES,
  FIXED_LITERALS,
  LENGTH_BASE,
  LENGTH_EXTRA,
  Output,
} from './deflate-codes';

const WINDOW = 32_768;
const SHORTEST_MATCH = 3;
const LONGEST_MATCH = 258;
/** Places looked at for one repetition, and the length that is good enough: XML repeats itself at every turn. */
const TRIES = 12;
const GOOD_LENGTH = 48;

class BitWriter {
  readonly output: Output;
  private buffer = 0;
  private held = 0;

  constructor(expected: number) {
    this.output = new Output(expected);
  }

  bits(value: number, count: number): void {
    this.buffer |= value << this.held;
    this.held += count;
    while (this.held >= 8) {
      this.output.push(this.buffer & 0xff);
      this.buffer >>>= 8;
      this.held -= 8;
    }
  }

  finished(): Uint8Array {
    if (this.held > 0) this.output.push(this.buffer & 0xff);
    return this.output.finished();
  }
}

/** Codes and lengths of all symbols and the codes of all lengths of repetitions, made at the first use. */
interface Codes {
  readonly literals: readonly number[];
  readonly distances: readonly number[];
  readonly lengthCodes: Uint8Array;
}

let made: Codes | undefined;

function codes(): Codes {
  if (made !== undefined) return made;
  const lengthCodes = new Uint8Array(LONGEST_MATCH + 1);
  for (let length = SHORTEST_MATCH; length <= LONGEST_MATCH; length += 1) {
    lengthCodes[length] = codeFor(LENGTH_BASE, length);
  }
  made = { literals: codesOf(FIXED_LITERALS), distances: codesOf(FIXED_DISTANCES), lengthCodes };
  return made;
}

/** The last code whose base is not above the value. */
function codeFor(bases: readonly number[], value: number): number {
  let code = bases.length - 1;
  while (at(bases, code) > value) code -= 1;
  return code;
}

/** Two codes for each power of two (RFC 1951, 3.2.5). */
function distanceCodeFor(distance: number): number {
  if (distance < 5) return distance - 1;
  const bits = 31 - Math.clz32(distance - 1);
  return 2 * bits + (((distance - 1) >> (bits - 1)) & 1);
}

/** Where the same three bytes stood before: the last place by their hash, and the place before each place. */
class Matches {
  private readonly last = new Int32Array(1 << 15).fill(-1);
  private readonly before: Int32Array;

  constructor(private readonly input: Uint8Array) {
    this.before = new Int32Array(input.length).fill(-1);
  }

  note(position: number): void {
    if (position + SHORTEST_MATCH > this.input.length) return;
    const hash = this.hashAt(position);
    this.before[position] = at(this.last, hash);
    this.last[hash] = position;
  }

  /** The longest repetition of what stands here, among the nearest candidates; length 0: none. */
  longest(position: number): { readonly length: number; readonly distance: number } {
    const { input } = this;
    let length = SHORTEST_MATCH - 1;
    let distance = 0;
    let candidate = position + SHORTEST_MATCH > input.length ? -1 : at(this.last, this.hashAt(position));
    for (let tries = TRIES; tries > 0 && candidate >= 0 && position - candidate <= WINDOW; tries -= 1) {
      // A longer repetition has to have this byte, too.
      const common = input[candidate + length] === input[position + length] ? this.common(candidate, position) : 0;
      if (common > length) {
        length = common;
        distance = position - candidate;
      }
      if (length >= GOOD_LENGTH) break;
      candidate = at(this.before, candidate);
    }
    return distance === 0 ? { length: 0, distance } : { length, distance };
  }

  private hashAt(position: number): number {
    const { input } = this;
    return ((at(input, position) << 10) ^ (at(input, position + 1) << 5) ^ at(input, position + 2)) & 0x7fff;
  }

  private common(one: number, other: number): number {
    const { input } = this;
    const most = Math.min(LONGEST_MATCH, input.length - other);
    let length = 0;
    while (length < most && input[one + length] === input[other + length]) length += 1;
    return length;
  }
}

/** Packs into one block with the fixed codes: XML is repetitive, so codes of its own would gain a tenth only. */
export function deflateRaw(input: Uint8Array): Uint8Array {
  const writer = new BitWriter(input.length / 3);
  const matches = new Matches(input);
  const { literals, distances, lengthCodes } = codes();
  const symbol = (code: number): void => writer.bits(at(literals, code), at(FIXED_LITERALS, code));
  // The last block, with fixed codes.
  writer.bits(0b011, 3);
  for (let position = 0; position < input.length; ) {
    const { length, distance } = matches.longest(position);
    if (length === 0) symbol(at(input, position));
    else {
      const lengthCode = at(lengthCodes, length);
      symbol(257 + lengthCode);
      writer.bits(length - at(LENGTH_BASE, lengthCode), at(LENGTH_EXTRA, lengthCode));
      const distanceCode = distanceCodeFor(distance);
      writer.bits(at(distances, distanceCode), 5);
      writer.bits(distance - at(DISTANCE_BASE, distanceCode), at(DISTANCE_EXTRA, distanceCode));
    }
    const next = position + Math.max(length, 1);
    while (position < next) matches.note(position++);
  }
  symbol(END_OF_BLOCK);
  return writer.finished();
}
