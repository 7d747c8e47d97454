// «Журнал» as the page shows it: who did what, what was and what became, and whether it can be taken back.
import * as z from 'zod/mini';
import { Id } from './shapes';

/** `groupId` null: all that the person may see; `before`: the cursor of the answer before, null at the beginning. */
export const ListJournalInput = z.object({
  groupId: z.nullable(Id),
  before: z.nullable(z.string().check(z.maxLength(120))),
});
export type ListJournalInput = z.infer<typeof ListJournalInput>;

const JournalRow = z.object({
  /** English id of the table; null when the sheet is not one of facts: there is nothing to jump to. */
  table: z.nullable(z.string()),
  id: z.string(),
  /** «Заседания: 10.09.2026». */
  label: z.string(),
  change: z.enum(['made', 'changed', 'deleted']),
  /** Of a changed row: Russian titles of the columns, with values as cells show them; empty: nothing stood there. */
  fields: z.array(z.object({ title: z.string(), was: z.string(), became: z.string() })),
});
export type JournalRow = z.infer<typeof JournalRow>;

const JournalAction = z.object({
  /** What `undoAction` asks for. */
  requestId: z.string(),
  action: z.string(),
  actor: z.string(),
  /** ISO local time. */
  at: z.string(),
  groupId: z.nullable(z.string()),
  group: z.string(),
  /** Not all of them when there are many: `rowCount` tells. */
  rows: z.array(JournalRow),
  rowCount: z.int(),
  /** A list that was loaded: `undoImport` takes it back, by its request; absent: `undoAction` does. */
  isImport: z.optional(z.literal(true)),
  /** Whether it can be taken back now; why not, in Russian, is in `obstacle` (empty: nothing to say). */
  mayUndo: z.boolean(),
  obstacle: z.string(),
});
export type JournalAction = z.infer<typeof JournalAction>;

/** Actions, the latest first; `next` brings those before them, null: there are none. */
export const ListJournalOutput = z.object({ actions: z.array(JournalAction), next: z.nullable(z.string()) });
export type ListJournalOutput = z.infer<typeof ListJournalOutput>;
