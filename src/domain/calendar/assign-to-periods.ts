// Which period a meeting closes (clauses.md Part 4, «Meeting held in holidays between quarters»).

import type { CountedPeriodKind, PeriodSet } from './counting-periods';
import type { PlainDate } from './plain-date';

/** A fact that closes a period: its day and the person's own choice of the period, empty when there is none. */
interface CountedFact {
  readonly date: PlainDate;
  readonly countedIn: string;
}

/** Facts by period, in the order of the periods, and those whose own choice names no period of the set. */
interface PeriodAssignment<F extends CountedFact> {
  readonly byPeriod: readonly (readonly F[])[];
  readonly unclear: readonly F[];
}

const OTHER_KIND_WORDS: Readonly<Record<CountedPeriodKind, string>> = {
  schoolYear: 'учебный год',
  halfYear: 'полугоди',
  trimester: 'триместр',
  schoolQuarter: 'четверт',
  calendarQuarter: 'квартал',
  month: 'месяц',
};

function normalized(text: string): string {
  return text.trim().toLowerCase().split('ё').join('е');
}

/** «2026/27, II четверть» names the year too; here only the period matters. */
function withoutYear(text: string): string {
  const comma = text.indexOf(',');
  return text.charAt(4) === '/' && comma > 0 ? text.slice(comma + 1).trim() : text;
}

/** Index of the chosen period; -1: the choice speaks of another kind of period; `null`: it names nothing known. */
function chosenIndex(countedIn: string, set: PeriodSet): number | null {
  const choice = withoutYear(normalized(countedIn));
  const index = set.periods.findIndex(
    ({ period }) => period.id.toLowerCase() === choice || normalized(period.title) === choice,
  );
  if (index >= 0) return index;
  if (set.kind === 'schoolYear') return -1;
  for (const kind of Object.keys(OTHER_KIND_WORDS) as CountedPeriodKind[]) {
    if (kind !== set.kind && choice.includes(OTHER_KIND_WORDS[kind])) return -1;
  }
  return null;
}

/** The period that holds the day, or the one just ended before it with `isGap`. */
function placeOf(date: PlainDate, set: PeriodSet): { readonly index: number; readonly isGap: boolean } {
  let index = 0;
  while (index + 1 < set.periods.length && date >= (set.periods[index + 1]?.period.from ?? '')) index++;
  const found = set.periods[index];
  return { index, isGap: found !== undefined && date > found.period.to };
}

/**
 * Assigns each fact to exactly one period. The person's own choice wins; a fact between two periods goes to the
 * one just ended unless that one already has `required` facts, then to the next.
 *
 * @param facts sorted by date; those outside the set's facts span have to be left out by the caller.
 */
export function assignToPeriods<F extends CountedFact>(
  facts: readonly F[],
  set: PeriodSet,
  required: number,
): PeriodAssignment<F> {
  const byPeriod: F[][] = set.periods.map(() => []);
  const unclear: F[] = [];
  const between: { readonly fact: F; readonly index: number }[] = [];
  for (const fact of facts) {
    const chosen = fact.countedIn === '' ? -1 : chosenIndex(fact.countedIn, set);
    if (chosen === null) unclear.push(fact);
    const place = chosen !== null && chosen >= 0 ? { index: chosen, isGap: false } : placeOf(fact.date, set);
    if (place.isGap) between.push({ fact, index: place.index });
    else byPeriod[place.index]?.push(fact);
  }
  for (const { fact, index } of between) {
    const ended = byPeriod[index];
    const next = byPeriod[index + 1];
    if (ended !== undefined && (ended.length < required || next === undefined)) ended.push(fact);
    else next?.push(fact);
  }
  return { byPeriod, unclear };
}
