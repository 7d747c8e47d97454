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
  /** See `DOCUMENT_STATES`; any other word may stand in the register. */
  readonly status: string;
  readonly fileId: string;
  /** What the program knows the paper by: its kind and its subject. Empty or absent: entered by hand or long ago. */
  readonly paperKey?: string;
  readonly url: string;
  readonly createdOn: PlainDate | null;
  /** Keep until this day, inclusive; `null`: not established, never disposed of. */
  readonly keepUntil: PlainDate | null;
  readonly note: string;
}

/** States of a paper in their order; «уничтожен» comes after the term of keeping alone. */
export const DOCUMENT_STATES = ['черновик', 'на подписи', 'подписан', 'отправлен', 'в деле', 'уничтожен'] as const;

/** One of the states. */
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** The state that a cell says; an empty or unknown word counts as a draft. */
export function stateOfDocument({ status }: Pick<DocumentRecord, 'status'>): DocumentState {
  const word = status.trim().toLowerCase();
  return DOCUMENT_STATES.find((state) => state === word) ?? 'черновик';
}
