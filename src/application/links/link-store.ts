// What the installation remembers of links in its properties: the key, which links there are, which were revoked.
// No personal data but the id of the person; the secret never leaves this file except into the digest.
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { PropertyPort } from '../ports/property-port';
import type { LinkClaims } from './link-token';

const SECRET = 'links.secret';
const VERSION = 'links.version';
const ISSUED = 'links.issued.';
const REVOKED = 'links.revoked.';

/** A property holds 9 KB (apps-script/guides/services/quotas). */
const PAGE_BYTES = 8_000;

/**
 * Links that may work at one time. Each takes 70–100 bytes here (at most 210 with the longest ids), and a revoked one
 * 35 more: 2 000 take some 200 KB of the 500 KB that all properties may hold together.
 */
export const MOST_LINKS = 2_000;

/** A link that was given out. */
export interface IssuedLink extends LinkClaims {
  readonly issuedOn: PlainDate;
}

/** The key under which links are signed. */
interface LinkKey {
  readonly secret: string;
  readonly version: number;
}

/** The key; `null` while no link has ever been made. */
export function linkKey(properties: PropertyPort): LinkKey | null {
  const secret = properties.get(SECRET);
  return secret === null || secret === '' ? null : { secret, version: versionOf(properties.get(VERSION)) };
}

/** The key, made now when there is none. Run it under the lock: two keys at once would spoil each other's links. */
export function ensureLinkKey(properties: PropertyPort, newSecret: () => string): LinkKey {
  const known = linkKey(properties);
  if (known !== null) return known;
  const key = { secret: newSecret(), version: versionOf(properties.get(VERSION)) };
  properties.set(SECRET, key.secret);
  return key;
}

/** Whether this one link has been revoked. */
export function isRevoked(properties: PropertyPort, id: string): boolean {
  return properties.get(`${REVOKED}${id}`) !== null;
}

/** Links that work on the day, in the order in which they were made; one read. */
export function liveLinks(properties: PropertyPort, today: PlainDate): readonly IssuedLink[] {
  const all = properties.all();
  const version = versionOf(all[VERSION] ?? null);
  const links = new Map<string, IssuedLink>();
  for (const key of pageKeys(all)) for (const link of parsePage(all[key])) links.set(link.id, link);
  return [...links.values()].filter(
    (link) => link.expires >= today && link.keyVersion === version && all[`${REVOKED}${link.id}`] === undefined,
  );
}

/** Remembers these links and no others; forgets revocations of links that are over anyway. */
export function rememberLinks(properties: PropertyPort, links: readonly IssuedLink[], today: PlainDate): void {
  const all = properties.all();
  const pages = pagesOf(links);
  // From the first page on: links only move forward, so that a run killed in between leaves some twice and none out.
  pages.forEach((page, index) => {
    if (all[`${ISSUED}${index}`] !== page) properties.set(`${ISSUED}${index}`, page);
  });
  for (const key of pageKeys(all).slice(pages.length).reverse()) properties.remove(key);
  for (const [key, expires] of Object.entries(all)) {
    if (key.startsWith(REVOKED) && expires < today) properties.remove(key);
  }
}

/** From now on this link does not work, though its day has not come. */
export function revoke(properties: PropertyPort, { id, expires }: IssuedLink): void {
  properties.set(`${REVOKED}${id}`, expires);
}

/**
 * From now on no link made so far works. The secret goes too: whoever has got hold of it could sign links of any
 * version. The next link makes a new one.
 */
export function revokeEverything(properties: PropertyPort): void {
  const all = properties.all();
  properties.set(VERSION, String(versionOf(all[VERSION] ?? null) + 1));
  properties.remove(SECRET);
  for (const key of [...pageKeys(all)].reverse()) properties.remove(key);
  for (const key of Object.keys(all)) if (key.startsWith(REVOKED)) properties.remove(key);
}

function versionOf(text: string | null): number {
  const version = Number(text);
  return Number.isInteger(version) && version >= 1 ? version : 1;
}

function pageKeys(all: Readonly<Record<string, string>>): string[] {
  const number = (key: string) => Number(key.slice(ISSUED.length));
  return Object.keys(all)
    .filter((key) => key.startsWith(ISSUED) && /^\d+$/.test(key.slice(ISSUED.length)))
    .sort((one, other) => number(one) - number(other));
}

function pagesOf(links: readonly IssuedLink[]): string[] {
  const pages: string[] = [];
  let page: string[] = [];
  let bytes = 2;
  for (const { id, personId, purpose, issuedOn, expires, keyVersion } of links) {
    const text = JSON.stringify([id, personId, purpose, issuedOn, expires, keyVersion]);
    const size = bytesOf(text) + 1;
    if (bytes + size > PAGE_BYTES) {
      pages.push(`[${page.join(',')}]`);
      page = [];
      bytes = 2;
    }
    page.push(text);
    bytes += size;
  }
  if (page.length > 0) pages.push(`[${page.join(',')}]`);
  return pages;
}

/** At most: bytes of the text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

function parsePage(text: string | undefined): IssuedLink[] {
  try {
    const rows = JSON.parse(text ?? '[]') as readonly (readonly [string, string, 'page', string, string, number])[];
    return rows.map(([id, personId, purpose, issuedOn, expires, keyVersion]) => ({
      ...{ id, personId, purpose, issuedOn, expires, keyVersion },
    }));
  } catch {
    // Everyone who edits the script can edit properties: an unreadable page says nothing.
    return [];
  }
}
