import { inflateRaw } from '../documents/deflate';
import { UnreadableFile } from './import-problem';

/** Unpacked bytes of the parts that are read: many times what a list of 20 000 rows takes. */
const LARGEST_UNPACKED = 50 * 1024 * 1024;
/** A part above a megabyte that is packed tighter than this is no list: rows of coloured empty cells are not. */
const TIGHTEST = 200;
const SMALL_PART = 1024 * 1024;

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;

interface Entry {
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const two = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const four = (bytes: Uint8Array, at: number): number => (two(bytes, at) | (two(bytes, at + 2) << 16)) >>> 0;

const broken = (): never => {
  throw new UnreadableFile('brokenFile');
};

const CRC_TABLE = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Parts of a zip by name (APPNOTE.TXT 4.3), each unpacked when asked for and compared with its checksum. */
export class ZipParts {
  private readonly entries = new Map<string, Entry>();
  private unpackedSoFar = 0;

  /** @throws UnreadableFile brokenFile */
  constructor(private readonly bytes: Uint8Array) {
    const end = this.findEnd();
    const count = two(bytes, end + 10);
    let at = four(bytes, end + 16);
    for (let index = 0; index < count; index += 1) {
      if (four(bytes, at) !== DIRECTORY_ENTRY) broken();
      const nameLength = two(bytes, at + 28);
      const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + nameLength));
      this.entries.set(name, {
        encrypted: (two(bytes, at + 8) & 1) === 1,
        method: two(bytes, at + 10),
        crc: four(bytes, at + 16),
        packed: four(bytes, at + 20),
        unpacked: four(bytes, at + 24),
        offset: four(bytes, at + 42),
      });
      at += 46 + nameLength + two(bytes, at + 30) + two(bytes, at + 32);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** @throws UnreadableFile brokenFile, passwordFile, tooLargeInside */
  part(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    if (entry === undefined) return undefined;
    if (entry.encrypted) throw new UnreadableFile('passwordFile');
    this.unpackedSoFar += entry.unpacked;
    const isTooTight = entry.unpacked > SMALL_PART && entry.unpacked > entry.packed * TIGHTEST;
    if (this.unpackedSoFar > LARGEST_UNPACKED || isTooTight) throw new UnreadableFile('tooLargeInside');
    const { offset } = entry;
    if (four(this.bytes, offset) !== LOCAL_HEADER) broken();
    const from = offset + 30 + two(this.bytes, offset + 26) + two(this.bytes, offset + 28);
    if (from + entry.packed > this.bytes.length) broken();
    const content = unpack(this.bytes.subarray(from, from + entry.packed), entry);
    return content.length === entry.unpacked && crcOf(content) === entry.crc ? content : broken();
  }

  private findEnd(): number {
    const { bytes } = this;
    for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
      if (four(bytes, at) === DIRECTORY_END) return at;
    }
    return broken();
  }
}

/** No more comes out than the directory says: what says less than it holds is broken. */
function unpack(packed: Uint8Array, { method, unpacked }: Entry): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) return broken();
  try {
    return inflateRaw(packed, unpacked);
  } catch {
    return broken();
  }
}
