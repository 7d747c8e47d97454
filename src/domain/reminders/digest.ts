import type { PlainDate } from '../calendar/plain-date';
import type { Verdict } from '../verdicts/verdict';

/** Parts of a digest in their order: overdue, due soon, recommendations not followed, data missing. */
export const DIGEST_SECTIONS = ['overdue', 'soon', 'advice', 'data'] as const;

/** One of `DIGEST_SECTIONS`. */
export type DigestSection = (typeof DIGEST_SECTIONS)[number];

/** One verdict in a digest. */
export interface DigestItem {
  readonly section: DigestSection;
  readonly verdict: Verdict;
  /** The step of reminding, see `reminderStage`. */
  readonly stage: string;
}

/** One letter of one day to one person, or to the methodists together. It holds no words: `messages/reminders.ts`. */
export interface Digest {
  /** `person:<id>` or `methodists`. */
  readonly recipient: string;
  /** `null` for the methodists. */
  readonly personId: string | null;
  /** Where to send; several only for the methodists, empty when nobody knows their addresses. */
  readonly emails: readonly string[];
  readonly day: PlainDate;
  /** The first letter of a month to the methodists: everything that is still open, said before or not. */
  readonly isMonthly: boolean;
  /** Codes of what the letter says, for the ledger: none of it is said to the recipient again. */
  readonly topics: readonly string[];
  /** By section, then due date, then key of the verdict. */
  readonly items: readonly DigestItem[];
  /** How many other things of the recipient are still open; they have been written about before. */
  readonly toldBefore: number;
  /** People with something to do and no e-mail; only in the letter to the methodists. */
  readonly unreachable: readonly string[];
}

/** A letter that has gone out (or is waiting to), as the ledger of mails keeps it. */
export interface SentDigest {
  readonly recipient: string;
  readonly day: PlainDate;
  readonly topics: readonly string[];
}
