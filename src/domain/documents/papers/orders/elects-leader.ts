import type { Group } from '../../../register/group';
import type { MembershipRole } from '../../../register/membership';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import type { Regulation } from '../../../regulations/regulation';

const KINDS: Partial<Readonly<Record<MembershipRole, string>>> = {
  leader: 'leader-basis',
  secretary: 'secretary-basis',
};

/**
 * Whether members elect who holds a role (Новосибирск 7.4, 7.5), so that no order appoints anybody to it.
 *
 * @param type kind of the group: a clause may be about some kinds alone; absent: any
 */
export function electsRole(
  { norms }: Pick<RegisterSnapshot, 'norms'>,
  regulation: Pick<Regulation, 'id'> | undefined,
  role: MembershipRole,
  type?: Group['type'],
): boolean {
  return norms.some(
    ({ regulationId, kind, parameters, offReason, groupTypes }) =>
      regulationId === regulation?.id &&
      kind === KINDS[role] &&
      parameters.method === 'election' &&
      offReason.trim() === '' &&
      (type === undefined || groupTypes.length === 0 || groupTypes.includes(type)),
  );
}

/** Whether members elect their leader (Новосибирск 7.4), so that no order appoints one. */
export const electsLeader = (
  snapshot: Pick<RegisterSnapshot, 'norms'>,
  regulation: Pick<Regulation, 'id'> | undefined,
): boolean => electsRole(snapshot, regulation, 'leader');
