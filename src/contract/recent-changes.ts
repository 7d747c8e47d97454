import * as z from 'zod/mini';
import { DateText, Id } from './shapes';

/** What was done in the register from a day on (inclusive). */
export const RecentChangesInput = z.object({
  since: DateText,
  /** Groups whose names are wanted beside those of the changes. */
  groupIds: z.optional(z.array(Id).check(z.maxLength(100))),
});
export type RecentChangesInput = z.infer<typeof RecentChangesInput>;

/** One line for each action, the latest first; not all of them when there are many. */
export const RecentChangesOutput = z.object({
  total: z.int(),
  /** Names of the groups of the changes and of those asked for. */
  groups: z.array(z.object({ id: z.string(), name: z.string() })),
  changes: z.array(
    z.object({
      /** ISO local time. */
      at: z.string(),
      actor: z.string(),
      /** Russian words: «Заседание назначено». */
      action: z.string(),
      groupId: z.nullable(Id),
    }),
  ),
});
export type RecentChangesOutput = z.infer<typeof RecentChangesOutput>;
