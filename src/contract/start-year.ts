import * as z from 'zod/mini';
import { DateText, Id, ShortText } from './shapes';
import { GROUPS_AT_ONCE } from './year-limits';

/** `withMembers`: names of the members too, for the list behind an order. */
export const PreviewYearInput = z.object({ withMembers: z.boolean() });
export type PreviewYearInput = z.infer<typeof PreviewYearInput>;

export const YearCheckCode = z.enum([
  'noReport',
  'openAssignments',
  'noLeader',
  'leaderTermOver',
  'groupTermOver',
  'withoutAct',
  'planThere',
  'nothingToCopy',
]);

export const PreviewYearOutput = z.object({
  schoolYear: z.string(),
  groups: z.array(
    z.object({
      groupId: Id,
      name: z.string(),
      type: z.string(),
      leader: z.string(),
      memberCount: z.int(),
      /** Empty unless asked for. */
      members: z.array(z.string()),
      checks: z.array(z.object({ code: YearCheckCode, count: z.int() })),
      suggestion: z.enum(['continue', 'close']),
      canCopyPlan: z.boolean(),
    }),
  ),
});
export type PreviewYearOutput = z.infer<typeof PreviewYearOutput>;

export const StartYearInput = z.object({
  /** Made by the page once for each portion: a repeated request answers the first result. */
  requestId: Id,
  schoolYear: z.string().check(z.regex(/^\d{4}\/\d{2}$/)),
  choices: z
    .array(z.object({ groupId: Id, choice: z.enum(['continue', 'close', 'skip']), copyPlan: z.boolean() }))
    .check(z.minLength(1), z.maxLength(GROUPS_AT_ONCE)),
  closing: z.object({
    /** Last day of life of those that are closed, inclusive. */
    closedOn: z.nullable(DateText),
    orderNumber: ShortText,
    orderDate: z.nullable(DateText),
    reason: ShortText,
  }),
});
export type StartYearInput = z.infer<typeof StartYearInput>;

export const StartYearOutput = z.object({
  done: z.string(),
  /** How many plans were drafted and groups closed by this request; zero when it had been carried out before. */
  plans: z.int(),
  closed: z.int(),
  /** Whether there is anything to take back. */
  changed: z.boolean(),
});
export type StartYearOutput = z.infer<typeof StartYearOutput>;
