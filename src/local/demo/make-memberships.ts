import { addDays, plainDate } from '../../domain/calendar/date-arithmetic';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Membership, MembershipRole } from '../../domain/register/membership';
import type { Conduct } from './conduct';
import { dateInYear } from './demo-dates';
import { nextId } from './demo-tables';
import { makePerson, type PersonWish } from './make-people';
import type { GroupLife, Story } from './story';
import { TEACHING_FIELDS, type TeachingField } from './teaching-fields';

function leaderWish(story: Story, conduct: Conduct, field: TeachingField): PersonWish {
  const head = field.level === 'дошкольное' ? 'заведующий' : 'директор';
  const place =
    story.profile.leaderIsHead && conduct.leader !== 'noCategory' ? { position: head, workerClass: 'руководящий' } : {};
  const since = { specialtySince: `${story.random.int(1996, 2014)}-09-01` };
  switch (conduct.leader) {
    case 'noCategory':
      return { category: 'соответствие занимаемой должности', ...since };
    case 'expired':
      return { ...place, category: 'первая', categoryFrom: '2019-11-20', ...since };
    case 'novice':
      return { ...place, category: 'первая', specialtySince: `${story.currentStart - 2}-09-01` };
    case 'unknownCategory':
      return { ...place, ...(story.profile.leaderIsHead ? { position: '' } : {}), category: '', ...since };
    default:
      return { ...place, category: story.random.pick(['высшая', 'первая']), ...since };
  }
}

type Basis = Pick<
  Membership,
  'basisKind' | 'basisNumber' | 'basisDate' | 'votesFor' | 'votesAgainst' | 'votesAbstained'
>;

function basisOf(story: Story, role: MembershipRole, on: PlainDate): Basis {
  const isElected = story.profile.leaderBasis === 'протокол' && (role === 'leader' || role === 'secretary');
  return {
    basisKind: isElected ? 'протокол' : 'приказ',
    basisNumber: isElected ? '1' : `${story.random.int(40, 390)}-од`,
    basisDate: on,
    votesFor: isElected ? 0 : null,
    votesAgainst: isElected ? 0 : null,
    votesAbstained: isElected ? 0 : null,
  };
}

/** Adds rows of «Состав» of one group. */
function membershipWriter(story: Story, groupId: string) {
  return (
    personId: string,
    role: MembershipRole,
    from: PlainDate | null,
    to: PlainDate | null,
    shownFrom = from,
  ): void => {
    const { tables } = story;
    const basis = from === null ? null : basisOf(story, role, from);
    const job = tables.jobs.find((one) => one.personId === personId);
    tables.memberships.push({
      id: nextId(tables, 'memberships'),
      groupId,
      personId,
      role,
      from: shownFrom,
      to,
      ...(basis ?? {
        basisKind: '',
        basisNumber: '',
        basisDate: null,
        votesFor: null,
        votesAgainst: null,
        votesAbstained: null,
      }),
      jobId: job?.id ?? null,
      endBasis: '',
      note: '',
    });
  };
}

type Enrol = ReturnType<typeof membershipWriter>;

/** Leaders and curators of older groups were confirmed at the beginning of the last year. */
function officeSince(story: Story, life: GroupLife): PlainDate {
  const confirmed = plainDate(story.currentStart - 1, 9, 9);
  if (life.from > confirmed) return life.from;
  return confirmed;
}

function makeLeaders(story: Story, field: TeachingField, conduct: Conduct, life: GroupLife, enrol: Enrol): void {
  const first = makePerson(story, field, leaderWish(story, conduct, field));
  const { currentStart } = story;
  const since = officeSince(story, life);
  const successor = (): string => makePerson(story, field, leaderWish(story, { ...conduct, leader: 'fit' }, field));
  const leaves = (on: PlainDate): void => enrol(first, 'leader', since, on);
  switch (conduct.leader) {
    case 'leftInSeptember': {
      const on = dateInYear(currentStart, [9, 4]);
      leaves(on);
      enrol(successor(), 'leader', addDays(on, 24), null);
      return;
    }
    case 'leftInNovember': {
      const on = dateInYear(currentStart, [11, 13]);
      leaves(on);
      enrol(successor(), 'leader', addDays(on, 25), null);
      return;
    }
    case 'leftInMay':
      leaves(dateInYear(currentStart, [5, 14]));
      return;
    case 'expired':
    case 'novice':
      // Judged on the day of taking the role, so the role begins in the current year.
      enrol(successor(), 'leader', since, dateInYear(currentStart, [8, 31]));
      enrol(first, 'leader', dateInYear(currentStart, [9, 1]), life.to);
      return;
    case 'noStartDate':
      enrol(first, 'leader', since, life.to, null);
      return;
    default:
      enrol(first, 'leader', since, life.to);
  }
}

function makeCurator(story: Story, index: number, enrol: Enrol, life: GroupLife): void {
  const { profile, organizations } = story;
  const organizationId = organizations.methodCentreIds[index % Math.max(1, organizations.methodCentreIds.length)];
  if (profile.curatorPosition === null || organizationId === undefined) return;
  // One group in seven waits for its curator, one in seven has a head of department.
  if (index % 7 === 5) return;
  const position = index % 7 === 3 ? 'заместитель директора' : profile.curatorPosition;
  const field = TEACHING_FIELDS.deputies;
  const known = story.tables.jobs.find((job) => job.organizationId === organizationId && job.position === position);
  const busy = story.tables.memberships.filter(
    (row) => row.role === 'curator' && row.personId === known?.personId,
  ).length;
  const wish: PersonWish = {
    position,
    organizationId,
    workerClass: 'педагогический',
    category: 'высшая',
    specialtySince: '2008-09-01',
  };
  enrol(
    known !== undefined && busy < 4 ? known.personId : makePerson(story, field, wish),
    'curator',
    officeSince(story, life),
    life.to,
  );
}

function makeMembers(
  story: Story,
  groupId: string,
  field: TeachingField,
  life: GroupLife,
  enrol: Enrol,
  count: number,
): void {
  const { random, profile, tables, currentStart } = story;
  const own = new Set(tables.memberships.filter((row) => row.groupId === groupId).map((row) => row.personId));
  const others = tables.jobs.filter((job) => job.position === field.position && !own.has(job.personId));
  const colleagues = new Set(others.map((job) => job.personId));
  const known = random.sample([...colleagues], Math.round(count * 0.2));
  const people = [...known, ...Array.from({ length: count - known.length }, () => makePerson(story, field))];
  people.forEach((personId, order) => {
    const role = order === 0 && profile.hasSecretary ? 'secretary' : 'member';
    const joinsLate = order === count - 1 && life.from < dateInYear(currentStart, [9, 1]);
    const leaves = order === count - 2 && life.to === null;
    const from = joinsLate ? dateInYear(currentStart, [9, 3]) : life.from;
    enrol(
      personId,
      role,
      from,
      leaves && !joinsLate && random.chance(0.4) ? dateInYear(currentStart, [8, 31]) : life.to,
    );
  });
}

/** Nobody votes who was no member on the day of the election. */
function settleVotes(story: Story, groupId: string): void {
  const { tables, random } = story;
  const own = tables.memberships.filter((row) => row.groupId === groupId);
  tables.memberships = tables.memberships.map((row) => {
    const on = row.basisDate;
    if (row.groupId !== groupId || row.votesFor === null || on === null) return row;
    const there = own.filter((one) => one.role !== 'curator' && (one.from ?? on) <= on && (one.to ?? on) >= on);
    const voters = new Set(there.map((one) => one.personId)).size;
    const abstained = random.int(0, 1);
    return { ...row, votesFor: voters - abstained, votesAgainst: 0, votesAbstained: abstained };
  });
}

/** A careless group: the number of the order on its leader was never written down. */
function forgetOrderNumber(story: Story, groupId: string): void {
  story.tables.memberships = story.tables.memberships.map((row) =>
    row.groupId === groupId && row.role === 'leader' && row.basisKind === 'приказ' ? { ...row, basisNumber: '' } : row,
  );
}

/** Writes everybody who belongs to a group: leaders, secretary, members and the curator. */
export function makeMemberships(
  story: Story,
  group: {
    readonly groupId: string;
    readonly field: TeachingField;
    readonly conduct: Conduct;
    readonly index: number;
    readonly life: GroupLife;
    /** Members beside the leader; `undefined`: as it falls out. */
    readonly size: number | undefined;
  },
): void {
  const { groupId, field, conduct, index, life, size } = group;
  const { random, profile } = story;
  const enrol = membershipWriter(story, groupId);
  makeLeaders(story, field, conduct, life, enrol);
  makeMembers(story, groupId, field, life, enrol, size ?? random.int(...profile.membersPerGroup));
  makeCurator(story, index, enrol, life);
  settleVotes(story, groupId);
  if (!conduct.plainData) forgetOrderNumber(story, groupId);
}
