import type { RecordMeetingInput } from '../../contract/record-meeting';
import type { Meeting } from '../../domain/register/meeting';
import { meetingFieldWords } from '../../messages/commands';
import type { ErrorDetails } from '../app-error';

const COMPARED = ['date', 'number', 'theme', 'form', 'mode', 'place', 'invited'] as const;

/** What stands in the workbook and what the form says, where they differ, in words for the person who saves. */
export function meetingConflict(meeting: Meeting, input: RecordMeetingInput): ErrorDetails {
  const theirs: string[] = [];
  const mine: string[] = [];
  for (const field of COMPARED) {
    if ((meeting[field] ?? '') === input[field]) continue;
    theirs.push(meetingFieldWords(field, meeting[field] ?? ''));
    mine.push(meetingFieldWords(field, input[field]));
  }
  const counts = [meeting.presentIds.length, input.presentIds.length] as const;
  if (counts[0] !== counts[1]) {
    theirs.push(meetingFieldWords('present', String(counts[0])));
    mine.push(meetingFieldWords('present', String(counts[1])));
  }
  return { theirs: theirs.join(', '), mine: mine.join(', ') };
}
