// An experiment of the group as a span of its own: rows of the kind «эксперимент» of sheet «Календарь».
import type { CountingPeriod } from '../calendar/counting-periods';
import type { CalendarSpan } from '../calendar/school-calendar';
import type { Missing, VerdictPeriod } from '../verdicts/verdict';
import { type Finding, finding, missingField } from './finding';
import { dueForEndingGroup, livedDays } from './group-life';
import type { Subject } from './subject';
import { plainDue } from './work-end';

/** The experiments that the year of the subject speaks of, or what it says instead. */
export type Experiments =
  | { readonly known: true; readonly periods: readonly CountingPeriod[] }
  | { readonly known: false; readonly answers: readonly Finding[] };

/** Ends of the codes that an experiment adds, without the prefix. */
export const EXPERIMENT_STATES = ['experiment-undated', 'no-experiment'] as const;

/** «эксперимент «Цифровая среда»»; a title that says «эксперимент» itself stays as it is. */
function titleOf({ title }: CalendarSpan): string {
  const own = title.trim();
  if (own === '') return 'эксперимент';
  return own.toLowerCase().includes('эксперимент') ? own : `эксперимент «${own}»`;
}

function periodOf(span: CalendarSpan): VerdictPeriod {
  return { id: `experiment:${span.from}`, title: titleOf(span), from: span.from, to: span.to };
}

/** The year in which an experiment ends speaks of it, or the current one while it goes on: never two at once. */
function isSpokenForElsewhere({ frame, asOf }: Subject, { from, to }: CalendarSpan): boolean {
  return (asOf > frame.end && to > frame.end) || (asOf < frame.start && from < frame.start);
}

const UNDATED: readonly Missing[] = [missingField('calendar', null, 'from'), missingField('calendar', null, 'to')];

/**
 * Looks up the experiments of the group's calendar (of the main one where it has none of its own) that touch the
 * school year and the life of the group; first and last day inclusive. An experiment over two school years is one
 * period; a group that closes sooner owes everything on its last day.
 *
 * @param prefix of the codes `<prefix>.experiment-undated` and `<prefix>.no-experiment`
 */
export function experimentsOf(subject: Subject, prefix: string): Experiments {
  const { frame, stateOn } = subject;
  const entered = frame.calendar.everySpan('experiment');
  if (entered.length === 0) {
    const undated = finding(frame.period, stateOn, 'cantTell', `${prefix}.experiment-undated`, { missing: UNDATED });
    return { known: false, answers: [undated] };
  }
  const touching = entered.filter(
    (span) => span.from <= frame.end && span.to >= frame.start && livedDays(periodOf(span), subject).lived > 0,
  );
  if (touching.length === 0) {
    return { known: false, answers: [finding(frame.period, stateOn, 'inapplicable', `${prefix}.no-experiment`, {})] };
  }
  const periods = touching
    .filter((span) => !isSpokenForElsewhere(subject, span))
    .map((span) => ({ period: periodOf(span), due: dueForEndingGroup(plainDue(span.to), subject) }));
  return { known: true, periods };
}
