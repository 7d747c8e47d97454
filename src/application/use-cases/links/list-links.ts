import type { LinkHolder, ListLinksOutput, LiveLink } from '../../../contract/links';
import type { MembershipRole } from '../../../domain/register/membership';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import { JOURNAL_ACTIONS } from '../../../messages/commands';
import { type IssuedLink, liveLinks } from '../../links/link-store';
import { linkLastDay } from '../../links/link-token';
import { isOn } from '../../register-access/access';
import { namesOf } from '../../register-access/names';
import type { JournalRecord } from '../../workbook/records';
import { roleTitle } from '../role-title';
import type { UseCase } from '../use-case';

/** Members only read; who has work to do comes first in the matter of links. */
const WORKING: readonly MembershipRole[] = ['leader', 'actingLeader', 'secretary', 'curator'];

/** Who leads, acts, is secretary or curator today, each with the link that works; links of other people after them. */
export function listLinks({ host, register }: UseCase): ListLinksOutput {
  const { snapshot, today } = register;
  const names = namesOf(snapshot);
  const newest = new Map(liveLinks(host.properties, today).map((link) => [link.personId, link]));
  const revokedOn = revocations(register.decoded.kept.journal);
  const people = holders(snapshot, today).map(([personId, groups]): LinkHolder => {
    const link = newest.get(personId);
    const email = snapshot.persons.find(({ id }) => id === personId)?.email ?? '';
    return {
      ...{ personId, name: names.full(personId), hasEmail: email.trim() !== '', groups: [...groups] },
      link: link === undefined ? null : liveLink(link),
      revokedOn: link === undefined ? (revokedOn.get(personId) ?? null) : null,
    };
  });
  const shown = new Set(people.map(({ personId }) => personId));
  const others = [...newest.values()].filter(({ personId }) => !shown.has(personId));
  return {
    deployed: host.links.pageUrl() !== '',
    mailEnabled: snapshot.settings.mailEnabled,
    expires: linkLastDay(today),
    people: people.sort((one, other) => one.name.localeCompare(other.name, 'ru')),
    others: others.map((link) => ({ ...liveLink(link), personId: link.personId, name: names.full(link.personId) })),
  };
}

/** A link as the page is told of it: without anything that opens it. */
export function liveLink({ id, issuedOn, expires }: IssuedLink): LiveLink {
  return { id, issuedOn, expires };
}

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

function holders(snapshot: RegisterSnapshot, today: string): readonly (readonly [string, LinkHolder['groups']])[] {
  const groups = new Map(snapshot.groups.map((group) => [group.id, group]));
  const regulations = new Map(snapshot.regulations.map((one) => [one.id, one]));
  const found = new Map<string, LinkHolder['groups']>();
  for (const membership of snapshot.memberships) {
    const group = groups.get(membership.groupId);
    if (group === undefined || !WORKING.includes(membership.role) || !isOn(membership, today)) continue;
    if (group.closedOn !== null && group.closedOn < today) continue;
    const role = roleTitle(membership.role, regulations.get(group.regulationId ?? ''));
    const own = { groupId: group.id, groupName: group.name, role };
    found.set(membership.personId, [...(found.get(membership.personId) ?? []), own]);
  }
  return [...found].filter(([personId]) => snapshot.persons.some(({ id }) => id === personId));
}
