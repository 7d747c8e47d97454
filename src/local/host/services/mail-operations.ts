import type { Attachment, Letter } from '../../mail/letter';
import { type MailService, parseAddresses } from '../../mail/mail-service';
import type { OperationTable } from '../operation';
import type { Run } from '../run';
import { mediaOf } from './wire-blob';

const SCOPES = ['https://www.googleapis.com/auth/script.send_mail'];

type RawMessage = Readonly<Record<string, unknown>>;

function text(message: RawMessage, key: string): string {
  const value = message[key];
  return value === undefined || value === null ? '' : String(value);
}

function attachmentOf(wire: unknown): Attachment {
  const { cid } = wire as { readonly cid?: string };
  const media = mediaOf(wire);
  return {
    name: media?.name ?? 'attachment',
    contentType: media?.contentType ?? 'application/octet-stream',
    bytes: media?.bytes ?? new Uint8Array(),
    contentId: cid ?? null,
  };
}

function letterOf(message: RawMessage, run: Run): Letter {
  const files = (message.attachments ?? []) as readonly unknown[];
  const images = (message.inlineImages ?? []) as readonly unknown[];
  return {
    from: run.user,
    senderName: text(message, 'name'),
    to: parseAddresses(text(message, 'to')),
    cc: parseAddresses(text(message, 'cc')),
    bcc: parseAddresses(text(message, 'bcc')),
    replyTo: text(message, 'replyTo'),
    subject: text(message, 'subject'),
    text: text(message, 'body'),
    html: text(message, 'htmlBody'),
    attachments: [...files, ...images].map(attachmentOf),
  };
}

/** https://developers.google.com/apps-script/reference/mail/mail-app */
export function mailOperations(mail: MailService): OperationTable {
  return {
    'MailApp.sendEmail': {
      ms: 400,
      scopes: SCOPES,
      run: ([message], run) => {
        mail.send(run.user, letterOf(message as RawMessage, run), run.now());
      },
    },
    'MailApp.getRemainingDailyQuota': {
      ms: 50,
      scopes: SCOPES,
      run: (_args, run) => mail.remaining(run.user, run.now()),
    },
  };
}
