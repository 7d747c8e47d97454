import type { PlainDate } from '../../calendar/plain-date';
import { approvalDifference } from '../../composition/approval-difference';
import type { Membership } from '../../register/membership';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { compositionOn } from '../../register/roles-on-date';
import type { FormFact } from '../definition/command';
import { nameOf } from './places';
import { normOfGroup } from './role-norms';

/** Words by which the regulation of the group knows lists with compositions; none: it has no such lists. */
export function listWords(snapshot: RegisterSnapshot, groupId: string, day: PlainDate): readonly string[] {
  return normOfGroup(snapshot, groupId, 'composition-approved', day)?.parameters.content ?? [];
}

/** How many are in the group, and the difference between the actual composition and the approved one. */
export function compositionFacts(snapshot: RegisterSnapshot, groupId: string, today: PlainDate): readonly FormFact[] {
  const rows = snapshot.memberships.filter((row) => row.groupId === groupId);
  const { unapproved, left } = approvalDifference(snapshot, groupId, today, listWords(snapshot, groupId, today));
  const clause = normOfGroup(snapshot, groupId, 'composition-approved', today)?.clause ?? '';
  const names = (found: readonly Membership[]) => found.map(({ personId }) => nameOf(snapshot, personId)).join(', ');
  const fact = (code: string, found: readonly Membership[]): FormFact[] =>
    found.length === 0
      ? []
      : [
          {
            code,
            data: { count: found.length, names: names(found), clause },
            rows: found.map(({ id }) => ({ table: 'memberships', id })),
          },
        ];
  const count = compositionOn(rows, today).length;
  return [
    { code: 'members', data: { count }, rows: [] },
    ...fact('unapproved', unapproved),
    ...fact('leftUnapproved', left),
  ];
}
