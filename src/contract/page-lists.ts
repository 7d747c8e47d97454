// Lines that the opening of the page and its later calls share.
import * as z from 'zod/mini';

export const GroupOfPage = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  leaderId: z.nullable(z.string()),
});
export type GroupOfPage = z.infer<typeof GroupOfPage>;

export const NormOfPage = z.object({
  id: z.string(),
  clause: z.string(),
  title: z.string(),
  quote: z.string(),
  regulation: z.string(),
  /** What mends it when it is not kept: id of a form that needs the group only, or `openGroup`. */
  mend: z.optional(z.string()),
  /** The word of its regulation for a meeting; absent: «заседание». */
  meetingTitle: z.optional(z.string()),
});
export type NormOfPage = z.infer<typeof NormOfPage>;

/** One number for each outcome, in the order of `OutcomeId`. */
export const OutcomeCounts = z.array(z.int()).check(z.length(7));

/** What the page is told of a register with more groups than it is given. */
export const ManyGroups = z.object({
  groupCount: z.int(),
  /** Of all verdicts; `advice`: how many of the violated are recommendations. */
  counts: OutcomeCounts,
  advice: z.int(),
  /** How many duties are broken, by group; groups without any are left out. */
  violated: z.record(z.string(), z.int()),
});
export type ManyGroups = z.infer<typeof ManyGroups>;
