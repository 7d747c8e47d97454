import type { Media } from './drive-file';

/** Splits a multipart/related body (RFC 2387) into its parts; an unreadable one gives none. */
export function parseMultipartRelated(body: Uint8Array, contentType: string): Media[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return [];
  // latin1 maps bytes to characters one to one.
  const text = Buffer.from(body).toString('latin1');
  const parts: Media[] = [];
  for (const piece of text.split(`--${boundary}`).slice(1)) {
    if (piece.startsWith('--')) break;
    const split = /\r?\n\r?\n/.exec(piece);
    if (!split) continue;
    const head = piece.slice(0, split.index);
    const content = piece.slice(split.index + split[0].length).replace(/\r?\n$/, '');
    const base64 = /content-transfer-encoding:\s*base64/i.test(head);
    parts.push({
      bytes: Buffer.from(content, base64 ? 'base64' : 'latin1'),
      contentType: /content-type:\s*([^;\r\n]+)/i.exec(head)?.[1]?.trim() ?? null,
    });
  }
  return parts;
}
