import * as z from 'zod/mini';
import { DateText, Id, VerdictDetail } from './shapes';

export const ShowGroupInput = z.object({ groupId: Id });
export type ShowGroupInput = z.infer<typeof ShowGroupInput>;

export const ShowGroupOutput = z.object({
  id: Id,
  name: z.string(),
  type: z.string(),
  theme: z.string(),
  regulationTitle: z.string(),
  schoolYear: z.string(),
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
    }),
  ),
  verdicts: z.array(VerdictDetail),
});
export type ShowGroupOutput = z.infer<typeof ShowGroupOutput>;
