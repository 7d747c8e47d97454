import * as z from 'zod/mini';
import { DateText, Id, RowVersion } from './shapes';

/** Asks for the form «Заседание проведено»: a planned meeting, or a new one on `date`. */
export const MeetingFormInput = z.object({
  groupId: Id,
  meetingId: z.nullable(Id),
  date: DateText,
});
export type MeetingFormInput = z.infer<typeof MeetingFormInput>;

export const MeetingFormOutput = z.object({
  groupId: Id,
  groupName: z.string(),
  meetingId: z.nullable(Id),
  /** Version of the meeting's row, to be sent back; null for a new meeting. */
  version: z.nullable(RowVersion),
  today: DateText,
  date: DateText,
  number: z.string(),
  theme: z.string(),
  form: z.string(),
  mode: z.string(),
  place: z.string(),
  meetingTitle: z.string(),
  leaderTitle: z.string(),
  decisionWord: z.string(),
  chairId: z.nullable(z.string()),
  secretaryId: z.nullable(z.string()),
  presentIds: z.array(z.string()),
  excusedIds: z.array(z.string()),
  invited: z.string(),
  /** Composition of that day, leader first, then by name. */
  members: z.array(
    z.object({ personId: Id, name: z.string(), roleTitle: z.string(), position: z.string(), organization: z.string() }),
  ),
  forms: z.array(z.string()),
  modes: z.array(z.string()),
  agendaKinds: z.array(z.string()),
  /** Planned meetings of the group that are not answered yet. */
  planned: z.array(z.object({ id: Id, date: z.nullable(DateText), theme: z.string() })),
  agenda: z.array(
    z.object({
      kind: z.string(),
      question: z.string(),
      speakerId: z.nullable(z.string()),
      speakerText: z.string(),
      spoke: z.string(),
      decided: z.string(),
      recommended: z.string(),
      votesFor: z.nullable(z.number()),
      votesAgainst: z.nullable(z.number()),
      votesAbstained: z.nullable(z.number()),
    }),
  ),
});
export type MeetingFormOutput = z.infer<typeof MeetingFormOutput>;
