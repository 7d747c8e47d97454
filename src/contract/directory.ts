// «Справочники»: people, organisations and groups of the whole register, with the forms that methodists open on them.
import * as z from 'zod/mini';
import { CardAction } from './group-card';

export const DirectoryId = z.enum(['persons', 'organizations', 'groups', 'documents']);
export type DirectoryId = z.infer<typeof DirectoryId>;

/** `query`: words by their beginnings, empty for all; `offset`: rows that have been brought before. */
export const ListDirectoryInput = z.object({
  list: DirectoryId,
  query: z.string().check(z.maxLength(200)),
  offset: z.int().check(z.minimum(0), z.maximum(1_000_000)),
});
export type ListDirectoryInput = z.infer<typeof ListDirectoryInput>;

export const ListDirectoryOutput = z.object({
  /** Of all that were found. */
  total: z.int(),
  rows: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      note: z.string(),
      /** Where its file lies; absent: it has none. */
      url: z.optional(z.string()),
      /** The program made its file, so that it can be downloaded. */
      hasFile: z.optional(z.boolean()),
      actions: z.array(CardAction),
    }),
  ),
  /** Forms that begin something new. */
  actions: z.array(CardAction),
});
export type ListDirectoryOutput = z.infer<typeof ListDirectoryOutput>;
