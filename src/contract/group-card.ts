// What a group's card lists of one school year, and the forms that may be opened from it.
import * as z from 'zod/mini';

/** A part of the card; ids are those of `CommandSection`. */
export const CardSectionId = z.enum([
  'group',
  'composition',
  'plan',
  'meetings',
  'assignments',
  'products',
  'report',
  'petitions',
  'documents',
]);
export type CardSectionId = z.infer<typeof CardSectionId>;

/** A form that the person may open here; the most wanted come first. */
export const CardAction = z.object({ command: z.string(), rowId: z.nullable(z.string()), label: z.string() });
export type CardAction = z.infer<typeof CardAction>;

const CardRow = z.object({
  table: z.string(),
  id: z.string(),
  title: z.string(),
  /** A second, quieter line; empty when there is nothing to say. */
  note: z.string(),
  /** What has become of it: «утверждён 10.09.2026»; empty when there is nothing to say. */
  state: z.string(),
  /** `done`: settled; `late`: overdue; `open`: all others. */
  stateKind: z.enum(['done', 'late', 'open']),
  /** Where its file lies; absent: it has none. */
  url: z.optional(z.string()),
  actions: z.array(CardAction),
});
export type CardRow = z.infer<typeof CardRow>;

export const CardSection = z.object({
  id: CardSectionId,
  /** Of `meetings` the rows carry actions alone: `meetings` of the card tells the rest. */
  rows: z.array(CardRow),
  actions: z.array(CardAction),
});
export type CardSection = z.infer<typeof CardSection>;
