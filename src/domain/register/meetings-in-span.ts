import { addDays } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import { isSchoolYear, type SchoolYear } from '../calendar/school-year';
import type { Meeting } from './meeting';
import type { GroupFacts } from './register-index';

/** A meeting whose day is known. */
export type DatedMeeting = Meeting & { readonly date: PlainDate };

function isDated(meeting: Meeting): meeting is DatedMeeting {
  return meeting.date !== null;
}

/** The school year that a person chose for a meeting in «засчитать в период» («2025/26, IV четверть»), if any. */
function chosenYear(meeting: Meeting): SchoolYear | null {
  if (meeting.countedIn === '') return null;
  const beginning = meeting.countedIn.trim().slice(0, 7);
  return isSchoolYear(beginning) ? beginning : null;
}

/**
 * Returns held meetings of a group that count in a school year, oldest first: those of the span and known on
 * `asOf`, and those that a person moved into the year; a meeting moved into another year is left out.
 *
 * @param from first day, inclusive.
 * @param to last day, inclusive.
 * @returns without those dated before the group was created: it could not meet yet.
 */
export function meetingsIn(
  facts: GroupFacts,
  year: SchoolYear,
  from: PlainDate,
  to: PlainDate,
  asOf: PlainDate,
): readonly DatedMeeting[] {
  const found: DatedMeeting[] = [];
  const { createdOn } = facts.group;
  for (const meeting of facts.meetings) {
    if (meeting.status !== 'held' || !isDated(meeting) || meeting.date > asOf) continue;
    if (createdOn !== null && meeting.date < createdOn) continue;
    const chosen = chosenYear(meeting);
    const counts = chosen === null ? meeting.date >= from && meeting.date <= to : chosen === year;
    if (counts) found.push(meeting);
  }
  return found;
}

/**
 * Counts held meetings of a span that are dated before the group was created, and so do not count: one of the two
 * days is wrong.
 */
export function heldBeforeCreation(facts: GroupFacts, from: PlainDate, to: PlainDate): number {
  const { createdOn } = facts.group;
  if (createdOn === null || createdOn <= from) return 0;
  return facts.meetings.filter(
    ({ status, date }) => status === 'held' && date !== null && date >= from && date <= to && date < createdOn,
  ).length;
}

/** Meetings of a group in a school year by what is known of them on a day. */
interface MeetingsByState {
  readonly undated: readonly Meeting[];
  readonly planned: readonly DatedMeeting[];
  readonly unanswered: readonly DatedMeeting[];
}

/**
 * Sorts meetings that are not held or have no date: still to come (the days of grace included), or their day has
 * passed for more than `graceDays` and nobody has said whether they took place.
 */
export function sortMeetings(
  facts: GroupFacts,
  from: PlainDate,
  to: PlainDate,
  asOf: PlainDate,
  graceDays: number,
): MeetingsByState {
  const undated: Meeting[] = [];
  const planned: DatedMeeting[] = [];
  const unanswered: DatedMeeting[] = [];
  const lastUnanswered = addDays(asOf, -graceDays - 1);
  for (const meeting of facts.meetings) {
    const { status } = meeting;
    if (!isDated(meeting)) {
      if (status === 'held') undated.push(meeting);
    } else if ((status === 'planned' || status === 'postponed') && meeting.date >= from && meeting.date <= to) {
      if (meeting.date > lastUnanswered) planned.push(meeting);
      else unanswered.push(meeting);
    }
  }
  return { undated, planned, unanswered };
}
