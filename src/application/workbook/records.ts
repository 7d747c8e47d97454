// Rows of the sheets that the program keeps itself, as the use cases see them.

import type { PlainDate } from '../../domain/calendar/plain-date';
import type { SchoolYear } from '../../domain/calendar/school-year';
import type { Severity } from '../../domain/norms/norm';
import type { Outcome } from '../../domain/verdicts/outcome';

/** One row of «Контроль». */
export interface VerdictRecord {
  /** `group|norm|schoolYear|period`. */
  readonly id: string;
  readonly outcome: Outcome;
  readonly groupId: string;
  readonly clause: string;
  /** The sentence for people. */
  readonly message: string;
  readonly quote: string;
  readonly period: string;
  readonly due: PlainDate | null;
  /** Title of the role: «руководитель», «координатор». */
  readonly responsible: string;
  readonly responsibleId: string | null;
  /** Who leads the group: the overview is narrowed to a leader's groups by it. */
  readonly leaderId: string | null;
  readonly regulationId: string | null;
  readonly severity: Severity;
  readonly schoolYear: SchoolYear;
  /** Reads as the words of the cell; written as `{table, id}` of the row to jump to, or empty. */
  readonly row: string;
}

type NotificationStatus = 'toSend' | 'sent' | 'inDoubt' | 'failed' | 'suppressed';

/** One row of «Уведомления»: outbox and ledger of mails. Times are `YYYY-MM-DDTHH:MM:SS` of the workbook's zone. */
export interface NotificationRecord {
  readonly id: string;
  readonly recipient: string;
  readonly email: string;
  readonly subject: string;
  readonly body: string;
  readonly status: NotificationStatus;
  readonly createdAt: string | null;
  readonly sentAt: string | null;
  readonly attempts: number | null;
  readonly error: string;
  /** Codes of what the letter says, parted by spaces: it is not said to the recipient again. */
  readonly topics: string;
}

/** One row of «Журнал». */
export interface JournalRecord {
  readonly id: string;
  readonly at: string | null;
  readonly actor: string;
  readonly action: string;
  /** Title of the sheet that was changed. */
  readonly sheet: string;
  readonly rowId: string;
  readonly groupId: string | null;
  /** JSON of the changed fields before and after. */
  readonly before: string;
  readonly after: string;
  readonly requestId: string;
}

/** One row of «Сводка»: an indicator with its plain value. */
export interface SummaryRecord {
  readonly id: string;
  readonly section: string;
  readonly indicator: string;
  readonly value: number | null;
  readonly note: string;
}

/** Tables that the program keeps, by sheet. */
export interface GeneratedTables {
  readonly verdicts: VerdictRecord;
  readonly notifications: NotificationRecord;
  readonly journal: JournalRecord;
  readonly summary: SummaryRecord;
}
