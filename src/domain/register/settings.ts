/** Choices of the installation, read from sheet «Настройки»; each has a default there. */
export interface Settings {
  /** Name of the municipality or the school for heads of papers and digests. */
  readonly registerName: string;
  /** The authority or the school named at the head of papers. */
  readonly authorityName: string;
  /** Place of drawing up papers, «г. Любим». */
  readonly place: string;
  /** E-mails of methodists, lower case. Empty: everyone who may edit the workbook is one. */
  readonly methodistEmails: readonly string[];
  /** Reminders are off until somebody switches them on (152-ФЗ, reference in README). */
  readonly mailEnabled: boolean;
  /** Hour of the daily check, 0–23, in the workbook's time zone. */
  readonly dailyHour: number;
  /** Month and day from which a meeting of late August belongs to the next school year, `08-15`. */
  readonly nextYearMeetingsFrom: string;
  /** Working days given for minutes where the regulation sets no term. */
  readonly minutesWorkingDays: number;
  /** Days of grace before a planned meeting whose day has passed is asked about. */
  readonly unansweredMeetingDays: number;
  /** Working days for which a vacancy of the leader is only `atRisk`. */
  readonly leaderVacancyWorkingDays: number;
  /** Share of members below which attendance is warned of, percent. */
  readonly lowAttendancePercent: number;
  /** Above this number «Присутствовали» is a number with a list attached. */
  readonly presentListThreshold: number;
  /** «РЕШИЛИ» or «ПОСТАНОВИЛИ». */
  readonly decisionWord: string;
  /** Confirmed forms of positions, organisations, groups and bodies, a line each: «орган = род: …; дат: …». */
  readonly phraseForms: string;
  /** «учебный год» or «календарный год»: when numbers of papers begin anew. */
  readonly numberingYear: string;
}

/** When numbers of papers begin anew, the default first. */
export const NUMBERING_YEARS = ['учебный год', 'календарный год'] as const;
