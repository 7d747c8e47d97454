// One meeting as the period of a verdict: kinds that judge each meeting apart.
import type { PlainDate } from '../calendar/plain-date';
import type { DatedMeeting } from '../register/meetings-in-span';
import type { VerdictPeriod } from '../verdicts/verdict';

/** Titles of meetings by day: many groups meet on the same one. */
const titles = new Map<PlainDate, string>();

function titleOf(date: PlainDate): string {
  let title = titles.get(date);
  if (title === undefined) {
    title = `заседание ${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
    titles.set(date, title);
  }
  return title;
}

/** Returns the day of the meeting as a period whose id is the meeting's. */
export function meetingPeriod(meeting: DatedMeeting): VerdictPeriod {
  return { id: `meeting:${meeting.id}`, title: titleOf(meeting.date), from: meeting.date, to: meeting.date };
}
