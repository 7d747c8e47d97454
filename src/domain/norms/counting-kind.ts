// Which periods a norm counts over for one group: its own parameter, the group's system of periods, the group's own decision.
import type { CountedPeriodKind } from '../calendar/counting-periods';
import type { Group } from '../register/group';
import type { Norm } from './norm';
import { isForMinority } from './norm-audience';
import type { PeriodKind } from './norm-parameters';

/** Periods and count to ask for, or why they are not known. */
export type Counting =
  | { readonly known: true; readonly kind: CountedPeriodKind; readonly count: number }
  /** The group has not decided yet how often it meets. */
  | { readonly known: false; readonly field: 'ownFrequencyCount' | 'ownFrequencyPeriod' };

const PERIOD_WORDS: readonly (readonly [beginning: string, kind: CountedPeriodKind])[] = [
  ['четверт', 'schoolQuarter'],
  ['учебная четверт', 'schoolQuarter'],
  ['учебную четверт', 'schoolQuarter'],
  ['триместр', 'trimester'],
  ['полугоди', 'halfYear'],
  ['квартал', 'calendarQuarter'],
  ['месяц', 'month'],
  ['год', 'schoolYear'],
  ['учебный год', 'schoolYear'],
];

/** Reads the Russian word of a period: четверти, «месяц», «учебный год»; `null` for any other. */
export function periodKindOfWord(word: string): CountedPeriodKind | null {
  const text = word.trim().toLowerCase();
  return PERIOD_WORDS.find(([beginning]) => text.startsWith(beginning))?.[1] ?? null;
}

/** Parts of the year whose system belongs to the group (⚠3): trimesters take the place of quarters. */
const REPLACEABLE: ReadonlySet<PeriodKind> = new Set<PeriodKind>(['schoolQuarter', 'calendarQuarter', 'trimester']);

const OF_SCHOOLS: ReadonlySet<PeriodKind> = new Set<PeriodKind>(['schoolQuarter', 'trimester']);

/** The group's system is its majority's: of it a minority keeps only how its own schools divide the year. */
function isReplacedBy(own: CountedPeriodKind, period: PeriodKind, norm: Norm): boolean {
  if (!isForMinority(norm.audience)) return true;
  return OF_SCHOOLS.has(period) && OF_SCHOOLS.has(own);
}

/** Returns the periods and the count that the norm means for the group. */
export function countingOf(norm: Norm, group: Group): Counting {
  const asked = norm.parameters.period ?? 'schoolYear';
  const period = asked === 'term' || asked === 'experiment' ? 'schoolYear' : asked;
  if (period !== 'own') {
    const own = REPLACEABLE.has(period) ? periodKindOfWord(group.periodSystem) : null;
    const kind = own !== null && isReplacedBy(own, period, norm) ? own : period;
    return { known: true, kind, count: norm.parameters.count ?? 1 };
  }
  const count = group.ownFrequencyCount;
  if (count === null || count <= 0) return { known: false, field: 'ownFrequencyCount' };
  const kind = periodKindOfWord(group.ownFrequencyPeriod);
  return kind === null ? { known: false, field: 'ownFrequencyPeriod' } : { known: true, kind, count };
}
