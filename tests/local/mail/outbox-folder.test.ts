import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Letter } from '../../../src/local/mail/letter';
import { OutboxFolder } from '../../../src/local/mail/outbox-folder';
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

test('a letter found without its record may have been sent already: it is in doubt when a mail server is configured', () => {
  const { root, indexPath, open } = outboxIn(temporaryFolder());
  open().add(LETTER, MOMENT, 'queued');
  rmSync(indexPath);
  expect(new OutboxFolder(root, indexPath, 'Europe/Moscow', 'unsure').letters).toMatchObject([{ delivery: 'unsure' }]);
});
