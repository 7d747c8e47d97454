import type { PlainDate } from '../calendar/plain-date';
import type { AgendaItem } from '../register/agenda-item';

/** One question as a person filled it in. */
export type AgendaEntry = Omit<AgendaItem, 'id' | 'meetingId' | 'order' | 'note'>;

/** «Заседание проведено»: what one person says about one meeting. `meetingId` null: it was not planned. */
export interface RecordMeetingCommand {
  readonly groupId: string;
  readonly meetingId: string | null;
  readonly date: PlainDate;
  /** Empty: the next number of the school year. */
  readonly number: string;
  readonly theme: string;
  readonly form: string;
  readonly mode: string;
  readonly place: string;
  readonly chairId: string | null;
  readonly secretaryId: string | null;
  readonly presentIds: readonly string[];
  readonly excusedIds: readonly string[];
  readonly invited: string;
  readonly agenda: readonly AgendaEntry[];
}

/** What the command cannot know by itself. */
export interface CommandContext {
  readonly today: PlainDate;
  /** Makes an id of a new row; `prefix` is that of its sheet. */
  newId(table: 'meetings' | 'agendaItems'): string;
}
