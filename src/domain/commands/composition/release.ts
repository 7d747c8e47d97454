// Somebody leaves a role and nobody takes it yet.
import { addDays } from '../../calendar/date-arithmetic';
import type { PlainDate } from '../../calendar/plain-date';
import { schoolYearEnd } from '../../calendar/school-year';
import type { Membership, MembershipRole } from '../../register/membership';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { isActiveOn } from '../../register/roles-on-date';
import type { CommandIssue, Decision } from '../decision';
import {
  type CannotOpen,
  type Command,
  type CommandContext,
  type CommandResult,
  type CommandSubject,
  defineCommand,
  type FormStart,
  type OfferContext,
  refuse,
} from '../definition/command';
import type { EntityChange } from '../entity-change';
import { yearToStart } from '../year/year-checks';
import { nextOf } from './appoint';
import { BASIS_FIELDS, BASIS_KINDS, type Basis, basisText, basisWarnings, NO_BASIS, ORDER } from './basis';
import { dayIssues, groupOf, livesOn, pastWarnings } from './group-days';
import { nameOf } from './places';
import { roleFacts, watchedRows } from './role-facts';
import { leaderCommand, prescribedWay, roleTitle, titleWords } from './role-norms';
import { goesOnAsMember } from './take-role';

const FIELDS = {
  holderId: { kind: 'reference', list: 'holders', required: true },
  lastDay: { kind: 'date', required: true },
  reason: { kind: 'text', maxLength: 200 },
  ...BASIS_FIELDS,
} as const;

const MEMBER_FIELDS = { ...FIELDS, staysMember: { kind: 'flag' } } as const;

type LeftRole = Exclude<MembershipRole, 'member'>;

interface Leaving extends Basis {
  readonly holderId: string;
  readonly lastDay: PlainDate;
  readonly reason: string;
}

/** Rows of the role that last today or begin later. */
function holdersNow(
  { memberships }: RegisterSnapshot,
  groupId: string,
  role: LeftRole,
  today: PlainDate,
): Membership[] {
  return memberships.filter(
    (row) => row.groupId === groupId && row.role === role && (row.to === null || row.to >= today),
  );
}

function nextForms(snapshot: RegisterSnapshot, subject: CommandSubject, role: LeftRole, day: PlainDate) {
  if (role === 'curator') return [nextOf('assignCurator', subject)];
  if (role === 'actingLeader') return [];
  if (role === 'leader') {
    const forms = [leaderCommand(snapshot, subject.groupId, day), 'appointActingLeader'];
    return forms.map((command) => nextOf(command, subject));
  }
  const isElected = prescribedWay(snapshot, subject.groupId, role, day).way === 'election';
  return [nextOf(isElected ? 'electSecretary' : 'appointSecretary', subject)];
}

/** What becomes of the other rows of whoever leaves the role: a member's one from the day after, or no place at all. */
function afterwards(
  rows: readonly Membership[],
  row: Membership,
  { lastDay, ...basis }: Leaving,
  endBasis: string,
  staysMember: boolean,
  newId: () => string,
): readonly EntityChange[] {
  const own = rows.filter((one) => one.personId === row.personId && one.id !== row.id && one.role !== 'curator');
  const after = addDays(lastDay, 1);
  if (staysMember) {
    const isThere = own.some((one) => isActiveOn(one, after));
    const member = goesOnAsMember({ ...row, to: null }, after, basis, newId());
    return isThere ? [] : [{ kind: 'insert', table: 'memberships', row: member }];
  }
  return own
    .filter((one) => isActiveOn(one, after) && (one.from === null || one.from <= lastDay))
    .map((one) => ({ kind: 'update', table: 'memberships', id: one.id, fields: { to: lastDay, endBasis } }));
}

/**
 * A release ends a term, it never makes it longer: `afterTerm`. It is of the school year that the day leads into, from
 * 1 June the next one: `afterYear`; its last day is within.
 */
function lateIssues(
  { to }: Membership,
  lastDay: PlainDate,
  data: CommandIssue['data'],
  today: PlainDate,
): readonly CommandIssue[] {
  if (to !== null && lastDay > to) return [{ path: 'lastDay', code: 'afterTerm', data }];
  const last = schoolYearEnd(yearToStart(today));
  return lastDay > last ? [{ path: 'lastDay', code: 'afterYear', data: { ...data, last } }] : [];
}

function decideLeaving(
  snapshot: RegisterSnapshot,
  input: Leaving,
  /** `null`: the role had nothing to do with being a member. */
  staysMember: boolean | null,
  role: LeftRole,
  subject: CommandSubject,
  context: CommandContext,
): Decision<CommandResult> {
  const group = groupOf(snapshot, subject.groupId);
  const row = snapshot.memberships.find(({ id }) => id === input.holderId);
  if (group === undefined || row === undefined) return refuse('holderId', 'gone');
  const { lastDay, reason, basisKind, basisNumber, basisDate } = input;
  const title = roleTitle(snapshot, group.id, role, lastDay);
  const data = { role: title, name: nameOf(snapshot, row.personId), from: row.from };
  const issues = [...dayIssues(group, 'lastDay', lastDay)];
  if (row.from !== null && lastDay < row.from) issues.push({ path: 'lastDay', code: 'beforeHolding', data });
  issues.push(...lateIssues(row, lastDay, { ...data, to: row.to }, context.today));
  if (issues.length > 0) return { kind: 'refused', issues };
  const basis = { basisKind, basisNumber, basisDate };
  const act = basisText(basis);
  const endBasis = reason === '' ? act : act === '' ? reason : `${act} (${reason})`;
  const rows = snapshot.memberships.filter(({ groupId }) => groupId === group.id);
  const changes: EntityChange[] = [
    { kind: 'update', table: 'memberships', id: row.id, fields: { to: lastDay, endBasis } },
  ];
  // Nobody goes on in a group that ends with this very day.
  if (staysMember !== null && lastDay !== group.closedOn) {
    changes.push(...afterwards(rows, row, input, endBasis, staysMember, () => context.newId('memberships')));
  }
  const after = addDays(lastDay, 1);
  return {
    kind: 'decided',
    changes,
    warnings: [
      ...basisWarnings(basis, after, context.today),
      ...pastWarnings(snapshot, group.id, after, context.today),
      ...(role === 'actingLeader' ? [] : [{ code: 'placeEmpty', data: { role: title, day: after } }]),
    ],
    result: {
      focus: { table: 'memberships', id: row.id },
      groupIds: [group.id],
      next: nextForms(snapshot, subject, role, lastDay),
    },
  };
}

function started(
  snapshot: RegisterSnapshot,
  { groupId }: CommandSubject,
  { today }: Pick<CommandContext, 'today'>,
  role: LeftRole,
): FormStart<typeof FIELDS> | CannotOpen {
  if (groupId === null || groupOf(snapshot, groupId) === undefined) return { cannotOpen: 'noGroup' };
  const holders = holdersNow(snapshot, groupId, role, today);
  const title = roleTitle(snapshot, groupId, role, today);
  const [first] = holders;
  if (first === undefined) return { cannotOpen: 'nobody', data: { role: title } };
  return {
    values: {
      holderId: first.id,
      lastDay: today,
      reason: '',
      ...NO_BASIS,
      basisKind: role === 'actingLeader' ? '' : ORDER,
    },
    lists: {
      holders: holders.map(({ id, personId }) => ({ id, label: nameOf(snapshot, personId) })),
      basisKinds: BASIS_KINDS,
    },
    facts: roleFacts(snapshot, groupId, role, today),
    watched: watchedRows(snapshot, groupId, today),
    words: { ...titleWords(snapshot, groupId, today), role: title },
  };
}

/** The button is there while somebody holds the role. */
const offered =
  (role: LeftRole) =>
  (snapshot: RegisterSnapshot, { groupId }: CommandSubject, context: OfferContext) =>
    groupId !== null &&
    livesOn(snapshot, groupId, context) &&
    holdersNow(snapshot, groupId, role, context.today).length > 0;

const COMMON = { who: 'methodist', needs: ['group'], table: null, section: 'composition', previews: true } as const;

/** Leaving a role of members: the person goes on as a member or leaves the group too. */
function releaseMember(id: string, role: 'leader' | 'secretary'): Command {
  return defineCommand({
    ...COMMON,
    id,
    fields: MEMBER_FIELDS,
    offeredOn: offered(role),
    start(snapshot, subject, context) {
      const start = started(snapshot, subject, context, role);
      return 'cannotOpen' in start ? start : { ...start, values: { ...start.values, staysMember: true } };
    },
    decide: (snapshot, input, subject, context) =>
      decideLeaving(snapshot, input, input.staysMember, role, subject, context),
  });
}

/** Leaving a role beside which nothing changes. */
function release(id: string, role: 'actingLeader' | 'curator'): Command {
  return defineCommand({
    ...COMMON,
    id,
    fields: FIELDS,
    offeredOn: offered(role),
    start: (snapshot, subject, context) => started(snapshot, subject, context, role),
    decide: (snapshot, input, subject, context) => decideLeaving(snapshot, input, null, role, subject, context),
  });
}

/** The leader leaves and the place is empty: a vacancy that is told of at once. */
export const releaseLeader = releaseMember('releaseLeader', 'leader');
/** The secretary leaves the role. */
export const releaseSecretary = releaseMember('releaseSecretary', 'secretary');
/** Acting for the leader ends earlier, or on a day that was not known. */
export const endActing = release('endActing', 'actingLeader');
/** The curator leaves. */
export const releaseCurator = release('releaseCurator', 'curator');
