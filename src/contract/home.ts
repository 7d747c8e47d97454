import * as z from 'zod/mini';
import { DateText, VerdictRow } from './shapes';

/** What the office is busy with at a time of the year. */
export const SeasonId = z.enum([
  'preparing',
  'opening',
  'working',
  'vacations',
  'halfYear',
  'finishing',
  'handingOver',
  'quiet',
]);
export type SeasonId = z.infer<typeof SeasonId>;

/** What the opening screen of a methodist adds to the verdicts. */
export const OfficeHome = z.object({
  season: SeasonId,
  /** Whether the register has a regulation: without one nothing is checked. */
  hasRegulation: z.boolean(),
  /** The most urgent broken duty of each of the groups that burn most. */
  burning: z.array(VerdictRow),
  /** Unfinished duties due from today on within a fortnight, the earliest first. */
  soon: z.object({ total: z.int(), verdicts: z.array(VerdictRow) }),
});
export type OfficeHome = z.infer<typeof OfficeHome>;

/** One thing to do with the one button that does it. */
export const NextActionView = z.object({
  code: z.enum(['recordMeeting', 'prepareMeeting', 'makeMinutes', 'planItem', 'assignment', 'duty']),
  /** Id of a form of the catalogue, or `openGroup`, `openMeeting`, `makeMinutes`. */
  action: z.string(),
  groupId: z.string(),
  /** The word of the group's regulation for a meeting; absent: «заседание». */
  meetingTitle: z.optional(z.string()),
  rowId: z.nullable(z.string()),
  words: z.string(),
  /** Last day in time, inclusive; null: as soon as possible. */
  due: z.nullable(DateText),
});
export type NextActionView = z.infer<typeof NextActionView>;

/** What the opening screen shows to somebody who has work in groups. */
export const OwnHome = z.object({
  groups: z.array(
    z.object({
      groupId: z.string(),
      /** Titles of the regulation: «координатор», «секретарь». */
      roles: z.array(z.string()),
      nextMeetingOn: z.nullable(DateText),
      /** The paper of a school year that is awaited or was; null: nobody asks for one now. */
      report: z.nullable(z.object({ schoolYear: z.string(), submittedOn: z.nullable(DateText) })),
    }),
  ),
  /** The most urgent first; not all of them. */
  next: z.object({ total: z.int(), actions: z.array(NextActionView) }),
});
export type OwnHome = z.infer<typeof OwnHome>;

/** One of the two: `office` for methodists, `own` for everybody else. */
export const Home = z.object({ office: z.nullable(OfficeHome), own: z.nullable(OwnHome) });
export type Home = z.infer<typeof Home>;
