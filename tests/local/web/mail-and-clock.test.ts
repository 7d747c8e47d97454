import { expect, test } from 'vitest';
import type { Installation, InstallationOptions } from '../../../src/local/installation';
import { deliveryWords } from '../../../src/local/web/connect/delivery-words';
import { installationOf } from '../host/test-installation';
import { smtpServer } from '../mail/smtp-server';
import { cookieOf, served } from './served-app';

const SCRIPT = `function main() { MailApp.sendEmail('a@example.org', 'Сроки', 'Текст'); }`;

async function deliveriesOn(installation: Installation): Promise<unknown[]> {
  const app = await served(installation);
  const answer = await fetch(`${app.publicUrl}api/letters`, { headers: { cookie: await cookieOf(app) } });
  const { letters } = (await answer.json()) as { letters: { delivery: unknown }[] };
  return letters.map(({ delivery }) => delivery);
}

async function withServer(options: object) {
  const server = await smtpServer();
  const smtp = { host: '127.0.0.1', port: server.port };
  // Absent and undefined are one to the installation: the real clock.
  const installation = await installationOf(SCRIPT, { smtp, ...options } as Partial<InstallationOptions>);
  const send = async () => {
    expect(await installation.runFunction('main', [], { via: 'menu' })).toMatchObject({ ok: true });
  };
  return { server, installation, send };
}

test('by the real clock a letter leaves', async () => {
  const { installation, send } = await withServer({ today: undefined, frozenClock: false });
  await send();
  await expect.poll(() => installation.mail.outbox.letters[0]?.delivery).toBe('sent');
  expect(await deliveriesOn(installation)).toEqual([{ state: 'отправлено', explanation: '' }]);
});

test('on a chosen day nothing leaves: the letter stays in the folder and the page says why', async () => {
  const { server, installation, send } = await withServer({ today: '2027-05-20', frozenClock: false });
  await send();
  await installation.close();
  expect(installation.mail.outbox.letters).toMatchObject([{ delivery: 'held' }]);
  expect(server.heard).toEqual([]);
  expect(await deliveriesOn(installation)).toEqual([
    { state: 'не отправляется', explanation: expect.stringContaining('её часы были переведены') },
  ]);
});

test('once the clock has been moved nothing leaves, not even what has waited for the server', async () => {
  const { server, installation, send } = await withServer({ today: undefined, frozenClock: false });
  server.trouble = { at: 'EHLO', by: '421 busy' };
  await send();
  await expect.poll(() => installation.mail.outbox.letters[0]?.delivery).toBe('queued');
  await installation.advanceTo(installation.clock.now() + 86_400_000);
  server.trouble = null;
  server.heard.length = 0;
  await send();
  expect(installation.mail.outbox.letters).toMatchObject([{ delivery: 'queued' }, { delivery: 'held' }]);
  expect(server.heard).toEqual([]);
});

test('where letters are only kept there is nothing to say of them', async () => {
  const installation = await installationOf(SCRIPT);
  await installation.runFunction('main', [], { via: 'menu' });
  expect(await deliveriesOn(installation)).toEqual([null]);
});

test('a letter in doubt is not called sent', () => {
  const card = { ...CARD, delivery: 'unsure', error: 'Timeout' } as const;
  expect(deliveryWords(card, false)).toEqual({
    state: 'под вопросом',
    explanation: expect.stringMatching(/неизвестно, ушло ли оно. Причина: Timeout\. Сама программа его не повторит/),
  });
  expect(deliveryWords(card, true)?.state).toBe('передаётся');
});

test.each([
  [true, 200, '2026-11-23'],
  [false, 400, '2026-11-22'],
])('the clock is moved from the page where that is allowed: %s', async (movesClock, status, day) => {
  const app = await served(await installationOf(''), { movesClock });
  const headers = {
    cookie: await cookieOf(app),
    origin: app.publicUrl.slice(0, -1),
    'content-type': 'application/json',
  };
  const moved = await fetch(`${app.publicUrl}api/clock`, { method: 'POST', headers, body: '{"date":"2026-11-23"}' });
  expect(moved.status).toBe(status);
  expect(await (await fetch(`${app.publicUrl}api/clock`, { headers })).json()).toMatchObject({
    now: expect.stringContaining(day),
    movable: movesClock,
  });
});

const CARD = {
  id: '1',
  file: '1.eml',
  date: '2026-11-22T06:00:00.000Z',
  from: 'a@example.org',
  to: 'b@example.org',
  subject: 'Сроки',
  recipients: ['b@example.org'],
};
