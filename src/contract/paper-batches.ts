// Papers of one kind for all groups: made in portions, continued by asking again.
import * as z from 'zod/mini';
import { isDay } from './forms/is-day';
import { Id } from './shapes';

const SchoolYearText = z.string().check(z.regex(/^\d{4}\/\d{2}$/));
/** Names one paper of a batch; the page only gives it back. */
const BatchKey = z.string().check(z.minLength(1), z.maxLength(400));

/** Batches of a school year; `null`: of the current one. */
export const ListBatchesInput = z.object({ schoolYear: z.nullable(SchoolYearText) });
export type ListBatchesInput = z.infer<typeof ListBatchesInput>;

export const ListBatchesOutput = z.object({
  schoolYear: z.string(),
  schoolYears: z.array(z.string()),
  batches: z.array(
    z.object({
      paper: Id,
      name: z.string(),
      /** How many papers there are to be, and how many are there already. */
      total: z.int(),
      done: z.int(),
    }),
  ),
  /** Batches that were begun: those not over go on with the daily check, those over have something to tell. */
  unfinished: z.array(
    z.object({
      paper: Id,
      name: z.string(),
      schoolYear: z.string(),
      isOver: z.boolean(),
      /** How many failed, and the first of them, each with the reason in Russian. */
      failed: z.int(),
      first: z.array(z.object({ label: z.string(), reason: z.string() })),
      /** What hinders or concerns it as a whole, in Russian; empty: nothing. */
      problem: z.string(),
    }),
  ),
});
export type ListBatchesOutput = z.infer<typeof ListBatchesOutput>;

export const MakePapersInput = z.object({
  paper: Id,
  schoolYear: SchoolYearText,
  /** The day of the first portion, as its answer gave it; `null` for the first portion. */
  day: z.nullable(z.string().check(z.refine(isDay))),
  /** Papers that failed in earlier portions: they are not tried again. */
  skip: z.array(BatchKey).check(z.maxLength(1000)),
  requestId: Id,
});
export type MakePapersInput = z.infer<typeof MakePapersInput>;

export const MakePapersOutput = z.object({
  day: z.string(),
  total: z.int(),
  /** How many papers are there now. */
  done: z.int(),
  /** How many are still to be made; those that failed are not among them. */
  left: z.int(),
  /** Of this portion. */
  made: z.array(z.object({ label: z.string(), fileName: z.string(), url: z.string() })),
  /** Of this portion, each with the reason in Russian. */
  failed: z.array(z.object({ key: BatchKey, label: z.string(), reason: z.string() })),
  /** As many as one account may make in a day are made: the rest is made tomorrow by the daily check. */
  isDayOver: z.boolean(),
  /** Of all papers of this portion: Russian sentences. */
  warnings: z.optional(z.array(z.string())),
});
export type MakePapersOutput = z.infer<typeof MakePapersOutput>;
