import type * as z from 'zod/mini';
import type { Role } from '../../contract/shapes';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Membership } from '../../domain/register/membership';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';

/** What one person may do on one day. */
export interface Access {
  readonly email: string;
  readonly role: z.infer<typeof Role>;
  readonly personId: string | null;
  canRead(groupId: string): boolean;
  canWrite(groupId: string): boolean;
}

/** Roles of «Состав» that act for a group; the others of a group only read it. */
const WRITERS: readonly Membership['role'][] = ['leader', 'actingLeader', 'secretary'];

/**
 * Decides by e-mail who is asking. Methodists are listed in «Настройки»; while nobody is, everyone who can run the
 * script (that is, edit the workbook) is one. Others are found in «Педагоги» by e-mail, and «Состав» of that day says
 * what is theirs: a leader, an acting leader and a secretary read and write their groups, a curator and a member
 * read them.
 *
 * @returns `undefined` for a stranger
 */
export function resolveAccess(
  snapshot: Pick<RegisterSnapshot, 'persons' | 'memberships' | 'settings'>,
  email: string,
  today: PlainDate,
): Access | undefined {
  const methodists = snapshot.settings.methodistEmails;
  const person = email === '' ? undefined : snapshot.persons.find((one) => one.email.trim().toLowerCase() === email);
  const personId = person?.id ?? null;
  if (methodists.length === 0 || methodists.includes(email)) {
    return { email, role: 'methodist', personId, canRead: () => true, canWrite: () => true };
  }
  if (personId === null) return undefined;

  const own = snapshot.memberships.filter((membership) => membership.personId === personId && isOn(membership, today));
  const written = new Set(own.filter(({ role }) => WRITERS.includes(role)).map(({ groupId }) => groupId));
  const read = new Set(own.map(({ groupId }) => groupId));
  const isCurator = own.some(({ role }) => role === 'curator');
  return {
    email,
    role: written.size > 0 ? 'leader' : isCurator ? 'curator' : 'reader',
    personId,
    canRead: (groupId) => read.has(groupId),
    canWrite: (groupId) => written.has(groupId),
  };
}

/** Whether a membership lasts on the day, both ends inclusive; one without a first day has always been. */
function isOn(membership: Membership, day: PlainDate): boolean {
  return (membership.from === null || membership.from <= day) && (membership.to === null || membership.to >= day);
}
