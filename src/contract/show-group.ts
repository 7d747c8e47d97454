import * as z from 'zod/mini';
import { CardSection } from './group-card';
import { DateText, Id, VerdictDetail } from './shapes';

/** `schoolYear`, «2025/26»: of whose work the card tells; absent: the current one. */
export const ShowGroupInput = z.object({
  groupId: Id,
  schoolYear: z.optional(z.string().check(z.regex(/^\d{4}\/\d{2}$/))),
});
export type ShowGroupInput = z.infer<typeof ShowGroupInput>;

export const ShowGroupOutput = z.object({
  id: Id,
  name: z.string(),
  type: z.string(),
  theme: z.string(),
  regulationTitle: z.string(),
  /** Whose work the card tells of. */
  schoolYear: z.string(),
  /** School years that the register knows something of, the latest first. */
  schoolYears: z.array(z.string()),
  /** Of a group whose last day is over: that day, inclusive, and why; `null` while it works. */
  closed: z.nullable(
    z.object({
      on: DateText,
      basis: z.string(),
      reason: z.string(),
      /** A meeting held before that day may still be entered. */
      mayEnterLate: z.boolean(),
    }),
  ),
  /** Nobody has created it yet: nothing is held or written of it; absent: it was created. */
  proposed: z.optional(z.literal(true)),
  /** Whether the regulation has norms that are checked. */
  hasNorms: z.boolean(),
  /** Titles are words of the regulation: руководитель, координатор … */
  leaderTitle: z.string(),
  meetingTitle: z.string(),
  members: z.array(
    z.object({
      personId: Id,
      name: z.string(),
      role: z.string(),
      roleTitle: z.string(),
      position: z.string(),
      organization: z.string(),
    }),
  ),
  meetings: z.array(
    z.object({
      id: Id,
      date: z.nullable(DateText),
      status: z.enum(['planned', 'held', 'postponed', 'cancelled']),
      theme: z.string(),
      minutesNumber: z.string(),
      minutesOn: z.nullable(DateText),
      minutesUrl: z.nullable(z.string()),
      /** The row of «Документы» whose file can be saved; absent: none. */
      minutesDocumentId: z.optional(Id),
      /** Of a joint meeting: names of the other groups, the one that holds it first; absent: none. */
      together: z.optional(z.array(z.string())),
      /** Another group holds it, and whoever asks does not write that one: it is only shown; absent: own. */
      isGuest: z.optional(z.literal(true)),
    }),
  ),
  sections: z.array(CardSection),
  verdicts: z.array(VerdictDetail),
});
export type ShowGroupOutput = z.infer<typeof ShowGroupOutput>;
