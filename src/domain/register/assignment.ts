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

/** How a request for information is told from an assignment that the group gave itself. */
export const REQUEST_PREFIX = 'Запрос: ';

/** Tells whether it is a request for information: the methodist's, not a decision of the group or of its leader. */
export function isRequest({ task }: Pick<Assignment, 'task'>): boolean {
  return task.startsWith(REQUEST_PREFIX);
}
