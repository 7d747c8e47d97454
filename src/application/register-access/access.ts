import type * as z from 'zod/mini';
import type { Role } from '../../contract/shapes';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Membership } from '../../domain/register/membership';
import { AppError } from '../app-error';
import type { Host } from '../ports/host';
import type { PropertyPort } from '../ports/property-port';
import type { DecodedRegister } from '../workbook/decoded-register';
import { registerOwner } from './installation-state';
import type { OpenRegister } from './open-register';

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
 * Decides by e-mail who is asking. Methodists are listed in «Настройки»; what may be when they are not says
 * `methodistRule`. Others are found in «Педагоги» by e-mail, and «Состав» of that day says what is theirs: a leader,
 * an acting leader and a secretary read and write their groups, a curator and a member read them.
 *
 * @returns `undefined` for a stranger and for an account that the platform does not name
 */
export function accessOf(
  host: Pick<Host, 'identity' | 'properties'>,
  { decoded, today }: Pick<OpenRegister, 'decoded' | 'today'>,
): Access | undefined {
  const email = host.identity.email();
  if (email === '') return undefined;
  const { snapshot } = decoded;
  const personId = snapshot.persons.find((one) => one.email.trim().toLowerCase() === email)?.id ?? null;
  if (isMethodist(email, decoded, host.properties)) {
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

/** @throws AppError NOT_ALLOWED */
export function requireMethodist(
  host: Pick<Host, 'identity' | 'properties'>,
  register: Pick<OpenRegister, 'decoded' | 'today'>,
): void {
  if (accessOf(host, register)?.role !== 'methodist') throw notAllowed(register.decoded);
}

/** A refusal that says so when «Настройки» could not tell who the methodists are. */
export function notAllowed(decoded: DecodedRegister): AppError {
  return new AppError('NOT_ALLOWED', methodistRule(decoded) === 'owner' ? { reason: 'methodistsUnknown' } : {});
}

function isMethodist(email: string, decoded: DecodedRegister, properties: PropertyPort): boolean {
  switch (methodistRule(decoded)) {
    case 'listed':
      return decoded.snapshot.settings.methodistEmails.includes(email);
    case 'everyone':
      return true;
    case 'owner':
      return registerOwner(properties) === email;
  }
}

/**
 * Who counts as a methodist: those listed; everyone who can run the script (that is, edit the workbook) when the cell
 * was left empty; only the remembered owner when it cannot be read or is not there, for a slip of the pen must not
 * open the register.
 */
function methodistRule(decoded: DecodedRegister): 'listed' | 'everyone' | 'owner' {
  if (decoded.snapshot.settings.methodistEmails.length > 0) return 'listed';
  const row = decoded.locate('settings', 'methodistEmails')?.row;
  const { definition, positions } = decoded.layoutOf('settings');
  const position = positions[definition.columns.findIndex(({ field }) => field === 'value')] ?? -1;
  if (row === undefined || position < 0) return 'owner';
  const cell = decoded.rowsOf('settings')?.grid.values[row]?.[position] ?? '';
  return String(cell).trim() === '' ? 'everyone' : 'owner';
}
