// The end of a group's work in a school year, and the whole life of a group as one period.
import { shiftDueDate } from '../calendar/due-date';
import type { PlainDate } from '../calendar/plain-date';
import type { DueDate, VerdictPeriod } from '../verdicts/verdict';
import { dueForEndingGroup } from './group-life';
import { oncePerText } from './once-per-text';
import type { Subject } from './subject';

/** Returns the last day of teaching, or of the group when that comes sooner. */
export function workEnd(subject: Subject): PlainDate {
  const { livesTo, frame } = subject;
  return livesTo !== null && livesTo < frame.teachingEnd ? livesTo : frame.teachingEnd;
}

/** Returns the day as a due date that nothing shifts; groups share it, as most of them end their work on one day. */
export const plainDue = oncePerText((date): DueDate => ({ date, nominal: date, shiftedBecause: null }));

/**
 * Returns when the paper about the year is due where the clause names no day: the last day of the school year (moved
 * off a day off), or of the group when that comes sooner.
 */
export function yearEndDue(subject: Subject): DueDate {
  const { frame } = subject;
  return dueForEndingGroup(shiftDueDate(frame.end, frame.days, frame.shift), subject);
}

/** The group came to be when teaching was over: nothing of this year is asked of it. */
export function isCreatedAfterTeaching(subject: Subject): boolean {
  const { livesFrom, frame } = subject;
  return livesFrom !== null && livesFrom > frame.teachingEnd;
}

/** The whole life of a group; a year that the group outlives is spoken for by the year after. */
interface Term {
  readonly period: VerdictPeriod;
  /** `null`: nobody has said until when the group works. */
  readonly due: DueDate | null;
  /** The year of the subject is over and the group worked on: a later year speaks for the term. */
  readonly isSpokenForLater: boolean;
}

/** Returns the life of the group as a period with the id `term`. */
export function termOf(subject: Subject): Term {
  const { livesFrom, livesTo, frame, asOf } = subject;
  return {
    period: { id: 'term', title: 'весь срок работы', from: livesFrom ?? frame.start, to: livesTo ?? frame.end },
    due: livesTo === null ? null : plainDue(livesTo),
    isSpokenForLater: asOf > frame.end && (livesTo === null || livesTo > frame.end),
  };
}
