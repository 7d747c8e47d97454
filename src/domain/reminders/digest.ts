import type { PlainDate } from '../calendar/plain-date';
import type { Verdict } from '../verdicts/verdict';

/** Parts of a digest in their order: overdue, due soon, data missing. */
export const DIGEST_SECTIONS = ['overdue', 'soon', 'data'] as const;

export type DigestSection = (typeof DIGEST_SECTIONS)[number];

/** One verdict in a digest. */
export interface DigestItem {
  readonly section: DigestSection;
  readonly verdict: Verdict;
  /**
   * How near or how late it is, in the steps in which people are reminded: `d30`, `d14`, `d7`, `d3`, `d1` before,
   * `o0` from the first day after, `o1` a week later and so on; `far` before the first step.
   */
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
  /** The same for every plan of the same day: one recipient never gets two letters a day. */
  readonly dayKey: string;
  /** The same while nothing has changed and no further step of reminding is reached. */
  readonly situationKey: string;
  /** By section, then due date, then key of the verdict. */
  readonly items: readonly DigestItem[];
  /** People with something to do and no e-mail; only in the letter to the methodists. */
  readonly unreachable: readonly string[];
}
