// How many meetings the clauses ask for in each period of a year: what a plan is made from and measured by.
import type { CountingPeriod, PeriodSet } from '../../calendar/counting-periods';
import { earlier, later } from '../../calendar/date-arithmetic';
import type { PlainDate } from '../../calendar/plain-date';
import { countingOf } from '../../norms/counting-kind';
import { livedDays, monthsLived, proRata } from '../../norms/group-life';
import type { Norm } from '../../norms/norm';
import type { Subject } from '../../norms/subject';
import type { GroupYear } from './group-year';

/** What one clause asks of one period. */
export interface AskedPeriod {
  readonly clause: string;
  readonly title: string;
  /** First and last day on which a meeting of the group closes it, both inclusive. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Last day of the period itself, inclusive: holidays after a quarter close it, but are not planned for. */
  readonly end: PlainDate;
  readonly count: number;
  /** Only meetings of these forms; empty: of any. */
  readonly forms: readonly string[];
}

/**
 * Periods of the year with the least number of meetings that each clause asks of the group, as it is judged: shares of
 * a year lived in part, periods lived for less than a half left out, recommendations and what is for information too.
 * Clauses about the whole life of a group, about experiments and about minorities of mixed groups say nothing of a plan.
 */
export function askedMeetings({ subject, norms }: GroupYear): readonly AskedPeriod[] {
  return norms.flatMap((norm) => {
    const { kind, parameters, severity } = norm;
    if (kind !== 'meetings-per-period' || severity === 'info') return [];
    if (parameters.period === null || parameters.period === 'term' || parameters.period === 'experiment') return [];
    const counting = countingOf(norm, subject.group);
    if (!counting.known) return [];
    const set = subject.frame.periods(counting.kind);
    return set.periods.flatMap((period) => askedPeriod(subject, norm, set, period, counting.count));
  });
}

function askedPeriod(
  subject: Subject,
  norm: Norm,
  set: PeriodSet,
  period: CountingPeriod,
  count: number,
): readonly AskedPeriod[] {
  const { livesFrom, livesTo, frame } = subject;
  const { title } = period.period;
  const isExcepted = norm.parameters.exceptPeriods.some((one) =>
    title.toLowerCase().startsWith(one.trim().toLowerCase()),
  );
  const asked = set.kind === 'schoolYear' ? proRata(count, monthsLived(subject)) : shareOf(subject, period, count);
  if (isExcepted || asked === 0) return [];
  const from = later(later(period.period.from, frame.start), livesFrom ?? frame.start);
  const to = earlier(period.due.date, livesTo ?? period.due.date);
  return [
    {
      clause: norm.clause,
      title,
      from,
      to,
      end: earlier(period.period.to, to),
      count: asked,
      forms: norm.parameters.forms,
    },
  ];
}

function shareOf(subject: Subject, { period }: CountingPeriod, count: number): number {
  const { lived, days } = livedDays(period, subject);
  return lived * 2 >= days ? count : 0;
}
