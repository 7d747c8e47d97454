import * as z from 'zod/mini';
import { Id } from './shapes';

/** Jump: selects the row (and cell) in the workbook in front of the user. `id` null: the sheet itself. */
export const ShowRowInput = z.object({
  table: z.string().check(z.maxLength(64)),
  id: z.nullable(Id),
  field: z.nullable(z.string().check(z.maxLength(64))),
});
export type ShowRowInput = z.infer<typeof ShowRowInput>;

export const ShowRowOutput = z.object({ sheet: z.string(), range: z.string() });
export type ShowRowOutput = z.infer<typeof ShowRowOutput>;
