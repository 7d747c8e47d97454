import type { LetterCard, OutboxFolder } from './outbox-folder';
import { SmtpFailure, type SmtpOptions, sendBySmtp } from './smtp-session';

interface DeliveryCircumstances {
  /** Whether letters may leave now; asked before each one. Default: yes. */
  readonly isAllowed?: () => boolean;
  /** From a failed attempt to the next, real milliseconds: the first time, and at most; doubled in between. */
  readonly firstRetryMs?: number;
  readonly lastRetryMs?: number;
}

const FIRST_RETRY_MS = 60_000;
const LAST_RETRY_MS = 60 * 60_000;
/** How long the end of the program waits for the letter under way, real milliseconds. */
const LAST_WORDS_MS = 5_000;

/**
 * Passes queued letters on to a mail server, one after another; the folder remembers what became of each.
 *
 * A letter is `unsure` on the disk from before the server hears of it until the answer is known, so a kill in between
 * never leads to a second copy. Without a server, or when it asks for patience, letters go on waiting; attempts are
 * repeated with growing pauses and at the next start.
 */
export class SmtpDelivery {
  private work: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private pauseMs: number;
  private isClosed = false;
  /** Id of the letter that is being given to the server now. */
  underWay: string | null = null;

  constructor(
    private readonly outbox: OutboxFolder,
    private readonly options: SmtpOptions,
    private readonly circumstances: DeliveryCircumstances = {},
  ) {
    this.pauseMs = circumstances.firstRetryMs ?? FIRST_RETRY_MS;
  }

  /** Sends what waits in the folder, unless a pause after a failed attempt is on. Never rejects. */
  deliver(): Promise<void> {
    if (this.timer === undefined) this.work = this.work.then(() => this.deliverQueued());
    return this.work;
  }

  /** Sends nothing any more. */
  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    let waiting: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      waiting = setTimeout(resolve, LAST_WORDS_MS);
    });
    await Promise.race([this.work, patience]);
    clearTimeout(waiting);
  }

  private async deliverQueued(): Promise<void> {
    if (this.timer !== undefined) return;
    let isRetryDue = false;
    for (const card of this.outbox.letters.filter(({ delivery }) => delivery === 'queued')) {
      if (this.isClosed || this.circumstances.isAllowed?.() === false) return;
      const failure = await this.give(card);
      if (failure === 'later' || failure === 'unreachable') isRetryDue = true;
      if (failure === 'unreachable') break;
    }
    if (isRetryDue) this.pause();
    else this.pauseMs = this.circumstances.firstRetryMs ?? FIRST_RETRY_MS;
  }

  private pause(): void {
    if (this.isClosed) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.deliver();
    }, this.pauseMs);
    this.timer.unref();
    this.pauseMs = Math.min(2 * this.pauseMs, this.circumstances.lastRetryMs ?? LAST_RETRY_MS);
  }

  /** Gives one letter to the server and writes down what became of it. */
  private async give(card: LetterCard): Promise<SmtpFailure['kind'] | null> {
    const raw = this.outbox.bytes(card);
    if (raw === undefined) {
      this.outbox.mark(card.id, 'failed', 'файла письма нет в папке «outbox»');
      return null;
    }
    this.underWay = card.id;
    this.outbox.mark(card.id, 'unsure', null);
    try {
      const refused = await sendBySmtp(this.options, { from: card.from, to: card.recipients }, raw);
      this.underWay = null;
      this.outbox.mark(card.id, 'sent', refused.length === 0 ? null : `не приняты адреса: ${refused.join(', ')}`);
      return null;
    } catch (error) {
      this.underWay = null;
      const kind = error instanceof SmtpFailure ? error.kind : 'unknown';
      const state = kind === 'refused' ? 'failed' : kind === 'unknown' ? 'unsure' : 'queued';
      this.outbox.mark(card.id, state, error instanceof Error ? error.message : String(error));
      return kind;
    }
  }
}
