import * as z from 'zod/mini';
import { DateText, Id } from './shapes';

/** Words in any order, by their beginnings; `limit`: rows of each table. */
export const SearchInput = z.object({
  query: z.string().check(z.minLength(1), z.maxLength(200)),
  limit: z.int().check(z.minimum(1), z.maximum(50)),
});
export type SearchInput = z.infer<typeof SearchInput>;

export const SearchTable = z.enum([
  'groups',
  'persons',
  'organizations',
  'meetings',
  'planItems',
  'assignments',
  'products',
  'documents',
]);
export type SearchTable = z.infer<typeof SearchTable>;

/** Sections without a row are left out. */
export const SearchOutput = z.object({
  sections: z.array(
    z.object({
      table: SearchTable,
      total: z.int(),
      rows: z.array(
        z.object({
          id: Id,
          title: z.string(),
          note: z.string(),
          date: z.nullable(DateText),
          /** The group that the row belongs to; null: none. */
          groupId: z.nullable(Id),
          groupName: z.string(),
        }),
      ),
    }),
  ),
});
export type SearchOutput = z.infer<typeof SearchOutput>;
