import { answerRpc } from '../../src/application/rpc/router';
import type { MeetingFormOutput } from '../../src/contract/meeting-form';
import type { RecordMeetingInput } from '../../src/contract/record-meeting';
import type { MemoryHost } from './memory-host';

/** What the page would send for the planned meeting З-02, held on its day by two of three members. */
export function recordInput(host: MemoryHost, changes: Partial<RecordMeetingInput> = {}): RecordMeetingInput {
  const answer = answerRpc(host, {
    procedure: 'meetingForm',
    input: { groupId: 'О-01', meetingId: 'З-02', date: '2026-10-28' },
  });
  if (!answer.ok) throw new Error(answer.error.code);
  const form = answer.data as MeetingFormOutput;
  return {
    requestId: 'request-1',
    groupId: 'О-01',
    meetingId: 'З-02',
    version: form.version,
    date: '2026-10-28',
    number: '',
    theme: 'Итоги четверти',
    form: 'заседание',
    mode: 'очно',
    place: 'Школа № 1',
    chairId: 'П-01',
    secretaryId: 'П-02',
    presentIds: ['П-01', 'П-02'],
    excusedIds: ['П-03'],
    invited: '',
    agenda: [
      {
        kind: '',
        question: 'Об итогах четверти',
        speakerId: 'П-01',
        speakerText: '',
        spoke: '',
        decided: 'Принять к сведению',
        recommended: '',
        votesFor: 2,
        votesAgainst: 0,
        votesAbstained: 0,
      },
    ],
    ...changes,
  };
}
