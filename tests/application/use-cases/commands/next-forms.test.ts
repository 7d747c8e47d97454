import { describe, expect, it } from 'vitest';
import { runForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';

/** Forms offered after a paper of a group has been entered by this person. */
function offeredTo(email: string): readonly string[] {
  const small = smallRegister();
  const host = memoryHost({ ...small, settings: { ...small.settings, methodistEmails: ['metodist@ensk.ru'] } });
  host.email = email;
  const form = { command: 'registerDocument', groupId: 'О-01', rowId: null };
  const values = { kind: 'справка', title: 'О работе', groupId: 'О-01' };
  return runForm(host, form, values).next.map(({ command }) => command);
}

describe('the forms offered after a form', () => {
  it('are those that the person may use: a leader is not led to what only a methodist does', () => {
    expect(offeredTo('metodist@ensk.ru')).toEqual(['signDocument']);
    expect(offeredTo('ivanova@school.ru')).toEqual([]);
  });

  it('are offered to a leader on a row that the form has just made', () => {
    const host = memoryHost(smallRegister());
    host.email = 'ivanova@school.ru';
    const form = { command: 'scheduleMeeting', groupId: 'О-01', rowId: null };
    const { focus, next } = runForm(host, form, { date: '2026-12-10', theme: 'Итоги', invite: false });
    expect(next.map(({ command, rowId }) => [command, rowId])).toEqual([
      ['inviteToMeeting', focus?.id],
      ['scheduleMeeting', null],
    ]);
  });
});
