/**
 * A term that comes once a school year. `notLaterThan` includes the named day, `before` ends on the day
 * before it: «не позднее 15 мая» and «до 1 сентября» are different terms. `yearOf` says in which calendar
 * year of school year Y the day lies: `start` (2026 of 2026/27) or `end` (2027).
 */
export interface YearlyDeadline {
  readonly operator: 'notLaterThan' | 'before';
  readonly month: number;
  readonly day: number;
  readonly yearOf: 'start' | 'end';
}
