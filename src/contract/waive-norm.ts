import * as z from 'zod/mini';
import { Id, ShortText, VerdictRow } from './shapes';

/** «Исключение…»: the methodist's decision not to apply a norm to a group. */
export const WaiveNormInput = z.object({
  requestId: Id,
  groupId: Id,
  normId: Id,
  schoolYear: z.string().check(z.regex(/^\d{4}\/\d{2}$/)),
  /** Title of the period as the verdict shows it; empty: every period of the year. */
  period: ShortText,
  reason: z.string().check(z.minLength(1), z.maxLength(500)),
});
export type WaiveNormInput = z.infer<typeof WaiveNormInput>;

/** Verdicts of the group after the decision. */
export const WaiveNormOutput = z.object({ waiverId: Id, verdicts: z.array(VerdictRow) });
export type WaiveNormOutput = z.infer<typeof WaiveNormOutput>;

/** Takes a waiver back; its row stays in the journal. */
export const WithdrawWaiverInput = z.object({ requestId: Id, groupId: Id, waiverId: Id });
export type WithdrawWaiverInput = z.infer<typeof WithdrawWaiverInput>;
export const WithdrawWaiverOutput = z.object({ verdicts: z.array(VerdictRow) });
export type WithdrawWaiverOutput = z.infer<typeof WithdrawWaiverOutput>;
