import { builtInCalendar } from '../../domain/calendar/built-in-calendar';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { schoolYearFrom, schoolYearOf, startYearOf } from '../../domain/calendar/school-year';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import type { Settings } from '../../domain/register/settings';
import { builtInRegulations } from '../../domain/regulations/index';
import { dateInDigits } from '../../domain/russian/date-in-digits';
import { asSeenOn } from './as-seen-on';
import { CONDUCTS, type Conduct } from './conduct';
import { dateInYear, workdayAfter } from './demo-dates';
import type { DemoId, DemoProfile } from './demo-profile';
import { type DemoTables, emptyTables, nextId } from './demo-tables';
import { changed } from './details/changed';
import { tellDetails } from './details/index';
import { makeGroup } from './make-group';
import { makeOrganizations } from './make-organizations';
import { makeNextPlan, makeYear } from './make-year';
import { nameSource } from './people-names';
import { DEMO_PROFILES } from './profiles/index';
import { randomFrom } from './random';
import type { GroupStory, Story, YearStory } from './story';

/** Ids of the demos in the order of the regulations. */
export const DEMO_IDS = Object.keys(DEMO_PROFILES) as readonly DemoId[];

function settingsOf(profile: DemoProfile): Settings {
  return {
    registerName: profile.registerName,
    authorityName: profile.authorityName,
    place: profile.place,
    methodistEmails: ['metodist@example.org'],
    mailEnabled: true,
    dailyHour: 7,
    nextYearMeetingsFrom: '08-15',
    minutesWorkingDays: 5,
    unansweredMeetingDays: 3,
    leaderVacancyWorkingDays: 10,
    lowAttendancePercent: 50,
    presentListThreshold: 15,
    decisionWord: profile.decisionWord,
    phraseForms: '',
    numberingYear: 'учебный год',
  };
}

/** The first and the last good group meet together once this year: one meeting, counted for both. */
function joinMeeting(story: Story, groups: readonly GroupStory[]): void {
  const { tables, currentStart } = story;
  const [one, other] = groups.filter((group) => group.conduct === CONDUCTS[0] || group.index === 10);
  if (one === undefined || other === undefined || one.groupId === other.groupId) return;
  const from = dateInYear(currentStart, [10, 10]);
  const isMiddle = (groupId: string) => (meeting: DemoTables['meetings'][number]) =>
    meeting.groupIds.includes(groupId) && meeting.date !== null && meeting.date > from && meeting.number === '2';
  const kept = tables.meetings.findIndex(isMiddle(one.groupId));
  const dropped = tables.meetings.findIndex(isMiddle(other.groupId));
  const meeting = tables.meetings[kept];
  const second = tables.meetings[dropped];
  if (meeting === undefined || second === undefined) return;
  tables.meetings[kept] = {
    ...meeting,
    groupIds: [one.groupId, other.groupId],
    presentIds: [...new Set([...meeting.presentIds, ...second.presentIds])],
    // A line of the plan of each: the day links them.
    planItemId: null,
    note: 'Совместное заседание двух объединений',
  };
  tables.planItems = changed(tables.planItems, ({ id }) => id === meeting.planItemId || id === second.planItemId, {
    termOn: meeting.date,
    doneOn: meeting.date,
  });
  tables.meetings.splice(dropped, 1);
  tables.agendaItems = tables.agendaItems.filter((item) => item.meetingId !== second.id);
  tables.assignments = tables.assignments.filter((task) => task.meetingId !== second.id);
}

/** The methodist has excused one group from one norm. */
function addWaiver(story: Story, group: GroupStory | undefined): void {
  const { tables, currentStart } = story;
  const norm =
    tables.norms.find((one) => one.kind === 'minutes-per-meeting') ??
    tables.norms.find((one) => one.kind === 'meetings-per-period');
  if (group === undefined || norm === undefined) return;
  tables.waivers.push({
    id: nextId(tables, 'waivers'),
    groupId: group.groupId,
    normId: norm.id,
    schoolYear: schoolYearFrom(currentStart),
    period: '',
    reason: 'Документы группы ведутся вместе с проектом организации; решение согласовано с куратором.',
    author: 'методист',
    date: dateInYear(currentStart, [9, 7]),
    withdrawnOn: null,
    note: '',
  });
}

/** «протокол от 24.04.2026 № 4»: the minutes on which a petition of a day rests. */
function lastMinutes({ tables }: Story, groupId: string, day: string): string {
  const known = tables.meetings.flatMap(({ groupIds, date, minutesNumber }) =>
    groupIds.includes(groupId) && date !== null && date <= day && minutesNumber !== '' ? [{ date, minutesNumber }] : [],
  );
  const last = known.sort((a, b) => a.date.localeCompare(b.date)).at(-1);
  return last === undefined ? '' : `протокол от ${dateInDigits(last.date)} № ${last.minutesNumber}`;
}

function addPetitions(story: Story, groups: readonly GroupStory[]): void {
  const { tables, random, profile, currentStart } = story;
  for (const group of groups.filter((one) => one.index % 4 === 0)) {
    const leader = tables.memberships.find((row) => row.groupId === group.groupId && row.role === 'member');
    const date = workdayAfter(dateInYear(currentStart - 1, [4, 28]), group.index);
    if (leader === undefined || date < group.livesFrom || (group.livesTo !== null && group.livesTo < date)) continue;
    tables.petitions.push({
      id: nextId(tables, 'petitions'),
      groupId: group.groupId,
      personId: leader.personId,
      kind: random.pick(['благодарность', 'почётная грамота']),
      addressee: profile.authorityName,
      motive: 'активное участие в работе объединения и обобщение опыта',
      date,
      basis: lastMinutes(story, group.groupId, date),
      result: 'поощрение объявлено приказом',
      resultOn: workdayAfter(date, 30),
      note: '',
    });
  }
}

function startStory(profile: DemoProfile, currentStart: number): Story {
  const random = randomFrom(`${profile.id} ${currentStart}`);
  const tables = emptyTables();
  const builtIn = builtInRegulations.find((one) => one.regulation.id === profile.id);
  if (builtIn === undefined) throw new Error(`No regulation ${profile.id}`);
  const { regulation, norms } = builtIn;
  tables.regulations.push(regulation);
  tables.norms.push(...norms);
  tables.calendar.push(...builtInCalendar);
  const newName = nameSource(random);
  const organizations = makeOrganizations(profile, tables, newName);
  return { profile, tables, random, newName, regulation, currentStart, organizations };
}

/** In a school without preschool groups and rotation of boards every conduct is dealt in turn. */
const conductOf = (index: number): Conduct => CONDUCTS[index % CONDUCTS.length] ?? (CONDUCTS[0] as Conduct);

/**
 * Tells the register of an invented municipality as it stood on a day: the last school year whole, the current one up
 * to that day. The same id and day always give the same register; within one school year only what has happened grows.
 */
export function demoRegister(id: DemoId, asOf: PlainDate): RegisterSnapshot {
  const profile = DEMO_PROFILES[id];
  const currentStart = startYearOf(schoolYearOf(asOf));
  const story = startStory(profile, currentStart);
  const groups = profile.groups.map((spec, index) => makeGroup(story, spec, conductOf(index), index));
  const year = (which: YearStory['which'], startYear: number): YearStory => ({
    which,
    startYear,
    schoolYear: schoolYearFrom(startYear),
  });
  for (const group of groups) {
    makeYear(story, group, year('last', currentStart - 1));
    makeYear(story, group, year('current', currentStart));
    makeNextPlan(story, group, year('current', currentStart));
  }
  joinMeeting(story, groups);
  // The ninth group keeps no minutes of its first meeting; a school without that norm excuses a community from its own frequency.
  addWaiver(story, groups[profile.hasTerm ? 10 : 8]);
  addPetitions(story, groups);
  tellDetails(story, groups, [year('last', currentStart - 1), year('current', currentStart)]);
  return { ...asSeenOn(story.tables, asOf), settings: settingsOf(profile) };
}
