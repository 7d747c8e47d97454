import type { Media } from '../../drive/drive-file';
import type { WireBlob } from '../facades/blob';

/** A Blob of a script as bytes. */
export function mediaOf(wire: unknown): (Media & { readonly name: string | null }) | null {
  if (wire === null || wire === undefined) return null;
  const { base64, contentType, name } = wire as WireBlob;
  return { bytes: Buffer.from(base64, 'base64'), contentType, name };
}

/** Bytes as a Blob of a script. */
export function wireOf({ bytes, contentType }: Media, name: string | null): WireBlob {
  return { base64: Buffer.from(bytes).toString('base64'), contentType, name };
}
