import * as z from 'zod/mini';
import { DateText, RegisterIssueView, Role, VerdictRow } from './shapes';

export const OpenPageInput = z.object({});
export type OpenPageInput = z.infer<typeof OpenPageInput>;

/** All that the overview shows: the only call of an opening page. Verdicts are those of the last check. */
export const OpenPageOutput = z.object({
  today: DateText,
  installed: z.boolean(),
  registerName: z.string(),
  user: z.object({ email: z.string(), role: Role, personId: z.nullable(z.string()) }),
  /** When «Контроль» was last brought up to date, ISO local time; null: never. */
  checkedAt: z.nullable(z.string()),
  /** Ready Russian sentences for banners: the daily run is late, mails are in doubt … */
  notices: z.array(z.string()),
  issues: z.array(RegisterIssueView),
  groups: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), leaderId: z.nullable(z.string()) })),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  norms: z.array(
    z.object({ id: z.string(), clause: z.string(), title: z.string(), quote: z.string(), regulation: z.string() }),
  ),
  verdicts: z.array(VerdictRow),
});
export type OpenPageOutput = z.infer<typeof OpenPageOutput>;

/** «Проверить сейчас» of the page answers what opening it would. */
export const CheckNowInput = z.object({});
