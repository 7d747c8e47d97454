import * as z from 'zod/mini';
import { Id } from './shapes';

/** Lists of a form longer than this are not sent with it: they are searched. */
export const WHOLE_LIST = 200;
/** Options of one answer. */
export const CHOICES_AT_ONCE = 20;

/** Asks for options of a list of a form, as far as it may be opened; `query`: words by their beginnings, ё as е. */
export const SearchChoicesInput = z.object({
  command: Id,
  groupId: z.nullable(Id),
  rowId: z.nullable(Id),
  list: z.string().check(z.minLength(1), z.maxLength(64)),
  query: z.string().check(z.maxLength(200)),
});
export type SearchChoicesInput = z.infer<typeof SearchChoicesInput>;

/** The first of those found, in the order of the list; `total`: of all that were found. */
export const SearchChoicesOutput = z.object({
  total: z.int(),
  options: z.array(z.object({ id: z.string(), label: z.string(), note: z.optional(z.string()) })),
});
export type SearchChoicesOutput = z.infer<typeof SearchChoicesOutput>;
