import type * as z from 'zod/mini';
import type { Role } from '../../contract/shapes';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { isProposed } from '../../domain/register/group';
import type { Membership } from '../../domain/register/membership';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import { byLinkWords } from '../../messages/links';
import { AppError } from '../app-error';
import type { Host } from '../ports/host';
import type { DecodedRegister } from '../workbook/decoded-register';
import { registerOwner } from './installation-state';
import { namesOf } from './names';
import type { OpenRegister } from './open-register';

/** What one person may do on one day. */
export interface Access {
  /** How the journal names this person: the e-mail; of whoever came by a link, the name with «(по ссылке)». */
  readonly email: string;
  /** Came by a personal link to the leader's page: there is no workbook in front of this person. */
  readonly byLink: boolean;
  readonly role: z.infer<typeof Role>;
  readonly personId: string | null;
  canRead(groupId: string): boolean;
  canWrite(groupId: string): boolean;
}

/** Roles of «Состав» that act for a group; the others of a group only read it. */
const WRITERS: readonly Membership['role'][] = ['leader', 'actingLeader', 'secretary'];

/** What tells who somebody is. */
type Asking = Pick<Host, 'identity' | 'properties' | 'workbookUrl'>;

/**
 * Decides by e-mail who is asking. Methodists are listed in «Настройки»; what may be when they are not says
 * `methodistRule`. The owner is a methodist whatever that list says. Others are found in «Педагоги» by e-mail, and «Состав» of that day says what is theirs: a leader,
 * an acting leader and a secretary read and write their groups, a curator and a member read them; a group that is only
 * proposed nobody of them writes.
 *
 * @returns `undefined` for a stranger and for an account that the platform does not name
 */
export function accessOf(
  host: Asking,
  { decoded, today }: Pick<OpenRegister, 'decoded' | 'today'>,
): Access | undefined {
  const email = host.identity.email();
  if (email === '') return undefined;
  const { snapshot } = decoded;
  const personId = snapshot.persons.find((one) => one.email.trim().toLowerCase() === email)?.id ?? null;
  if (isListed(email, decoded) || isOwner(host, email)) {
    return { email, byLink: false, role: 'methodist', personId, canRead: () => true, canWrite: () => true };
  }
  if (personId === null) return undefined;

  return { email, byLink: false, personId, ...ownGroups(personId, snapshot, today) };
}

/**
 * What the person of a link may do: exactly what «Состав» of that day gives. Whoever runs the script, be it the owner,
 * and whatever e-mail the person has, a link makes nobody a methodist.
 *
 * @returns `undefined` when the person is not in «Педагоги» any more
 */
export function accessByLink(
  personId: string,
  { decoded: { snapshot }, today }: Pick<OpenRegister, 'decoded' | 'today'>,
): Access | undefined {
  if (!snapshot.persons.some(({ id }) => id === personId)) return undefined;
  const email = byLinkWords(namesOf(snapshot).full(personId));
  return { email, byLink: true, personId, ...ownGroups(personId, snapshot, today) };
}

function ownGroups(
  personId: string,
  snapshot: Pick<RegisterSnapshot, 'memberships' | 'groups'>,
  today: PlainDate,
): Pick<Access, 'role' | 'canRead' | 'canWrite'> {
  const own = snapshot.memberships.filter((membership) => membership.personId === personId && isOn(membership, today));
  // Roles of a proposal are planned: they begin with the order that creates the group.
  const proposed = new Set(snapshot.groups.filter(isProposed).map(({ id }) => id));
  const written = new Set(
    own.filter(({ role, groupId }) => WRITERS.includes(role) && !proposed.has(groupId)).map(({ groupId }) => groupId),
  );
  const read = new Set(own.map(({ groupId }) => groupId));
  const isCurator = own.some(({ role }) => role === 'curator');
  return {
    role: written.size > 0 ? 'leader' : isCurator ? 'curator' : 'reader',
    canRead: (groupId) => read.has(groupId),
    canWrite: (groupId) => written.has(groupId),
  };
}

/** Whether a membership lasts on the day, both ends inclusive; one without a first day has always been. */
export function isOn(membership: Membership, day: PlainDate): boolean {
  return (membership.from === null || membership.from <= day) && (membership.to === null || membership.to >= day);
}

/** @throws AppError NOT_ALLOWED */
export function requireMethodist(host: Asking, register: Pick<OpenRegister, 'decoded' | 'today'>): void {
  if (accessOf(host, register)?.role !== 'methodist') throw notAllowed(register.decoded);
}

/** A refusal that says so when «Настройки» could not tell who the methodists are. */
export function notAllowed(decoded: DecodedRegister): AppError {
  return new AppError('NOT_ALLOWED', methodistRule(decoded) === 'owner' ? { reason: 'methodistsUnknown' } : {});
}

function isListed(email: string, decoded: DecodedRegister): boolean {
  const rule = methodistRule(decoded);
  return rule === 'everyone' || (rule === 'listed' && decoded.snapshot.settings.methodistEmails.includes(email));
}

/** Whether this is the owner: who installed the register; in an office of one's own, the person at the keyboard. */
function isOwner({ properties, workbookUrl }: Asking, email: string): boolean {
  return registerOwner(properties) === email || isOffice(workbookUrl());
}

/** The local runtime serves its workbook to this computer alone, and all its runs are of the configured user. */
function isOffice(url: string): boolean {
  return /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(url);
}

/** An owner whom «Методисты» have forgotten. */
export interface UnlistedOwner {
  readonly email: string;
  /** The addresses that are listed. */
  readonly listed: readonly string[];
  readonly isOffice: boolean;
}

/** The owner when «Методисты» name others only; `null` otherwise. */
export function unlistedOwner(host: Asking, decoded: DecodedRegister): UnlistedOwner | null {
  const listed = decoded.snapshot.settings.methodistEmails;
  if (listed.length === 0) return null;
  const office = isOffice(host.workbookUrl());
  const email = office ? host.identity.email() : registerOwner(host.properties);
  return email === null || email === '' || listed.includes(email) ? null : { email, listed, isOffice: office };
}

/**
 * Who counts as a methodist beside the owner: those listed; everyone who can run the script (that is, edit the workbook) when the cell
 * was left empty; nobody when it cannot be read or is not there, for a slip of the pen must not
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
