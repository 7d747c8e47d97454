import type { PlainDate } from '../calendar/plain-date';
import { type SchoolYear, startYearOf } from '../calendar/school-year';
import type { GroupFacts } from './register-index';

/**
 * Tells whether the register was kept for that very group in that year: it has a meeting (up to `asOf`), a
 * plan or a report of it.
 * Dates of orders and of the composition say nothing: whoever begins a register enters old ones too.
 *
 * @param nextYearMeetingsFrom month and day, `08-15`, from which (inclusive) meetings belong to the next year.
 */
export function wasKept(facts: GroupFacts, year: SchoolYear, nextYearMeetingsFrom: string, asOf: PlainDate): boolean {
  const start = startYearOf(year);
  const from = `${start}-${nextYearMeetingsFrom}`;
  const next = `${start + 1}-${nextYearMeetingsFrom}`;
  return (
    facts.plans.some(({ schoolYear }) => schoolYear === year) ||
    facts.reports.some(({ schoolYear }) => schoolYear === year) ||
    facts.meetings.some(({ date }) => date !== null && date >= from && date < next && date <= asOf)
  );
}
