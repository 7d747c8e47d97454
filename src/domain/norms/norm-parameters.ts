import type { YearlyDeadline } from '../calendar/yearly-deadline';

/** Kinds of period over which facts are counted. `own`: what the group itself decided. */
export type PeriodKind =
  | 'schoolYear'
  | 'halfYear'
  | 'trimester'
  | 'schoolQuarter'
  | 'calendarQuarter'
  | 'month'
  | 'own';

/**
 * Parameters of a norm, flat so that each is one column of sheet «Нормы»; a kind declares which ones
 * it needs and which it understands, the rest stay `null` or empty.
 */
export interface NormParameters {
  /** Least number of facts per period. */
  readonly count: number | null;
  readonly period: PeriodKind | null;
  readonly deadline: YearlyDeadline | null;
  /** Working days allowed after the event that starts the term. */
  readonly withinWorkingDays: number | null;
  /** Who approves, receives or considers: words matched with the register's field; empty: anyone. */
  readonly body: string;
  /** Any of these qualification categories. */
  readonly categories: readonly string[];
  /** Least full years of work in the speciality on the day of the fact. */
  readonly minYears: number | null;
  /** Any of these positions; a position matches when it begins with one of them. */
  readonly positions: readonly string[];
  /** Positions that are eligible without category and years. */
  readonly exemptPositions: readonly string[];
  /** order / election; `null`: the regulation does not say. */
  readonly method: 'order' | 'election' | null;
  /** The person has to be a member of the group. */
  readonly mustBeMember: boolean | null;
  /** secretary / leader: who draws up a paper. */
  readonly author: 'leader' | 'secretary' | null;
  /** What the fact has to contain, by name: вопросы, решения, рекомендации, тема, цель … */
  readonly content: readonly string[];
}
