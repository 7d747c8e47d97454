import * as z from 'zod/mini';
import { Id } from './shapes';

/**
 * Jump: selects the row (and cell) in the workbook in front of the user. `id` null: the sheet itself.
 *
 * A place of a register issue is asked for by the words of its view: `table` is the sheet's title, `id` is null and
 * `field` is the A1 address («C12»); null: the whole sheet.
 */
export const ShowRowInput = z.object({
  table: z.string().check(z.maxLength(64)),
  id: z.nullable(Id),
  field: z.nullable(z.string().check(z.maxLength(64))),
});
export type ShowRowInput = z.infer<typeof ShowRowInput>;

export const ShowRowOutput = z.object({ sheet: z.string(), range: z.string() });
export type ShowRowOutput = z.infer<typeof ShowRowOutput>;
