import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Meeting } from '../../domain/register/meeting';
import type { Membership } from '../../domain/register/membership';
import { workdayAfter } from './demo-dates';
import { nextId } from './demo-tables';
import { makeAgenda } from './make-agenda';
import type { GroupStory, Story, YearStory } from './story';

interface Occasion {
  readonly date: PlainDate;
  /** Place in the year, from 0. */
  readonly index: number;
  readonly isLast: boolean;
  /** `null`: no plan is kept. */
  readonly planItemId: string | null;
}

const lastsOn = (row: Membership, date: PlainDate): boolean => (row.from ?? date) <= date && (row.to ?? date) >= date;

function attendance(story: Story, members: readonly Membership[]) {
  const { random } = story;
  const present = members.filter((row) => row.role !== 'member' || random.chance(0.84));
  const absent = members.filter((row) => !present.includes(row));
  return {
    presentIds: [...new Set(present.map((row) => row.personId))],
    excusedIds: absent.filter(() => random.chance(0.7)).map((row) => row.personId),
  };
}

function minutes(story: Story, group: GroupStory, year: YearStory, occasion: Occasion, authorId: string | null) {
  const { profile, random } = story;
  const isForgotten =
    group.conduct.withoutMinutes[year.which].includes(occasion.index) ||
    (group.traits.has('minutesForgotten') && year.which === 'current' && occasion.index === 0);
  if (isForgotten || !random.chance(profile.minutesShare))
    return { minutesNumber: '', minutesOn: null, minutesAuthorId: null };
  return {
    minutesNumber: String(occasion.index + 1),
    minutesOn: workdayAfter(occasion.date, random.int(1, 4)),
    minutesAuthorId: authorId,
  };
}

/** Of the forms that a regulation names, those in which a group meets: no courses and no self-education. */
const GATHERING =
  /семинар|стол|мастер|штурм|игра|диалог|практикум|чтения|конференц|вебинар|встреч|консультац|презентац/;

function formOf({ random, regulation }: Story, occasion: Occasion): string {
  const { meetingForms, meetingTitle } = regulation;
  if (occasion.index === 0 || occasion.isLast) return meetingTitle;
  return random.pick([...meetingForms.filter((form) => GATHERING.test(form)), meetingTitle]);
}

function themeOf(group: GroupStory, occasion: Occasion): string {
  if (occasion.index === 0) return 'Планирование работы на учебный год';
  return occasion.isLast ? 'Итоги учебного года' : group.spec.theme;
}

/** Writes a meeting as it went (or, in the future, will go) with its agenda; `as-seen-on.ts` hides the future. */
export function makeMeeting(story: Story, group: GroupStory, year: YearStory, occasion: Occasion): void {
  const { tables, random } = story;
  const { conduct } = group;
  const isCurrent = year.which === 'current';
  const isPostponed = isCurrent && conduct.postponed === occasion.index;
  const date = isPostponed ? workdayAfter(occasion.date, 8) : occasion.date;
  const rows = tables.memberships.filter((row) => row.groupId === group.groupId && lastsOn(row, date));
  const members = rows.filter((row) => row.role !== 'curator');
  const leaderId = members.find((row) => row.role === 'leader')?.personId ?? null;
  const secretaryId = members.find((row) => row.role === 'secretary')?.personId ?? null;
  const isUnanswered = isCurrent && conduct.unanswered === occasion.index;
  const meeting: Meeting = {
    id: nextId(tables, 'meetings'),
    groupIds: [group.groupId],
    status: isUnanswered ? 'planned' : 'held',
    date,
    plannedOn: isPostponed ? occasion.date : null,
    number: String(occasion.index + 1),
    theme: themeOf(group, occasion),
    form: formOf(story, occasion),
    mode: random.pick(['очно', 'очно', 'очно', 'дистанционно']),
    place: '',
    isExtraordinary: null,
    countedIn: '',
    chairId: isUnanswered ? null : leaderId,
    secretaryId: isUnanswered ? null : secretaryId,
    ...(isUnanswered ? { presentIds: [], excusedIds: [] } : attendance(story, members)),
    invited: random.chance(0.12) ? 'Мельникова О. В., методист института развития образования' : '',
    planItemId: occasion.planItemId,
    ...(isUnanswered
      ? { minutesNumber: '', minutesOn: null, minutesAuthorId: null }
      : minutes(story, group, year, { ...occasion, date }, secretaryId ?? leaderId)),
    reason: isPostponed ? 'карантин в базовой организации' : '',
    note: '',
  };
  tables.meetings.push(meeting);
  if (!isUnanswered) makeAgenda(story, group, year, meeting, occasion);
}
