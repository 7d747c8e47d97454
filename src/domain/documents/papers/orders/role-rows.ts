import type { PlainDate } from '../../../calendar/plain-date';
import type { Membership, MembershipRole } from '../../../register/membership';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { type ActRequisites, orderRequisites, UNKNOWN_REQUISITES } from './act-requisites';

const isLater = (a: PlainDate | null, b: PlainDate | null): boolean => (a ?? '') > (b ?? '');

/** The last row in which a person held a role of the group. */
export function lastRow(
  { memberships }: RegisterSnapshot,
  { personId, groupId, role }: { personId: string; groupId: string | null; role: MembershipRole },
): Membership | undefined {
  let found: Membership | undefined;
  for (const row of memberships) {
    if (row.personId !== personId || row.groupId !== groupId || row.role !== role) continue;
    if (found === undefined || isLater(row.from, found.from)) found = row;
  }
  return found;
}

/** The order that began a membership, as its row names it. */
export function basisRequisites({ basisKind, basisNumber, basisDate }: Membership): ActRequisites {
  if (!/приказ|распоряж/i.test(basisKind)) return UNKNOWN_REQUISITES;
  return { number: basisNumber.trim(), date: basisDate };
}

/** The order that ended it. */
export const endRequisites = ({ endBasis }: Membership): ActRequisites => orderRequisites(endBasis);
