import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../../src/application/rpc/router';
import { OpenFormOutput } from '../../../../src/contract/commands';
import { ListJournalOutput } from '../../../../src/contract/journal';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { recordInput } from '../../../support/record-meeting-input';
import { smallRegister } from '../../../support/small-register';

function list(host: MemoryHost, groupId: string | null = null, before: string | null = null) {
  const answer = answerRpc(host, { procedure: 'listJournal', input: { groupId, before } });
  if (!answer.ok) throw new Error(answer.error.code);
  return ListJournalOutput.parse(answer.data);
}

function changeGroup(host: MemoryHost, groupId: string, changes: object, requestId: string): void {
  const subject = { command: 'changeGroup', groupId, rowId: null };
  const opened = answerRpc(host, { procedure: 'openForm', input: subject });
  if (!opened.ok) throw new Error(opened.error.message);
  const view = OpenFormOutput.parse(opened.data);
  const values = { ...view.values, ...changes };
  const input = { ...subject, requestId, version: view.version, opened: view.values, values };
  const saved = answerRpc(host, { procedure: 'runCommand', input });
  if (!saved.ok) throw new Error(saved.error.message);
}

const undo = (host: MemoryHost, requestId: string) =>
  answerRpc(host, { procedure: 'undoAction', input: { requestId } });

describe('the journal', () => {
  it('tells who did what, what was and what became, in the titles of the columns', () => {
    const host = memoryHost(smallRegister());
    changeGroup(host, 'О-01', { theme: 'Новая тема', plannedUntil: '2027-05-31' }, 'r-1');
    const [action] = list(host).actions;
    expect(action).toMatchObject({
      requestId: 'r-1',
      action: 'Карточка объединения изменена',
      actor: 'metodist@ensk.ru',
      groupId: 'О-01',
      group: 'ММО учителей математики',
      rowCount: 1,
      mayUndo: true,
      obstacle: '',
    });
    expect(action?.rows[0]).toMatchObject({ table: 'groups', id: 'О-01', change: 'changed' });
    expect(action?.rows[0]?.fields.map(({ was, became }) => [was, became])).toEqual([
      ['', 'Новая тема'],
      ['', '31.05.2027'],
    ]);
  });

  it('says why an action cannot be taken back: changed since, undone already, an undo itself', () => {
    const host = memoryHost(smallRegister());
    changeGroup(host, 'О-01', { theme: 'Первая' }, 'r-1');
    changeGroup(host, 'О-01', { theme: 'Вторая' }, 'r-2');
    const states = () =>
      Object.fromEntries(
        list(host).actions.map(({ requestId, mayUndo, obstacle }) => [requestId, mayUndo || obstacle]),
      );
    expect(states()).toEqual({ 'r-1': expect.stringContaining('строку изменили'), 'r-2': true });
    expect(undo(host, 'r-2').ok).toBe(true);
    expect(states()).toEqual({
      'r-1': true,
      'r-2': 'Уже отменено.',
      'undo:r-2': expect.stringContaining('Это отмена'),
    });
  });

  it('shows leaders what was done in their groups, to be taken back by whoever did it', () => {
    const host = memoryHost(smallRegister());
    changeGroup(host, 'О-01', { theme: 'Тема' }, 'r-1');
    changeGroup(host, 'О-02', { theme: 'Тема' }, 'r-2');
    host.email = 'ivanova@school.ru';
    const recorded = answerRpc(host, { procedure: 'recordMeeting', input: recordInput(host, { requestId: 'r-3' }) });
    expect(recorded.ok).toBe(true);
    expect(
      list(host)
        .actions.map(({ requestId }) => requestId)
        .sort(),
    ).toEqual(['r-1', 'r-3']);
    const states = Object.fromEntries(list(host, 'О-01').actions.map((one) => [one.requestId, one]));
    expect(states['r-1']).toMatchObject({ mayUndo: false, obstacle: expect.stringContaining('или методист') });
    expect(states['r-3']).toMatchObject({ mayUndo: true });
    expect(() => list(host, 'О-02')).toThrow('NOT_ALLOWED');
    expect(undo(host, 'r-3').ok).toBe(true);
    host.email = 'sidorova@school.ru';
    expect(() => list(host, 'О-01')).toThrow('NOT_ALLOWED');
    expect(() => list(host)).toThrow('NOT_ALLOWED');
  });

  it('comes by twenty actions, each once', () => {
    const host = memoryHost(smallRegister());
    for (let number = 1; number <= 21; number += 1)
      changeGroup(host, 'О-01', { theme: `Тема ${number}` }, `r-${number}`);
    const first = list(host);
    expect(first.actions).toHaveLength(20);
    const rest = list(host, null, first.next);
    expect(rest.actions).toHaveLength(1);
    expect(rest.next).toBeNull();
    expect(new Set([...first.actions, ...rest.actions].map(({ requestId }) => requestId)).size).toBe(21);
  });
});
