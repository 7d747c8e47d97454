import type { YearlyDeadline } from '../calendar/yearly-deadline';

/**
 * Kinds of period over which facts are counted. `term`: the whole life of the group, `experiment`: a span of its own
 * in sheet «Календарь», `own`: what the group itself decided.
 */
export type PeriodKind =
  | 'schoolYear'
  | 'halfYear'
  | 'trimester'
  | 'schoolQuarter'
  | 'calendarQuarter'
  | 'month'
  | 'term'
  | 'experiment'
  | 'own';

/** A step of a paper on its way; each has a body and may have a term of its own. */
export type PaperStep = 'submitted' | 'agreed' | 'considered' | 'approved';

/** The event from which `withinWorkingDays` run. */
export type TermStart = 'meeting' | 'lastMeeting' | 'creation' | 'planApproval' | 'teachingEnd';

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
  /** Another group of the register where the person has to be, by words of its type or name: any of these will do. */
  readonly otherBody: readonly string[];
  /** As what in `otherBody`; `null`: as a member of any kind, a leader included. */
  readonly otherBodyRole: 'member' | 'leader' | null;
  /** secretary / leader: who draws up a paper. */
  readonly author: 'leader' | 'secretary' | null;
  /** What the fact has to contain, by name: вопросы, решения, рекомендации, тема, цель … */
  readonly content: readonly string[];
  /** Greatest number, inclusive: of members. `count` is the least one. */
  readonly maxCount: number | null;
  /** Least share, percent: of members present. Exactly this share is enough. */
  readonly percent: number | null;
  /** Whose majority elects: of all members, or of those present; `null`: of all members. */
  readonly majorityOf: 'members' | 'present' | null;
  /** Least and greatest length of a group's term, calendar months, both inclusive. */
  readonly minMonths: number | null;
  readonly maxMonths: number | null;
  /** Greatest term of office, or years for which papers are kept. */
  readonly years: number | null;
  readonly step: PaperStep | null;
  readonly after: TermStart | null;
  /** Periods that ask for nothing, by the beginning of their titles: «январь». */
  readonly exceptPeriods: readonly string[];
  /** Only meetings of these forms count: «семинар», «открытое занятие»; empty: of any form. */
  readonly forms: readonly string[];
  /** Where members have to work: in organisations of the authority, or in a base organisation of the group. */
  readonly organizations: 'subordinate' | 'base' | null;
}
