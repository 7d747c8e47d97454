import * as z from 'zod/mini';
import { Id, VerdictRow } from './shapes';
import { UncertainWord } from './word-forms';

export const MakeMinutesInput = z.object({ meetingId: Id });
export type MakeMinutesInput = z.infer<typeof MakeMinutesInput>;

export const MakeMinutesOutput = z.object({
  documentId: Id,
  fileName: z.string(),
  url: z.string(),
  /** True when the paper existed already and nothing was made. */
  existed: z.boolean(),
  /** Russian sentences: words to check, empty places left for a pen. */
  warnings: z.array(z.string()),
  /** Names and phrases behind the highlighted words, to be checked once; absent: nobody has to. */
  uncertain: z.optional(z.array(UncertainWord)),
  verdicts: z.array(VerdictRow),
});
export type MakeMinutesOutput = z.infer<typeof MakeMinutesOutput>;
