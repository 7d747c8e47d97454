// What members do between meetings: everybody has something to do in a year, most of it is done in time.
import { addDays } from '../../../domain/calendar/date-arithmetic';
import type { PlainDate } from '../../../domain/calendar/plain-date';
import type { Meeting } from '../../../domain/register/meeting';
import { dateInYear, isInYear, onWorkdayBefore, workdayAfter } from '../demo-dates';
import type { MonthDay } from '../demo-profile';
import { nextId } from '../demo-tables';
import type { GroupStory, Story, YearStory } from '../story';
import type { Trait } from '../traits';

const TASKS: readonly string[] = [
  'рассказать о результатах применения рекомендаций на своих занятиях',
  'провести открытое занятие и представить его конспект',
  'подобрать материалы для общей папки',
  'описать опыт своей организации по теме года',
  'помочь начинающему педагогу подготовить занятие',
];

type DatedMeeting = Meeting & { readonly date: PlainDate };

function heldOf({ tables }: Story, { groupId }: GroupStory, year: YearStory): readonly DatedMeeting[] {
  const held = tables.meetings.filter(
    (meeting): meeting is DatedMeeting =>
      meeting.groupIds.includes(groupId) && meeting.status === 'held' && isInYear(meeting.date, year),
  );
  return held.sort((one, other) => (one.date < other.date ? -1 : 1));
}

function addTask(
  { tables }: Story,
  group: GroupStory,
  meeting: Meeting,
  task: {
    readonly executorId: string | null;
    readonly text: string;
    readonly dueOn: PlainDate;
    readonly doneOn: PlainDate | null;
  },
): void {
  const items = tables.agendaItems.filter(({ meetingId }) => meetingId === meeting.id);
  tables.assignments.push({
    id: nextId(tables, 'assignments'),
    groupId: group.groupId,
    meetingId: meeting.id,
    agendaItemId: items.at(-1)?.id ?? null,
    executorId: task.executorId,
    task: task.text,
    dueOn: task.dueOn,
    doneOn: task.doneOn,
    note: '',
  });
}

/** Ids of members of the autumn of the year whose name stands nowhere yet. */
function idleMembers(
  { tables }: Story,
  group: GroupStory,
  year: YearStory,
  held: readonly Meeting[],
): readonly string[] {
  const meetingIds = new Set(held.map(({ id }) => id));
  const busy = new Set<string | null>([
    ...tables.agendaItems.filter(({ meetingId }) => meetingIds.has(meetingId)).map(({ speakerId }) => speakerId),
    ...tables.assignments
      .filter(({ meetingId }) => meetingIds.has(meetingId ?? ''))
      .map(({ executorId }) => executorId),
    ...tables.products
      .filter(({ groupId, madeOn }) => groupId === group.groupId && isInYear(madeOn, year))
      .flatMap(({ authorIds }) => authorIds),
  ]);
  const end = dateInYear(year.startYear, [1, 15]);
  return tables.memberships
    .filter(
      ({ groupId, role, from, to, personId }) =>
        groupId === group.groupId &&
        role !== 'curator' &&
        (from === null || from <= end) &&
        (to === null || to >= dateInYear(year.startYear, [10, 1])) &&
        !busy.has(personId),
    )
    .map(({ personId }) => personId);
}

/**
 * Gives everybody who would stay silent something to do: at one of the meetings before the last, or, in an active
 * group, at the first.
 */
function employ(story: Story, group: GroupStory, year: YearStory): void {
  const held = heldOf(story, group, year);
  const [first] = held;
  if (first === undefined || group.traits.has('silentMembers')) return;
  const isActive = group.traits.has('activeMembers');
  const people = isActive ? allMembers(story, group, first.date) : idleMembers(story, group, year, held);
  const meetings = isActive || held.length === 1 ? [first] : held.slice(0, -1);
  people.forEach((executorId, order) => {
    const meeting = meetings[order % meetings.length] ?? first;
    const dueOn = workdayAfter(meeting.date, 26 + order);
    const text = TASKS[(order + group.index) % TASKS.length] ?? '';
    addTask(story, group, meeting, { executorId, text, dueOn, doneOn: onWorkdayBefore(addDays(dueOn, -(order % 5))) });
  });
}

function allMembers({ tables }: Story, { groupId }: GroupStory, on: PlainDate): readonly string[] {
  const rows = tables.memberships.filter(
    (row) =>
      row.groupId === groupId &&
      row.role !== 'curator' &&
      (row.from === null || row.from <= on) &&
      (row.to === null || row.to > on),
  );
  return [...new Set(rows.map(({ personId }) => personId))];
}

const TARDY: readonly (readonly [trait: Trait, due: MonthDay, done: MonthDay | null])[] = [
  ['taskLate', [10, 20], [10, 27]],
  ['taskOverdue', [11, 6], null],
  ['taskNear', [11, 24], [11, 24]],
];

/** Tasks of this year (an overdue one of the last year too) that are done late, or not at all. */
function delay(story: Story, group: GroupStory, year: YearStory): void {
  const [first] = heldOf(story, group, year);
  if (first === undefined) return;
  for (const [trait, due, done] of TARDY) {
    const isOld = year.which === 'last' && (done !== null || group.index % 2 === 0);
    if (!group.traits.has(trait) || isOld) continue;
    addTask(story, group, first, {
      executorId: first.presentIds.at(-1) ?? null,
      text: 'подготовить обзор методических писем для коллег',
      dueOn: dateInYear(year.startYear, due),
      doneOn: done === null ? null : dateInYear(year.startYear, done),
    });
  }
}

/** Writes the tasks of both years. */
export function tellDeeds(story: Story, groups: readonly GroupStory[], years: readonly YearStory[]): void {
  for (const group of groups) {
    for (const year of years) {
      employ(story, group, year);
      delay(story, group, year);
    }
  }
}
