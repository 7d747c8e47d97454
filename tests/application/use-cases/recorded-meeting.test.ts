// What a save of a meeting leads to: usual next forms; a group that is closed, or whose row is gone.
import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../src/application/rpc/router';
import { RecordMeetingOutput } from '../../../src/contract/record-meeting';
import { type MemoryHost, memoryHost } from '../../support/memory-host';
import { recordInput } from '../../support/record-meeting-input';
import { smallRegister } from '../../support/small-register';

const record = (host: MemoryHost, changes = {}) =>
  answerRpc(host, { procedure: 'recordMeeting', input: recordInput(host, changes) });

describe('a recorded meeting', () => {
  it('offers what people usually do next, as far as it makes sense and the person may do it', () => {
    const host = memoryHost(smallRegister());
    const offered = (changes: object) => {
      const answer = record(host, changes);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      return RecordMeetingOutput.parse(answer.data).next.map(({ command, rowId, label }) => [command, rowId, label]);
    };
    expect(offered({})).toEqual([
      ['addAssignmentsOfMeeting', 'З-02', 'Поручения из решений'],
      ['scheduleMeeting', null, 'Назначить заседание'],
    ]);
    const [first] = recordInput(host).agenda;
    const agenda = [{ ...first, decided: '' }];
    const other = { requestId: 'request-2', meetingId: null, version: null, date: '2026-11-05', agenda };
    expect(offered(other)).toEqual([['scheduleMeeting', null, 'Назначить заседание']]);
    expect(offered(other)).toEqual([]);
  });

  it('takes late what a closed group held up to its last day, and nothing after it', () => {
    const groups = smallRegister().groups.map((one) => (one.id === 'О-01' ? { ...one, closedOn: '2026-11-05' } : one));
    const host = memoryHost(smallRegister({ groups }));
    const on = (requestId: string, date: string) => record(host, { requestId, meetingId: null, version: null, date });
    expect(on('request-1', '2026-11-06')).toMatchObject({
      ok: false,
      error: { code: 'COMMAND_REFUSED', issues: [{ code: 'groupClosed', path: 'date' }] },
    });
    expect(on('request-2', '2026-11-05')).toMatchObject({ ok: true });
  });

  it('answers a group that was deleted so that the page can lead home', () => {
    const host = memoryHost(smallRegister());
    const input = { ...recordInput(host, { meetingId: null, version: null }), groupId: 'О-99' };
    for (const [procedure, asked] of [
      ['recordMeeting', input],
      ['showGroup', { groupId: 'О-99' }],
      ['meetingForm', { groupId: 'О-99', meetingId: null, date: '2026-11-05' }],
      ['openForm', { command: 'scheduleMeeting', groupId: 'О-99', rowId: null }],
    ] as const) {
      const answer = answerRpc(host, { procedure, input: asked });
      expect(answer, procedure).toMatchObject({ ok: false, error: { issues: [{ code: 'groupLost' }] } });
    }
  });
});
