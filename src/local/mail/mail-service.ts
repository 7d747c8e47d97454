import type { DailyQuotas } from '../host/daily-quota';
import type { Limits } from '../host/limits';
import type { Letter } from './letter';
import type { LetterCard, OutboxFolder } from './outbox-folder';
import type { SmtpDelivery } from './smtp-delivery';

const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;
const NAMED = /^.*<([^<>]+)>$/;
const MAX_BODY_BYTES = 200 * 1024;
const MAX_ATTACHMENTS = 250;
const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024;
const QUOTA = 'email';

/** Splits a list of addresses as a script gives it: commas between them, names allowed. Throws for a bad one. */
export function parseAddresses(text: string): string[] {
  const found = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => NAMED.exec(part)?.[1]?.trim() ?? part);
  const bad = found.find((address) => !ADDRESS.test(address));
  if (bad !== undefined) throw new Error(`Invalid email: ${bad}`);
  return found;
}

/**
 * MailApp over a folder of letters: limits of https://developers.google.com/apps-script/guides/services/quotas;
 * the daily one counts recipients and belongs to the user the code runs as.
 */
export class MailService {
  constructor(
    readonly outbox: OutboxFolder,
    private readonly quotas: DailyQuotas,
    private readonly limits: Limits,
    private readonly smtp: SmtpDelivery | null,
    /** Whether the clock is the real one: what was written at another time must not reach real people. */
    private readonly isRealTime: () => boolean,
  ) {}

  /** How many recipients `user` may still write to. `now`: ms of the virtual clock. */
  remaining(user: string, now: number): number {
    return Math.max(0, this.limits.mailRecipientsPerDay - this.quotas.used(QUOTA, user, now));
  }

  send(user: string, letter: Letter, now: number): LetterCard {
    const recipients = letter.to.length + letter.cc.length + letter.bcc.length;
    if (recipients === 0) throw new Error('Failed to send email: no recipient');
    if (recipients > this.limits.mailRecipientsPerMessage) {
      throw new Error('Limit exceeded: Email Recipients Per Message.');
    }
    const body = Math.max(Buffer.byteLength(letter.text, 'utf8'), Buffer.byteLength(letter.html, 'utf8'));
    if (body > MAX_BODY_BYTES) throw new Error('Limit exceeded: Email Body Size.');
    if (letter.attachments.length > MAX_ATTACHMENTS) throw new Error('Limit exceeded: Email Attachments Per Message.');
    const weight = letter.attachments.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (weight > MAX_ATTACHMENT_BYTES) throw new Error('Limit exceeded: Email Total Attachments Size.');
    this.quotas.take(QUOTA, user, recipients, this.limits.mailRecipientsPerDay, now);
    const card = this.outbox.add(letter, now, this.stateOfNew());
    void this.smtp?.deliver();
    return card;
  }

  /** Whether the letter is being given to the mail server just now. */
  isUnderWay(id: string): boolean {
    return this.smtp?.underWay === id;
  }

  private stateOfNew(): 'kept' | 'held' | 'queued' {
    if (this.smtp === null) return 'kept';
    return this.isRealTime() ? 'queued' : 'held';
  }
}
