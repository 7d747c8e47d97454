import type { PlainDate } from '../calendar/plain-date';

/** Only `held` counts; a day in the past alone proves nothing. */
export type MeetingStatus = 'planned' | 'held' | 'postponed' | 'cancelled';

/** One gathering (заседание, занятие, встреча). A joint one belongs to several groups and counts for each. */
export interface Meeting {
  readonly id: string;
  readonly groupIds: readonly string[];
  readonly status: MeetingStatus;
  /** The day it is planned for or was held on. */
  readonly date: PlainDate | null;
  /** The first planned day of a postponed meeting. */
  readonly plannedOn: PlainDate | null;
  readonly number: string;
  readonly theme: string;
  readonly form: string;
  /** очно / дистанционно / заочно; empty when not filled. */
  readonly mode: string;
  readonly place: string;
  readonly isExtraordinary: boolean | null;
  /** «засчитать в период»: the methodist's own choice wins over the calendar; empty: by the date. */
  readonly countedIn: string;
  readonly chairId: string | null;
  readonly secretaryId: string | null;
  readonly presentIds: readonly string[];
  readonly excusedIds: readonly string[];
  /** Invited people, one per line or semicolon; they are not members and have no vote. */
  readonly invited: string;
  readonly planItemId: string | null;
  readonly minutesNumber: string;
  /** The day on which the minutes were drawn up; `null` while there are none. */
  readonly minutesOn: PlainDate | null;
  readonly minutesAuthorId: string | null;
  readonly reason: string;
  readonly note: string;
}

/** A meeting of which nothing is said yet. */
export const BLANK_MEETING: Meeting = {
  id: '',
  groupIds: [],
  status: 'planned',
  date: null,
  plannedOn: null,
  number: '',
  theme: '',
  form: '',
  mode: '',
  place: '',
  isExtraordinary: null,
  countedIn: '',
  chairId: null,
  secretaryId: null,
  presentIds: [],
  excusedIds: [],
  invited: '',
  planItemId: null,
  minutesNumber: '',
  minutesOn: null,
  minutesAuthorId: null,
  reason: '',
  note: '',
};
