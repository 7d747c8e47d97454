import type {
  RevokeAllLinksInput,
  RevokeAllLinksOutput,
  RevokeLinkInput,
  RevokeLinkOutput,
} from '../../../contract/links';
import { liveLinks, rememberLinks, revoke, revokeEverything } from '../../links/link-store';
import { commit } from '../commit';
import { journalEntry } from '../journal-entry';
import type { UseCase } from '../use-case';

/** Revokes one link. It stops working before the journal says so: a failed write must not leave it open. */
export function revokeLink({ host, register, access }: UseCase, input: RevokeLinkInput): RevokeLinkOutput {
  const { today, now } = register;
  const live = liveLinks(host.properties, today);
  const link = live.find(({ id }) => id === input.linkId);
  if (link === undefined) return { revoked: false };
  revoke(host.properties, link);
  rememberLinks(
    host.properties,
    live.filter((one) => one !== link),
    today,
  );
  const entry = journalEntry(host.ids, {
    ...{ at: now, actor: access.email, action: 'revokeLink', sheet: 'persons', rowId: link.personId },
    ...{ before: { ссылка: link.id, по: link.expires }, requestId: input.requestId },
  });
  commit(host, register, [entry]);
  return { revoked: true };
}

/** Revokes all links at once by a new version of the key: those forgotten by the program too. */
export function revokeAllLinks({ host, register, access }: UseCase, input: RevokeAllLinksInput): RevokeAllLinksOutput {
  const { today, now } = register;
  const count = liveLinks(host.properties, today).length;
  revokeEverything(host.properties);
  const entry = journalEntry(host.ids, {
    ...{ at: now, actor: access.email, action: 'revokeAllLinks', before: { ссылок: count } },
    requestId: input.requestId,
  });
  commit(host, register, [entry]);
  return { revoked: count };
}
