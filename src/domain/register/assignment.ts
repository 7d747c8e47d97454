import type { PlainDate } from '../calendar/plain-date';

/** Something a person was told to do by a decision or by the leader. */
export interface Assignment {
  readonly id: string;
  readonly groupId: string;
  readonly meetingId: string | null;
  readonly agendaItemId: string | null;
  readonly executorId: string | null;
  readonly task: string;
  readonly dueOn: PlainDate | null;
  readonly doneOn: PlainDate | null;
  readonly note: string;
}
