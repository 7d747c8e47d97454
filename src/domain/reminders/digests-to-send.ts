import type { PlainDate } from '../calendar/plain-date';
import type { Digest } from './digest';

/** A letter that has gone out (or is waiting to), as the ledger of mails keeps it. */
export interface SentDigest {
  readonly recipient: string;
  readonly day: PlainDate;
  readonly situationKey: string;
}

/**
 * Returns the letters that say something new: not twice a day to one recipient, and not again while the situation
 * of the last letter to that recipient lasts.
 *
 * @param sent letters of the ledger in any order; those that failed have to be left out by the caller.
 */
export function digestsToSend(digests: readonly Digest[], sent: readonly SentDigest[]): Digest[] {
  const last = new Map<string, SentDigest>();
  for (const letter of sent) {
    const known = last.get(letter.recipient);
    if (known === undefined || known.day <= letter.day) last.set(letter.recipient, letter);
  }
  return digests.filter(({ recipient, day, situationKey }) => {
    const previous = last.get(recipient);
    return previous === undefined || (previous.day < day && previous.situationKey !== situationKey);
  });
}
