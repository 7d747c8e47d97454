import { LINKS_AT_ONCE } from '../../../contract/link-limits';
import type { LinkHolder, ListLinksInput, ListLinksOutput } from '../../../contract/links';
import { compareRussian } from '../../../domain/russian/compare-russian';
import { comparable, hasWords, queryWords } from '../../../domain/search/words';
import { JOURNAL_ACTIONS } from '../../../messages/commands';
import { type IssuedLink, liveLinks } from '../../links/link-store';
import { linkLastDay } from '../../links/link-token';
import { namesOf } from '../../register-access/names';
import type { JournalRecord } from '../../workbook/records';
import type { UseCase } from '../use-case';
import { linkHolders } from './link-holders';
import { liveLink } from './live-link';

/**
 * Who leads, acts, is secretary or curator today, each with the link that works, found by words and a page at a time;
 * links of other people after them.
 */
export function listLinks({ host, register }: UseCase, { query, offset }: ListLinksInput): ListLinksOutput {
  const { snapshot, today } = register;
  const names = namesOf(snapshot);
  const words = queryWords(query);
  const newest = new Map(liveLinks(host.properties, today).map((link) => [link.personId, link]));
  const holders = linkHolders(snapshot, today);
  const found = [...holders]
    .map(([personId, groups]) => ({ personId, name: names.full(personId), groups }))
    .filter(({ name, groups }) => hasWords(comparable(wordsOf(name, groups)), words))
    .sort(byName);
  const others = [...newest.values()]
    .filter(({ personId }) => !holders.has(personId))
    .map((link) => ({ ...liveLink(link), personId: link.personId, name: names.full(link.personId) }));
  const othersFound = others.filter(({ name }) => hasWords(comparable(name), words)).sort(byName);
  const emails = new Map(snapshot.persons.map(({ id, email }) => [id, email.trim()]));
  const revokedOn = revocations(register.decoded.kept.journal);
  const people = found.slice(offset, offset + LINKS_AT_ONCE).map(({ personId, name, groups }): LinkHolder => {
    const link = newest.get(personId);
    return {
      ...{ personId, name, hasEmail: (emails.get(personId) ?? '') !== '', groups: [...groups] },
      link: link === undefined ? null : liveLink(link),
      revokedOn: link === undefined ? (revokedOn.get(personId) ?? null) : null,
    };
  });
  return {
    deployed: host.links.pageUrl() !== '',
    mailEnabled: snapshot.settings.mailEnabled,
    expires: linkLastDay(today),
    total: holders.size,
    live: newest.size,
    found: found.map(({ personId }) => personId),
    without: found.filter(({ personId }) => !newest.has(personId)).map(({ personId }) => personId),
    people,
    others: othersFound.slice(0, LINKS_AT_ONCE),
    othersTotal: othersFound.length,
  };
}

/** By name; people of one name by id, so that the next page begins where the last one ended. */
function byName(a: Pick<IssuedLink, 'personId'> & Named, b: Pick<IssuedLink, 'personId'> & Named): number {
  return compareRussian(a.name, b.name) || (a.personId < b.personId ? -1 : 1);
}
interface Named {
  readonly name: string;
}

const wordsOf = (name: string, groups: LinkHolder['groups']): string =>
  [name, ...groups.flatMap(({ groupName, role }) => [groupName, role])].join(' ');

/** On which day the links of a person were revoked, unless another was made after that. */
function revocations(journal: readonly JournalRecord[]): ReadonlyMap<string, string | null> {
  const revokedOn = new Map<string, string | null>();
  // Rows of one moment stay in the order in which they were written.
  const inOrder = [...journal].sort((one, other) => (one.at ?? '').localeCompare(other.at ?? ''));
  for (const { at, action, rowId } of inOrder) {
    const day = (at ?? '').slice(0, 10);
    if (day === '') continue;
    if (action === JOURNAL_ACTIONS.makeLinks) revokedOn.set(rowId, null);
    else if (action === JOURNAL_ACTIONS.revokeLink) revokedOn.set(rowId, day);
    else if (action === JOURNAL_ACTIONS.revokeAllLinks) {
      for (const [personId, known] of revokedOn) revokedOn.set(personId, known ?? day);
    }
  }
  return revokedOn;
}
