// Shapes that several procedures share. Dates are YYYY-MM-DD strings, absent values are null, never undefined.
import * as z from 'zod/mini';
import { manyLines, oneLine } from './clean-text';

export const Id = z.string().check(z.minLength(1), z.maxLength(64));
export const DateText = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** One cell holds at most 50 000 characters (Sheets limit); what nobody sees is not counted and not kept. */
export const LongText = z.string().check(z.overwrite(manyLines), z.maxLength(50_000));
/** One line, at most 500 characters without what nobody sees. */
export const ShortText = z.string().check(z.overwrite(oneLine), z.maxLength(500));
/** Changes when anything of the row changes, by whomever; sent back with a save. */
export const RowVersion = z.string().check(z.maxLength(64));

export const OutcomeId = z.enum(['violated', 'atRisk', 'cantTell', 'pending', 'met', 'waived', 'inapplicable']);
export const Role = z.enum(['methodist', 'leader', 'curator', 'reader']);

/** A place in the workbook that the page can jump to. */
export const RowRef = z.object({
  table: z.string(),
  id: z.nullable(z.string()),
  field: z.nullable(z.string()),
  /** Russian words for the link: «Заседание 10.09.2026», «Педагоги: Категория». */
  label: z.string(),
});
export type RowRef = z.infer<typeof RowRef>;

/** A cell of the workbook that could not be read, with what to type instead. */
export const RegisterIssueView = z.object({
  sheet: z.string(),
  /** A1 address, «C12»; empty when the whole sheet is meant. */
  cell: z.string(),
  code: z.string(),
  /** `error`: the value was not read; `warning`: it was, as the message says. */
  severity: z.enum(['error', 'warning']),
  message: z.string(),
});
export type RegisterIssueView = z.infer<typeof RegisterIssueView>;

/** One line of the overview. */
export const VerdictRow = z.object({
  key: z.string(),
  groupId: z.string(),
  normId: z.string(),
  clause: z.string(),
  outcome: OutcomeId,
  severity: z.enum(['must', 'should', 'info']),
  due: z.nullable(DateText),
  responsibleId: z.nullable(z.string()),
  responsible: z.string(),
  message: z.string(),
});
export type VerdictRow = z.infer<typeof VerdictRow>;

/** A verdict with everything it was made of. */
export const VerdictDetail = z.extend(VerdictRow, {
  normTitle: z.string(),
  quote: z.string(),
  regulationTitle: z.string(),
  schoolYear: z.string(),
  periodTitle: z.string(),
  periodFrom: DateText,
  periodTo: DateText,
  dueNominal: z.nullable(DateText),
  dueShiftedBecause: z.nullable(z.string()),
  counted: z.array(RowRef),
  missing: z.array(RowRef),
  /** How the answer was reached, in Russian, a line each: the period, what was required, what was counted, the term. */
  calculation: z.array(z.string()),
  /** The methodist's decision behind the outcome `waived`. */
  waiver: z.nullable(z.object({ id: Id, reason: z.string(), author: z.string(), date: z.nullable(DateText) })),
});
export type VerdictDetail = z.infer<typeof VerdictDetail>;
