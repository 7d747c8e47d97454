// Bodies of districts: whoever belongs to a city group that is made of their leaders leads one of them.
import { schoolYearFrom, schoolYearOf, schoolYearStart } from '../../../domain/calendar/school-year';
import type { Membership } from '../../../domain/register/membership';
import { GOOD_CONDUCT } from '../conduct';
import { dateInYear, workdayAfter } from '../demo-dates';
import type { DemoDistricts, MonthDay } from '../demo-profile';
import { nextId } from '../demo-tables';
import { blankGroup } from '../make-group';
import { makeMeeting } from '../make-meeting';
import { makePerson } from '../make-people';
import type { GroupStory, Story } from '../story';
import { TEACHING_FIELDS } from '../teaching-fields';

const CREATED_ON = '2016-09-12';
const TEACHERS_OF_BODY = 2;

/** When a body meets in a school year. */
const MEETINGS: readonly MonthDay[] = [
  [9, 22],
  [5, 14],
];

/** First rows of those who are in the city group this year, one a person. */
function peopleOf({ tables, currentStart }: Story, { groupId, traits }: GroupStory): readonly Membership[] {
  const start = dateInYear(currentStart, [9, 1]);
  const rows = tables.memberships.filter((row) => row.groupId === groupId && row.role !== 'curator');
  const lasting = rows.filter(({ to }) => to === null || to >= start);
  const first = lasting.filter(
    ({ personId }, index) => lasting.findIndex((row) => row.personId === personId) === index,
  );
  // The one who came last leads nothing.
  return traits.has('outsideDistricts') ? first.slice(0, -1) : first;
}

function enrol(story: Story, body: { readonly id: string }, row: Pick<Membership, 'personId' | 'role' | 'from'>): void {
  const { tables, random } = story;
  tables.memberships.push({
    id: nextId(tables, 'memberships'),
    groupId: body.id,
    ...row,
    to: null,
    basisKind: 'приказ',
    basisNumber: String(random.int(20, 180)),
    basisDate: row.from,
    votesFor: null,
    votesAgainst: null,
    votesAbstained: null,
    jobId: tables.jobs.find(({ personId }) => personId === row.personId)?.id ?? null,
    endBasis: '',
    note: '',
  });
}

/** Two meetings a year, with minutes, since the leader took over; no plan is kept. */
function meet(story: Story, body: GroupStory): void {
  for (const which of ['last', 'current'] as const) {
    const startYear = which === 'last' ? story.currentStart - 1 : story.currentStart;
    const year = { which, startYear, schoolYear: schoolYearFrom(startYear) };
    MEETINGS.forEach((day, index) => {
      const date = workdayAfter(dateInYear(startYear, day), body.index % 5);
      if (date >= body.livesFrom) makeMeeting(story, body, year, { date, index, isLast: index > 0, planItemId: null });
    });
  }
}

/** The body of one district, led by a member of the city group since the school year of joining or before. */
function addBody(
  story: Story,
  districts: DemoDistricts,
  { spec, livesFrom }: GroupStory,
  member: Membership,
  district: string,
): GroupStory {
  const { tables } = story;
  const field = TEACHING_FIELDS[spec.field];
  const leaderFrom = schoolYearStart(schoolYearOf(member.from ?? livesFrom));
  const name = `${districts.bodyType} ${field.people} ${district}`;
  const job = tables.jobs.find(({ personId }) => personId === member.personId);
  const told = { type: districts.bodyType, name, field: spec.field, theme: '', goal: '' };
  const body = {
    ...blankGroup(story, told, field.level),
    regulationId: districts.regulation.id,
    baseOrganizationIds: job === undefined ? [] : [job.organizationId],
    createdOn: CREATED_ON,
    creationBasis: 'приказ от 12.09.2016 № 96',
  };
  tables.groups.push(body);
  enrol(story, body, { personId: member.personId, role: 'leader', from: leaderFrom });
  for (let index = 0; index < TEACHERS_OF_BODY; index += 1) {
    enrol(story, body, { personId: makePerson(story, field), role: 'member', from: leaderFrom });
  }
  const index = tables.groups.length;
  const conduct = GOOD_CONDUCT;
  return {
    groupId: body.id,
    spec: told,
    field,
    conduct,
    traits: new Set(),
    index,
    livesFrom: leaderFrom,
    livesTo: null,
  };
}

/** Writes the bodies of districts under a regulation of their own; where groups are not made of them there are none. */
export function tellDistricts(story: Story, groups: readonly GroupStory[]): void {
  const { districts } = story.profile;
  if (districts === null) return;
  story.tables.regulations.push(districts.regulation);
  const leading = new Set<string>();
  for (const group of groups.filter(({ spec }) => spec.type === districts.groupType)) {
    const free = peopleOf(story, group).filter(({ personId }) => !leading.has(personId));
    free.slice(0, districts.names.length).forEach((member, index) => {
      leading.add(member.personId);
      meet(story, addBody(story, districts, group, member, districts.names[index] ?? ''));
    });
  }
}
