import { describe, expect, test } from 'vitest';
import { answerRpc } from '../../../../src/application/rpc/router';
import { ListJournalOutput } from '../../../../src/contract/journal';
import { ShowGroupOutput } from '../../../../src/contract/show-group';
import { openForm, runForm, undoForm } from '../../../support/form-session';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { recordInput } from '../../../support/record-meeting-input';
import { meeting, smallRegister } from '../../../support/small-register';

const HOST_LEADER = 'ivanova@school.ru';
const GUEST_LEADER = 'kuznetsova@school.ru';
const METHODIST = 'metodist@ensk.ru';

/** О-01 holds it, О-02 is invited; П-03 is a member of О-01 alone. */
function jointHost(): MemoryHost {
  const { meetings } = smallRegister();
  const joint = meetings.map((one) => (one.id === 'З-02' ? { ...one, groupIds: ['О-01', 'О-02'] } : one));
  // The leader of О-02 is no curator of О-01 here.
  const memberships = smallRegister().memberships.filter(({ id }) => id !== 'С-05');
  return memoryHost(smallRegister({ meetings: joint, memberships }));
}

function as<T>(host: MemoryHost, email: string, run: () => T): T {
  const before = host.email;
  host.email = email;
  try {
    return run();
  } finally {
    host.email = before;
  }
}

const journalOf = (host: MemoryHost, email: string, groupId: string | null) =>
  as(host, email, () => {
    const answer = answerRpc(host, { procedure: 'listJournal', input: { groupId, before: null } });
    if (!answer.ok) throw new Error(answer.error.code);
    return ListJournalOutput.parse(answer.data).actions;
  });

const cancel = { command: 'cancelMeeting', groupId: 'О-01', rowId: 'З-02' };
const subjectOfGuest = { ...cancel, groupId: 'О-02' };

describe('the journal of a joint meeting', () => {
  test('is read in each of its groups, by whomever it was changed', () => {
    const host = jointHost();
    as(host, HOST_LEADER, () => runForm(host, cancel, { reason: 'Карантин' }, 'r-1'));
    for (const groupId of ['О-01', 'О-02']) {
      expect(journalOf(host, METHODIST, groupId).map(({ requestId }) => requestId)).toEqual(['r-1']);
    }
    const [own] = journalOf(host, HOST_LEADER, 'О-01');
    expect(own).toMatchObject({ actor: HOST_LEADER, mayUndo: true });
    for (const groupId of ['О-02', null]) {
      const [seen] = journalOf(host, GUEST_LEADER, groupId);
      expect(seen).toMatchObject({
        action: 'Заседание отменено',
        actor: 'объединение «ММО учителей математики»',
        mayUndo: false,
      });
      expect(seen?.rows[0]?.fields).toContainEqual({ title: 'Причина', was: '', became: 'Карантин' });
    }
  });

  test('names nobody of the other group', () => {
    const host = jointHost();
    as(host, HOST_LEADER, () =>
      answerRpc(host, { procedure: 'recordMeeting', input: recordInput(host, { requestId: 'r-1' }) }),
    );
    const own = JSON.stringify(journalOf(host, HOST_LEADER, 'О-01'));
    expect(own).toContain('Сидорова');
    const [seen] = journalOf(host, GUEST_LEADER, 'О-02');
    expect(seen?.rows.map(({ label }) => label).length).toBeGreaterThan(0);
    const text = JSON.stringify(seen);
    expect(text).toContain('педагог другого объединения');
    for (const foreign of ['Сидорова', HOST_LEADER]) expect(text).not.toContain(foreign);
  });

  test('tells a guest of the meeting and its undo, and of nothing else', () => {
    const host = jointHost();
    runForm(host, { command: 'changeMeeting', groupId: 'О-01', rowId: 'З-02' }, { theme: 'Новая' }, 'r-1');
    runForm(host, { command: 'changeGroup', groupId: 'О-01', rowId: null }, { theme: 'Тема' }, 'r-2');
    expect(journalOf(host, GUEST_LEADER, 'О-02').map(({ requestId }) => requestId)).toEqual(['r-1']);
    undoForm(host, 'r-1');
    expect(journalOf(host, GUEST_LEADER, 'О-02').map(({ requestId }) => requestId)).toEqual(['undo:r-1', 'r-1']);
  });
});

describe('a joint meeting is changed in the name of the group that holds it', () => {
  test.each(['cancelMeeting', 'postponeMeeting', 'changeMeeting', 'inviteToMeeting'])('%s', (command) => {
    const host = jointHost();
    host.email = HOST_LEADER;
    expect(openForm(host, { ...cancel, command }).command).toBe(command);
    host.email = GUEST_LEADER;
    const answer = answerRpc(host, { procedure: 'openForm', input: { ...subjectOfGuest, command } });
    expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED' } });
    host.email = METHODIST;
    expect(openForm(host, { ...subjectOfGuest, command }).command).toBe(command);
  });

  test('and is recorded so', () => {
    const host = jointHost();
    const ask = (groupId: string) =>
      answerRpc(host, { procedure: 'meetingForm', input: { groupId, meetingId: 'З-02', date: '2026-10-28' } });
    const input = recordInput(host, { groupId: 'О-02' });
    host.email = GUEST_LEADER;
    expect(ask('О-02')).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED' } });
    expect(answerRpc(host, { procedure: 'recordMeeting', input })).toMatchObject({
      ok: false,
      error: { code: 'NOT_ALLOWED' },
    });
    const fresh = answerRpc(host, {
      procedure: 'meetingForm',
      input: { groupId: 'О-02', meetingId: null, date: '2026-10-28' },
    });
    expect(fresh.ok && (fresh.data as { planned: { id: string }[] }).planned.map(({ id }) => id)).toEqual(['З-03']);
    host.email = HOST_LEADER;
    expect(ask('О-01').ok).toBe(true);
  });

  test('the card of each group shows it, with whom, and to guests without buttons', () => {
    const host = jointHost();
    const card = (email: string, groupId: string) =>
      as(host, email, () => {
        const answer = answerRpc(host, { procedure: 'showGroup', input: { groupId } });
        if (!answer.ok) throw new Error(answer.error.code);
        const view = ShowGroupOutput.parse(answer.data);
        const rows = view.sections.find(({ id }) => id === 'meetings')?.rows ?? [];
        return {
          meeting: view.meetings.find(({ id }) => id === 'З-02'),
          buttons: rows.find(({ id }) => id === 'З-02')?.actions.map(({ command }) => command) ?? [],
        };
      });
    const own = card(HOST_LEADER, 'О-01');
    expect(own.meeting).toMatchObject({ together: ['ММО учителей физики'] });
    expect(own.meeting).not.toHaveProperty('isGuest');
    expect(own.buttons).toContain('cancelMeeting');
    const guest = card(GUEST_LEADER, 'О-02');
    expect(guest.meeting).toMatchObject({ together: ['ММО учителей математики'], isGuest: true });
    expect(guest.buttons).toEqual([]);
    const methodist = card(METHODIST, 'О-02');
    expect(methodist.meeting).not.toHaveProperty('isGuest');
    expect(methodist.buttons).toContain('cancelMeeting');
  });
});

test('who holds it is asked to record it, guests are not', () => {
  const { meetings, memberships } = smallRegister();
  const joint = meetings.map((one) =>
    one.id === 'З-02' ? meeting('З-02', { ...one, groupIds: ['О-01', 'О-02'] }) : one,
  );
  const host = memoryHost(smallRegister({ meetings: joint, memberships }));
  const asks = (email: string) =>
    as(host, email, () => {
      const answer = answerRpc(host, { procedure: 'openPage', input: {} });
      return JSON.stringify(answer).includes('"rowId":"З-02"');
    });
  expect(asks(HOST_LEADER)).toBe(true);
  expect(asks(GUEST_LEADER)).toBe(false);
});
