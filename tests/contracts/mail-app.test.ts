// https://developers.google.com/apps-script/reference/mail/mail-app
// https://developers.google.com/apps-script/guides/services/quotas
import { expect, test } from 'vitest';
import { WORKSPACE_LIMITS } from '../../src/local/host/limits';
import { installationOf } from '../local/host/test-installation';

const send = (args: string) =>
  `function main() { MailApp.sendEmail(${args}); return MailApp.getRemainingDailyQuota(); }`;

async function sent(args: string) {
  const installation = await installationOf(send(args));
  const report = await installation.runFunction('main', [], { via: 'menu', user: 'metodist@example.org' });
  const [card] = installation.mail.outbox.letters;
  return { report, letter: card && installation.mail.outbox.read(card.id) };
}

test('an object with everything', async () => {
  const { report, letter } = await sent(`{
    to: 'a@example.org, Анна <b@example.org>', cc: 'c@example.org', bcc: 'd@example.org', replyTo: 'r@example.org',
    name: 'Методсеть', subject: 'Сроки: «Исток»', body: 'Здравствуйте!', htmlBody: '<p>Здравствуйте!</p>',
    attachments: [Utilities.newBlob('текст', 'text/plain', 'Протокол № 1.txt')],
  }`);
  expect(report).toMatchObject({ ok: true, result: 96 });
  expect(letter).toMatchObject({
    recipients: ['a@example.org', 'b@example.org', 'c@example.org', 'd@example.org'],
    delivery: 'kept',
    date: '2026-11-22T06:00:00.400Z',
    content: {
      from: 'Методсеть <metodist@example.org>',
      to: 'a@example.org, b@example.org',
      cc: 'c@example.org',
      subject: 'Сроки: «Исток»',
      text: 'Здравствуйте!',
      html: '<p>Здравствуйте!</p>',
      attachments: ['Протокол № 1.txt'],
    },
  });
});

test.each([
  ["'a@example.org', 'Тема', 'Текст'", { to: 'a@example.org', subject: 'Тема', text: 'Текст', html: '' }],
  ["'a@example.org', 'Тема', 'Текст', { htmlBody: '<b>Т</b>' }", { subject: 'Тема', text: 'Текст', html: '<b>Т</b>' }],
  ["'a@example.org', 'r@example.org', 'Тема', 'Текст'", { to: 'a@example.org', subject: 'Тема', text: 'Текст' }],
])('sendEmail(%s)', async (args, content) => {
  const { letter } = await sent(args);
  expect(letter).toMatchObject({ content });
});

test.each([
  ["{ subject: 'x' }", 'Failed to send email: no recipient'],
  ["'not an address', 'x', 'y'", 'Invalid email: not an address'],
  ["'a@example.org', 'x', 'я'.repeat(102401)", 'Limit exceeded: Email Body Size.'],
  [
    "Array.from({ length: 51 }, (_, i) => 'a' + i + '@example.org').join(), 'x', 'y'",
    'Limit exceeded: Email Recipients Per Message.',
  ],
  ["'a@example.org', 'x'", "The parameters don't match the method signature for MailApp.sendEmail."],
])('sendEmail(%s) is refused', async (args, message) => {
  const { report, letter } = await sent(args);
  expect(report).toMatchObject({ ok: false, error: { name: 'Exception', message } });
  expect(letter).toBeUndefined();
});

test('a hundred recipients a day for a consumer account, counted by recipient and by user', async () => {
  const installation = await installationOf(`function main(count) {
    for (let i = 0; i < count; i += 1) MailApp.sendEmail({ to: 'a@example.org', cc: 'b@example.org', subject: 's', body: 'b' });
    return MailApp.getRemainingDailyQuota();
  }`);
  const run = (count: number, user: string) => installation.runFunction('main', [count], { via: 'menu', user });
  expect(await run(50, 'one@example.org')).toMatchObject({ result: 0 });
  expect(await run(1, 'one@example.org')).toMatchObject({
    error: { name: 'Exception', message: 'Service invoked too many times for one day: email.' },
  });
  expect(await run(1, 'two@example.org')).toMatchObject({ result: 98 });
  expect(installation.mail.outbox.letters).toHaveLength(51);
  await installation.advanceTo('2026-11-23');
  await installation.advanceTo(installation.clock.now() + 3_600_000);
  expect(await run(1, 'one@example.org')).toMatchObject({ result: 98 });
});

test('1 500 for an account of an organisation', async () => {
  const installation = await installationOf('function main() { return MailApp.getRemainingDailyQuota(); }', {
    limits: WORKSPACE_LIMITS,
  });
  expect(await installation.runFunction('main', [], { via: 'menu' })).toMatchObject({ result: 1500 });
});
