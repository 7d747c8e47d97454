// Regulations as people keep them: lists, the check of norms, the wizard, what would change, one file to exchange.
import * as z from 'zod/mini';
import { DateText, Id, LongText, OutcomeId, RowRef, ShortText } from './shapes';

const SchoolYearText = z.string().check(z.regex(/^\d{4}\/\d{2}$/));

export const RegulationSummary = z.object({
  id: Id,
  title: z.string(),
  /** For lists: the short title, marked with the act or the first day where another edition looks alike. */
  shortTitle: z.string(),
  /** «приказ от 01.06.2022 № 0482-09»; empty when the card has none. */
  act: z.string(),
  inForceFrom: z.nullable(DateText),
  inForceUntil: z.nullable(DateText),
  groupTypes: z.array(z.string()),
  normCount: z.number(),
  /** Norms that are switched off. */
  offCount: z.number(),
  groupCount: z.number(),
  needsReview: z.boolean(),
});
export type RegulationSummary = z.infer<typeof RegulationSummary>;

export const ListRegulationsInput = z.object({});
export type ListRegulationsInput = z.infer<typeof ListRegulationsInput>;
export const ListRegulationsOutput = z.object({
  /** Of the workbook. */
  regulations: z.array(RegulationSummary),
  /** As shipped with the program: a source for the wizard. */
  builtIn: z.array(
    z.object({
      id: Id,
      shortTitle: z.string(),
      /** The latest edition of it that the workbook has, by name; empty when there is none. */
      editionOf: z.string(),
    }),
  ),
  schoolYear: SchoolYearText,
  previousSchoolYear: SchoolYearText,
});
export type ListRegulationsOutput = z.infer<typeof ListRegulationsOutput>;

/** One norm as a line of a list. */
export const NormView = z.object({
  id: Id,
  clause: z.string(),
  title: z.string(),
  quote: z.string(),
  kindTitle: z.string(),
  severity: z.enum(['must', 'should', 'info']),
  /** Filled parameters in words: «Сколько: 3», «За период: учебный год». */
  parameters: z.array(z.string()),
  note: z.string(),
  /** Not empty: switched off, and why. */
  offReason: z.string(),
});
export type NormView = z.infer<typeof NormView>;

/** A parameter of a norm as a field of the wizard. */
export const NormField = z.object({
  /** «count»: the key of `parameters` in a draft. */
  name: z.string(),
  /** As the column of «Нормы» is titled. */
  title: z.string(),
  type: z.enum(['text', 'number', 'choice', 'list']),
  /** As the cell holds it: words of a choice, a list one entry per line. */
  value: z.string(),
  /** Words to choose of; empty for other types. */
  options: z.array(z.string()),
  /** The kind cannot judge without it. */
  required: z.boolean(),
});
export type NormField = z.infer<typeof NormField>;

/** A norm that a source offers, with the parameters that its kind understands. */
export const OfferedNorm = z.extend(NormView, { fields: z.array(NormField) });
export type OfferedNorm = z.infer<typeof OfferedNorm>;

export const ShowRegulationInput = z.object({ id: Id });
export type ShowRegulationInput = z.infer<typeof ShowRegulationInput>;
export const ShowRegulationOutput = z.object({
  summary: RegulationSummary,
  norms: z.array(NormView),
  /** Clauses of the text that no norm judges, with the place or the reason; empty for regulations not shipped. */
  otherClauses: z.array(z.object({ clause: z.string(), isSupported: z.boolean(), note: z.string() })),
});
export type ShowRegulationOutput = z.infer<typeof ShowRegulationOutput>;

export const NormProblemView = z.object({
  severity: z.enum(['error', 'warning']),
  /** The cell to mend. */
  place: RowRef,
  message: z.string(),
});
export type NormProblemView = z.infer<typeof NormProblemView>;

export const CheckNormsInput = z.object({});
export type CheckNormsInput = z.infer<typeof CheckNormsInput>;
/** Unreadable cells of «Положения», «Нормы» and «Календарь» are among the problems. */
export const CheckNormsOutput = z.object({ problems: z.array(NormProblemView) });
export type CheckNormsOutput = z.infer<typeof CheckNormsOutput>;

/** Where the norms of a new regulation come from. */
export const DraftSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('empty') }),
  /** A list of usual norms without words of a clause. */
  z.object({ kind: z.literal('typical') }),
  z.object({ kind: z.literal('builtIn'), id: Id }),
  /** A regulation of the workbook: a new edition of it, or a start for another one. */
  z.object({ kind: z.literal('register'), id: Id, isNewEdition: z.boolean() }),
  /** A file that `exportRegulation` made. */
  z.object({ kind: z.literal('file'), text: z.string().check(z.maxLength(1_000_000)) }),
]);
export type DraftSource = z.infer<typeof DraftSource>;

/** The card of a regulation as the wizard edits it; words are Russian, lists one entry per element. */
export const RegulationCard = z.object({
  title: ShortText,
  shortTitle: ShortText,
  actKind: ShortText,
  actNumber: ShortText,
  actDate: z.nullable(DateText),
  approvedBy: ShortText,
  inForceFrom: z.nullable(DateText),
  groupTypes: z.array(ShortText).check(z.maxLength(50)),
  leaderTitle: ShortText,
  secretaryTitle: ShortText,
  curatorTitle: ShortText,
  meetingTitle: ShortText,
  planTitle: ShortText,
  reportTitle: ShortText,
});
export type RegulationCard = z.infer<typeof RegulationCard>;

/** Asks what a source offers: the card to start from and the norms to choose of. */
export const StartRegulationInput = z.object({ source: DraftSource });
export type StartRegulationInput = z.infer<typeof StartRegulationInput>;
export const StartRegulationOutput = z.object({
  card: RegulationCard,
  norms: z.array(OfferedNorm),
  /** What could not be read of a file, in words. */
  problems: z.array(z.string()),
});
export type StartRegulationOutput = z.infer<typeof StartRegulationOutput>;

/** A regulation that is being added: its source is read again on the server, the page chooses and renames. */
export const RegulationDraft = z.object({
  source: DraftSource,
  card: RegulationCard,
  /** Ids of the norms of the source that are taken, with their clauses as printed in the new regulation. */
  norms: z
    .array(
      z.object({
        id: Id,
        clause: ShortText,
        quote: LongText,
        /** Absent: as the source has it. */
        title: z.optional(ShortText),
        /** Changed parameters by name, as they would be typed into the cells; empty: nothing asked. */
        parameters: z.optional(z.record(z.string(), LongText)),
      }),
    )
    .check(z.maxLength(300)),
});
export type RegulationDraft = z.infer<typeof RegulationDraft>;

export const PreviewRegulationInput = z.object({
  draft: RegulationDraft,
  groupIds: z.array(Id).check(z.maxLength(200)),
});
export type PreviewRegulationInput = z.infer<typeof PreviewRegulationInput>;
export const PreviewRegulationOutput = z.object({
  /** Why it cannot be added as it is. */
  problems: z.array(z.string()),
  /** The same with their places in the input of `addRegulation`. */
  issues: z.array(z.object({ code: z.string(), path: z.string(), message: z.string() })),
  /** Worth saying, but no hindrance. */
  warnings: z.array(z.string()),
  groups: z.array(
    z.object({
      groupId: Id,
      name: z.string(),
      verdicts: z.array(z.object({ clause: z.string(), title: z.string(), outcome: OutcomeId, message: z.string() })),
    }),
  ),
});
export type PreviewRegulationOutput = z.infer<typeof PreviewRegulationOutput>;

export const AddRegulationInput = z.object({ requestId: Id, draft: RegulationDraft });
export type AddRegulationInput = z.infer<typeof AddRegulationInput>;
export const AddRegulationOutput = z.object({ regulationId: Id, normCount: z.number() });
export type AddRegulationOutput = z.infer<typeof AddRegulationOutput>;

/** Groups of `fromId` are judged in that year under `toId`. */
export const WhatChangesInput = z.object({
  fromId: Id,
  /** A regulation of the workbook, or with `toShipped` the shipped one of that id. */
  toId: Id,
  toShipped: z.boolean(),
  schoolYear: SchoolYearText,
  /** Groups with changes that have been brought before. */
  offset: z.int().check(z.minimum(0), z.maximum(1_000_000)),
});
/** An answer that differs; `before`, `after` are `null` where that regulation has no such norm. */
const ChangeOfNorm = z.object({
  clause: z.string(),
  title: z.string(),
  before: z.nullable(OutcomeId),
  after: z.nullable(OutcomeId),
});
export type WhatChangesInput = z.infer<typeof WhatChangesInput>;
export const WhatChangesOutput = z.object({
  judgedGroups: z.number(),
  /** Of all groups: how many change, and by how many answers. */
  changedGroups: z.number(),
  differences: z.number(),
  /** The same by norm and outcome, the most frequent first. */
  norms: z.array(z.extend(ChangeOfNorm, { count: z.number() })),
  /** The next of the groups that change. */
  groups: z.array(
    z.object({
      groupId: Id,
      name: z.string(),
      changes: z.array(z.extend(ChangeOfNorm, { period: z.string(), message: z.string() })),
    }),
  ),
});
export type WhatChangesOutput = z.infer<typeof WhatChangesOutput>;

export const ExportRegulationInput = z.object({ id: Id });
export type ExportRegulationInput = z.infer<typeof ExportRegulationInput>;
export const ExportRegulationOutput = z.object({ fileName: z.string(), text: z.string() });
export type ExportRegulationOutput = z.infer<typeof ExportRegulationOutput>;
