// The first plan of a group that has no plan to copy: as many meetings as the clauses ask for.
import { addDays, daysBetween } from '../../calendar/date-arithmetic';
import type { PlainDate } from '../../calendar/plain-date';
import type { WorkingDays } from '../../calendar/working-days';
import { isOfForm } from '../../norms/meeting-forms';
import { type AskedPeriod, askedMeetings } from './asked-meetings';
import type { GroupYear } from './group-year';
import { EMPTY_ROW, type PlanRow } from './plan-card';

/** A meeting to plan. */
interface Proposed {
  readonly on: PlainDate;
  /** Empty: an ordinary meeting. */
  readonly form: string;
}

/** A working day at a share of the period, never outside it. */
function dayAt({ from, end }: AskedPeriod, share: number, days: WorkingDays): PlainDate {
  const day = addDays(from, Math.floor((daysBetween(from, end) + 1) * share));
  const after = days.onOrAfter(day);
  if (after <= end) return after;
  const before = days.onOrBefore(day);
  return before >= from ? before : day;
}

/** Clauses about one form first, then shorter periods before longer ones: a longer one counts what they have asked for. */
function inOrder(asked: readonly AskedPeriod[]): readonly AskedPeriod[] {
  const length = ({ from, end }: AskedPeriod): number => daysBetween(from, end);
  return [...asked].sort((a, b) => Number(b.forms.length > 0) - Number(a.forms.length > 0) || length(a) - length(b));
}

function proposed({ subject, norms }: GroupYear): readonly Proposed[] {
  const { days } = subject.frame;
  const found: Proposed[] = [];
  for (const period of inOrder(askedMeetings({ subject, norms }))) {
    const { from, to, forms, count } = period;
    const there = found.filter(({ on, form }) => on >= from && on <= to && isOfForm(form, forms)).length;
    const lacking = Math.max(0, count - there);
    for (let i = 0; i < lacking; i++) {
      found.push({ on: dayAt(period, (2 * i + 1) / (2 * lacking), days), form: forms[0] ?? '' });
    }
  }
  return found.sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** The first meeting of the year has a day of its own: in the middle of what the clause leaves. */
function withFirst({ subject, norms }: GroupYear, meetings: readonly Proposed[]): readonly Proposed[] {
  const norm = norms.find(({ kind }) => kind === 'first-meeting-by');
  const due = norm === undefined ? null : subject.frame.dueOf(norm);
  const [first, ...others] = meetings;
  if (due === null || first === undefined || first.on <= due.date) return meetings;
  const { start, days } = subject.frame;
  if (subject.livesFrom !== null && subject.livesFrom > start) return meetings;
  const on = days.onOrBefore(addDays(start, Math.floor(daysBetween(start, due.date) / 2)));
  return [{ ...first, on }, ...others];
}

/**
 * Lines for a plan: one meeting for each that the clauses of the regulation ask for, each on a working day inside its
 * period, in the words of the regulation. None where no clause names a number.
 */
export function rowsFromNorms(year: GroupYear): readonly PlanRow[] {
  const { meetingTitle } = year.subject.regulation;
  return withFirst(year, proposed(year)).map(({ on, form }, i) => {
    const word = form === '' ? meetingTitle : form;
    return {
      ...EMPTY_ROW,
      title: `${word.charAt(0).toUpperCase()}${word.slice(1)} № ${i + 1}`,
      form: word,
      termOn: on,
    };
  });
}
