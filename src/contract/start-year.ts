import * as z from 'zod/mini';
import { DateText, Id, ShortText } from './shapes';
import { GROUPS_AT_ONCE } from './year-limits';

export const PreviewYearInput = z.object({
  /** Names of the members too, for the list behind an order: then groups come in the order of the register. */
  withMembers: z.boolean(),
  /** Words of names of groups and leaders, by their beginnings; empty: all groups. */
  query: z.string().check(z.maxLength(200)),
  /** Groups that have been brought before. */
  offset: z.int().check(z.minimum(0), z.maximum(1_000_000)),
});
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
  /** How many groups there are, whatever was searched for. */
  total: z.int(),
  /** Of all groups: those that it is suggested to close, and those whose plan of the last year can be copied. */
  toClose: z.array(Id),
  toCopy: z.array(Id),
  /** How many are found. */
  found: z.int(),
  /** The next of those found; what has something to look at comes first. */
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
