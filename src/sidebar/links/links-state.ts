import { LINKS_MADE_AT_ONCE } from '../../contract/link-limits';
import type { ListLinksOutput, MakeLinksOutput } from '../../contract/links';
import { shortDate } from '../../messages/ui-dates';
import { linksWords } from '../../messages/ui-links';

/** A link with its address, as it is shown once. */
export type MadeLink = MakeLinksOutput['links'][number];

/** The list with people of its next page. */
export function withNextPeople(known: ListLinksOutput, next: ListLinksOutput): ListLinksOutput {
  return { ...next, people: [...known.people, ...next.people] };
}

/** The list after a link was revoked, without asking for it: whoever looks at its end stays there. */
export function withoutRevoked(known: ListLinksOutput, linkId: string, today: string): ListLinksOutput {
  const owner = known.people.find(({ link }) => link?.id === linkId);
  const others = known.others.filter(({ id }) => id !== linkId);
  return {
    ...known,
    live: Math.max(0, known.live - 1),
    without: owner === undefined ? known.without : [...known.without, owner.personId],
    people: known.people.map((one) => (one === owner ? { ...one, link: null, revokedOn: today } : one)),
    others,
    othersTotal: known.othersTotal - (known.others.length - others.length),
  };
}

/** Ids by requests: the answer to none is larger than a mobile network carries. */
export function portionsOfPeople(personIds: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(personIds.length / LINKS_MADE_AT_ONCE);
  return Array.from({ length: count }, (_, index) =>
    personIds.slice(index * LINKS_MADE_AT_ONCE, (index + 1) * LINKS_MADE_AT_ONCE),
  );
}

/** Links as a table for a mail merge: a head, then a line for each, columns parted by tabs. */
export function linkList(made: readonly MadeLink[]): string {
  const lines = made.map(({ name, groups, url, expires }) => [name, groups.join('; '), url, shortDate(expires)]);
  return [linksWords.listHead, ...lines].map((line) => `${line.map(oneCell).join('\t')}\n`).join('');
}

const oneCell = (text: string): string => text.replace(/\s+/g, ' ').trim();
