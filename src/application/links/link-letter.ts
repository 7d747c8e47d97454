// Letters with a personal link. Every editor of the workbook reads «Уведомления», and the row stays there for years:
// it holds the number of the link in place of the link, and the address is put in when the letter leaves.
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import { notificationError } from '../../messages/commands';
import { linkLetterWords, linkPlace } from '../../messages/links';
import { sealed } from '../outbox/seal';
import type { Host } from '../ports/host';
import type { NotificationRecord } from '../workbook/records';
import type { RowChange } from '../workbook/row-change';
import { type IssuedLink, linkKey, liveLinks } from './link-store';
import { linkUrl } from './link-url';

const RECIPIENT = 'link:';

/** What a letter with a link needs to know. */
interface LetterFacts {
  readonly link: IssuedLink;
  readonly email: string;
  readonly name: string;
  readonly registerName: string;
  readonly today: string;
}

/** Key, address and text of a letter; asked for twice on one day it is the same letter. */
export function linkLetter({ link, email, name, registerName, today }: LetterFacts) {
  const words = linkLetterWords({ name, registerName, expires: link.expires, place: linkPlace(link.id) });
  const letter = { id: `${RECIPIENT}${link.id}|${today}`, email, ...words };
  return { ...letter, id: sealed(letter) };
}

/** Letters as they leave, and what becomes of those that must not. */
interface FilledLetters {
  readonly ready: readonly NotificationRecord[];
  readonly refused: readonly RowChange[];
}

/**
 * Puts addresses into letters with links. A link that does not work any more, or a letter to another address than
 * that of the link's person today, is refused: a row of a sheet must not lead anybody else to the page.
 */
export function withPersonalLinks(
  { properties, links }: Pick<Host, 'properties' | 'links'>,
  { persons }: Pick<RegisterSnapshot, 'persons'>,
  today: string,
  outgoing: readonly NotificationRecord[],
): FilledLetters {
  if (!outgoing.some(({ id }) => id.startsWith(RECIPIENT))) return { ready: outgoing, refused: [] };
  const key = linkKey(properties);
  const live = new Map(liveLinks(properties, today).map((link) => [link.id, link]));
  const addresses = new Map(persons.map(({ id, email }) => [id, email.trim().toLowerCase()]));
  const ready: NotificationRecord[] = [];
  const refused: RowChange[] = [];
  for (const row of outgoing) {
    if (!row.id.startsWith(RECIPIENT)) {
      ready.push(row);
      continue;
    }
    const link = live.get(row.id.slice(RECIPIENT.length).split('|')[0] ?? '');
    const isOwn = link !== undefined && addresses.get(link.personId) === row.email.trim().toLowerCase();
    if (isOwn && key !== null && links.pageUrl() !== '') {
      ready.push({ ...row, body: row.body.replace(linkPlace(link.id), () => linkUrl(links, key.secret, link)) });
    } else {
      const fields = { status: 'failed', error: notificationError('linkOver') };
      refused.push({ kind: 'update', sheet: 'notifications', id: row.id, fields });
    }
  }
  return { ready, refused };
}
