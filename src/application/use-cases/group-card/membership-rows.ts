import { schoolYearEnd, schoolYearStart } from '../../../domain/calendar/school-year';
import { regulationOn } from '../../../domain/documents/regulation-on';
import { workplaceOn } from '../../../domain/documents/workplace-on';
import type { Membership } from '../../../domain/register/membership';
import { compareRussian } from '../../../domain/russian/compare-russian';
import { cardWords } from '../../../messages/group-card';
import { namesOf } from '../../register-access/names';
import type { OpenRegister } from '../../register-access/open-register';
import { roleTitle } from '../role-title';
import type { BareRow, OfYear } from './bare-row';

/** Most responsible first; who has left comes last. */
const RANKS: readonly Membership['role'][] = ['leader', 'actingLeader', 'secretary', 'curator', 'member'];

/** Who was in the group in the year, by role and name. */
export function membershipRows({ snapshot, today }: OpenRegister, { groupId, year, isCurrent }: OfYear): BareRow[] {
  const names = namesOf(snapshot);
  const group = snapshot.groups.find(({ id }) => id === groupId);
  const [first, last] = [schoolYearStart(year), schoolYearEnd(year)];
  const asOf = isCurrent ? today : last;
  const regulation = regulationOn(snapshot, group?.regulationId ?? '', asOf);
  const hasLeft = ({ to }: Membership): boolean => to !== null && to < asOf;
  const nameOf = ({ personId }: Membership): string => names.full(personId);
  return snapshot.memberships
    .filter((one) => one.groupId === groupId && (one.from ?? first) <= last && (one.to ?? last) >= first)
    .sort(
      (a, b) =>
        Number(hasLeft(a)) - Number(hasLeft(b)) ||
        RANKS.indexOf(a.role) - RANKS.indexOf(b.role) ||
        compareRussian(nameOf(a), nameOf(b)),
    )
    .map((one) => {
      const { position, organization } = workplaceOn(snapshot, one.personId, [groupId], asOf);
      const role = one.role === 'member' ? '' : roleTitle(one.role, regulation);
      return {
        table: 'memberships',
        id: one.id,
        title: nameOf(one),
        note: cardWords.line([role, position, organization]),
        state: one.to === null ? cardWords.since(one.from) : cardWords.until(one.to),
        stateKind: hasLeft(one) ? 'done' : 'open',
      };
    });
}
