import type { PlainDate } from '../../calendar/plain-date';
import type { Person } from '../../register/person';
import type { RegisterSnapshot } from '../../register/register-snapshot';

/** The person of the row. */
export function personOf({ persons }: Pick<RegisterSnapshot, 'persons'>, rowId: string | null): Person | undefined {
  return persons.find(({ id }) => id === rowId);
}

/** Ids of the groups in which the person stands on the day, as anybody. */
export function groupsOfPerson(
  { memberships }: Pick<RegisterSnapshot, 'memberships'>,
  personId: string,
  day: PlainDate,
): readonly string[] {
  const own = memberships.filter((row) => row.personId === personId && (row.to === null || row.to >= day));
  return [...new Set(own.map(({ groupId }) => groupId))];
}

/** «ММО учителей математики», «ММО учителей физики». */
export function groupNames({ groups }: Pick<RegisterSnapshot, 'groups'>, ids: readonly string[]): string {
  return groups
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => `«${name}»`)
    .join(', ');
}
