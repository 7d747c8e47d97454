import { addDays } from '../../domain/calendar/date-arithmetic';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { nextSchoolYear } from '../../domain/calendar/school-year';
import type { AnnualReport } from '../../domain/register/annual-report';
import { dateAfterYear, dateInYear, isInYear, onWorkday, workdayAfter } from './demo-dates';
import type { MonthDay } from './demo-profile';
import { nextId } from './demo-tables';
import { makeMeeting } from './make-meeting';
import { makeProducts } from './make-products';
import type { GroupStory, Story, YearStory } from './story';

/** The days on which the group means to meet this year; a community with its own frequency follows it. */
function meetingDays(story: Story, group: GroupStory, year: YearStory): PlainDate[] {
  const { profile, tables, random } = story;
  const isNursery = group.field.level === 'дошкольное' && profile.nurseryMeetings.length > 0;
  const own = tables.groups.find((one) => one.id === group.groupId)?.ownFrequencyPeriod;
  const usual: readonly MonthDay[] = isNursery ? profile.nurseryMeetings : profile.meetings;
  const planned = own === 'учебная четверть' ? usual.filter((_, index) => [1, 3, 5, 7].includes(index)) : usual;
  const isOften = group.traits.has('meetsOften') && year.which === 'current';
  const slots = isOften
    ? planned.flatMap<MonthDay>((slot, index) => (index === 0 ? [slot, [10, 14]] : [slot]))
    : planned;
  const isLate = (group.conduct.planDays ?? 0) > 5 && profile.planApproval?.on === 'meeting';
  return slots
    .map((slot, index) => {
      const late = index === 0 && isLate ? (group.conduct.planDays ?? 0) : 0;
      // Some communities meet at the very end of the month.
      const atMonthEnd = profile.hasTerm && index > 1 && group.index % 4 === 2 ? 7 : 0;
      return onWorkday(addDays(dateInYear(year.startYear, slot), random.int(-2, 3) + late + atMonthEnd));
    })
    .filter((date) => date >= addDays(group.livesFrom, 7) && (group.livesTo === null || date <= group.livesTo));
}

function approvalDay(
  story: Story,
  group: GroupStory,
  year: YearStory,
  meetings: readonly PlainDate[],
): PlainDate | null {
  const { planApproval } = story.profile;
  const { planDays } = group.conduct;
  const isForgotten = year.which === 'current' && planDays === null;
  const first = meetings[0];
  if (planApproval === null || isForgotten) return null;
  if (planApproval.on === 'meeting') return first ?? null;
  const usual = dateInYear(year.startYear, planApproval.on);
  const late = year.which === 'current' ? (planDays ?? 0) : 0;
  return workdayAfter(usual < group.livesFrom ? addDays(group.livesFrom, 12) : usual, late);
}

/** The day on which the draft for this year was handed in, before the year began. */
function draftDay(story: Story, group: GroupStory, year: YearStory): PlainDate | null {
  const { draftPlan } = story.profile;
  if (draftPlan === null || group.conduct.reportDays === null) return null;
  const usual = dateAfterYear(year.startYear - 1, draftPlan.on);
  return usual < group.livesFrom ? null : workdayAfter(usual, group.conduct.reportDays);
}

function addPlan(story: Story, group: GroupStory, year: YearStory, meetings: readonly PlainDate[]): string {
  const { tables, profile, random } = story;
  const id = nextId(tables, 'plans');
  const approvedOn = approvalDay(story, group, year, meetings);
  const submittedOn = draftDay(story, group, year);
  const isOrder = (profile.planApproval?.by ?? '').startsWith('приказ');
  tables.plans.push({
    id,
    groupId: group.groupId,
    schoolYear: year.schoolYear,
    theme: group.conduct.plainData ? group.spec.theme : '',
    goal: group.spec.goal,
    tasks:
      'Изучить опыт коллег по теме года\nПровести открытые занятия и обсудить их\nПодготовить материалы для коллег',
    expectedResult:
      group.conduct.plainData || year.which === 'last' ? 'Сборник методических материалов по теме года' : '',
    submittedOn,
    submittedTo: submittedOn === null ? '' : (profile.draftPlan?.to ?? ''),
    agreedOn: null,
    agreedBy: '',
    consideredOn: null,
    consideredBy: '',
    approvedOn,
    approvedBy: approvedOn === null ? '' : (profile.planApproval?.by ?? ''),
    approvalNumber: approvedOn === null ? '' : isOrder ? `${random.int(200, 480)}` : '1',
    version: 1,
    note: '',
  });
  return id;
}

function addPlanItem(
  story: Story,
  planId: string,
  item: { number: number; title: string; form: string; on: PlainDate | null; term: string; done: PlainDate | null },
): string {
  const { tables } = story;
  const { directions } = story.regulation;
  const id = nextId(tables, 'planItems');
  tables.planItems.push({
    id,
    planId,
    number: String(item.number),
    title: item.title,
    form: item.form,
    direction: directions[(item.number - 1) % directions.length] ?? '',
    termOn: item.on,
    termText: item.term,
    place: '',
    responsible: item.on === null ? 'члены объединения' : story.regulation.leaderTitle,
    result: item.on === null ? 'материалы в общей папке' : 'протокол',
    doneOn: item.done,
    note: '',
  });
  return id;
}

function addMeetings(
  story: Story,
  group: GroupStory,
  year: YearStory,
  planId: string,
  days: readonly PlainDate[],
): void {
  const { conduct } = group;
  const skipped = conduct.skipped[year.which];
  days.forEach((date, index) => {
    const isLast = index === days.length - 1;
    const title =
      index === 0 ? 'Планирование работы на учебный год' : isLast ? 'Итоги учебного года' : group.spec.theme;
    const item = { number: index + 1, title, form: story.regulation.meetingTitle, on: date, term: '', done: date };
    const planItemId = addPlanItem(story, planId, { ...item, done: skipped.includes(index) ? null : date });
    if (!skipped.includes(index)) makeMeeting(story, group, year, { date, index, isLast, planItemId });
  });
  addPlanItem(story, planId, {
    number: days.length + 1,
    title: 'Взаимное посещение открытых занятий',
    form: story.regulation.meetingForms.find((form) => form.startsWith('открыт')) ?? '',
    on: null,
    term: 'в течение года',
    done: null,
  });
  addPlanItem(story, planId, {
    number: days.length + 2,
    title: `Сбор материалов по теме «${group.spec.theme}»`,
    form: '',
    on: null,
    term: 'IV четверть',
    done: null,
  });
}

type Considered = Pick<AnnualReport, 'consideredOn' | 'consideredBy' | 'consideredNumber'>;

/** A group hears its results at its last meeting of the year, another body on a day of its own. */
function considered(story: Story, group: GroupStory, year: YearStory): Considered {
  const { consideredBy = '', consideredOn = null } = story.profile.report ?? {};
  if (consideredOn === null) return { consideredOn: null, consideredBy: '', consideredNumber: '' };
  if (consideredBy !== story.regulation.meetingTitle) {
    const on = onWorkday(dateAfterYear(year.startYear, consideredOn));
    return { consideredOn: on, consideredBy, consideredNumber: '4' };
  }
  const last = story.tables.meetings
    .filter(({ groupIds, status, date }) => groupIds[0] === group.groupId && status === 'held' && isInYear(date, year))
    .at(-1);
  if (last === undefined) return { consideredOn: null, consideredBy: '', consideredNumber: '' };
  return { consideredOn: last.date, consideredBy, consideredNumber: last.minutesNumber };
}

function addReport(story: Story, group: GroupStory, year: YearStory): void {
  const { profile, tables } = story;
  const { reportDays } = group.conduct;
  const { report } = profile;
  if (report === null || (reportDays === null && year.which === 'last')) return;
  const due = dateAfterYear(year.startYear, report.on);
  const on = group.livesTo !== null && group.livesTo < due ? group.livesTo : due;
  if (on < group.livesFrom) return;
  const submittedOn = workdayAfter(on, reportDays ?? 5);
  tables.reports.push({
    id: nextId(tables, 'reports'),
    groupId: group.groupId,
    schoolYear: year.schoolYear,
    submittedOn,
    submittedTo: report.to,
    ...considered(story, group, year),
    conclusions: `План в основном выполнен. Работа по теме «${group.spec.theme}» дала материалы, которыми пользуются коллеги.`,
    problems: 'Не все педагоги могли участвовать в заседаниях из-за занятости в первую смену.',
    nextTasks: 'Продолжить работу по теме.\nПровести открытые занятия во всех организациях.',
    note: '',
  });
}

/** Writes one school year of one group: plan, meetings, report and products. */
export function makeYear(story: Story, group: GroupStory, year: YearStory): void {
  const start = dateInYear(year.startYear, [9, 1]);
  const end = dateAfterYear(year.startYear, [8, 31]);
  if (group.livesFrom > end || (group.livesTo !== null && group.livesTo < start)) return;
  const days = meetingDays(story, group, year);
  const planId = addPlan(story, group, year, days);
  addMeetings(story, group, year, planId, days);
  addReport(story, group, year);
  makeProducts(story, group, year);
}

/** Writes the draft of the plan for the year after the current one. */
export function makeNextPlan(story: Story, group: GroupStory, current: YearStory): void {
  if (story.profile.draftPlan === null || group.livesTo !== null) return;
  const next: YearStory = {
    ...current,
    startYear: current.startYear + 1,
    schoolYear: nextSchoolYear(current.schoolYear),
  };
  addPlan(story, { ...group, conduct: { ...group.conduct, planDays: null } }, next, []);
}
