import type { LinkPort } from '../ports/link-port';
import { type LinkClaims, linkToken } from './link-token';

/** The address that opens the page for leaders as the link's person: a secret of that person. */
export function linkUrl(links: LinkPort, secret: string, claims: LinkClaims): string {
  return `${links.pageUrl()}?link=${linkToken(claims, (text) => links.hmac(text, secret))}`;
}
