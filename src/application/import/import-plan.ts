import type { PlainDate } from '../../domain/calendar/plain-date';
import type { EntityChange } from '../../domain/commands/entity-change';
import type { ChangedRow } from '../../domain/commands/undo-changes';
import type { MembershipRole } from '../../domain/register/membership';
import type { RegisterTable } from '../../domain/register/register-snapshot';
import type { CellProblemCode, QuestionCode } from '../../messages/import-plan';
import type { TableLayout } from './find-header';
import type { ColumnMapping } from './import-field';
import type { ProblemFacts } from './import-problem';

/** What planning takes from outside. */
export interface ImportContext {
  readonly today: PlainDate;
  readonly newId: (table: RegisterTable) => string;
}

/** One table of the file with the columns as a person confirmed them. */
export interface ImportTable {
  readonly layout: TableLayout;
  readonly mapping: ColumnMapping;
}

/** What a person chose before the preview; the same request is planned again and again until it is confirmed. */
export interface ImportRequest {
  readonly requestId: string;
  readonly fileName: string;
  readonly tables: readonly ImportTable[];
  /** Where those go of whom the file does not say the group; `null`: into none. */
  readonly groupId: string | null;
  /** Under which regulation groups are made that the register does not have; `null`: none are made. */
  readonly newGroups: { readonly regulationId: string; readonly type: string } | null;
  /** First day in a group where the file does not say it. */
  readonly memberFrom: PlainDate | null;
  /** The paper behind the composition; empty words when there is none. */
  readonly basis: { readonly kind: string; readonly number: string; readonly date: PlainDate | null };
  /** What happens to a filled field of the register that the file says otherwise. */
  readonly onDifference: 'keep' | 'replace';
  /** Answers by the id of the question: the id of an option. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Something wrong with a cell: an error leaves its row out, a warning only the cell. */
export interface CellProblem {
  readonly severity: 'error' | 'warning';
  readonly code: CellProblemCode;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly data: ProblemFacts;
}

/** One answer: a row of the register by its id, a person of the file, `new`, `skip`. */
export interface QuestionOption {
  readonly id: string;
  readonly kind: 'register' | 'file' | 'new' | 'skip';
  /** «Иванова Мария Петровна, учитель математики, МБОУ СОШ № 1». */
  readonly label: string;
}

/** Asked because the file alone does not tell; nothing is saved while one is open. */
export interface ImportQuestion {
  /** Stays the same as long as the file does. */
  readonly id: string;
  readonly code: QuestionCode;
  readonly sheet: string;
  readonly cell: string;
  /** What stands in the file. */
  readonly value: string;
  readonly options: readonly QuestionOption[];
  /** The chosen option; `null` while the question is open. */
  readonly answer: string | null;
}

/** What becomes of a row of the file. */
export type RowStatus = 'new' | 'changed' | 'same' | 'repeated' | 'waiting' | 'skipped' | 'error';

/** One row of the preview; texts are shown as they will be written. */
export interface PreviewRow {
  readonly sheet: string;
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly status: RowStatus;
  readonly person: string;
  readonly organization: string;
  readonly position: string;
  readonly category: string;
  readonly group: string;
  readonly role: MembershipRole | null;
}

/** One entry of the journal; a long import has several, so that each fits a cell and all can be undone together. */
export interface ImportJournalPart {
  /** Ids of the rows made, by table. */
  readonly made: Readonly<Record<string, readonly string[]>>;
  /** What each row that was made held, as `row-stamp.ts` tells; absent in journals of earlier versions. */
  readonly stamps?: Readonly<Record<string, string>>;
  /** Fields of rows that were there, as they were and as they became. */
  readonly changed: readonly ChangedRow[];
}

/** How many rows of each kind are made, and how many known people get something new. */
export interface ImportCounts {
  readonly organizations: number;
  readonly persons: number;
  readonly jobs: number;
  readonly groups: number;
  readonly memberships: number;
  readonly changedPersons: number;
  /** Known jobs that get their position. */
  readonly changedJobs: number;
}

/** The preview, and the changes for one atomic commit once every question is answered. */
export interface ImportPlan {
  readonly rows: readonly PreviewRow[];
  readonly questions: readonly ImportQuestion[];
  readonly problems: readonly CellProblem[];
  readonly counts: ImportCounts;
  /** Every question is answered and there is something to save. */
  readonly ready: boolean;
  /** Empty until `ready`. */
  readonly changes: readonly EntityChange[];
  /** Empty until `ready`. */
  readonly journal: readonly ImportJournalPart[];
}
