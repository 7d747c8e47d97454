import * as z from 'zod/mini';
import { DateText, Id, RowRef } from './shapes';

const SchoolYearText = z.string().check(z.regex(/^\d{4}\/\d{2}$/));

/** Both years inclusive; years in the wrong order are taken in the right one. */
export const ShowEvidenceInput = z.object({ personId: Id, fromYear: SchoolYearText, toYear: SchoolYearText });
export type ShowEvidenceInput = z.infer<typeof ShowEvidenceInput>;

export const ShowEvidenceOutput = z.object({
  name: z.string(),
  /** Position and place of work today. */
  work: z.string(),
  fromYear: z.string(),
  toYear: z.string(),
  /** School years of which the register may know something, the latest first. */
  years: z.array(z.string()),
  sections: z.array(
    z.object({
      code: z.enum(['roles', 'meetings', 'talks', 'products', 'assignments', 'awards']),
      facts: z.array(
        z.object({
          date: z.nullable(DateText),
          to: z.nullable(DateText),
          /** What was done, in Russian. */
          title: z.string(),
          details: z.string(),
          group: z.string(),
          groupId: z.nullable(Id),
          row: RowRef,
        }),
      ),
    }),
  ),
  /** Facts without a day, which stand in no year. */
  undated: z.int(),
});
export type ShowEvidenceOutput = z.infer<typeof ShowEvidenceOutput>;
