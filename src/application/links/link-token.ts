// What a personal link says and how it is proved. Pure: the digest and the day are given.
import type { PlainDate } from '../../domain/calendar/plain-date';

/** What a link is for; a link for one thing proves nothing for another. */
export type LinkPurpose = 'page';

/** Everything that the signature covers. */
export interface LinkClaims {
  readonly id: string;
  readonly personId: string;
  readonly purpose: LinkPurpose;
  /** Last day on which the link works, inclusive. */
  readonly expires: PlainDate;
  /** Links of an earlier version of the key have all been revoked. */
  readonly keyVersion: number;
}

/** HMAC-SHA256 under the secret of the installation, base64url without padding. */
type Hmac = (text: string) => string;

/** What a token is checked against. */
interface LinkCheck {
  readonly hmac: Hmac;
  readonly today: PlainDate;
  readonly keyVersion: number;
  isRevoked(id: string): boolean;
}

const FORMAT = 'm1';
/** Told apart from anything else that may ever be signed with the same secret. */
const CONTEXT = 'metodset personal link';
const TOKEN =
  /^m1\.([A-Za-z0-9_-]{1,80})\.([A-Za-z0-9_-]{1,320})\.(page)\.(\d{4})(\d{2})(\d{2})\.([1-9]\d{0,8})\.([A-Za-z0-9_-]{43})$/;

/** The token of a link: letters, digits, «-», «_» and dots only, at most 512 characters for ids of up to 64. */
export function linkToken(claims: LinkClaims, hmac: Hmac): string {
  const text = signedText(claims);
  return `${text}.${signature(text, hmac)}`;
}

/**
 * What a token proves; `null` for any that is malformed, forged, over, revoked or of an earlier key, without a word
 * on which of these. The signature is compared as text, over the text as it came: no other spelling of a good token
 * is good.
 */
export function checkLink(token: string, { hmac, today, keyVersion, isRevoked }: LinkCheck): LinkClaims | null {
  const parts = TOKEN.exec(token);
  if (parts === null) return null;
  const [, id = '', person = '', , year = '', month = '', day = '', version = '', given = ''] = parts;
  const text = token.slice(0, token.length - given.length - 1);
  if (!sameText(given, signature(text, hmac))) return null;
  const claims: LinkClaims = {
    id: plain(id),
    personId: plain(person),
    purpose: 'page',
    expires: `${year}-${month}-${day}`,
    keyVersion: Number(version),
  };
  const isCurrent = claims.keyVersion === keyVersion && claims.expires >= today;
  return isCurrent && !isRevoked(claims.id) ? claims : null;
}

/** Month and day from which a link is made for the school year to come. */
const NEXT_YEAR_FROM = '-08-01';

/**
 * Last day of a link made on a day: 31 August, inclusive. In August people prepare the school year to come, and a link
 * made then lasts until the August after: none lives for less than a month.
 */
export function linkLastDay(today: PlainDate): PlainDate {
  const year = Number(today.slice(0, 4));
  return `${today >= `${today.slice(0, 4)}${NEXT_YEAR_FROM}` ? year + 1 : year}-08-31`;
}

function signedText({ id, personId, purpose, expires, keyVersion }: LinkClaims): string {
  return [FORMAT, safe(id), safe(personId), purpose, expires.replace(/-/g, ''), keyVersion].join('.');
}

function signature(text: string, hmac: Hmac): string {
  return hmac(`${CONTEXT}\n${text}`);
}

/** Ids are any text: what is no Latin letter, digit or hyphen becomes «_» and four hexadecimal digits. */
function safe(id: string): string {
  let text = '';
  for (let index = 0; index < id.length; index += 1) {
    const letter = id.charAt(index);
    text += /[A-Za-z0-9-]/.test(letter) ? letter : `_${id.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }
  return text;
}

function plain(text: string): string {
  return text.replace(/_([0-9a-f]{4})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Compares in a time that tells no more than whether the lengths differ. */
function sameText(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let index = 0; index < one.length; index += 1) difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  return difference === 0;
}
