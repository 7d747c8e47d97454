import * as z from 'zod/mini';
import { Id, OutcomeId, VerdictRow } from './shapes';

/** What the overview is narrowed to; all of it has to hold. */
export const ListVerdictsInput = z.object({
  /** Empty: all but the inapplicable. */
  outcomes: z.array(OutcomeId).check(z.maxLength(7)),
  groupId: z.nullable(Id),
  /** Who has to act himself, or leads the group today. */
  personId: z.nullable(Id),
});
export type ListVerdictsInput = z.infer<typeof ListVerdictsInput>;

/** Every row that answers the question, in no order: the page puts them among those it has. */
export const ListVerdictsOutput = z.object({ verdicts: z.array(VerdictRow) });
export type ListVerdictsOutput = z.infer<typeof ListVerdictsOutput>;
