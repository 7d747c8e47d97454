import { beforeEach, describe, expect, it } from 'vitest';
import { runForm, undoForm } from '../../../support/form-session';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';

const GROUP = 'О-01';

/** Letters of «Уведомления»: the first word of the subject after the name, and how they stand. */
const lettersOf = (host: MemoryHost) =>
  host
    .look()
    .kept.notifications.map(
      ({ subject, status, error }) => `${status} ${subject.split(' ')[0]}${error && ` (${error})`}`,
    );

const WITHDRAWN = 'Действие, о котором письмо, отменено раньше, чем письмо ушло.';
const OUTDATED = 'Встречу перенесли или отменили раньше, чем письмо ушло.';

describe('an invitation that has not left yet', () => {
  let host: MemoryHost;
  let meetingId: string;
  let invitation: string;
  beforeEach(() => {
    const small = smallRegister();
    const persons = small.persons.map((one) => ({ ...one, email: `${one.id}@school.ru` }));
    host = memoryHost({ ...small, persons, settings: { ...small.settings, mailEnabled: true } });
    const form = { command: 'scheduleMeeting', groupId: GROUP, rowId: null };
    const { focus } = runForm(host, form, { date: '2026-12-10', theme: 'Итоги', invite: true }, 'schedule');
    meetingId = focus?.id ?? '';
    invitation = lettersOf(host)[0] ?? '';
    expect(invitation).toMatch(/^toSend /);
  });
  const on = (command: string) => ({ command, groupId: GROUP, rowId: meetingId });

  it('is replaced by the letter about the new day, in the same write', () => {
    const invited = lettersOf(host).length;
    host.faults.arm(null);
    runForm(host, on('postponeMeeting'), { date: '2026-12-11', reason: 'Карантин', notify: true }, 'move');
    expect(host.faults.calls.filter((name) => name === 'sheets.batchUpdate')).toHaveLength(1);
    const letters = lettersOf(host);
    const stopped = letters.filter((letter) => letter.startsWith('suppressed'));
    expect(stopped).toEqual(Array(invited).fill(`${invitation.replace('toSend', 'suppressed')} (${OUTDATED})`));
    expect(letters.filter((letter) => letter.startsWith('toSend'))).toHaveLength(invited);
  });

  it('is withdrawn when the meeting is called off, and so is the letter about an earlier move', () => {
    runForm(host, on('postponeMeeting'), { date: '2026-12-11', reason: 'Карантин', notify: true }, 'move');
    runForm(host, on('cancelMeeting'), { reason: 'Карантин', notify: false }, 'cancel');
    expect(lettersOf(host).filter((letter) => !letter.startsWith('suppressed'))).toEqual([]);
  });

  it('waits again when the move is undone; the letter about the move does not', () => {
    const before = lettersOf(host);
    runForm(host, on('postponeMeeting'), { date: '2026-12-11', reason: 'Карантин', notify: true }, 'move');
    undoForm(host, 'move');
    const letters = lettersOf(host);
    expect(letters.filter((letter) => letter.startsWith('toSend'))).toEqual(before);
    expect(letters.filter((letter) => letter.includes(WITHDRAWN))).toHaveLength(before.length);
  });

  it('stays when it is about another meeting, and when it has left', () => {
    const form = { command: 'scheduleMeeting', groupId: GROUP, rowId: null };
    const { focus } = runForm(host, form, { date: '2026-12-20', theme: 'Другое', invite: true }, 'other');
    const [first] = host.look().kept.notifications;
    host.type('notifications', first?.id ?? '', 'status', 'отправлено');
    const before = lettersOf(host);
    runForm(host, { ...on('cancelMeeting'), rowId: focus?.id ?? '' }, { reason: 'Лишнее', notify: false }, 'cancel');
    const letters = lettersOf(host);
    expect(letters[0]).toBe(before[0]);
    expect(letters[0]).toMatch(/^sent /);
    expect(letters.filter((letter) => letter.startsWith('toSend'))).toHaveLength(before.length / 2 - 1);
  });
});
