import { describe, expect, test } from 'vitest';
import { answerRpc } from '../../../../src/application/rpc/router';
import type { RecordMeetingOutput } from '../../../../src/contract/record-meeting';
import { runForm, saveForm } from '../../../support/form-session';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { recordInput } from '../../../support/record-meeting-input';
import { member, smallRegister } from '../../../support/small-register';

const CARD = { command: 'changeGroup', groupId: 'О-01', rowId: null };
const TASK = { command: 'addAssignment', groupId: 'О-01', rowId: null };

const REPORTS = { task: 'Собрать отчёты', dueOn: '2026-12-01', executorId: 'П-01' };

/** П-01 writes О-02 too, so that two people write two groups. */
function twoGroups(): MemoryHost {
  const { memberships } = smallRegister();
  return memoryHost(smallRegister({ memberships: [...memberships, member('С-09', 'О-02', 'П-01', 'secretary')] }));
}

const refusal = (answer: ReturnType<typeof saveForm>) =>
  answer.ok ? 'saved' : `${answer.error.code} ${answer.error.issues.map(({ code }) => code).join()}`;
const USED = 'COMMAND_REFUSED requestUsed';

describe('a request id is of one person, one form, one group and one input', () => {
  test('the very same request is answered and writes nothing', () => {
    const host = twoGroups();
    const values = { theme: 'Новая' };
    expect(runForm(host, CARD, values).changes).toBeDefined();
    const { revision } = host.sheets;
    expect(runForm(host, CARD, values)).toMatchObject({ done: 'Карточка объединения изменена', focus: null });
    expect(host.sheets.revision).toBe(revision);
  });

  test('another input, group, command or person under it is refused with words, and nothing is written', () => {
    const host = twoGroups();
    host.email = 'ivanova@school.ru';
    runForm(host, TASK, REPORTS);
    host.email = 'metodist@ensk.ru';
    const { revision } = host.sheets;
    const tries = () => [refusal(saveForm(host, TASK, REPORTS)), refusal(saveForm(host, CARD, { theme: 'Новая' }))];
    expect(tries()).toEqual([USED, USED]);
    host.email = 'ivanova@school.ru';
    expect(refusal(saveForm(host, TASK, { ...REPORTS, dueOn: '2026-12-02' }))).toBe(USED);
    const other = { ...TASK, groupId: 'О-02' };
    expect(refusal(saveForm(host, other, REPORTS))).toBe(USED);
    expect(host.sheets.revision).toBe(revision);
    const answer = saveForm(host, TASK, { ...REPORTS, task: 'Другое' });
    expect(answer.ok ? '' : answer.error.message).toContain('уже сохранена раньше');
    expect(refusal(saveForm(host, TASK, { ...REPORTS, task: 'Другое' }, 'request-2'))).toBe('saved');
  });

  test('so is a meeting recorded', () => {
    const host = twoGroups();
    host.email = 'ivanova@school.ru';
    const input = recordInput(host);
    const send = (changes: object) => answerRpc(host, { procedure: 'recordMeeting', input: { ...input, ...changes } });
    const first = send({});
    expect(first.ok && (first.data as RecordMeetingOutput).meetingId).toBe('З-02');
    const again = send({});
    expect(again.ok && (again.data as RecordMeetingOutput).meetingId).toBe('З-02');
    expect(refusal(send({ theme: 'Другая' }))).toBe(USED);
    host.email = 'petrova@school.ru';
    expect(refusal(send({}))).toBe(USED);
    host.email = 'ivanova@school.ru';
    expect(refusal(saveForm(host, TASK, REPORTS))).toBe(USED);
  });
});

test('texts are kept without what nobody sees, in forms and in a meeting recorded', () => {
  const host = memoryHost(smallRegister());
  const dirty = 'Те\u0000ма\u202e\nгода\u00a0 ';
  runForm(host, CARD, { theme: dirty, goal: `Первая\r\n${dirty}` });
  const input = recordInput(host, {
    requestId: 'request-2',
    theme: dirty,
    place: dirty,
    invited: `Гость\u0007\r\nВторой`,
  });
  expect(answerRpc(host, { procedure: 'recordMeeting', input }).ok).toBe(true);
  const { groups, meetings } = host.look().snapshot;
  expect(groups.find(({ id }) => id === 'О-01')).toMatchObject({ theme: 'Тема года', goal: 'Первая\nТема\nгода' });
  expect(meetings.find(({ id }) => id === 'З-02')).toMatchObject({
    theme: 'Тема года',
    place: 'Тема года',
    invited: 'Гость\nВторой',
  });
});
