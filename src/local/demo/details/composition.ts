// Who came and who left this autumn, and where members work.
import { addDays } from '../../../domain/calendar/date-arithmetic';
import type { PlainDate } from '../../../domain/calendar/plain-date';
import type { Meeting } from '../../../domain/register/meeting';
import type { Membership, MembershipRole } from '../../../domain/register/membership';
import { dateInYear } from '../demo-dates';
import type { MonthDay } from '../demo-profile';
import { nextId } from '../demo-tables';
import { makePerson } from '../make-people';
import type { GroupStory, Story } from '../story';
import type { Trait } from '../traits';
import { changed } from './changed';

const inDigits = (date: PlainDate): string => date.split('-').reverse().join('.');

/** Meetings of the group from a day on, changed. */
function changeMeetings(
  { tables }: Story,
  { groupId }: GroupStory,
  from: PlainDate,
  patch: (meeting: Meeting) => Partial<Meeting>,
): void {
  const isMeant = ({ groupIds, date }: Meeting): boolean => groupIds.includes(groupId) && (date ?? '') >= from;
  tables.meetings = changed(tables.meetings, isMeant, patch);
}

const NO_VOTES = { votesFor: null, votesAgainst: null, votesAbstained: null };

function join(
  story: Story,
  group: GroupStory,
  role: MembershipRole,
  from: PlainDate,
  basis: Pick<Membership, 'basisKind' | 'basisNumber' | 'basisDate'>,
): string {
  const { tables } = story;
  const personId = makePerson(story, group.field);
  const jobId = tables.jobs.find((job) => job.personId === personId)?.id ?? null;
  tables.memberships.push({
    id: nextId(tables, 'memberships'),
    groupId: group.groupId,
    personId,
    role,
    from,
    to: null,
    ...basis,
    ...NO_VOTES,
    jobId,
    endBasis: '',
    note: '',
  });
  changeMeetings(story, group, addDays(from, 1), ({ presentIds }) =>
    presentIds.length === 0 ? {} : { presentIds: [...presentIds, personId] },
  );
  return personId;
}

const NO_BASIS = { basisKind: '', basisNumber: '', basisDate: null };

const JOINERS: readonly (readonly [trait: Trait, on: MonthDay, basisNumber: string | null])[] = [
  ['joinerByOrder', [10, 12], '318-од'],
  ['joinerWithoutOrder', [10, 19], null],
  ['joinerLately', [11, 16], null],
  ['joinerWithoutNumber', [10, 12], ''],
];

function joiners(story: Story, group: GroupStory): void {
  for (const [trait, day, basisNumber] of JOINERS) {
    if (!group.traits.has(trait)) continue;
    const from = dateInYear(story.currentStart, day);
    const basis = basisNumber === null ? NO_BASIS : { basisKind: 'приказ', basisNumber, basisDate: from };
    join(story, group, 'member', from, basis);
  }
}

/** The person is not at meetings after the last day. */
function leave(story: Story, group: GroupStory, row: Membership, on: PlainDate): void {
  const { tables } = story;
  tables.memberships = changed(tables.memberships, ({ id }) => id === row.id, { to: on });
  const without = (ids: readonly string[]): readonly string[] => ids.filter((id) => id !== row.personId);
  changeMeetings(story, group, addDays(on, 1), (meeting) => ({
    presentIds: without(meeting.presentIds),
    excusedIds: without(meeting.excusedIds),
  }));
}

function rowOf({ tables }: Story, { groupId }: GroupStory, role: MembershipRole): Membership | undefined {
  return tables.memberships.filter((row) => row.groupId === groupId && row.role === role && row.to === null)[0];
}

function leavers(story: Story, group: GroupStory): void {
  if (!group.traits.has('leaverByOrder') && !group.traits.has('leaverWithoutOrder')) return;
  const row = rowOf(story, group, 'member');
  if (row !== undefined) leave(story, group, row, dateInYear(story.currentStart, [10, 30]));
}

/** A role is left in the middle of November; in December somebody new takes it. */
function vacancy(story: Story, group: GroupStory, role: 'leader' | 'secretary'): void {
  const { tables, currentStart } = story;
  const left = tables.memberships.filter((row) => row.groupId === group.groupId && row.role === role).at(-1);
  if (left === undefined) return;
  leave(story, group, left, dateInYear(currentStart, [11, 13]));
  const from = dateInYear(currentStart, [12, 1]);
  const personId = join(story, group, role, from, { basisKind: 'приказ', basisNumber: '402-од', basisDate: from });
  const field = role === 'leader' ? 'chairId' : 'secretaryId';
  const author = role === 'leader' ? left.personId : null;
  changeMeetings(story, group, from, (meeting) => ({
    [field]: meeting[field] === left.personId ? personId : meeting[field],
    minutesAuthorId: [author, left.personId].includes(meeting.minutesAuthorId) ? personId : meeting.minutesAuthorId,
  }));
}

/** Whoever left was let go by an order, unless the group forgot it. */
function endBases(story: Story, groups: readonly GroupStory[]): void {
  const careless = new Set(
    groups.filter(({ traits }) => traits.has('leaverWithoutOrder')).map(({ groupId }) => groupId),
  );
  const { tables } = story;
  tables.memberships = changed(
    tables.memberships,
    ({ to, groupId }) => to !== null && !careless.has(groupId),
    ({ to, id }) => ({
      endBasis: to === null ? '' : `приказ от ${inDigits(to)} № ${(Number(id.slice(2)) % 300) + 40}-од`,
    }),
  );
}

/** A member who belongs to no other group works outside the authority, or where nobody knows to whom it belongs. */
function outsiders(story: Story, groups: readonly GroupStory[]): void {
  const { tables, profile, organizations } = story;
  const added = profile.outside.map((organization, index) => {
    const id = nextId(tables, 'organizations');
    const headName = Object.values(story.newName()).slice(0, 3).join(' ');
    const isSubordinate = index === 0 ? false : null;
    tables.organizations.push({
      ...organization,
      id,
      headName,
      isSubordinate,
      workWeek: 5,
      place: profile.place,
      note: '',
    });
    return id;
  });
  const [outside = organizations.byLevel.дополнительное[0], unknown] = added;
  for (const group of groups) {
    const organizationId = group.traits.has('outsider') ? outside : unknown;
    if (!(group.traits.has('outsider') || group.traits.has('workplaceUnknown')) || organizationId === undefined)
      continue;
    const isAlone = (row: Membership): boolean =>
      tables.memberships.filter((one) => one.personId === row.personId).length === 1;
    const row = tables.memberships.find(
      (one) => one.groupId === group.groupId && one.role === 'member' && one.to === null && isAlone(one),
    );
    tables.jobs = changed(tables.jobs, ({ id }) => id === row?.jobId, { organizationId });
  }
}

/** Lets people come and go. */
export function tellComposition(story: Story, groups: readonly GroupStory[]): void {
  for (const group of groups) {
    joiners(story, group);
    leavers(story, group);
    if (group.traits.has('leaderLeftLately')) vacancy(story, group, 'leader');
    if (group.traits.has('secretaryLeftLately')) vacancy(story, group, 'secretary');
  }
  outsiders(story, groups);
  endBases(story, groups);
}
