// Terms that run from an event: «в течение 10 рабочих дней после последнего заседания».
import { later } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import type { DueDate } from '../verdicts/verdict';
import type { Norm } from './norm';
import { knownBy, type Subject } from './subject';
import { plainDue, workEnd } from './work-end';

/** The last meeting, once none can come any more; a year without meetings ends with its teaching. */
function lastMeeting(subject: Subject): PlainDate | null {
  const { asOf, held, planned, unanswered } = subject;
  const end = workEnd(subject);
  if (asOf <= end || planned.length > 0) return null;
  const last = held[held.length - 1]?.date ?? end;
  // One that nobody has answered about may have been the last: the later term is taken.
  const maybe = unanswered[unanswered.length - 1]?.date ?? last;
  return later(maybe, last);
}

function eventOf(subject: Subject, norm: Norm): PlainDate | null {
  const { asOf, frame, held, livesFrom } = subject;
  switch (norm.parameters.after) {
    case 'creation':
      return livesFrom;
    case 'planApproval':
      return knownBy(asOf, subject.plan()?.approvedOn ?? null);
    case 'meeting':
      return held[0]?.date ?? null;
    case 'lastMeeting':
      return lastMeeting(subject);
    case 'teachingEnd':
      return workEnd(subject);
    default:
      return frame.start;
  }
}

/** When a thing is due after an event; `due` is `null` while the event has not come. */
interface EventDue {
  readonly event: PlainDate | null;
  readonly due: DueDate | null;
}

/**
 * Returns the n-th working day after the event of the norm; the day of the event itself does not count.
 *
 * @returns `null` when the norm has no such term.
 */
export function eventDue(subject: Subject, norm: Norm): EventDue | null {
  const { withinWorkingDays, after } = norm.parameters;
  if (withinWorkingDays === null || after === null) return null;
  const event = eventOf(subject, norm);
  return { event, due: event === null ? null : plainDue(subject.frame.days.add(event, withinWorkingDays)) };
}
