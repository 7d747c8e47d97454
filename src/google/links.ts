import type { LinkPort } from '../application/ports/link-port';
import type { PropertyPort } from '../application/ports/property-port';

const PAGE_URL = 'links.page';

/** Keyed digests of Utilities; the web app that `ScriptApp.getService()` names. */
export function linkAdapter(properties: PropertyPort): LinkPort {
  return {
    hmac(text, key) {
      const digest = Utilities.computeHmacSha256Signature(text, key);
      return Utilities.base64EncodeWebSafe(digest).replace(/=+$/, '');
    },
    // Two random UUIDs: 244 random bits (RFC 9562, version 4).
    newSecret: () => `${Utilities.getUuid()}${Utilities.getUuid()}`.replace(/-/g, ''),
    pageUrl: () => deployedUrl() || (properties.get(PAGE_URL) ?? ''),
  };
}

/**
 * Remembers the address under which a visitor has come, for runs that are not told it: code that is not a deployed
 * version, as that of the sidebar, may hear of the development address instead.
 */
export function rememberPageUrl(properties: PropertyPort): void {
  const url = deployedUrl();
  if (url !== '' && properties.get(PAGE_URL) !== url) properties.set(PAGE_URL, url);
}

/**
 * Address of the deployed web app; '' for none and for that of development, «…/dev», which opens for editors of the
 * script only (apps-script/reference/script/service#getUrl, apps-script/guides/web#test_a_web_app_deployment).
 */
function deployedUrl(): string {
  const url = (ScriptApp.getService().getUrl() as string | null) ?? '';
  return url.endsWith('/exec') ? url : '';
}
