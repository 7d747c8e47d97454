import * as z from 'zod/mini';
import { GroupOfPage, NormOfPage, OutcomeCounts } from './page-lists';
import { Id, OutcomeId, VerdictRow } from './shapes';

/** What the overview is narrowed to; all of it has to hold. */
export const ListVerdictsInput = z.object({
  /** Empty: all but the inapplicable. */
  outcomes: z.array(OutcomeId).check(z.maxLength(7)),
  groupId: z.nullable(Id),
  /** Who has to act himself, or leads the group today. */
  personId: z.nullable(Id),
  /** Rows that have been brought before. */
  offset: z.int().check(z.minimum(0), z.maximum(1_000_000)),
});
export type ListVerdictsInput = z.infer<typeof ListVerdictsInput>;

/** The next rows in the order of attention, with the words of their groups and norms, each once. */
export const ListVerdictsOutput = z.object({
  /** Of all that answer the question. */
  total: z.int(),
  verdicts: z.array(VerdictRow),
  /** Of the group and the person, whatever the outcome; with `advice`: how many of the violated are no duties. */
  counts: OutcomeCounts,
  advice: z.int(),
  groups: z.array(GroupOfPage),
  norms: z.array(NormOfPage),
});
export type ListVerdictsOutput = z.infer<typeof ListVerdictsOutput>;
