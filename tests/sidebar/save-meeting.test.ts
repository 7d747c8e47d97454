import { describe, expect, it } from 'vitest';
import type { RecordMeetingInput } from '../../src/contract/record-meeting';
import { fieldsOf, toRequest } from '../../src/sidebar/meeting/meeting-draft';
import { saveMeeting } from '../../src/sidebar/meeting/save-meeting';
import type { Call, CallResult } from '../../src/sidebar/server/call';
import { pageFailure, refusalFailure } from '../../src/sidebar/server/call-failure';
import { MEETING_FORM } from '../e2e/support/sidebar-data';

const REQUEST = toRequest(
  { requestId: 'r1', groupId: 'О-01', meetingId: null, version: null },
  fieldsOf(MEETING_FORM, () => 'k'),
);
const EDITED: RecordMeetingInput = { ...REQUEST, theme: 'Исправленная тема' };
const SAVED = { ok: true, data: { meetingId: 'З-77', warnings: [], verdicts: [], next: [] } } as const;
const NO_ANSWER = { ok: false, failure: pageFailure('CONNECTION_LOST') } as const;
const REFUSED = {
  ok: false,
  failure: refusalFailure({ code: 'COMMAND_REFUSED', message: '', issues: [], reference: '' }),
} as const;

const BUSY = {
  ok: false,
  failure: refusalFailure({ code: 'BUSY', message: '', issues: [], reference: '' }),
} as const;

/** A program that answers saves one after another, and every form with version v9. */
function program(...answers: readonly CallResult<unknown>[]): { call: Call; sent: RecordMeetingInput[] } {
  const sent: RecordMeetingInput[] = [];
  const call = (procedure: string, input: unknown): Promise<CallResult<unknown>> => {
    if (procedure === 'meetingForm') return Promise.resolve({ ok: true, data: { ...MEETING_FORM, version: 'v9' } });
    sent.push(input as RecordMeetingInput);
    return Promise.resolve(answers[sent.length - 1] ?? SAVED);
  };
  return { call: call as Call, sent };
}

const newId = (): string => 'r2';

describe('saving a meeting', () => {
  it('sends it once', async () => {
    const { call, sent } = program(SAVED);
    expect(await saveMeeting(call, REQUEST, null, newId)).toEqual({ requestId: 'r1', result: SAVED, unsettled: null });
    expect(sent).toEqual([REQUEST]);
  });

  it('without an answer keeps the request, and repeats the very same under the same id', async () => {
    const { call, sent } = program(NO_ANSWER, SAVED);
    const first = await saveMeeting(call, REQUEST, null, newId);
    expect(first.unsettled).toEqual(REQUEST);
    expect(await saveMeeting(call, REQUEST, first.unsettled, newId)).toEqual({
      requestId: 'r1',
      result: SAVED,
      unsettled: null,
    });
    expect(sent).toEqual([REQUEST, REQUEST]);
  });

  it('edited after a lost answer, settles the first and saves the edit as a change of that meeting', async () => {
    const { call, sent } = program(SAVED, SAVED);
    // What is taken back afterwards is the edit, not what was settled before it.
    expect(await saveMeeting(call, EDITED, REQUEST, newId)).toMatchObject({ requestId: 'r2', unsettled: null });
    expect(sent).toEqual([REQUEST, { ...EDITED, requestId: 'r2', meetingId: 'З-77', version: 'v9' }]);
  });

  it('edited after a request that turns out refused, sends the edit under the first id', async () => {
    const { call, sent } = program(REFUSED, SAVED);
    expect(await saveMeeting(call, EDITED, REQUEST, newId)).toEqual({
      requestId: 'r1',
      result: SAVED,
      unsettled: null,
    });
    expect(sent).toEqual([REQUEST, EDITED]);
  });

  it('turned away while another saves, may be sent again as it is', async () => {
    const { call, sent } = program(BUSY, SAVED);
    expect(await saveMeeting(call, REQUEST, null, newId)).toEqual({ requestId: 'r1', result: BUSY, unsettled: null });
    expect(await saveMeeting(call, REQUEST, null, newId)).toEqual({ requestId: 'r1', result: SAVED, unsettled: null });
    expect(sent).toEqual([REQUEST, REQUEST]);
  });

  it.each([
    ['the same', REQUEST],
    ['an edited', EDITED],
  ])('turned away with %s request after a lost answer, still has the first to settle', async (_title, request) => {
    const { call, sent } = program(BUSY, SAVED);
    expect(await saveMeeting(call, request, REQUEST, newId)).toEqual({
      requestId: 'r1',
      result: BUSY,
      unsettled: REQUEST,
    });
    expect(sent).toEqual([REQUEST]);
  });

  it('sends no edit while the first is still without an answer', async () => {
    const { call, sent } = program(NO_ANSWER);
    expect(await saveMeeting(call, EDITED, REQUEST, newId)).toEqual({
      requestId: 'r1',
      result: NO_ANSWER,
      unsettled: REQUEST,
    });
    expect(sent).toEqual([REQUEST]);
  });
});
