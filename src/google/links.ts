import type { LinkPort } from '../application/ports/link-port';

/** Keyed digests of Utilities; the web app that `ScriptApp.getService()` names. */
export function linkAdapter(): LinkPort {
  return {
    hmac(text, key) {
      const digest = Utilities.computeHmacSha256Signature(text, key);
      return Utilities.base64EncodeWebSafe(digest).replace(/=+$/, '');
    },
    // Two random UUIDs: 244 random bits (RFC 9562, version 4).
    newSecret: () => `${Utilities.getUuid()}${Utilities.getUuid()}`.replace(/-/g, ''),
    pageUrl: () => (ScriptApp.getService().getUrl() as string | null) ?? '',
  };
}
