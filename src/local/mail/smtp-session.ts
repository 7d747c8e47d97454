import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

/** The server that takes the letters, and how long to wait for it. */
export interface SmtpOptions {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (port 465); otherwise STARTTLS when the server offers it. */
  readonly secure?: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
  /** How long to wait for the connection and the greeting, milliseconds; default 20 000. */
  readonly connectMs?: number;
  /** How long the server may be silent, milliseconds; default 60 000. */
  readonly silenceMs?: number;
}

interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

/**
 * Why a letter did not get through. `refused`: the server does not want it, ever (5xx); `later`: the server asks to
 * try this letter again (4xx); `unreachable`: there is no server, or it does not let us in; `unknown`: the whole letter
 * was given and no answer came, so nobody knows whether the server has it.
 */
type FailureKind = 'refused' | 'later' | 'unreachable' | 'unknown';

/** A letter that was not taken; `kind` tells whether to try again. */
export class SmtpFailure extends Error {
  override readonly name = 'SmtpFailure';

  constructor(
    readonly kind: FailureKind,
    message: string,
  ) {
    super(message);
  }
}

const CONNECT_MS = 20_000;
const SILENCE_MS = 60_000;
/** Commands whose refusal is about the letter and not about who we are (RFC 5321, 3.3). */
const ABOUT_LETTER = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

/**
 * Gives one letter to the mail server over a connection of its own.
 *
 * nodemailer's transports are not used, for they do not tell how far the letter got when a connection breaks; its
 * connection reads the letter only after the server has asked for it (reply 354), so reading to the end tells.
 *
 * @returns recipients that the server refused while it took others
 * @throws SmtpFailure
 */
export async function sendBySmtp(options: SmtpOptions, envelope: Envelope, raw: Buffer): Promise<readonly string[]> {
  const { host, port, secure = false, auth, connectMs = CONNECT_MS, silenceMs = SILENCE_MS } = options;
  const letter = new GivenLetter(raw);
  const connection = new SMTPConnection({
    host,
    port,
    secure,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: silenceMs,
  });
  try {
    return await new Promise((resolve, reject) => {
      connection.once('error', reject);
      const send = () =>
        connection.send({ from: envelope.from, to: [...envelope.to] }, letter, (error, info) => {
          if (error) reject(error);
          else resolve((info?.rejected ?? []).map(String));
        });
      connection.connect((error) => {
        if (error) reject(error);
        else if (auth && connection.allowsAuth)
          connection.login({ ...auth }, (refused) => (refused ? reject(refused) : send()));
        else send();
      });
    });
  } catch (error) {
    throw failureOf(error, letter.isGiven);
  } finally {
    // A connection that is being closed may still report an error.
    connection.on('error', () => undefined);
    connection.close();
  }
}

/** A letter that knows whether all of it has been read. */
class GivenLetter extends Readable {
  isGiven = false;
  private at = 0;

  constructor(private readonly bytes: Buffer) {
    super();
  }

  override _read(size: number): void {
    if (this.at < this.bytes.length) {
      this.push(this.bytes.subarray(this.at, this.at + size));
      this.at += size;
      return;
    }
    this.isGiven = true;
    this.push(null);
  }
}

function failureOf(error: unknown, isGiven: boolean): SmtpFailure {
  const { message, command, responseCode } = error as Error & { command?: string; responseCode?: number };
  if (responseCode === undefined) return new SmtpFailure(isGiven ? 'unknown' : 'unreachable', message);
  if (!ABOUT_LETTER.has(command ?? '')) return new SmtpFailure('unreachable', message);
  return new SmtpFailure(responseCode >= 500 ? 'refused' : 'later', message);
}
