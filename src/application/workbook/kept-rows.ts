// Rows of the sheets that the program keeps itself, field by field: what use cases write and read back.
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { SchoolYear } from '../../domain/calendar/school-year';
import type { Severity } from '../../domain/norms/norm';
import type { Outcome } from '../../domain/verdicts/outcome';

/** A row of «Контроль». `id` is the key of the verdict: `group|norm|schoolYear|period`. */
export interface ControlRow {
  readonly id: string;
  readonly groupId: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly clause: string;
  /** Words of the clause. */
  readonly quote: string;
  /** The one Russian sentence. */
  readonly message: string;
  readonly due: PlainDate | null;
  readonly responsibleId: string | null;
  /** Title of the role that acts, with the name when it is known. */
  readonly responsible: string;
  readonly schoolYear: SchoolYear;
  readonly periodTitle: string;
  readonly normId: string;
  /** Where to look: a link into the workbook, text → `#gid=…&range=…`. */
  readonly link: { readonly text: string; readonly url: string } | null;
  /** The day on which the outcome became what it is. */
  readonly since: PlainDate | null;
}

/** What became of a mail. */
export type NotificationStatus =
  /** Mail is switched off in «Настройки»: kept for reading only, never sent later. */
  | 'off'
  /** Waits for delivery: today's quota or the next run. */
  | 'waiting'
  | 'sent'
  /** The run was interrupted while it was being sent: it may have left or not, and is never sent again by itself. */
  | 'inDoubt'
  /** Refused; `error` says why. */
  | 'failed'
  /** A newer digest to the same person was made before it could be sent. */
  | 'superseded';

/** A row of «Уведомления»: outbox and ledger. `id` makes a mail unique: `digest|person|day`. */
export interface NotificationRow {
  readonly id: string;
  readonly personId: string;
  readonly email: string;
  readonly subject: string;
  readonly body: string;
  readonly status: NotificationStatus;
  readonly createdOn: PlainDate | null;
  /** Local ISO time. */
  readonly sentAt: string;
  readonly attempts: number;
  readonly error: string;
}

/** A row of «Журнал»: appended only. `requestId` makes a mutation of the page repeatable. */
export interface JournalRow {
  readonly id: string;
  /** Local ISO time. */
  readonly at: string;
  readonly actor: string;
  /** Code of the action: `recordMeeting`, `dailyCheck` …; shown in Russian words. */
  readonly action: string;
  /** Title of the sheet and id of the row that it is about; empty when none. */
  readonly subject: string;
  readonly description: string;
  readonly requestId: string;
}

/** A row of «Сводка»: one indicator. */
export interface SummaryRow {
  /** Code of the indicator: `checkedAt`, `groups`, `outcome:violated`, `group:О-01:violated` … */
  readonly id: string;
  readonly title: string;
  readonly value: string | number;
  readonly note: string;
}

/** The program's own rows as they stand in the workbook now. A sheet that was not read is empty. */
export interface KeptRows {
  readonly verdicts: readonly ControlRow[];
  readonly notifications: readonly NotificationRow[];
  readonly journal: readonly JournalRow[];
  readonly summary: readonly SummaryRow[];
}
