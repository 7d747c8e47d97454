// What a plan that is being written comes to against what the clauses ask: seen while it can still be changed.
import { earlier, later } from '../../calendar/date-arithmetic';
import type { PlainDate } from '../../calendar/plain-date';
import { isMeetingItem } from '../../norms/is-meeting-item';
import { isOfForm, mayBeOfForm } from '../../norms/meeting-forms';
import { absentPeriods, termSpan } from '../../norms/term-span';
import { meetingsIn } from '../../register/meetings-in-span';
import type { PlanItem } from '../../register/plan-item';
import type { CommandWarning } from '../decision';
import { type AskedPeriod, askedMeetings } from './asked-meetings';
import type { GroupYear } from './group-year';

/** Days that a line may fall on: any of the year for periods that the calendar lacks; `null` when its term says nothing. */
interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

function daysOf({ subject }: GroupYear, { termOn, termText }: PlanItem): Days | null {
  if (termOn !== null) return { from: termOn, to: termOn };
  if (termText.trim() === '') return null;
  const { meetingsFrom, end } = subject.frame;
  const isKnownLater = absentPeriods(termText, subject.frame) !== null;
  return isKnownLater ? { from: meetingsFrom, to: end } : termSpan(termText, subject.frame);
}

/** A line may close a period when its days touch it; a line without a term that can be told closes none. */
function mayClose(days: Days | null, { from, to }: AskedPeriod): boolean {
  return days !== null && later(days.from, from) <= earlier(days.to, to);
}

/** Meetings that the period has or will have: held, planned, and lines without a meeting of their own. */
function countIn(year: GroupYear, period: AskedPeriod, items: readonly PlanItem[]): number {
  const { facts, asOf, schoolYear, planned, unanswered, regulation } = year.subject;
  const { from, to, forms } = period;
  const held = meetingsIn(facts, schoolYear, from, to, asOf).filter(({ form }) => isOfForm(form, forms));
  const coming = [...planned, ...unanswered].filter(
    (meeting) => meeting.date >= from && meeting.date <= to && mayBeOfForm(meeting, forms),
  );
  const taken = new Set(facts.meetings.map(({ planItemId }) => planItemId));
  const lines = items.filter((item) => {
    if (taken.has(item.id) || item.doneOn !== null || !mayClose(daysOf(year, item), period)) return false;
    if (forms.length > 0) return isOfForm(item.form.trim() === '' ? item.title : item.form, forms);
    return isMeetingItem(item, regulation.meetingTitle);
  });
  return held.length + coming.length + lines.length;
}

/**
 * Warns of each period that is not over and for which the plan provides fewer meetings than the clause asks:
 * `planTooSmall` with the period, the numbers and the clause. A line whose words span several periods counts in each.
 *
 * @param items lines of the plan as they would be saved
 */
export function planForecast(year: GroupYear, items: readonly PlanItem[]): readonly CommandWarning[] {
  const { asOf, regulation } = year.subject;
  return askedMeetings(year).flatMap((period): CommandWarning[] => {
    if (period.to < asOf) return [];
    const planned = countIn(year, period, items);
    if (planned >= period.count) return [];
    const { title, clause, count, forms } = period;
    const only = forms.length === 1 ? (forms[0] ?? '') : '';
    const data = { title, clause, planned, required: count, meetingTitle: only || regulation.meetingTitle };
    return [{ code: 'planTooSmall', data }];
  });
}
