// Bodies of districts: whoever belongs to a city group that is made of their leaders leads one of them.
import { schoolYearOf, schoolYearStart } from '../../../domain/calendar/school-year';
import type { Membership } from '../../../domain/register/membership';
import { dateInYear } from '../demo-dates';
import type { DemoDistricts } from '../demo-profile';
import { nextId } from '../demo-tables';
import { blankGroup } from '../make-group';
import { makePerson } from '../make-people';
import type { GroupStory, Story } from '../story';
import { TEACHING_FIELDS } from '../teaching-fields';

const CREATED_ON = '2016-09-12';
const TEACHERS_OF_BODY = 2;

/** First rows of those who are in the city group this year, one a person, in the order of their names' ids. */
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

/** The body of one district, led by a member of the city group since the school year of joining or before. */
function addBody(
  story: Story,
  districts: DemoDistricts,
  { spec, livesFrom }: GroupStory,
  member: Membership,
  district: string,
): void {
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
      addBody(story, districts, group, member, districts.names[index] ?? '');
    });
  }
}
