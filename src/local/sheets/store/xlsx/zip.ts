/** ZIP archives as .xlsx needs them: no encryption, no ZIP64 (PKWARE APPNOTE 4.3). */
import { promisify } from 'node:util';
import { deflateRaw, inflateRawSync } from 'node:zlib';

/** Bytes of the files of an archive by their paths. */
export type ZipEntries = ReadonlyMap<string, Buffer>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAME = 0x0800;
/** 1 January 1980: equal content gives equal bytes. */
const FIXED_DATE = 0x0021;

const compress = promisify(deflateRaw);
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
const CRC_SLICE = 4 * 1024 * 1024;

async function crc32(data: Buffer): Promise<number> {
  let crc = -1;
  for (let start = 0; start < data.length; start += CRC_SLICE) {
    const end = Math.min(data.length, start + CRC_SLICE);
    for (let at = start; at < end; at++) crc = (CRC_TABLE[(crc ^ (data[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
    await new Promise(setImmediate);
  }
  return (crc ^ -1) >>> 0;
}

/** Packs the entries in their order; compression runs outside the main thread. */
export async function writeZip(entries: ZipEntries, compressed = true): Promise<Buffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of entries) {
    const packed = compressed ? await compress(data, { level: 6 }) : data;
    const header = fileHeader(name, await crc32(data), packed.length, data.length, compressed);
    directory.push(centralHeader(header, offset), Buffer.from(name));
    const local = Buffer.concat([Buffer.from(uint32(LOCAL)), header, Buffer.from(name), packed]);
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.size, 8);
  end.writeUInt16LE(entries.size, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

function uint32(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24];
}

/** The 26 bytes that the local and the central header share. */
function fileHeader(name: string, crc: number, packed: number, size: number, compressed: boolean): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(UTF8_NAME, 2);
  header.writeUInt16LE(compressed ? 8 : 0, 4);
  header.writeUInt16LE(FIXED_DATE, 8);
  header.writeUInt32LE(crc, 10);
  header.writeUInt32LE(packed, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return header;
}

function centralHeader(header: Buffer, offset: number): Buffer {
  const central = Buffer.alloc(46);
  central.writeUInt32LE(CENTRAL, 0);
  central.writeUInt16LE(20, 4);
  header.copy(central, 6);
  central.writeUInt32LE(offset, 42);
  return central;
}

/** Unpacks every entry. @throws Error when the bytes are not a whole ZIP archive */
export function readZip(bytes: Buffer): ZipEntries {
  const end = bytes.lastIndexOf(Buffer.from(uint32(END)));
  if (end < 0 || end + 22 > bytes.length) throw new Error('no end of central directory');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries = new Map<string, Buffer>();
  for (let index = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new Error('broken central directory');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, unpack(bytes, at));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(bytes: Buffer, central: number): Buffer {
  const method = bytes.readUInt16LE(central + 10);
  const packed = bytes.readUInt32LE(central + 20);
  const local = bytes.readUInt32LE(central + 42);
  if (bytes.readUInt32LE(local) !== LOCAL) throw new Error('broken local header');
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) throw new Error('cut short');
  if (method === 0) return data;
  if (method !== 8) throw new Error(`unknown compression ${method}`);
  const content = inflateRawSync(data);
  if (content.length !== bytes.readUInt32LE(central + 24)) throw new Error('wrong size');
  return content;
}
