import * as z from 'zod/mini';
import { Home } from './home';
import { DateText, RegisterIssueView, Role, VerdictRow } from './shapes';

export const OpenPageInput = z.object({});
export type OpenPageInput = z.infer<typeof OpenPageInput>;

/** How many verdicts of each outcome a group and the person who has to act in it have. */
export const VerdictTally = z.object({
  groupId: z.string(),
  responsibleId: z.nullable(z.string()),
  /** One number for each outcome, in the order of `OutcomeId`. */
  counts: z.array(z.int()).check(z.length(7)),
  /** How many of the `violated` are recommendations, not duties; absent when none is. */
  advice: z.optional(z.int()),
});
export type VerdictTally = z.infer<typeof VerdictTally>;

/** All that the overview shows: the only call of an opening page. Verdicts are those of the last check. */
export const OpenPageOutput = z.object({
  today: DateText,
  installed: z.boolean(),
  registerName: z.string(),
  /** `personId` only of those who had to be looked for in «Педагоги»: a methodist is known by e-mail alone. */
  user: z.object({ email: z.string(), role: Role, personId: z.nullable(z.string()) }),
  /** When «Контроль» was last brought up to date, ISO local time; null: never. */
  checkedAt: z.nullable(z.string()),
  /** Ready Russian sentences for banners: the daily run is late, mails are in doubt … */
  notices: z.array(z.string()),
  issues: z.array(RegisterIssueView),
  groups: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), leaderId: z.nullable(z.string()) })),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  norms: z.array(
    z.object({
      id: z.string(),
      clause: z.string(),
      title: z.string(),
      quote: z.string(),
      regulation: z.string(),
      /** What mends it when it is not kept: id of a form that needs the group only, or `openGroup`. */
      mend: z.optional(z.string()),
    }),
  ),
  /** All verdicts, counted: any choice of outcome, group and person can be counted from it. */
  tally: z.array(VerdictTally),
  /** The first verdicts in the order of attention; all of them while they are few, else `listVerdicts` has the rest. */
  verdicts: z.array(VerdictRow),
  /** What the opening screen begins with; absent before the installation. */
  home: z.optional(Home),
});
export type OpenPageOutput = z.infer<typeof OpenPageOutput>;

/** «Проверить сейчас» of the page answers what opening it would. */
export const CheckNowInput = z.object({});
