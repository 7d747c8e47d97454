import type { LinkHolder } from '../../../contract/links';
import { isProposed } from '../../../domain/register/group';
import type { MembershipRole } from '../../../domain/register/membership';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import { isOn } from '../../register-access/access';
import { roleTitle } from '../role-title';

/** Members only read; who has work to do comes first in the matter of links. */
const WORKING: ReadonlySet<MembershipRole> = new Set(['leader', 'actingLeader', 'secretary', 'curator']);

/**
 * Groups in which people of «Педагоги» lead, act, are secretary or curator today, by person. Who is only planned for a
 * proposal has nothing to write in it yet, and in a closed group there is nothing to write any more.
 */
export function linkHolders(snapshot: RegisterSnapshot, today: string): ReadonlyMap<string, LinkHolder['groups']> {
  const groups = new Map(snapshot.groups.map((group) => [group.id, group]));
  const regulations = new Map(snapshot.regulations.map((one) => [one.id, one]));
  const persons = new Set(snapshot.persons.map(({ id }) => id));
  const found = new Map<string, LinkHolder['groups']>();
  for (const membership of snapshot.memberships) {
    const { personId, role } = membership;
    const group = groups.get(membership.groupId);
    if (group === undefined || isProposed(group)) continue;
    if (!WORKING.has(role) || !persons.has(personId) || !isOn(membership, today)) continue;
    if (group.closedOn !== null && group.closedOn < today) continue;
    const title = roleTitle(role, regulations.get(group.regulationId ?? ''));
    const own = { groupId: group.id, groupName: group.name, role: title };
    found.set(personId, [...(found.get(personId) ?? []), own]);
  }
  return found;
}
