import type { PlainDate } from '../calendar/plain-date';
import { schoolYearOfMeeting } from '../calendar/school-year';
import type { DocumentRecord } from '../register/document-record';
import type { Meeting } from '../register/meeting';
import type { RegisterSnapshot } from '../register/register-snapshot';
import type { Decision } from './decision';

/** The word of «Документы» for minutes. */
export const MINUTES_KIND = 'протокол';

/** Minutes as they are about to be made: the row of the paper still lacks its file. */
interface MinutesPlan {
  readonly document: DocumentRecord;
}

/** What the decision cannot know by itself. */
interface MinutesContext {
  readonly today: PlainDate;
  /** Who presses the button; stands in for a secretary that the meeting does not name. */
  readonly authorId: string | null;
  readonly documentId: string;
}

/**
 * Decides to draw up the minutes of a meeting: its row gets number, day and author (those typed by hand stay), and a
 * draft appears in «Документы». Minutes are numbered as the meetings of the school year are.
 *
 * Refused unless the meeting was held and has a date.
 */
export function planMinutes(
  snapshot: RegisterSnapshot,
  meetingId: string,
  context: MinutesContext,
): Decision<MinutesPlan> {
  const meeting = snapshot.meetings.find(({ id }) => id === meetingId);
  if (meeting === undefined) return refused('noSuchMeeting');
  if (meeting.status !== 'held') return refused('notHeld');
  if (meeting.date === null) return refused('noMeetingDate');
  const number = meeting.minutesNumber.trim() || meeting.number.trim();
  const fields = {
    minutesOn: meeting.minutesOn ?? context.today,
    minutesNumber: number,
    minutesAuthorId: meeting.minutesAuthorId ?? meeting.secretaryId ?? context.authorId,
  };
  return {
    kind: 'decided',
    result: { document: draft(snapshot, meeting, meeting.date, number, context) },
    changes: [{ kind: 'update', table: 'meetings', id: meeting.id, fields }],
    warnings: [],
  };
}

function refused(code: string): Decision<never> {
  return { kind: 'refused', issues: [{ code, path: 'meetingId', data: {} }] };
}

function draft(
  snapshot: RegisterSnapshot,
  meeting: Meeting,
  date: PlainDate,
  number: string,
  { today, documentId }: MinutesContext,
): DocumentRecord {
  return {
    id: documentId,
    kind: MINUTES_KIND,
    number,
    date,
    title: '',
    groupId: meeting.groupIds[0] ?? null,
    meetingId: meeting.id,
    schoolYear: schoolYearOfMeeting(date, snapshot.settings.nextYearMeetingsFrom),
    status: 'черновик',
    fileId: '',
    paperKey: '',
    url: '',
    createdOn: today,
    keepUntil: null,
    note: '',
  };
}
