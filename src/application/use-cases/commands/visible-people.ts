import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import type { Access } from '../../register-access/access';

/** Whose names a person may be shown: a methodist everybody's, others those of people in the groups they read. */
export function visiblePeople(
  access: Access,
  { memberships, meetings }: Pick<RegisterSnapshot, 'memberships' | 'meetings'>,
): (personId: string) => boolean {
  if (access.role === 'methodist') return () => true;
  const seen = new Set<string>();
  for (const { groupId, personId } of memberships) if (access.canRead(groupId)) seen.add(personId);
  for (const { groupIds, chairId, secretaryId } of meetings) {
    if (!groupIds.some(access.canRead)) continue;
    if (chairId !== null) seen.add(chairId);
    if (secretaryId !== null) seen.add(secretaryId);
  }
  if (access.personId !== null) seen.add(access.personId);
  return (personId) => seen.has(personId);
}
