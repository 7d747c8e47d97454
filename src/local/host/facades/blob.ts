import { decodeBase64, encodeBase64, type SignedBytes, utf8Bytes, utf8Text } from './base64';
import { exception } from './host-bridge';
import { strict } from './strict';

/** How bytes travel between the context and the host. */
export interface WireBlob {
  readonly base64: string;
  readonly contentType: string | null;
  readonly name: string | null;
}

/** https://developers.google.com/apps-script/reference/base/blob */
interface ScriptBlob {
  getBytes(): SignedBytes;
  getDataAsString(charset?: string): string;
  getContentType(): string | null;
  getName(): string | null;
  setName(name: string): ScriptBlob;
  setBytes(bytes: readonly number[]): ScriptBlob;
  setContentType(contentType: string | null): ScriptBlob;
  setContentTypeFromExtension(): ScriptBlob;
  setDataFromString(text: string, charset?: string): ScriptBlob;
  copyBlob(): ScriptBlob;
  isGoogleType(): boolean;
  getAllBlobs(): ScriptBlob[];
  toString(): string;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  zip: 'application/zip',
  txt: 'text/plain',
  html: 'text/html',
  csv: 'text/csv',
  json: 'application/json',
  png: 'image/png',
  jpg: 'image/jpeg',
};

const wires = new WeakMap<object, () => WireBlob>();

function assertUtf8(charset: string | undefined): void {
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    throw exception(`Charset ${charset} is not available in the local runtime, only UTF-8`);
  }
}

/** `base64` may be given instead of bytes, so that bytes which only pass through are never unpacked. */
export function makeBlob(
  data: { readonly bytes: readonly number[] } | { readonly base64: string },
  firstType: string | null,
  firstName: string | null,
): ScriptBlob {
  let content = data;
  let contentType = firstType;
  let name = firstName;
  const bytesOf = (): SignedBytes =>
    'bytes' in content ? content.bytes.map((byte) => (byte << 24) >> 24) : (decodeBase64(content.base64) ?? []);
  const blob: ScriptBlob = strict<ScriptBlob>('Blob', {
    getBytes: bytesOf,
    getDataAsString: (charset) => {
      assertUtf8(charset);
      return utf8Text(bytesOf());
    },
    getContentType: () => contentType,
    getName: () => name,
    setName: (next) => {
      name = next;
      return blob;
    },
    setBytes: (next) => {
      content = { bytes: next };
      return blob;
    },
    setContentType: (next) => {
      contentType = next;
      return blob;
    },
    setContentTypeFromExtension: () => {
      contentType = CONTENT_TYPES[(name ?? '').split('.').pop()?.toLowerCase() ?? ''] ?? null;
      return blob;
    },
    setDataFromString: (text, charset) => {
      assertUtf8(charset);
      content = { bytes: utf8Bytes(text) };
      return blob;
    },
    copyBlob: () => makeBlob(content, contentType, name),
    isGoogleType: () => false,
    getAllBlobs: () => [blob],
    toString: () => 'Blob',
  });
  wires.set(blob, () => ({
    base64: 'base64' in content ? content.base64 : encodeBase64(content.bytes),
    contentType,
    name,
  }));
  return blob;
}

/** The form in which a Blob leaves the context. Throws as Google does when `value` is not a Blob. */
export function toWire(value: unknown, where: string): WireBlob {
  const wire = typeof value === 'object' && value !== null ? wires.get(value) : undefined;
  if (!wire) throw exception(`The parameters don't match the method signature for ${where}.`);
  return wire();
}

/** Makes the `Blob` that a service has answered with. */
export function fromWire(wire: unknown): ScriptBlob {
  const { base64, contentType, name } = wire as WireBlob;
  return makeBlob({ base64 }, contentType, name);
}
