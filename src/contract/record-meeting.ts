import * as z from 'zod/mini';
import { NextForm, VerdictChange } from './commands';
import { DateText, Id, LongText, RowVersion, ShortText, VerdictRow } from './shapes';

const Votes = z.nullable(z.int().check(z.gte(0), z.lte(10_000)));

export const AgendaItemInput = z.object({
  kind: ShortText,
  question: LongText.check(z.minLength(1)),
  speakerId: z.nullable(Id),
  speakerText: ShortText,
  spoke: LongText,
  /** One decision a line. */
  decided: LongText,
  recommended: LongText,
  votesFor: Votes,
  votesAgainst: Votes,
  votesAbstained: Votes,
});
export type AgendaItemInput = z.infer<typeof AgendaItemInput>;

/** «Заседание проведено»: what the form sends. Rules beyond the shape are the command's. */
export const RecordMeetingInput = z.object({
  /** Made by the page once per form: a repeated request answers the first result. */
  requestId: Id,
  groupId: Id,
  meetingId: z.nullable(Id),
  version: z.nullable(RowVersion),
  date: DateText,
  number: ShortText,
  theme: ShortText,
  form: ShortText,
  mode: ShortText,
  place: ShortText,
  chairId: z.nullable(Id),
  secretaryId: z.nullable(Id),
  presentIds: z.array(Id).check(z.maxLength(1000)),
  excusedIds: z.array(Id).check(z.maxLength(1000)),
  invited: LongText,
  agenda: z.array(AgendaItemInput).check(z.maxLength(50)),
});
export type RecordMeetingInput = z.infer<typeof RecordMeetingInput>;

export const RecordMeetingOutput = z.object({
  meetingId: Id,
  /** Russian warnings that do not stop: few members present, date in the past year … */
  warnings: z.array(z.string()),
  /** What the save has changed in the group, whatever the page had of it; none when a repeated request is answered. */
  changes: z.array(VerdictChange),
  /** Verdicts of the group after the save: they replace what the page shows of it. */
  verdicts: z.array(VerdictRow),
  /** Forms that people usually need next; none when a repeated request is answered. */
  next: z.array(NextForm),
});
export type RecordMeetingOutput = z.infer<typeof RecordMeetingOutput>;
