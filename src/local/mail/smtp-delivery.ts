import { createTransport } from 'nodemailer';
import type { OutboxFolder } from './outbox-folder';

export interface SmtpOptions {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (port 465); otherwise STARTTLS when the server offers it. */
  readonly secure?: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
}

/** Passes queued letters on to a mail server, one after another; the folder remembers what became of each. */
export class SmtpDelivery {
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly outbox: OutboxFolder,
    private readonly options: SmtpOptions,
  ) {}

  /** Sends what waits in the folder, including what a stopped program left. Never rejects. */
  deliver(): Promise<void> {
    this.work = this.work.then(() => this.deliverQueued());
    return this.work;
  }

  private async deliverQueued(): Promise<void> {
    const queued = this.outbox.letters.filter(({ delivery }) => delivery === 'queued');
    if (queued.length === 0) return;
    const { host, port, secure = false, auth } = this.options;
    const transport = createTransport({ host, port, secure, ...(auth ? { auth: { ...auth } } : {}) });
    for (const card of queued) {
      const raw = this.outbox.bytes(card);
      if (!raw) continue;
      try {
        await transport.sendMail({ envelope: { from: card.from, to: [...card.recipients] }, raw });
        this.outbox.mark(card.id, 'sent', null);
      } catch (error) {
        this.outbox.mark(card.id, 'failed', error instanceof Error ? error.message : String(error));
      }
    }
    transport.close();
  }
}
