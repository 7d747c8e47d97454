// The first composition of a group: whom the order, or the proposal, names.
import type { PlainDate } from '../../calendar/plain-date';
import { BLANK_MEMBERSHIP, type Membership } from '../../register/membership';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { type Basis, basisOf, NO_BASIS } from '../composition/basis';
import { nameOf, type Place, peopleWarnings, placeOf } from '../composition/places';
import type { CommandIssue, CommandWarning } from '../decision';
import type { CommandContext, Option } from '../definition/command';
import type { EntityChange } from '../entity-change';

/** Choices of «ФИО — место работы»: who leads, who else is there. */
export const FIRST_MEMBERS = {
  leader: { kind: 'reference', list: 'places' },
  members: { kind: 'references', list: 'places' },
} as const;

/** Choices of the form: who leads, who else is there. */
export interface Chosen {
  readonly leader: string | null;
  readonly members: readonly string[];
}

/** Somebody named, with the role. */
interface FirstMember extends Place {
  readonly role: 'leader' | 'member';
}

/** The leader first; the leader named among the members too is told once. */
function firstMembers(snapshot: RegisterSnapshot, { leader, members }: Chosen): readonly FirstMember[] {
  const head = leader === null ? undefined : placeOf(snapshot, leader);
  const others = members.flatMap((choice) => placeOf(snapshot, choice) ?? []);
  return [
    ...(head === undefined ? [] : [{ ...head, role: 'leader' } as const]),
    ...others
      .filter(({ personId }) => personId !== head?.personId)
      .map((place) => ({ ...place, role: 'member' }) as const),
  ];
}

/** A person named through two places of work: `twice`. */
export function firstMemberIssues(snapshot: RegisterSnapshot, chosen: Chosen): readonly CommandIssue[] {
  const seen = new Set<string>();
  return chosen.members.flatMap((choice, index): CommandIssue[] => {
    const place = placeOf(snapshot, choice);
    if (place === undefined) return [];
    const isTwice = seen.has(place.personId);
    seen.add(place.personId);
    const data = { name: nameOf(snapshot, place.personId) };
    return isTwice ? [{ path: `members.${index}`, code: 'twice', data }] : [];
  });
}

/** What is odd about those who join on the day: no consent, another place of work. */
export function firstMemberWarnings(
  snapshot: RegisterSnapshot,
  chosen: Chosen,
  from: PlainDate,
): readonly CommandWarning[] {
  return peopleWarnings(
    snapshot,
    firstMembers(snapshot, chosen).map((place) => ({ ...place, from })),
  );
}

/** Rows of the composition of a proposal: no day, no act. */
export function plannedRows(
  { memberships }: Pick<RegisterSnapshot, 'memberships'>,
  groupId: string,
): readonly Membership[] {
  return memberships.filter((row) => row.groupId === groupId);
}

/** The choices that stand for rows; of people who are not offered none. */
export function chosenOf(rows: readonly Membership[], options: readonly Option[]): Chosen {
  const choiceOf = ({ personId, jobId }: Membership): string | undefined =>
    options.find(({ id }) => id.endsWith(`:${jobId ?? personId}`))?.id;
  const members = rows.filter(({ role }) => role === 'member');
  const leader = rows.find(({ role }) => role === 'leader');
  return {
    leader: leader === undefined ? null : (choiceOf(leader) ?? null),
    members: members.flatMap((row) => choiceOf(row) ?? []),
  };
}

/**
 * Makes the rows of the first composition, one act for all; rows that the proposal made are taken over, those of
 * people who are named no longer are deleted: they never were members.
 *
 * @param from `null` while it is only proposed.
 */
export function firstMemberChanges(
  snapshot: RegisterSnapshot,
  groupId: string,
  chosen: Chosen,
  { from, act }: { readonly from: PlainDate | null; readonly act: Basis | null },
  context: Pick<CommandContext, 'newId'>,
): readonly EntityChange[] {
  const planned = plannedRows(snapshot, groupId);
  const people = firstMembers(snapshot, chosen);
  const basis = act === null ? NO_BASIS : basisOf(act);
  const gone = planned.filter((row) => !people.some(({ personId }) => personId === row.personId));
  return [
    ...people.map(({ personId, jobId, role }): EntityChange => {
      const known = planned.find((row) => row.personId === personId);
      const fields = { role, jobId, from, ...basis };
      if (known !== undefined) return { kind: 'update', table: 'memberships', id: known.id, fields };
      const id = context.newId('memberships');
      return { kind: 'insert', table: 'memberships', row: { ...BLANK_MEMBERSHIP, ...fields, id, groupId, personId } };
    }),
    ...gone.map(({ id }): EntityChange => ({ kind: 'delete', table: 'memberships', id })),
  ];
}
