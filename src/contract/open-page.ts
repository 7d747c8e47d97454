import * as z from 'zod/mini';
import { Home } from './home';
import { GroupOfPage, ManyGroups, NormOfPage, OutcomeCounts } from './page-lists';
import { DateText, RegisterIssueView, Role, VerdictRow } from './shapes';

export const OpenPageInput = z.object({});
export type OpenPageInput = z.infer<typeof OpenPageInput>;

/** How many verdicts of each outcome a group and the person who has to act in it have. */
export const VerdictTally = z.object({
  groupId: z.string(),
  responsibleId: z.nullable(z.string()),
  /** One number for each outcome, in the order of `OutcomeId`. */
  counts: OutcomeCounts,
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
  /** Errors before warnings; a damaged workbook has more of them than are sent at once. */
  issues: z.array(RegisterIssueView),
  /** Of all issues; present when there are more than those here. */
  issueCounts: z.optional(z.object({ errors: z.int(), warnings: z.int() })),
  /** Present when there are too many groups to send: then groups, people are those of the rows here, and no tally. */
  many: z.optional(ManyGroups),
  groups: z.array(GroupOfPage),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Those that the rows here refer to. */
  norms: z.array(NormOfPage),
  /** All verdicts, counted, unless there are too `many` groups: any choice of outcome, group and person can be counted from it. */
  tally: z.array(VerdictTally),
  /** The first verdicts in the order of attention; `listVerdicts` has the rest. */
  verdicts: z.array(VerdictRow),
  /** What the opening screen begins with; absent before the installation. */
  home: z.optional(Home),
});
export type OpenPageOutput = z.infer<typeof OpenPageOutput>;

/** «Проверить сейчас» of the page answers what opening it would. */
export const CheckNowInput = z.object({});
