// A group that ended years ago: its file is still there, though the term of keeping is over.
import { plainDate } from '../../../domain/calendar/date-arithmetic';
import type { PlainDate } from '../../../domain/calendar/plain-date';
import { type SchoolYear, schoolYearFrom } from '../../../domain/calendar/school-year';
import type { Group } from '../../../domain/register/group';
import { onWorkday } from '../demo-dates';
import { nextId } from '../demo-tables';
import { blankGroup } from '../make-group';
import type { GroupStory, Story } from '../story';
import { TEACHING_FIELDS } from '../teaching-fields';
import { addDocument } from './add-document';

/** School years that the group worked, the last of them begins that many years before the current one. */
const LAST_YEAR_AGO = 7;
/** As Любимский район has it in clause 5.7, and as offices without a clause usually keep such files. */
const KEPT_YEARS = 5;
const MEMBERS = 5;

function addOldGroup(story: Story): Group {
  const { tables, profile, currentStart, organizations } = story;
  const { oldGroup } = profile;
  const { level } = TEACHING_FIELDS[oldGroup.field];
  const createdOn = onWorkday(plainDate(currentStart - LAST_YEAR_AGO - 1, 9, 10));
  const closedOn = onWorkday(plainDate(currentStart - LAST_YEAR_AGO + 1, 5, 29));
  const group: Group = {
    ...blankGroup(story, oldGroup, level),
    baseOrganizationIds: organizations.byLevel[level].slice(0, 1),
    curatingOrganizationId: organizations.methodCentreIds[0] ?? null,
    createdOn,
    creationBasis: `приказ от ${createdOn.split('-').reverse().join('.')} № 214-од`,
    closedOn,
    closingBasis: `приказ от ${closedOn.split('-').reverse().join('.')} № 127-од`,
    closingReason: 'задачи решены',
  };
  tables.groups.push(group);
  return group;
}

/** Teachers of the field who have worked long enough; they belong to the groups of today. */
function addComposition({ tables, profile }: Story, group: Group, groups: readonly GroupStory[]): void {
  const from = group.createdOn ?? '';
  const ids = new Set(groups.filter(({ spec }) => spec.field === profile.oldGroup.field).map(({ groupId }) => groupId));
  const known = new Set(
    tables.memberships.filter(({ groupId, role }) => ids.has(groupId) && role !== 'curator').map((row) => row.personId),
  );
  const jobs = tables.jobs.filter(({ personId, isMain, from: since }) => {
    return known.has(personId) && isMain === true && (since ?? '') <= from;
  });
  jobs.slice(0, MEMBERS).forEach((job, index) => {
    tables.memberships.push({
      id: nextId(tables, 'memberships'),
      groupId: group.id,
      personId: job.personId,
      role: index === 0 ? 'leader' : 'member',
      from,
      to: group.closedOn,
      basisKind: 'приказ',
      basisNumber: '214-од',
      basisDate: from,
      votesFor: null,
      votesAgainst: null,
      votesAbstained: null,
      jobId: job.id,
      endBasis: group.closingBasis,
      note: '',
    });
  });
}

/** The year stands on the page of the group by its report. */
function addReport({ tables }: Story, group: Group, schoolYear: SchoolYear, submittedOn: PlainDate): void {
  tables.reports.push({
    id: nextId(tables, 'reports'),
    groupId: group.id,
    schoolYear,
    submittedOn,
    submittedTo: '',
    consideredOn: null,
    consideredBy: '',
    consideredNumber: '',
    conclusions: `План выполнен, материалы по теме «${group.theme}» переданы в организации.`,
    problems: '',
    nextTasks: '',
    note: '',
  });
}

function addFile(story: Story, group: Group): void {
  const { planTitle, reportTitle } = story.regulation;
  const hasTerm = story.tables.norms.some(({ kind }) => kind === 'retention');
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  for (const startYear of [story.currentStart - LAST_YEAR_AGO - 1, story.currentStart - LAST_YEAR_AGO]) {
    const schoolYear = schoolYearFrom(startYear);
    addReport(story, group, schoolYear, onWorkday(plainDate(startYear + 1, 5, 21)));
    const papers = [
      { kind: 'план', title: capital(planTitle), number: '', on: plainDate(startYear, 9, 17) },
      { kind: 'протокол', title: 'Протокол', number: '1', on: plainDate(startYear, 9, 18) },
      { kind: 'протокол', title: 'Протокол', number: '2', on: plainDate(startYear, 11, 20) },
      { kind: 'протокол', title: 'Протокол', number: '3', on: plainDate(startYear + 1, 3, 19) },
      { kind: 'отчёт', title: capital(reportTitle), number: '', on: plainDate(startYear + 1, 5, 21) },
    ];
    for (const { on, title, ...paper } of papers) {
      addDocument(story, {
        ...paper,
        title: `${title}: ${group.name}`,
        on: onWorkday(on),
        groupId: group.id,
        schoolYear,
        status: 'в деле',
        keepUntil: plainDate(startYear + 1 + KEPT_YEARS, 12, 31),
        note: hasTerm ? '' : 'Срок по номенклатуре дел',
      });
    }
  }
}

/** Tells of the group that ended, of who was in it, and of its papers. */
export function tellArchive(story: Story, groups: readonly GroupStory[]): void {
  const group = addOldGroup(story);
  addComposition(story, group, groups);
  addFile(story, group);
}
