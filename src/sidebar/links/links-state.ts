import type { LinkHolder, MakeLinksOutput } from '../../contract/links';
import { shortDate } from '../../messages/ui-dates';
import { linksWords } from '../../messages/ui-links';
import { matchesQuery } from '../controls/match-text';

/** A link with its address, as it is shown once. */
export type MadeLink = MakeLinksOutput['links'][number];

/** The most that `makeLinks` takes at once. */
const MOST_AT_ONCE = 500;

/** People whose name, groups or roles have all words of the query. */
export function foundPeople(people: readonly LinkHolder[], query: string): readonly LinkHolder[] {
  if (query.trim() === '') return people;
  return people.filter(({ name, groups }) =>
    matchesQuery([name, ...groups.flatMap(({ groupName, role }) => [groupName, role])].join(' '), query),
  );
}

/** People whom no link lets in now. */
export function withoutLink(people: readonly LinkHolder[]): readonly LinkHolder[] {
  return people.filter(({ link }) => link === null);
}

/** Ids by requests: none is larger than the program takes. */
export function portionsOfPeople(personIds: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(personIds.length / MOST_AT_ONCE);
  return Array.from({ length: count }, (_, index) => personIds.slice(index * MOST_AT_ONCE, (index + 1) * MOST_AT_ONCE));
}

/** Links as a table for a mail merge: a head, then a line for each, columns parted by tabs. */
export function linkList(made: readonly MadeLink[], people: readonly LinkHolder[]): string {
  const groupsOf = new Map(people.map(({ personId, groups }) => [personId, groups]));
  const lines = made.map(({ personId, name, url, expires }) => [
    name,
    (groupsOf.get(personId) ?? []).map(({ groupName }) => groupName).join('; '),
    url,
    shortDate(expires),
  ]);
  return [linksWords.listHead, ...lines].map((line) => `${line.map(oneCell).join('\t')}\n`).join('');
}

const oneCell = (text: string): string => text.replace(/\s+/g, ' ').trim();
