import type { MeetingFormOutput } from '../../src/contract/meeting-form';
import type { RecordMeetingInput, RecordMeetingOutput } from '../../src/contract/record-meeting';
import type { GeneratedInstallation } from './generated-installation';
import { GENERATED_AS_OF } from './generated-register';

export interface SaveFigures {
  readonly reads: number;
  readonly writes: number;
}

/** Calls a procedure of the page through the one function `rpc`; throws the words of a refusal. */
export async function callProcedure<T>(
  generated: GeneratedInstallation,
  procedure: string,
  input: unknown,
): Promise<{ data: T; calls: string[] }> {
  const { result, calls } = await generated.run('rpc', [{ procedure, input }], 'rpc');
  const envelope = result as { ok: true; data: T } | { ok: false; error: { message: string } };
  if (!envelope.ok) throw new Error(`${procedure}: ${envelope.error.message}`);
  return { data: envelope.data, calls };
}

function filledForm(form: MeetingFormOutput): RecordMeetingInput {
  const { groupId, meetingId, version, date, number, theme, place, chairId, secretaryId, members } = form;
  const question = {
    kind: '',
    speakerId: chairId,
    speakerText: '',
    spoke: 'Предложено обсудить опыт',
    decided: 'Принять к сведению\nПодготовить материалы',
    recommended: 'Использовать материалы в работе',
    votesFor: members.length,
    votesAgainst: 0,
    votesAbstained: 0,
  };
  return {
    requestId: 'bench-1',
    groupId,
    meetingId,
    version,
    date,
    number,
    theme: theme === '' ? 'Функциональная грамотность' : theme,
    form: 'заседание',
    mode: 'очно',
    place,
    chairId,
    secretaryId,
    presentIds: members.map(({ personId }) => personId),
    excusedIds: [],
    invited: '',
    agenda: ['О приёмах работы', 'О плане работы', 'Об итогах'].map((text) => ({ ...question, question: text })),
  };
}

/** Saves the form of a held meeting once and counts the API calls; also answers the meeting for its minutes. */
export async function measureSave(
  generated: GeneratedInstallation,
): Promise<{ figures: SaveFigures; meetingId: string }> {
  const input = { groupId: 'О-1', meetingId: null, date: GENERATED_AS_OF };
  const { data: form } = await callProcedure<MeetingFormOutput>(generated, 'meetingForm', input);
  const { data, calls } = await callProcedure<RecordMeetingOutput>(generated, 'recordMeeting', filledForm(form));
  const writes = calls.filter((call) => call.endsWith('batchUpdate')).length;
  return { figures: { reads: calls.length - writes, writes }, meetingId: data.meetingId };
}
