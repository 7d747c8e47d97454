import { addDays } from '../../domain/calendar/date-arithmetic';
import { previousSchoolYear } from '../../domain/calendar/school-year';
import type { AgendaItem } from '../../domain/register/agenda-item';
import type { Meeting } from '../../domain/register/meeting';
import { isInYear, onWorkdayBefore, workdayAfter } from './demo-dates';
import { nextId } from './demo-tables';
import type { GroupStory, Story, YearStory } from './story';
import { COMMON_TOPICS, type Topic } from './teaching-fields';

interface Question {
  readonly kind: string;
  readonly topic: Topic;
  readonly isVoted: boolean;
}

const ordinary = (topic: Topic): Question => ({ kind: 'обычный', topic, isVoted: false });

function planning({ profile }: Story, group: GroupStory, year: YearStory): Question[] {
  const isNew = group.livesFrom >= `${year.startYear}-09-01`;
  const results: Question = {
    kind: 'обычный',
    topic: [
      `Об итогах работы за ${previousSchoolYear(year.schoolYear)} учебный год`,
      'Признать работу удовлетворительной.',
    ],
    isVoted: false,
  };
  const approved: Question = {
    kind: 'утверждение плана',
    topic: [
      `Об утверждении плана работы на ${year.schoolYear} учебный год`,
      `Утвердить план работы на ${year.schoolYear} учебный год.`,
    ],
    isVoted: true,
  };
  const accepted: Question = {
    kind: 'обычный',
    topic: [
      `О плане работы на ${year.schoolYear} учебный год`,
      `Принять план работы на ${year.schoolYear} учебный год к исполнению.`,
    ],
    isVoted: true,
  };
  const plan = profile.planApproval?.on === 'meeting' ? approved : accepted;
  return isNew ? [plan] : [results, plan];
}

function summing({ regulation }: Story, year: YearStory): Question[] {
  return [
    {
      kind: 'итоги года',
      topic: [
        `Об итогах работы за ${year.schoolYear} учебный год`,
        'Признать работу объединения удовлетворительной.',
        'Обобщённые материалы передать в методическую службу.',
      ],
      isVoted: true,
    },
    ordinary([
      'О проекте плана на следующий учебный год',
      `Членам объединения направить ${regulation.leaderTitle === 'координатор' ? 'координатору' : 'руководителю'} предложения до 1 июня.`,
    ]),
  ];
}

/** Who has been heard least this year comes first; of equals the one on the list. */
function nextSpeaker(story: Story, group: GroupStory, year: YearStory, meeting: Meeting): string {
  const { tables, random } = story;
  if (group.traits.has('silentMembers')) return meeting.chairId ?? random.pick(meeting.presentIds);
  const ofYear = new Set(
    tables.meetings
      .filter(({ groupIds, date }) => groupIds.includes(group.groupId) && isInYear(date, year))
      .map(({ id }) => id),
  );
  const times = (personId: string): number =>
    tables.agendaItems.filter((item) => item.speakerId === personId && ofYear.has(item.meetingId)).length;
  return meeting.presentIds.reduce((least, one) => (times(one) < times(least) ? one : least));
}

function questionsOf(
  story: Story,
  group: GroupStory,
  year: YearStory,
  occasion: { index: number; isLast: boolean },
): Question[] {
  const { random } = story;
  const isHeard = !group.traits.has('resultsNotHeard') || year.which === 'current';
  const own = random.sample(group.field.topics, occasion.index === 0 || occasion.isLast ? 1 : 2).map(ordinary);
  const common = random.chance(0.5) ? [ordinary(random.pick(COMMON_TOPICS))] : [];
  if (occasion.index === 0) return [...planning(story, group, year), ...own];
  return occasion.isLast && isHeard ? [...summing(story, year), ...own] : [...own, ...common];
}

function spoken(story: Story, speakerId: string | null): string {
  const { random, tables } = story;
  const person = tables.persons.find((one) => one.id === speakerId);
  if (person === undefined || random.chance(0.35)) return '';
  const who = `${person.lastName} ${person.firstName.charAt(0)}. ${person.middleName.charAt(0)}.`;
  const ending = person.middleName.endsWith('ч') ? '' : 'а';
  return random.pick([
    `${who} рассказал${ending} об опыте своей организации и показал${ending} фрагменты занятий.`,
    `${who} предложил${ending} провести взаимное посещение занятий.`,
    `${who} отметил${ending}, что материалы полезны и для молодых педагогов.`,
    `${who} поделил${ending === 'а' ? 'ась' : 'ся'} трудностями и попросил${ending} о консультации.`,
  ]);
}

function votes(story: Story, voters: number): Pick<AgendaItem, 'votesFor' | 'votesAgainst' | 'votesAbstained'> {
  const abstained = story.random.chance(0.2) ? 1 : 0;
  return { votesFor: voters - abstained, votesAgainst: 0, votesAbstained: abstained };
}

const NO_VOTE = { votesFor: null, votesAgainst: null, votesAbstained: null };

function addTask(story: Story, group: GroupStory, meeting: Meeting, itemId: string): void {
  const { tables, random } = story;
  if (meeting.date === null || meeting.presentIds.length === 0) return;
  const dueOn = workdayAfter(meeting.date, random.int(14, 45));
  tables.assignments.push({
    id: nextId(tables, 'assignments'),
    groupId: group.groupId,
    meetingId: meeting.id,
    agendaItemId: itemId,
    executorId: random.pick(meeting.presentIds),
    task: random.pick([
      'подготовить открытое занятие и его конспект',
      'собрать материалы коллег в общую папку',
      'подготовить сообщение для следующего заседания',
      'составить памятку для педагогов',
    ]),
    dueOn,
    doneOn: onWorkdayBefore(addDays(dueOn, random.int(-6, 0))),
    note: '',
  });
}

/** Writes the questions of a meeting with speakers, decisions, recommendations, votes and tasks. */
export function makeAgenda(
  story: Story,
  group: GroupStory,
  year: YearStory,
  meeting: Meeting,
  occasion: { readonly index: number; readonly isLast: boolean },
): void {
  const { tables, random, profile } = story;
  questionsOf(story, group, year, occasion).forEach((question, index) => {
    const [text, ...decisions] = question.topic;
    const speakerId =
      index === 0 && meeting.chairId !== null ? meeting.chairId : nextSpeaker(story, group, year, meeting);
    const others = meeting.presentIds.filter((one) => one !== speakerId);
    const id = nextId(tables, 'agendaItems');
    const recommended = profile.recommends && !question.isVoted ? decisions.slice(1) : [];
    tables.agendaItems.push({
      id,
      meetingId: meeting.id,
      order: index + 1,
      kind: question.kind,
      question: text,
      speakerId,
      speakerText: '',
      spoke: others.length === 0 ? '' : spoken(story, random.pick(others)),
      decided: decisions.filter((one) => !recommended.includes(one)).join('\n'),
      recommended: recommended.join('\n'),
      ...(question.isVoted ? votes(story, meeting.presentIds.length) : NO_VOTE),
      note: '',
    });
    if (index > 0 && random.chance(0.3)) addTask(story, group, meeting, id);
  });
}
