import type { RecordMeetingInput, RecordMeetingOutput } from '../../contract/record-meeting';
import type { Call, CallResult } from '../server/call';

/** What came of a save, and the request of which it is still unknown whether it was carried out. */
interface SaveOutcome {
  /** The request that was answered. */
  readonly requestId: string;
  readonly result: CallResult<RecordMeetingOutput>;
  readonly unsettled: RecordMeetingInput | null;
}

/** Refusals before the program has looked whether the request was carried out: they settle nothing. */
const TURNED_AWAY: ReadonlySet<string> = new Set(['BUSY', 'QUOTA_EXCEEDED']);

/**
 * Sends a meeting. When an earlier request got no answer, that very request is settled first: had it been carried
 * out, a changed one under the same id would be answered by the old result and the changes lost in silence.
 */
export async function saveMeeting(
  call: Call,
  request: RecordMeetingInput,
  unsettled: RecordMeetingInput | null,
  newId: () => string,
): Promise<SaveOutcome> {
  if (unsettled === null) return sendOnce(call, request);
  const earlier = await sendOnce(call, unsettled);
  if (!earlier.result.ok && TURNED_AWAY.has(earlier.result.failure.code)) return { ...earlier, unsettled };
  if (earlier.unsettled !== null || JSON.stringify(unsettled) === JSON.stringify(request)) return earlier;
  if (!earlier.result.ok) return sendOnce(call, request);
  // The earlier text stands in the register now: what was typed since is a change of that meeting.
  const { meetingId } = earlier.result.data;
  const form = await call('meetingForm', { groupId: request.groupId, meetingId, date: request.date });
  if (!form.ok) return { requestId: unsettled.requestId, result: form, unsettled };
  return sendOnce(call, { ...request, requestId: newId(), meetingId, version: form.data.version });
}

async function sendOnce(call: Call, request: RecordMeetingInput): Promise<SaveOutcome> {
  const result = await call('recordMeeting', request);
  return { requestId: request.requestId, result, unsettled: !result.ok && result.failure.unsettled ? request : null };
}
