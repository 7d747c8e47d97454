import type { PlainDate } from '../../calendar/plain-date';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { compositionOn, isActiveOn } from '../../register/roles-on-date';
import type { CommandIssue, CommandWarning, Decision } from '../decision';
import type { CommandContext, CommandResult, NextCommand } from '../definition/command';
import { basisWarnings } from './basis';
import { dayIssues, groupOf, pastWarnings } from './group-days';
import { nameOf, peopleWarnings } from './places';
import { prescribedWay, roleTitle } from './role-norms';
import { type RoleObstacle, type RoleTaking, takeRole } from './take-role';

/** How the role is taken by the form; the regulation may want the other way. */
type Way = 'order' | 'election' | 'acting';

/** A role to be taken through a form, with the paths of its fields. */
interface AskedRole {
  readonly taking: RoleTaking;
  readonly way: Way;
  /** Path of the field that names the person. */
  readonly personPath: string;
  /** Warnings of the form itself. */
  readonly warnings: readonly CommandWarning[];
  readonly next: readonly NextCommand[];
}

type Context = Pick<CommandContext, 'today' | 'newId'>;

/** Decides that a person takes a role; every form about roles comes here. */
export function decideRole(snapshot: RegisterSnapshot, asked: AskedRole, context: Context): Decision<CommandResult> {
  const { taking, personPath } = asked;
  const group = groupOf(snapshot, taking.groupId);
  if (group === undefined) return { kind: 'refused', issues: [{ path: '', code: 'noGroup', data: {} }] };
  const issues: CommandIssue[] = [...dayIssues(group, 'from', taking.from)];
  if (taking.to !== null) issues.push(...dayIssues(group, 'to', taking.to));
  const taken = takeRole(snapshot.memberships, taking, context.today, () => context.newId('memberships'));
  if (taken.kind === 'refused') issues.push(obstacleIssue(snapshot, taking, taken, personPath));
  if (issues.length > 0 || taken.kind === 'refused') return { kind: 'refused', issues };
  return {
    kind: 'decided',
    changes: taken.changes,
    warnings: [...roleWarnings(snapshot, asked, context.today), ...asked.warnings],
    result: { focus: { table: 'memberships', id: taken.id }, groupIds: [group.id], next: asked.next },
  };
}

function obstacleIssue(
  snapshot: RegisterSnapshot,
  taking: RoleTaking,
  { code, row }: RoleObstacle,
  personPath: string,
): CommandIssue {
  const isSame = row.personId === taking.personId && row.role === taking.role;
  const data = {
    role: roleTitle(snapshot, taking.groupId, row.role, taking.from),
    name: nameOf(snapshot, row.personId),
    from: row.from,
    to: row.to,
  };
  return isSame && code === 'holderOfThatDay'
    ? { path: personPath, code: 'alreadyHolds', data }
    : { path: 'from', code, data };
}

function roleWarnings(snapshot: RegisterSnapshot, { taking, way }: AskedRole, today: PlainDate): CommandWarning[] {
  const { groupId, personId, role, from, basis } = taking;
  const rows = snapshot.memberships.filter((row) => row.groupId === groupId && isActiveOn(row, from));
  const own = rows.filter((row) => row.personId === personId).map((row) => row.role);
  const names = { role: roleTitle(snapshot, groupId, role, from), name: nameOf(snapshot, personId) };
  const warnings: CommandWarning[] = [
    ...basisWarnings(basis, from, today),
    ...pastWarnings(snapshot, groupId, from, today),
    ...peopleWarnings(snapshot, [taking]),
  ];
  const prescribed = prescribedWay(snapshot, groupId, role, from);
  if ((prescribed.way === 'order' || prescribed.way === 'election') && prescribed.way !== way && way !== 'acting') {
    warnings.push({ code: 'otherWay', data: { ...names, way: prescribed.way, clause: prescribed.clause } });
  }
  if (own.includes(role)) warnings.push({ code: 'heldAlready', data: names });
  const isMember = compositionOn(rows, from).includes(personId);
  if (role === 'curator' && isMember) warnings.push({ code: 'curatesOwn', data: names });
  if (role !== 'curator' && !isMember) warnings.push({ code: 'notMember', data: names });
  const other = role === 'leader' ? 'secretary' : 'leader';
  if (role !== 'curator' && own.includes(other)) {
    warnings.push({ code: 'twoRoles', data: { ...names, other: roleTitle(snapshot, groupId, other, from) } });
  }
  if (role === 'leader') warnings.push(...otherGroups(snapshot, taking, names));
  return warnings;
}

/** One person may lead several groups; it is worth knowing. */
function otherGroups(
  snapshot: RegisterSnapshot,
  { groupId, personId, from }: RoleTaking,
  names: Readonly<Record<string, string>>,
): readonly CommandWarning[] {
  const led = snapshot.memberships.filter(
    (row) => row.role === 'leader' && row.personId === personId && row.groupId !== groupId && isActiveOn(row, from),
  );
  if (led.length === 0) return [];
  const groups = led.map((row) => groupOf(snapshot, row.groupId)?.name ?? row.groupId).join('; ');
  return [{ code: 'leadsOthers', data: { ...names, groups, count: led.length } }];
}
