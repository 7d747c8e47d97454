// Letters that a form sends. They wait in «Уведомления» and leave with the next delivery, sealed as digests are.
import type { RowAddress } from '../../domain/commands/definition/command';
import type { CommandLetter } from '../../domain/commands/letter';
import { notificationError } from '../../messages/commands';
import type { FormWords } from '../../messages/forms/form-words';
import { fingerprint } from '../fingerprint';
import { namesOf } from '../register-access/names';
import type { OpenRegister } from '../register-access/open-register';
import type { NotificationRecord } from '../workbook/records';
import type { RowChange } from '../workbook/row-change';
import { sealed } from './seal';

/** Marks the letters of one action in «О чём»: they are withdrawn when it is undone. Marks are parted by spaces. */
const markOf = (requestId: string): string => `action:${fingerprint(requestId)}`;
/** Marks the row that a letter tells of. */
const aboutMark = ({ table, id }: RowAddress): string => `about:${table}:${id}`;
/** Marks the action that stopped a letter: when it is undone, the letter waits again. */
const stopMark = (requestId: string): string => `stopped:${fingerprint(requestId)}`;

/**
 * Rows of «Уведомления» for the letters of a form: one for each person who has an e-mail. The key begins with
 * `letter:`, so that a digest of the same day to the same person is not taken for said.
 */
export function letterRows(
  { snapshot, today, now }: Pick<OpenRegister, 'snapshot' | 'today' | 'now'>,
  words: FormWords,
  letters: readonly CommandLetter[],
  requestId: string,
): readonly RowChange[] {
  if (letters.length === 0) return [];
  const { mailEnabled } = snapshot.settings;
  const emails = new Map(snapshot.persons.map(({ id, email }) => [id, email.trim()]));
  const names = namesOf(snapshot);
  return letters.flatMap(({ code, data, personIds, about }, index) => {
    const said = words.letters?.[code]?.(data);
    if (said === undefined) return [];
    return [...new Set(personIds)].flatMap((personId): RowChange[] => {
      const email = emails.get(personId) ?? '';
      if (email === '') return [];
      const letter = { id: `letter:${personId}|${today}|${fingerprint(`${requestId}|${index}`)}`, email, ...said };
      const row: NotificationRecord = {
        ...letter,
        id: sealed(letter),
        recipient: names.full(personId),
        status: mailEnabled ? 'toSend' : 'suppressed',
        createdAt: now,
        sentAt: null,
        attempts: 0,
        error: mailEnabled ? '' : notificationError('off'),
        topics: [markOf(requestId), ...(about === undefined ? [] : [aboutMark(about)])].join(' '),
      };
      return [{ kind: 'insert', sheet: 'notifications', row: { ...row } }];
    });
  });
}

/** Stops the letters that wait and tell of these rows what is not so any more. */
export function outdatedLetters(
  notifications: readonly NotificationRecord[],
  rows: readonly RowAddress[],
  requestId: string,
): readonly RowChange[] {
  const marks = rows.map(aboutMark);
  return notifications
    .filter(({ topics, status }) => status === 'toSend' && topics.split(' ').some((topic) => marks.includes(topic)))
    .map(({ id, topics }) => ({
      kind: 'update',
      sheet: 'notifications',
      id,
      fields: {
        status: 'suppressed',
        error: notificationError('outdated'),
        topics: `${topics} ${stopMark(requestId)}`,
      },
    }));
}

/** What undoing an action does to letters: its own stop as far as they have not left, those it had stopped wait again. */
export function lettersOfUndone(notifications: readonly NotificationRecord[], requestId: string): readonly RowChange[] {
  return notifications.flatMap(({ id, topics, status }): RowChange[] => {
    const marks = topics.split(' ');
    const change = (fields: Partial<NotificationRecord>): RowChange[] => [
      { kind: 'update', sheet: 'notifications', id, fields },
    ];
    if (status === 'toSend' && marks.includes(markOf(requestId))) {
      return change({ status: 'suppressed', error: notificationError('withdrawn') });
    }
    const stop = stopMark(requestId);
    if (status !== 'suppressed' || !marks.includes(stop)) return [];
    return change({ status: 'toSend', error: '', topics: marks.filter((mark) => mark !== stop).join(' ') });
  });
}
