// Groups that are made of others: predecessors end the day before, successors begin, people pass over.
import type { PlainDate } from '../../calendar/plain-date';
import { BLANK_GROUP, type Group } from '../../register/group';
import { BLANK_MEMBERSHIP, type Membership, type MembershipRole } from '../../register/membership';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { isActiveOn } from '../../register/roles-on-date';
import { type Basis, basisOf, basisText } from '../composition/basis';
import type { CommandContext } from '../definition/command';
import type { EntityChange } from '../entity-change';
import { dayBefore, endChanges } from './group-end';

/** The act of a reorganisation and its first day. */
export interface Reorganisation {
  readonly from: PlainDate;
  readonly act: Basis;
  /** «реорганизация: …», for rows that end by it. */
  readonly reason: string;
  readonly cancelMeetings: boolean;
}

/** What a successor is called and who passes into it; curators of the predecessors go on beside them. */
export interface Successor {
  readonly card: Pick<Group, 'name' | 'regulationId' | 'type' | 'theme' | 'goal'>;
  readonly leaderId: string | null;
  readonly memberIds: readonly string[];
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Rows of the predecessors that last on their last day, of members or of curators. */
function rowsOn(
  { memberships }: Pick<RegisterSnapshot, 'memberships'>,
  groups: readonly Group[],
  lastDay: PlainDate,
  isCurator: boolean,
): readonly Membership[] {
  const ids = groups.map(({ id }) => id);
  return memberships.filter(
    (row) => ids.includes(row.groupId) && (row.role === 'curator') === isCurator && isActiveOn(row, lastDay),
  );
}

/** Ids of the people who belong to the groups on the day, each once; curators do not. */
export function membersOn(
  snapshot: Pick<RegisterSnapshot, 'memberships'>,
  groups: readonly Group[],
  day: PlainDate,
): readonly string[] {
  return unique(rowsOn(snapshot, groups, day, false).map(({ personId }) => personId));
}

/** Predecessors are closed by the act on the day before. */
export function closedPredecessors(
  snapshot: RegisterSnapshot,
  groups: readonly Group[],
  { from, act, reason, cancelMeetings }: Reorganisation,
): readonly EntityChange[] {
  const lastDay = dayBefore(from);
  const basis = basisText(act);
  const end = { lastDay, endBasis: basis === '' ? reason : basis, cancelled: cancelMeetings ? reason : null };
  // A joint meeting of several predecessors is one row: it is called off once none of them is left.
  let meetings = snapshot.meetings;
  return groups.flatMap(({ id }): readonly EntityChange[] => {
    const changes = endChanges({ ...snapshot, meetings }, id, end);
    for (const change of changes) {
      if (change.kind !== 'update' || change.table !== 'meetings') continue;
      meetings = meetings.map((one) => (one.id === change.id ? { ...one, ...change.fields } : one));
    }
    const fields = { closedOn: lastDay, closingBasis: basis, closingReason: reason };
    return [{ kind: 'update', table: 'groups', id, fields }, ...changes];
  });
}

/** The row of a successor with the people who pass into it; what all predecessors share it keeps. */
export function successorChanges(
  snapshot: RegisterSnapshot,
  groups: readonly Group[],
  { card, leaderId, memberIds }: Successor,
  { from, act }: Reorganisation,
  context: Pick<CommandContext, 'newId'>,
): { readonly id: string; readonly changes: readonly EntityChange[] } {
  const id = context.newId('groups');
  const basis = basisText(act);
  const row: Group = {
    ...BLANK_GROUP,
    ...shared(groups, from),
    ...card,
    id,
    baseOrganizationIds: unique(groups.flatMap(({ baseOrganizationIds }) => baseOrganizationIds)),
    createdOn: from,
    creationBasis: basis,
    predecessorIds: groups.map((group) => group.id),
    reorganizedOn: from,
    reorganizationBasis: basis,
  };
  const lastDay = dayBefore(from);
  const members = unique([...(leaderId === null ? [] : [leaderId]), ...memberIds]);
  const curators = unique(rowsOn(snapshot, groups, lastDay, true).map(({ personId }) => personId));
  const jobs = new Map(rowsOn(snapshot, groups, lastDay, false).map(({ personId, jobId }) => [personId, jobId]));
  const membership = (personId: string, role: MembershipRole): EntityChange => {
    const fields = {
      id: context.newId('memberships'),
      groupId: id,
      personId,
      role,
      from,
      jobId: jobs.get(personId) ?? null,
    };
    return { kind: 'insert', table: 'memberships', row: { ...BLANK_MEMBERSHIP, ...fields, ...basisOf(act) } };
  };
  return {
    id,
    changes: [
      { kind: 'insert', table: 'groups', row },
      ...members.map((personId) => membership(personId, personId === leaderId ? 'leader' : 'member')),
      ...curators.filter((one) => !members.includes(one)).map((personId) => membership(personId, 'curator')),
    ],
  };
}

/** Fields in which all predecessors agree. */
function shared(groups: readonly Group[], from: PlainDate): Partial<Group> {
  const same = <K extends keyof Group>(field: K): Partial<Group> => {
    const values = new Set(groups.map((group) => group[field]));
    return values.size === 1 ? ({ [field]: groups[0]?.[field] } as Partial<Group>) : {};
  };
  const ends = groups.map(({ plannedUntil }) => plannedUntil);
  const isAhead = ends.every((end) => end !== null && end >= from);
  return {
    ...same('audience'),
    ...same('periodSystem'),
    ...same('calendar'),
    ...same('curatingOrganizationId'),
    ...(isAhead ? same('plannedUntil') : {}),
  };
}
