import { addDays, plainDate } from '../../domain/calendar/date-arithmetic';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Membership, MembershipRole } from '../../domain/register/membership';
import type { Conduct } from './conduct';
import { dateInYear } from './demo-dates';
import type { DemoGroup } from './demo-profile';
import { nextId } from './demo-tables';
import { makePerson, type PersonWish } from './make-people';
import type { GroupStory, Story } from './story';
import { TEACHING_FIELDS, type TeachingField } from './teaching-fields';

const AUDIENCE = { общее: 'школьные', дошкольное: 'дошкольные', дополнительное: 'дополнительное' } as const;

interface Life {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly reason: string;
}

/** Communities for a term live one school year; the first four of them lived the last one. */
function lifeForTerm(story: Story, index: number): Life {
  const last = story.currentStart - 1;
  if (index < 4) return { from: plainDate(last, 9, 8 + index), to: plainDate(last + 1, 5, 29), reason: 'срок истёк' };
  return { from: plainDate(story.currentStart, 9, 1 + (index % 5)), to: null, reason: '' };
}

function lifeOf(story: Story, conduct: Conduct, index: number): Life {
  const { currentStart, profile } = story;
  if (profile.hasTerm) return lifeForTerm(story, index);
  const usual = plainDate(currentStart - 1 - story.random.int(1, 4), 9, story.random.int(1, 20));
  switch (conduct.life) {
    case 'createdThisAutumn':
      return { from: plainDate(currentStart, 10, 5), to: null, reason: '' };
    case 'createdInWinter':
      return { from: plainDate(currentStart, 1, 19), to: null, reason: '' };
    case 'closedInWinter':
      return { from: usual, to: plainDate(currentStart, 1, 30), reason: 'задачи решены' };
    case 'closingInWinter':
      return { from: usual, to: plainDate(currentStart + 1, 1, 29), reason: 'срок истёк' };
    case 'whole':
      return { from: usual, to: null, reason: '' };
  }
}

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
      return { ...place, category: '', ...since };
    default:
      return { ...place, category: story.random.pick(['высшая', 'первая']), ...since };
  }
}

type Basis = Pick<
  Membership,
  'basisKind' | 'basisNumber' | 'basisDate' | 'votesFor' | 'votesAgainst' | 'votesAbstained'
>;

function basisOf(story: Story, role: MembershipRole, on: PlainDate, members: number): Basis {
  const isElected = story.profile.leaderBasis === 'протокол' && (role === 'leader' || role === 'secretary');
  const abstained = story.random.int(0, 1);
  return {
    basisKind: isElected ? 'протокол' : 'приказ',
    basisNumber: isElected ? '1' : `${story.random.int(40, 390)}-од`,
    basisDate: on,
    votesFor: isElected ? members - 1 - abstained : null,
    votesAgainst: isElected ? 0 : null,
    votesAbstained: isElected ? abstained : null,
  };
}

/** Adds rows of «Состав» of one group. */
function membershipWriter(story: Story, groupId: string, members: number) {
  return (
    personId: string,
    role: MembershipRole,
    from: PlainDate | null,
    to: PlainDate | null,
    shownFrom = from,
  ): void => {
    const { tables } = story;
    const basis = from === null ? null : basisOf(story, role, from, members);
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
      note: '',
    });
  };
}

type Enrol = ReturnType<typeof membershipWriter>;

function makeLeaders(story: Story, field: TeachingField, conduct: Conduct, life: Life, enrol: Enrol): void {
  const first = makePerson(story, field, leaderWish(story, conduct, field));
  const { currentStart } = story;
  const successor = (): string => makePerson(story, field, leaderWish(story, { ...conduct, leader: 'fit' }, field));
  const leaves = (on: PlainDate): void => enrol(first, 'leader', life.from, on);
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
      enrol(successor(), 'leader', life.from, dateInYear(currentStart, [8, 31]));
      enrol(first, 'leader', dateInYear(currentStart, [9, 1]), life.to);
      return;
    case 'noStartDate':
      enrol(first, 'leader', life.from, life.to, null);
      return;
    default:
      enrol(first, 'leader', life.from, life.to);
  }
}

function makeCurator(story: Story, index: number, enrol: Enrol, life: Life): void {
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
    life.from,
    life.to,
  );
}

function makeMembers(story: Story, field: TeachingField, life: Life, enrol: Enrol, count: number): void {
  const { random, profile, tables, currentStart } = story;
  const makers = new Set(tables.jobs.filter((job) => job.position === field.position).map((job) => job.personId));
  const known = random.sample([...makers], Math.round(count * 0.2));
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

function frequency(story: Story, index: number): readonly [number | null, string, string] {
  if (!story.profile.ownFrequency || index % 6 === 4) return [null, '', ''];
  const basis = 'протокол первого заседания № 1';
  return index % 2 === 0 ? [1, 'месяц', basis] : [1, 'учебная четверть', basis];
}

/** Writes one group with everybody in it. */
export function makeGroup(story: Story, spec: DemoGroup, conduct: Conduct, index: number): GroupStory {
  const { tables, profile, random, organizations } = story;
  const field: TeachingField = TEACHING_FIELDS[spec.field];
  const life = lifeOf(story, conduct, index);
  const groupId = nextId(tables, 'groups');
  const [ownFrequencyCount, ownFrequencyPeriod, ownFrequencyBasis] = frequency(story, index);
  const order = `приказ от ${life.from.split('-').reverse().join('.')} № ${random.int(40, 390)}-од`;
  tables.groups.push({
    id: groupId,
    name: spec.name,
    type: spec.type,
    regulationId: profile.id,
    baseOrganizationIds: [random.pick(organizations.byLevel[field.level])],
    curatingOrganizationId: organizations.methodCentreIds[index % organizations.methodCentreIds.length] ?? null,
    audience: conduct.plainData ? AUDIENCE[field.level] : '',
    periodSystem: '',
    calendar: '',
    theme: conduct.plainData ? spec.theme : '',
    goal: spec.goal,
    ownFrequencyCount,
    ownFrequencyPeriod,
    ownFrequencyBasis,
    createdOn: life.from,
    creationBasis: conduct.plainData ? order : '',
    plannedUntil: profile.hasTerm ? (life.to ?? dateInYear(story.currentStart, [5, 28])) : null,
    closedOn: life.to,
    closingBasis:
      life.to === null || profile.hasTerm
        ? ''
        : `приказ от ${life.to.split('-').reverse().join('.')} № ${random.int(40, 390)}-од`,
    closingReason: life.reason,
    pageUrl: '',
    note: '',
  });
  const [least, most] = profile.membersPerGroup;
  const count = random.int(least, most);
  const enrol = membershipWriter(story, groupId, count + 1);
  makeLeaders(story, field, conduct, life, enrol);
  makeMembers(story, field, life, enrol, count);
  makeCurator(story, index, enrol, life);
  return { groupId, spec, field, conduct, index, livesFrom: life.from, livesTo: life.to };
}
