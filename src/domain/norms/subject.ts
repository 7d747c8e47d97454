import type { PlainDate } from '../calendar/plain-date';
import type { SchoolYear } from '../calendar/school-year';
import type { AnnualReport } from '../register/annual-report';
import type { Group } from '../register/group';
import type { Meeting } from '../register/meeting';
import type { DatedMeeting } from '../register/meetings-in-span';
import type { Plan } from '../register/plan';
import type { GroupFacts, RegisterIndex } from '../register/register-index';
import type { Settings } from '../register/settings';
import type { Regulation } from '../regulations/regulation';
import type { Finding } from './finding';
import type { YearFrame } from './year-frame';

/**
 * One group in one school year as it was known on a day: what every kind of norm judges.
 * Facts later than `asOf` are not in it.
 */
export interface Subject {
  readonly index: RegisterIndex;
  readonly facts: GroupFacts;
  readonly group: Group;
  /** The edition named by the group: its words and its policy of days off. */
  readonly regulation: Regulation;
  readonly settings: Settings;
  readonly frame: YearFrame;
  readonly schoolYear: SchoolYear;
  readonly asOf: PlainDate;
  /** The day on which states (who leads, who is secretary) are looked at: `asOf`, or the last day of a past year. */
  readonly stateOn: PlainDate;
  /** Only what is still owed is wanted: a kind may leave out what is kept, which saves half the time of a check. */
  readonly owedOnly: boolean;
  /** First day of the group's life; `null` when not filled: it has always been there. */
  readonly livesFrom: PlainDate | null;
  /** Last day of the group's life, inclusive: closed, else the end of its term; `null`: no end known. */
  readonly livesTo: PlainDate | null;
  /** The group is closed already, not only given a term. */
  readonly isClosed: boolean;
  /** Held meetings of the year with a date, oldest first. */
  readonly held: readonly DatedMeeting[];
  /** Held ones of the group without a date: they count for nothing until it is filled. */
  readonly undated: readonly Meeting[];
  /** Meetings of the year that are planned (or postponed) for a day that has not come yet, or only just has. */
  readonly planned: readonly DatedMeeting[];
  /** Planned ones whose day has passed with the days of grace: nobody has said whether they took place. */
  readonly unanswered: readonly DatedMeeting[];
  /** The work plan of the year, or of the year named; `undefined` when there is no row. */
  plan(year?: SchoolYear): Plan | undefined;
  /** The year-end paper of the year. */
  readonly report: AnnualReport | undefined;
  /**
   * Judges another norm about the same subject, by id, for norms that combine others; `undefined` when there is no
   * such norm, it is switched off, or it combines norms itself.
   */
  judge(normId: string): readonly Finding[] | undefined;
}

/** Returns the date unless it is later than the day of evaluation: later facts are not known yet. */
export function knownBy(asOf: PlainDate, date: PlainDate | null): PlainDate | null {
  return date !== null && date <= asOf ? date : null;
}
