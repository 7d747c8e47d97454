// What of a period's meetings the register leaves open: unanswered, undated, unclear, put off.
import type { CountingPeriod } from '../calendar/counting-periods';
import type { PlainDate } from '../calendar/plain-date';
import type { Meeting } from '../register/meeting';
import type { DatedMeeting } from '../register/meetings-in-span';
import { type FindingDetails, missingField } from './finding';
import { mayBeOfForm } from './meeting-forms';
import type { Norm } from './norm';
import type { Subject } from './subject';

/** How much one period asks for; a part of the year lived changes it. */
export interface Requirement {
  readonly count: number;
  readonly full: number;
  readonly months: number;
}

/** What is counted in one period. */
export interface Count {
  readonly held: readonly Meeting[];
  readonly unclear: readonly Meeting[];
  /** Held ones without a form, where only some forms count. */
  readonly formless: readonly DatedMeeting[];
  readonly required: Requirement;
}

/**
 * The fields that keep the register from telling: unanswered meetings, meetings without a date, unclear choices,
 * and where only some forms count, meetings without a form.
 */
export function gapsIn(subject: Subject, norm: Norm, period: CountingPeriod, count: Count): FindingDetails['missing'] {
  const { forms } = norm.parameters;
  const { due, period: span } = period;
  const isHere = ({ date }: DatedMeeting): boolean => date >= span.from && date <= due.date;
  // A period that is over is not called broken for a meeting of its last days that nobody has answered about yet.
  const open = subject.asOf > due.date ? [...subject.unanswered, ...subject.planned] : subject.unanswered;
  const unanswered = open.filter((meeting) => isHere(meeting) && mayBeOfForm(meeting, forms));
  const undated = subject.undated.filter((meeting) => mayBeOfForm(meeting, forms));
  return [
    ...unanswered.map(({ id }) => missingField('meetings', id, 'status')),
    ...undated.map(({ id }) => missingField('meetings', id, 'date')),
    ...count.unclear.map(({ id }) => missingField('meetings', id, 'countedIn')),
    ...count.formless.filter(isHere).map(({ id }) => missingField('meetings', id, 'form')),
  ];
}

/** The day to which a meeting of the period was put off, when it lies beyond the period. */
export function movedAway(subject: Subject, norm: Norm, { due, period }: CountingPeriod): PlainDate | null {
  const moved = subject.planned.find(
    (meeting) =>
      meeting.status === 'postponed' &&
      meeting.plannedOn !== null &&
      meeting.plannedOn >= period.from &&
      meeting.plannedOn <= due.date &&
      meeting.date > due.date &&
      mayBeOfForm(meeting, norm.parameters.forms),
  );
  return moved?.date ?? null;
}

/** The days of the period's planned meetings whose day has passed with the days of grace, and nobody has answered. */
export function askedDays(subject: Subject, norm: Norm, { due, period }: CountingPeriod): readonly PlainDate[] {
  return subject.unanswered
    .filter((meeting) => meeting.date >= period.from && meeting.date <= due.date)
    .filter((meeting) => mayBeOfForm(meeting, norm.parameters.forms))
    .map(({ date }) => date)
    .sort();
}
