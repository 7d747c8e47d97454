// Reads DEFLATE without a header (RFC 1951): what the parts of a .docx are packed with.
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

/** RFC 1951, 3.2.7. */
const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The data are cut short or are no DEFLATE; pizzip says so of the file. */
function broken(): never {
  throw new Error('invalid compressed data');
}

/** What the next bits mean: the symbol and the length of its code in the last four bits; 0 means nothing. */
interface Table {
  /** How many bits are looked at: those of the longest code. */
  readonly bits: number;
  readonly entries: Uint16Array;
}

/** @param lengths of the code of each symbol, bits */
function tableOf(lengths: readonly number[]): Table {
  const bits = lengths.reduce((longest, length) => Math.max(longest, length), 1);
  const entries = new Uint16Array(1 << bits);
  const codes = codesOf(lengths);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = at(lengths, symbol);
    if (length === 0) continue;
    const entry = (symbol << 4) | length;
    for (let index = at(codes, symbol); index < entries.length; index += 1 << length) entries[index] = entry;
  }
  return { bits, entries };
}

let fixed: readonly [Table, Table] | undefined;

/** The codes of a block with fixed ones, made once. */
function fixedTables(): readonly [Table, Table] {
  fixed ??= [tableOf(FIXED_LITERALS), tableOf(FIXED_DISTANCES)];
  return fixed;
}

class BitReader {
  private position = 0;
  private buffer = 0;
  private held = 0;

  constructor(private readonly input: Uint8Array) {}

  bits(count: number): number {
    while (this.held < count) {
      this.buffer |= this.nextByte() << this.held;
      this.held += 8;
    }
    const value = this.buffer & ((1 << count) - 1);
    this.buffer >>>= count;
    this.held -= count;
    return value;
  }

  /** The symbol whose code comes next; bits past the end count as 0, but none of them may belong to a code. */
  symbol({ bits, entries }: Table): number {
    while (this.held < bits && this.position < this.input.length) {
      this.buffer |= at(this.input, this.position) << this.held;
      this.position += 1;
      this.held += 8;
    }
    const entry = at(entries, this.buffer & ((1 << bits) - 1));
    const length = entry & 15;
    if (length === 0 || length > this.held) broken();
    this.buffer >>>= length;
    this.held -= length;
    return entry >> 4;
  }

  /** Drops what is left of the current byte. */
  align(): void {
    // Whole bytes that were looked at are read again.
    this.position -= this.held >> 3;
    this.buffer = 0;
    this.held = 0;
  }

  nextByte(): number {
    if (this.position >= this.input.length) broken();
    const byte = at(this.input, this.position);
    this.position += 1;
    return byte;
  }
}

function readTables(reader: BitReader): readonly [Table, Table] {
  const literals = reader.bits(5) + 257;
  const distances = reader.bits(5) + 1;
  const used = reader.bits(4) + 4;
  const codeLengths = new Array<number>(CODE_LENGTH_ORDER.length).fill(0);
  for (const symbol of CODE_LENGTH_ORDER.slice(0, used)) codeLengths[symbol] = reader.bits(3);
  const lengthTable = tableOf(codeLengths);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) readLengths(reader, lengthTable, lengths);
  return [tableOf(lengths.slice(0, literals)), tableOf(lengths.slice(literals, literals + distances))];
}

/** One length, or one repeated (RFC 1951, 3.2.7). */
function readLengths(reader: BitReader, table: Table, lengths: number[]): void {
  const symbol = reader.symbol(table);
  if (symbol < 16) {
    lengths.push(symbol);
    return;
  }
  const repeated = symbol === 16 ? at(lengths, lengths.length - 1) : 0;
  const times = symbol === 16 ? reader.bits(2) + 3 : symbol === 17 ? reader.bits(3) + 3 : reader.bits(7) + 11;
  for (let time = 0; time < times; time += 1) lengths.push(repeated);
}

function readStored(reader: BitReader, output: Output): void {
  reader.align();
  const length = reader.nextByte() | (reader.nextByte() << 8);
  const complement = reader.nextByte() | (reader.nextByte() << 8);
  if (length !== (~complement & 0xffff)) broken();
  for (let index = 0; index < length; index += 1) output.push(reader.nextByte());
}

function readCompressed(reader: BitReader, output: Output, literals: Table, distances: Table): void {
  for (;;) {
    const symbol = reader.symbol(literals);
    if (symbol === END_OF_BLOCK) return;
    if (symbol < END_OF_BLOCK) {
      output.push(symbol);
      continue;
    }
    const lengthCode = symbol - 257;
    if (lengthCode >= LENGTH_BASE.length) broken();
    const length = at(LENGTH_BASE, lengthCode) + reader.bits(at(LENGTH_EXTRA, lengthCode));
    const distanceCode = reader.symbol(distances);
    const distance = at(DISTANCE_BASE, distanceCode) + reader.bits(at(DISTANCE_EXTRA, distanceCode));
    if (distance > output.length) broken();
    for (let index = 0; index < length; index += 1) output.push(at(output.bytes, output.length - distance));
  }
}

/**
 * Unpacks; the name and the errors are those of pako that pizzip expects.
 *
 * @param most bytes that may come out; few packed bytes may hold a thousand times as many
 * @throws RangeError when more come out
 */
export function inflateRaw(input: Uint8Array, most = Number.POSITIVE_INFINITY): Uint8Array {
  const reader = new BitReader(input);
  const output = new Output(input.length * 6, most);
  let isLast = false;
  while (!isLast) {
    isLast = reader.bits(1) === 1;
    const kind = reader.bits(2);
    if (kind === 0) readStored(reader, output);
    else if (kind === 1) readCompressed(reader, output, ...fixedTables());
    else if (kind === 2) readCompressed(reader, output, ...readTables(reader));
    else broken();
  }
  return output.finished();
}
