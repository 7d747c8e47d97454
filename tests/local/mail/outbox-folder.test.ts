import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Letter } from '../../../src/local/mail/letter';
import { OutboxFolder } from '../../../src/local/mail/outbox-folder';
import { SmtpDelivery } from '../../../src/local/mail/smtp-delivery';
import { temporaryFolder } from '../host/test-installation';

const LETTER: Letter = {
  from: 'metodist@example.org',
  senderName: '',
  to: ['a@example.org'],
  cc: [],
  bcc: ['b@example.org'],
  replyTo: '',
  subject: 'Сроки: план/анализ',
  text: 'Текст',
  html: '',
  attachments: [],
};
const MOMENT = Date.UTC(2026, 10, 22, 6);

function outboxIn(folder: string) {
  const root = join(folder, 'outbox');
  const indexPath = join(folder, 'letters.json');
  return { root, indexPath, open: () => new OutboxFolder(root, indexPath, 'Europe/Moscow') };
}

test('a letter is a file named by its time and subject', () => {
  const { root, open } = outboxIn(temporaryFolder());
  const card = open().add(LETTER, MOMENT, 'kept');
  expect(readdirSync(root)).toEqual([`2026-11-22 06-00-00 Сроки- план-анализ ${card.id.slice(0, 8)}.eml`]);
  expect(open().read(card.id)).toMatchObject({ subject: LETTER.subject, content: { text: 'Текст' } });
});

test('a letter written just before a crash is taken in at the next start', () => {
  const { indexPath, open } = outboxIn(temporaryFolder());
  open().add(LETTER, MOMENT, 'kept');
  rmSync(indexPath);
  expect(open().letters).toMatchObject([
    { date: '2026-11-22T06:00:00.000Z', to: 'a@example.org', subject: LETTER.subject },
  ]);
});

test('half a file of a crash is no letter', () => {
  const { root, open } = outboxIn(temporaryFolder());
  open();
  writeFileSync(join(root, 'x.eml.new'), 'half');
  expect(open().letters).toEqual([]);
});

test('a removed file is not read', () => {
  const { root, open } = outboxIn(temporaryFolder());
  const outbox = open();
  const card = outbox.add(LETTER, MOMENT, 'kept');
  rmSync(join(root, card.file));
  expect(outbox.read(card.id)).toBeUndefined();
});

/** A mail server that says yes to everything and keeps what it hears. */
function smtpServer(): Promise<{ readonly port: number; readonly heard: string[] }> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    let inData = false;
    const replyTo = (line: string): string => {
      if (line === '.') inData = false;
      if (inData || line === '') return '';
      if (line === 'DATA') {
        inData = true;
        return '354 go\r\n';
      }
      return line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n';
    };
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      const lines = String(chunk).split('\r\n');
      heard.push(...lines);
      socket.write(lines.map(replyTo).join(''));
    });
  });
  onTestFinished(() => void server.close());
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ port: typeof address === 'object' && address ? address.port : 0, heard });
    });
  });
}

test('with a mail server, queued letters are passed on to every recipient, hidden ones too', async () => {
  const { port, heard } = await smtpServer();
  const { open } = outboxIn(temporaryFolder());
  const outbox = open();
  outbox.add(LETTER, MOMENT, 'queued');
  await new SmtpDelivery(outbox, { host: '127.0.0.1', port }).deliver();
  expect(outbox.letters).toMatchObject([{ delivery: 'sent', error: null }]);
  expect(heard.filter((line) => line.startsWith('RCPT'))).toEqual([
    'RCPT TO:<a@example.org>',
    'RCPT TO:<b@example.org>',
  ]);
});

test('what the server refuses is marked, and kept', async () => {
  const { open } = outboxIn(temporaryFolder());
  const outbox = open();
  outbox.add(LETTER, MOMENT, 'queued');
  await new SmtpDelivery(outbox, { host: '127.0.0.1', port: 1 }).deliver();
  expect(outbox.letters).toMatchObject([{ delivery: 'failed', error: expect.stringContaining('ECONNREFUSED') }]);
});
