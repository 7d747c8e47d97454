// Letters that a form sends. They wait in «Уведомления» and leave with the next delivery, sealed as digests are.
import type { CommandLetter } from '../../domain/commands/letter';
import { notificationError } from '../../messages/commands';
import type { FormWords } from '../../messages/forms/form-words';
import { fingerprint } from '../fingerprint';
import { namesOf } from '../register-access/names';
import type { OpenRegister } from '../register-access/open-register';
import type { NotificationRecord } from '../workbook/records';
import type { RowChange } from '../workbook/row-change';
import { sealed } from './seal';

/** Marks the letters of one action in «О чём»: they are withdrawn when it is undone. */
const markOf = (requestId: string): string => `action:${fingerprint(requestId)}`;

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
  return letters.flatMap(({ code, data, personIds }, index) => {
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
        topics: markOf(requestId),
      };
      return [{ kind: 'insert', sheet: 'notifications', row: { ...row } }];
    });
  });
}

/** Stops the letters of an action that is taken back, as far as they have not left. */
export function withdrawnLetters(
  notifications: readonly NotificationRecord[],
  requestId: string,
): readonly RowChange[] {
  const mark = markOf(requestId);
  return notifications
    .filter(({ topics, status }) => status === 'toSend' && topics === mark)
    .map(({ id }) => ({
      kind: 'update',
      sheet: 'notifications',
      id,
      fields: { status: 'suppressed', error: notificationError('withdrawn') },
    }));
}
