// «Документы»: the yearly list of all groups and the papers of each; reports that the council did not consider.
import { plainDate } from '../../../domain/calendar/date-arithmetic';
import type { PlainDate } from '../../../domain/calendar/plain-date';
import { dateInYear, onWorkday, workdayAfter } from '../demo-dates';
import type { DemoPaper } from '../demo-profile';
import type { GroupStory, Story, YearStory } from '../story';
import { addDocument } from './add-document';
import { changed } from './changed';

function yearlyList(story: Story, year: YearStory): void {
  const list = story.profile.yearlyList;
  if (list === null) return;
  addDocument(story, {
    kind: 'приказ',
    title: `${list.title} на ${year.schoolYear} учебный год`,
    groupId: null,
    schoolYear: year.schoolYear,
    status: 'подписан',
    on: onWorkday(dateInYear(year.startYear, list.on)),
    number: list.numbers[year.which === 'last' ? 0 : 1],
    keepUntil: null,
  });
}

function keepUntil({ keepYears }: DemoPaper, { traits }: GroupStory, year: YearStory): PlainDate | null {
  if (keepYears === null || (year.which === 'current' && traits.has('keptUnknown'))) return null;
  const years = traits.has('keptTooShort') && year.which === 'last' ? keepYears - 2 : keepYears;
  return plainDate(year.startYear + 1 + years, 12, 31);
}

/** The day on which the group wrote the paper; `null`: not in this year. */
function paperDay({ tables }: Story, paper: DemoPaper, group: GroupStory, year: YearStory): PlainDate | null {
  if (paper.isOfEnd) {
    const report = tables.reports.find(
      ({ groupId, schoolYear }) => groupId === group.groupId && schoolYear === year.schoolYear,
    );
    return report?.submittedOn ?? null;
  }
  const start = dateInYear(year.startYear, [9, 14]);
  const day = group.livesFrom > start ? group.livesFrom : start;
  const isOver = group.livesTo !== null && group.livesTo < day;
  return isOver || group.livesFrom > plainDate(year.startYear + 1, 5, 31) ? null : workdayAfter(day, 10);
}

function papersOf(story: Story, group: GroupStory, year: YearStory): void {
  const isForgotten = group.traits.has(year.which === 'last' ? 'oldPapersForgotten' : 'noPapers');
  if (isForgotten || (group.traits.has('noPapers') && year.which === 'last')) return;
  for (const paper of story.profile.papers) {
    const on = paperDay(story, paper, group, year);
    if (on === null) continue;
    addDocument(story, {
      kind: paper.kind,
      title: `${paper.title}: ${group.spec.name}, ${year.schoolYear} учебный год`,
      groupId: group.groupId,
      schoolYear: year.schoolYear,
      status: year.which === 'last' ? 'в деле' : 'подписан',
      on,
      number: '',
      keepUntil: keepUntil(paper, group, year),
    });
  }
}

function reportsOf({ tables }: Story, group: GroupStory): void {
  const isMeant = ({ groupId }: { readonly groupId: string }): boolean => groupId === group.groupId;
  if (group.traits.has('notConsidered')) {
    tables.reports = changed(tables.reports, isMeant, { consideredOn: null, consideredBy: '', consideredNumber: '' });
  }
  if (group.traits.has('consideredElsewhere')) {
    tables.reports = changed(tables.reports, isMeant, { consideredBy: 'совещание кураторов' });
  }
}

/** Writes the register of documents. */
export function tellPapers(story: Story, groups: readonly GroupStory[], years: readonly YearStory[]): void {
  for (const year of years) {
    yearlyList(story, year);
    for (const group of groups) papersOf(story, group, year);
  }
  for (const group of groups) reportsOf(story, group);
}
