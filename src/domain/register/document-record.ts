import type { PlainDate } from '../calendar/plain-date';
import type { SchoolYear } from '../calendar/school-year';

/** A paper in the register of documents. Numbers are strings («39/1»); unknown ones stay empty. */
export interface DocumentRecord {
  readonly id: string;
  /** протокол, приказ, план …: word of the dictionary. */
  readonly kind: string;
  readonly number: string;
  readonly date: PlainDate | null;
  readonly title: string;
  readonly groupId: string | null;
  readonly meetingId: string | null;
  readonly schoolYear: SchoolYear;
  /** черновик / на подписи / подписан / отправлен / в деле. */
  readonly status: string;
  readonly fileId: string;
  readonly url: string;
  readonly createdOn: PlainDate | null;
  /** Keep until this day, inclusive; `null`: not established, never disposed of. */
  readonly keepUntil: PlainDate | null;
  readonly note: string;
}
