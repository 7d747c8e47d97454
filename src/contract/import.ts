// Import of lists that people keep: read the file, look at what would be written, write it, take it back.
import * as z from 'zod/mini';
import { MOST_IMPORTED_ROWS } from './import-limits';
import { DateText, Id, LongText, ShortText } from './shapes';

/** What a column can be taken for; `workplace` holds the position and the organisation at once. */
export const IMPORT_COLUMN_FIELDS = [
  'fullName',
  'lastName',
  'firstName',
  'middleName',
  'organization',
  'position',
  'workplace',
  'category',
  'categoryFrom',
  'categoryUntil',
  'specialty',
  'specialtySince',
  'education',
  'email',
  'group',
  'role',
  'memberFrom',
  'note',
] as const;
const ColumnField = z.enum(IMPORT_COLUMN_FIELDS);
export type ImportColumnField = z.infer<typeof ColumnField>;

/** A little above 5 MB in base64, so that a file slightly too large is refused in its own words. */
const LONGEST_BASE64 = 7_000_000;

export const ImportFile = z.object({
  fileName: z.string().check(z.minLength(1), z.maxLength(255)),
  base64: z.string().check(z.maxLength(LONGEST_BASE64)),
});
export type ImportFile = z.infer<typeof ImportFile>;

export const ReadImportInput = z.object({ file: ImportFile });

const ImportColumn = z.object({
  /** Letters of the column, «C». */
  letters: z.string(),
  title: z.string(),
  /** `null`: the column is left out. */
  field: z.nullable(ColumnField),
  /** `certain` by title and content, `likely` by one of them, `doubtful`: look at it. */
  confidence: z.enum(['certain', 'likely', 'doubtful']),
  /** Why, in Russian. */
  reason: z.string(),
  samples: z.array(z.string()),
});
export type ImportColumn = z.infer<typeof ImportColumn>;

const ImportTableView = z.object({
  sheet: z.string(),
  /** Words above the titles. */
  above: z.string(),
  /** Number of the first row of titles as the file shows it; `null`: a list without titles. */
  headerRow: z.nullable(z.int()),
  /** Rows with people. */
  rowCount: z.int(),
  /** Groups that rows of their own name. */
  groups: z.array(z.string()),
  /** Rows left out, in Russian, by the reason: «примечание или подпись: 14, 15». */
  skipped: z.array(z.string()),
  columns: z.array(ImportColumn),
});
export type ImportTableView = z.infer<typeof ImportTableView>;

export const ReadImportOutput = z.object({
  tables: z.array(ImportTableView),
  /** Names of fields, in the order of the choice. */
  fields: z.array(z.object({ field: ColumnField, title: z.string() })),
  regulations: z.array(z.object({ id: Id, title: z.string(), groupTypes: z.array(z.string()) })),
  groups: z.array(z.object({ id: Id, name: z.string() })),
});
export type ReadImportOutput = z.infer<typeof ReadImportOutput>;

const Choices = {
  file: ImportFile,
  /** Tables to take, by their place in the file, with the field of each column, first column first. */
  tables: z
    .array(
      z.object({
        index: z.int().check(z.gte(0), z.lte(999)),
        columns: z.array(z.nullable(ColumnField)).check(z.maxLength(200)),
      }),
    )
    .check(z.minLength(1), z.maxLength(200)),
  /** Where those go of whom the file does not say the group. */
  groupId: z.nullable(Id),
  /** Under which regulation groups are made that the register does not have; an empty type: by the name. */
  newGroups: z.nullable(z.object({ regulationId: Id, type: ShortText })),
  /** First day in a group where the file does not say it. */
  memberFrom: z.nullable(DateText),
  /** The paper behind the composition. */
  basis: z.object({ kind: ShortText, number: ShortText, date: z.nullable(DateText) }),
  /** What happens to a filled field of the register that the file says otherwise. */
  onDifference: z.enum(['keep', 'replace']),
  answers: z.array(z.object({ question: LongText, option: LongText })).check(z.maxLength(MOST_IMPORTED_ROWS)),
};

export const PreviewImportInput = z.object(Choices);
export type PreviewImportInput = z.infer<typeof PreviewImportInput>;

/** Rows of one sheet of the register. */
const ImportedTable = z.object({
  table: z.string(),
  /** Russian title of the sheet. */
  title: z.string(),
  added: z.int(),
  changed: z.int(),
});
export type ImportedTable = z.infer<typeof ImportedTable>;

const ImportProblem = z.object({
  /** An error leaves its row out, a warning only the cell. */
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  sheet: z.string(),
  /** A1 address in the file. */
  cell: z.string(),
  message: z.string(),
});
export type ImportProblem = z.infer<typeof ImportProblem>;

const ImportQuestion = z.object({
  id: z.string(),
  sheet: z.string(),
  cell: z.string(),
  text: z.string(),
  options: z.array(z.object({ id: z.string(), label: z.string() })),
  /** The chosen option; `null` while the question is open. */
  answer: z.nullable(z.string()),
  /** What the answer makes of the name, in Russian; empty while the question is open. */
  outcome: z.string(),
});
export type ImportQuestion = z.infer<typeof ImportQuestion>;

const RowStatus = z.enum(['new', 'changed', 'same', 'repeated', 'waiting', 'skipped', 'error']);

const ImportRow = z.object({
  sheet: z.string(),
  /** Number of the row as the file shows it. */
  row: z.int(),
  status: RowStatus,
  /** The status in Russian. */
  statusText: z.string(),
  person: z.string(),
  /** Position, organisation, group, role: what of them is known. */
  about: z.string(),
});
export type ImportRow = z.infer<typeof ImportRow>;

export const PreviewImportOutput = z.object({
  /** Every question is answered and there is something to write. */
  ready: z.boolean(),
  /** What would be written, as a fingerprint; empty unless `ready`. */
  fingerprint: z.string(),
  /** Sheets that would change. */
  tables: z.array(ImportedTable),
  rowCount: z.int(),
  /** Rows of the file by what becomes of them; statuses without rows are left out. */
  statuses: z.array(z.object({ status: RowStatus, title: z.string(), count: z.int() })),
  /** The first of them. */
  rows: z.array(ImportRow),
  /** Sentences; what is said of many cells at once is one. */
  problemCount: z.int(),
  errorCount: z.int(),
  /** The first of them, errors before warnings. */
  problems: z.array(ImportProblem),
  questions: z.array(ImportQuestion),
});
export type PreviewImportOutput = z.infer<typeof PreviewImportOutput>;

export const RunImportInput = z.object({ ...Choices, requestId: Id, fingerprint: z.string().check(z.maxLength(64)) });
export type RunImportInput = z.infer<typeof RunImportInput>;

export const RunImportOutput = z.object({
  /** What `undoImport` asks for. */
  importId: Id,
  tables: z.array(ImportedTable),
});
export type RunImportOutput = z.infer<typeof RunImportOutput>;

export const UndoImportInput = z.object({ requestId: Id, importId: Id });
export type UndoImportInput = z.infer<typeof UndoImportInput>;

/** Rows of one sheet that were taken away, and those whose former values came back. */
export const UndoImportOutput = z.object({
  tables: z.array(z.object({ table: z.string(), title: z.string(), removed: z.int(), restored: z.int() })),
});
export type UndoImportOutput = z.infer<typeof UndoImportOutput>;
