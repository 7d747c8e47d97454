import type { MakeLinksInput, MakeLinksOutput } from '../../../contract/links';
import { notificationError } from '../../../messages/commands';
import { AppError } from '../../app-error';
import { linkLetter } from '../../links/link-letter';
import { ensureLinkKey, type IssuedLink, liveLinks, MOST_LINKS, rememberLinks } from '../../links/link-store';
import { linkLastDay } from '../../links/link-token';
import { linkUrl } from '../../links/link-url';
import { namesOf } from '../../register-access/names';
import type { NotificationRecord } from '../../workbook/records';
import type { RowChange } from '../../workbook/row-change';
import { commit } from '../commit';
import { journalEntry } from '../journal-entry';
import type { UseCase } from '../use-case';
import { linkHolders } from './link-holders';
import { liveLink } from './live-link';

type Made = IssuedLink & { readonly isNew: boolean };

/**
 * Makes personal links and, when asked, letters with them; «Журнал» gets a row for each new link and each letter.
 * Whose link still works to the same day gets the same one again, so that a repeated request makes nothing; for
 * another one revoke it first. Addresses are answered once more each time; they are written nowhere: neither into a
 * sheet nor into a log.
 *
 * @throws AppError COMMAND_REFUSED when the page has not been deployed, a person is not in «Педагоги», or there would
 *   be more links than can be remembered
 */
export function makeLinks(useCase: UseCase, input: MakeLinksInput): MakeLinksOutput {
  const { host, register } = useCase;
  refuseUnknown(useCase, input.personIds);
  if (host.links.pageUrl() === '') throw new AppError('COMMAND_REFUSED', { reason: 'pageNotDeployed' });
  const { secret, version } = ensureLinkKey(host.properties, host.links.newSecret);
  const made = linksFor(useCase, [...new Set(input.personIds)], version);
  const names = namesOf(register.snapshot);
  const holders = linkHolders(register.snapshot, register.today);
  const letters = new Map(made.map((link) => [link.id, letterFor(useCase, link, input.sendByMail)]));
  const fresh = made.filter(({ id, isNew }) => isNew || letters.get(id)?.row !== undefined);
  commit(host, register, [
    ...fresh.flatMap(({ id }) => insertOf(letters.get(id)?.row)),
    ...fresh.map((link) => entryFor(useCase, link, letters.get(link.id)?.letter ?? 'notAsked', input.requestId)),
  ]);
  return {
    links: made.map((link) => ({
      ...liveLink(link),
      personId: link.personId,
      name: names.full(link.personId),
      groups: (holders.get(link.personId) ?? []).map(({ groupName }) => groupName),
      url: linkUrl(host.links, secret, link),
      isNew: link.isNew,
      letter: letters.get(link.id)?.letter ?? 'notAsked',
    })),
  };
}

function refuseUnknown({ register }: UseCase, personIds: readonly string[]): void {
  const known = new Set(register.snapshot.persons.map(({ id }) => id));
  const issues = personIds.flatMap((id, index) =>
    known.has(id) ? [] : [{ code: 'noSuchPerson', path: `personIds.${index}`, data: {} }],
  );
  if (issues.length > 0) throw new AppError('COMMAND_REFUSED', {}, issues);
}

/** The links of these people, remembered before anybody hears of them: what is not remembered cannot be revoked. */
function linksFor({ host, register }: UseCase, personIds: readonly string[], keyVersion: number): readonly Made[] {
  const { today } = register;
  const expires = linkLastDay(today);
  const live = liveLinks(host.properties, today);
  const known = new Map(live.filter((link) => link.expires === expires).map((link) => [link.personId, link]));
  const made = personIds.map((personId): Made => {
    const link = known.get(personId);
    if (link !== undefined) return { ...link, isNew: false };
    const id = host.ids.newId('L');
    return { id, personId, purpose: 'page', issuedOn: today, expires, keyVersion, isNew: true };
  });
  const fresh = made.filter(({ isNew }) => isNew);
  if (fresh.length === 0) return made;
  if (live.length + fresh.length > MOST_LINKS) throw new AppError('COMMAND_REFUSED', { reason: 'tooManyLinks' });
  rememberLinks(host.properties, [...live, ...fresh], today);
  return made;
}

type Letter = MakeLinksOutput['links'][number]['letter'];

/** What becomes of the letter, and its row when there is none yet. */
function letterFor(
  { register }: UseCase,
  link: IssuedLink,
  isAsked: boolean,
): { readonly letter: Letter; readonly row?: NotificationRecord } {
  if (!isAsked) return { letter: 'notAsked' };
  const { snapshot, decoded, today, now } = register;
  const email = snapshot.persons.find(({ id }) => id === link.personId)?.email.trim() ?? '';
  if (email === '') return { letter: 'noEmail' };
  const { mailEnabled, registerName } = snapshot.settings;
  const name = namesOf(snapshot).full(link.personId);
  const text = linkLetter({ link, email, name, registerName, today });
  const letter = mailEnabled ? 'toSend' : 'suppressed';
  if (decoded.kept.notifications.some(({ id }) => id === text.id)) return { letter };
  const waits = { createdAt: now, sentAt: null, attempts: 0, error: mailEnabled ? '' : notificationError('off') };
  return { letter, row: { ...text, recipient: name, status: letter, topics: '', ...waits } };
}

function insertOf(row: NotificationRecord | undefined): RowChange[] {
  return row === undefined ? [] : [{ kind: 'insert', sheet: 'notifications', row: { ...row } }];
}

function entryFor({ host, register, access }: UseCase, link: IssuedLink, letter: Letter, requestId: string): RowChange {
  const { id, expires } = link;
  return journalEntry(host.ids, {
    ...{ at: register.now, actor: access.email, action: 'makeLinks', sheet: 'persons', rowId: link.personId },
    ...{ after: { ссылка: id, по: expires, письмо: letter }, requestId },
  });
}
