import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import type { Digest, SentDigest } from '../../domain/reminders/digest';
import { planDigests } from '../../domain/reminders/plan-digests';
import type { Verdict } from '../../domain/verdicts/verdict';
import { METHODISTS_TITLE, notificationError } from '../../messages/commands';
import { digestLetter, type LetterWords } from '../../messages/reminders';
import { fingerprint } from '../fingerprint';
import { namesOf } from '../register-access/names';
import type { OpenRegister } from '../register-access/open-register';
import type { NotificationRecord } from '../workbook/records';
import { sealed } from './seal';

/** Who runs the check and where people find the register. */
export interface DigestContext {
  /** Gets the letter to the methodists while «Настройки» name none. */
  readonly actor: string;
  readonly link: string;
}

/**
 * New rows of «Уведомления»: today's digests that say something new. The id of a row is
 * `recipient|day|fingerprint of the topics|seal`, so that a repeated run makes the same row, and a later run knows
 * whether the letter is still the one that the program wrote. Its topics are what has been said to whom.
 */
export function digestRows(
  register: OpenRegister,
  verdicts: readonly Verdict[],
  context: DigestContext,
): readonly NotificationRecord[] {
  const { snapshot, decoded, today, now } = register;
  const { mailEnabled } = snapshot.settings;
  const existing = decoded.kept.notifications;
  const sent = existing.filter((row) => countsAsSaid(row, mailEnabled)).flatMap(sentDigest);
  const known = new Set(existing.map(({ id }) => id));
  const words = letterWords(snapshot, context.link);
  const names = namesOf(snapshot);
  return planDigests(verdicts, snapshot, today, sent)
    .flatMap((digest) => letters(digest, words, context.actor))
    .filter(({ id }) => !known.has(id))
    .map(({ personId, ...letter }) => ({
      ...letter,
      recipient: personId === null ? METHODISTS_TITLE : names.full(personId),
      status: mailEnabled ? 'toSend' : 'suppressed',
      createdAt: now,
      sentAt: null,
      attempts: 0,
      error: mailEnabled ? '' : notificationError('off'),
    }));
}

/** What was only shown while mail was switched off has not been said by mail. */
function countsAsSaid({ status }: NotificationRecord, mailEnabled: boolean): boolean {
  return status !== 'failed' && !(mailEnabled && status === 'suppressed');
}

type Letter = Pick<NotificationRecord, 'id' | 'email' | 'subject' | 'body' | 'topics'> & Pick<Digest, 'personId'>;

/** One letter for each address. */
function letters(digest: Digest, words: LetterWords, actor: string): Letter[] {
  const { subject, body } = digestLetter(digest, words);
  const topics = digest.topics.join(' ');
  const situation = fingerprint(topics);
  const emails = digest.emails.length === 0 ? [actor] : digest.emails;
  return emails.map((email, index) => {
    const recipient = index === 0 ? digest.recipient : `${digest.recipient}#${index + 1}`;
    const letter = { id: `${recipient}|${digest.day}|${situation}`, email, subject, body };
    return { ...letter, id: sealed(letter), personId: digest.personId, topics };
  });
}

function sentDigest({ id, topics }: NotificationRecord): readonly SentDigest[] {
  const [address = '', day = ''] = id.split('|');
  const [recipient = ''] = address.split('#');
  return day === '' ? [] : [{ recipient, day, topics: topics.split(' ').filter((topic) => topic !== '') }];
}

function letterWords(snapshot: RegisterSnapshot, link: string): LetterWords {
  const groups = new Map(snapshot.groups.map(({ id, name }) => [id, name]));
  const regulations = new Map(snapshot.regulations.map((regulation) => [regulation.id, regulation]));
  return {
    registerName: snapshot.settings.registerName,
    groupName: (groupId) => groups.get(groupId) ?? groupId,
    namesOf: (regulationId) => regulations.get(regulationId),
    personName: namesOf(snapshot).full,
    link,
  };
}
