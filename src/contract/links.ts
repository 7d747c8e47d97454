// Personal links to the leader's page. All of it is the methodist's only.
import * as z from 'zod/mini';
import { DateText, Id } from './shapes';

export const ListLinksInput = z.object({
  /** Words of names, groups and roles, by their beginnings; empty: everybody. */
  query: z.string().check(z.maxLength(200)),
  /** People that have been brought before. */
  offset: z.int().check(z.minimum(0), z.maximum(1_000_000)),
});
export type ListLinksInput = z.infer<typeof ListLinksInput>;

/** A link that still opens the page. Its address is not here: `makeLinks` shows it. */
export const LiveLink = z.object({
  id: Id,
  issuedOn: DateText,
  /** Last day on which it opens the page, inclusive. */
  expires: DateText,
});
export type LiveLink = z.infer<typeof LiveLink>;

/** Somebody who has work in a created group today: leads, acts for the leader, is secretary or curator. */
export const LinkHolder = z.object({
  personId: Id,
  name: z.string(),
  hasEmail: z.boolean(),
  groups: z.array(z.object({ groupId: Id, groupName: z.string(), role: z.string() })),
  /** The newest of the links that work; null: none. */
  link: z.nullable(LiveLink),
  /** When «Журнал» says that the last link was revoked; null: there is one that works, or none was ever revoked since. */
  revokedOn: z.nullable(DateText),
});
export type LinkHolder = z.infer<typeof LinkHolder>;

export const ListLinksOutput = z.object({
  /** Whether the page for leaders has been deployed; without it `makeLinks` refuses with words on what to do. */
  deployed: z.boolean(),
  /** Whether letters are sent at all («Настройки»). */
  mailEnabled: z.boolean(),
  /** Last day of a link that would be made today. */
  expires: DateText,
  /** How many people have work, whatever was searched for. */
  total: z.int(),
  /** How many links work, those of `others` among them, whatever was searched for. */
  live: z.int(),
  /** All that are found, by name, and those of them whom no link lets in: to choose many at once. */
  found: z.array(Id),
  without: z.array(Id),
  /** The next of those found. */
  people: z.array(LinkHolder),
  /** Links of people who have no work in a group any more: they open an empty page; worth revoking. The first found. */
  others: z.array(z.extend(LiveLink, { personId: Id, name: z.string() })),
  /** How many of such links are found in all. */
  othersTotal: z.int(),
});
export type ListLinksOutput = z.infer<typeof ListLinksOutput>;

export const MakeLinksInput = z.object({
  personIds: z.array(Id).check(z.minLength(1), z.maxLength(500)),
  /** Puts a letter with the link into «Уведомления» for everyone who has an e-mail. */
  sendByMail: z.boolean(),
  requestId: Id,
});
export type MakeLinksInput = z.infer<typeof MakeLinksInput>;

/** What became of the letter: it leaves with the next daily check, mail is switched off, no address, not asked for. */
export const LinkLetter = z.enum(['toSend', 'suppressed', 'noEmail', 'notAsked']);

export const MakeLinksOutput = z.object({
  /** In the order asked. Somebody whose link still works gets the same one again. */
  links: z.array(
    z.extend(LiveLink, {
      personId: Id,
      name: z.string(),
      /** Names of the groups in which the person has work today. */
      groups: z.array(z.string()),
      url: z.string(),
      isNew: z.boolean(),
      letter: LinkLetter,
    }),
  ),
});
export type MakeLinksOutput = z.infer<typeof MakeLinksOutput>;

export const RevokeLinkInput = z.object({ linkId: Id, requestId: Id });
export type RevokeLinkInput = z.infer<typeof RevokeLinkInput>;

/** `revoked` false: there was no such link that works. */
export const RevokeLinkOutput = z.object({ revoked: z.boolean() });
export type RevokeLinkOutput = z.infer<typeof RevokeLinkOutput>;

export const RevokeAllLinksInput = z.object({ requestId: Id });
export type RevokeAllLinksInput = z.infer<typeof RevokeAllLinksInput>;

/** How many links stopped working. */
export const RevokeAllLinksOutput = z.object({ revoked: z.int() });
export type RevokeAllLinksOutput = z.infer<typeof RevokeAllLinksOutput>;
