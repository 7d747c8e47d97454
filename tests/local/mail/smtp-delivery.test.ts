// RFC 5321, 4.2.1: 4xx is a transient failure, the client should try again; 5xx a permanent one.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Letter } from '../../../src/local/mail/letter';
import { OutboxFolder } from '../../../src/local/mail/outbox-folder';
import { SmtpDelivery } from '../../../src/local/mail/smtp-delivery';
import { temporaryFolder } from '../host/test-installation';
import { smtpServer, type Trouble } from './smtp-server';

const LETTER: Letter = {
  from: 'metodist@example.org',
  senderName: '',
  to: ['a@example.org'],
  cc: [],
  bcc: ['b@example.org'],
  replyTo: '',
  subject: 'Сроки',
  text: 'Текст',
  html: '',
  attachments: [],
};
const MOMENT = Date.UTC(2026, 10, 22, 6);
const QUICK = { connectMs: 300, silenceMs: 300 };

function outboxWith(letters: number, folder = temporaryFolder()): OutboxFolder {
  const outbox = new OutboxFolder(join(folder, 'outbox'), join(folder, 'letters.json'), 'Europe/Moscow');
  for (let made = 0; made < letters; made += 1) outbox.add(LETTER, MOMENT, 'queued');
  return outbox;
}

function deliveryOf(outbox: OutboxFolder, port: number, more: object = {}): SmtpDelivery {
  return new SmtpDelivery(
    outbox,
    { host: '127.0.0.1', port, ...QUICK },
    { firstRetryMs: 40, lastRetryMs: 80, ...more },
  );
}

const ends = (heard: readonly string[]) => heard.filter((line) => line === '.').length;

test('queued letters are passed on to every recipient, hidden ones too', async () => {
  const server = await smtpServer();
  const outbox = outboxWith(1);
  await deliveryOf(outbox, server.port).deliver();
  expect(outbox.letters).toMatchObject([{ delivery: 'sent', error: null }]);
  expect(server.heard.filter((line) => line.startsWith('RCPT'))).toEqual([
    'RCPT TO:<a@example.org>',
    'RCPT TO:<b@example.org>',
  ]);
});

test('letters wait while the server is away and leave, each once, when it is back', async () => {
  const { port } = await smtpServer();
  const away = await portOfNobody();
  const outbox = outboxWith(2);
  const delivery = deliveryOf(outbox, away);
  await delivery.deliver();
  expect(outbox.letters).toMatchObject([
    { delivery: 'queued', error: expect.stringContaining('ECONNREFUSED') },
    { delivery: 'queued', error: null },
  ]);
  expect(port).not.toBe(away);
  const back = await smtpServer(away);
  await expect.poll(() => outbox.letters.map((card) => card.delivery)).toEqual(['sent', 'sent']);
  expect(ends(back.heard)).toBe(2);
});

test('letters that a stopped program left waiting leave at the next start', async () => {
  const folder = temporaryFolder();
  const first = deliveryOf(outboxWith(1, folder), await portOfNobody());
  await first.deliver();
  await first.close();
  const server = await smtpServer();
  const outbox = outboxWith(0, folder);
  await deliveryOf(outbox, server.port).deliver();
  expect(outbox.letters).toMatchObject([{ delivery: 'sent', error: null }]);
});

test.each<[string, Trouble]>([
  ['a recipient that is to be tried later', { at: 'RCPT', by: '451 later' }],
  ['a letter that is to be tried later', { at: '.', by: '452 no space' }],
  ['a busy server', { at: 'EHLO', by: '421 busy' }],
  ['a connection that breaks before the letter was given', { at: 'RCPT', by: 'hangUp' }],
  ['a server that falls silent before the letter was given', { at: 'MAIL', by: 'silence' }],
])('%s: the letter waits and is tried again', async (_what, trouble) => {
  const server = await smtpServer();
  server.trouble = trouble;
  const outbox = outboxWith(1);
  const delivery = deliveryOf(outbox, server.port);
  await delivery.deliver();
  expect(outbox.letters).toMatchObject([{ delivery: 'queued', error: expect.any(String) }]);
  server.trouble = null;
  await expect.poll(() => outbox.letters[0]?.delivery).toBe('sent');
});

test.each<[string, Trouble]>([
  ['the recipients', { at: 'RCPT', by: '550 no such user' }],
  ['the sender', { at: 'MAIL', by: '553 not yours' }],
  ['the letter', { at: '.', by: '554 spam' }],
])('what the server refuses for good is not tried again: %s', async (_what, trouble) => {
  const server = await smtpServer();
  server.trouble = trouble;
  const outbox = outboxWith(1);
  await deliveryOf(outbox, server.port).deliver();
  expect(outbox.letters).toMatchObject([
    { delivery: 'failed', error: expect.stringContaining(trouble.by.slice(0, 3)) },
  ]);
});

test('a wrong password is no fault of the letter: it waits until the settings are mended', async () => {
  const server = await smtpServer();
  server.trouble = { at: 'AUTH', by: '535 wrong password' };
  const outbox = outboxWith(1);
  const delivery = deliveryOf(outbox, server.port, {});
  await new SmtpDelivery(outbox, { host: '127.0.0.1', port: server.port, auth: { user: 'u', pass: 'p' } }).deliver();
  expect(outbox.letters).toMatchObject([{ delivery: 'queued', error: expect.stringContaining('535') }]);
  await delivery.close();
});

test.each<[string, Trouble]>([
  ['breaks', { at: '.', by: 'hangUp' }],
  ['falls silent', { at: '.', by: 'silence' }],
])(
  'nobody knows whether a letter was taken when the connection %s after it: never sent again by itself',
  async (_how, trouble) => {
    const server = await smtpServer();
    server.trouble = trouble;
    const outbox = outboxWith(1);
    const delivery = deliveryOf(outbox, server.port);
    await delivery.deliver();
    expect(outbox.letters).toMatchObject([{ delivery: 'unsure' }]);
    server.trouble = null;
    await delivery.deliver();
    await deliveryOf(outbox, server.port).deliver();
    expect(ends(server.heard)).toBe(1);
  },
);

test('a letter is in doubt on the disk from before it is given to the server: a kill in between repeats nothing', async () => {
  const folder = temporaryFolder();
  const server = await smtpServer();
  server.trouble = { at: '.', by: 'silence' };
  const delivery = new SmtpDelivery(outboxWith(1, folder), { host: '127.0.0.1', port: server.port });
  void delivery.deliver();
  await expect.poll(() => ends(server.heard)).toBe(1);
  const afterKill = outboxWith(0, folder);
  expect(afterKill.letters).toMatchObject([{ delivery: 'unsure' }]);
  server.trouble = null;
  await deliveryOf(afterKill, server.port).deliver();
  expect(ends(server.heard)).toBe(1);
});

test('a letter whose file was removed is not sent and does not wait for ever', async () => {
  const folder = temporaryFolder();
  const server = await smtpServer();
  const outbox = outboxWith(1, folder);
  rmSync(join(folder, 'outbox'), { recursive: true });
  await deliveryOf(outbox, server.port).deliver();
  expect(outbox.letters).toMatchObject([{ delivery: 'failed', error: 'файла письма нет в папке «outbox»' }]);
});

test('nothing leaves while it must not', async () => {
  const server = await smtpServer();
  const outbox = outboxWith(1);
  let isAllowed = false;
  const delivery = deliveryOf(outbox, server.port, { isAllowed: () => isAllowed });
  await delivery.deliver();
  expect(outbox.letters).toMatchObject([{ delivery: 'queued', error: null }]);
  isAllowed = true;
  await delivery.deliver();
  expect(outbox.letters).toMatchObject([{ delivery: 'sent' }]);
});

/** A port at which nobody listens just now. */
async function portOfNobody(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 1;
}
