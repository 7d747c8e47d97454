// https://developers.google.com/apps-script/reference/base/session
// https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
import { expect, test } from 'vitest';
import { installationOf, SCOPES } from '../local/host/test-installation';

const SCRIPT = `function main() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
function zone() { return [Session.getScriptTimeZone(), Session.getActiveUserLocale()]; }
function key() { return Session.getTemporaryActiveUserKey(); }`;

test('the e-mail of whoever runs the script', async () => {
  const installation = await installationOf(SCRIPT);
  const report = await installation.runFunction('main', [], { via: 'menu', user: 'teacher@example.org' });
  expect(report).toMatchObject({ result: ['teacher@example.org', 'teacher@example.org'] });
});

test('a visitor of the web app has no name; the script runs in the name of the owner', async () => {
  const installation = await installationOf(SCRIPT);
  const run = (visitor?: string) =>
    installation.runFunction('main', [], {
      via: 'web',
      user: 'owner@example.org',
      ...(visitor === undefined ? {} : { visitor }),
    });
  expect(await run()).toMatchObject({ result: ['', 'owner@example.org'] });
  expect(await run('owner@example.org')).toMatchObject({ result: ['owner@example.org', 'owner@example.org'] });
});

test('is empty without authorisation', async () => {
  const installation = await installationOf(SCRIPT);
  expect(await installation.runFunction('main', [], { via: 'simple' })).toMatchObject({ result: ['', ''] });
});

test('is empty when the manifest does not ask for userinfo.email', async () => {
  const scopes = SCOPES.filter((scope) => !scope.endsWith('userinfo.email'));
  const installation = await installationOf(SCRIPT, { scopes });
  expect(await installation.runFunction('main', [], { via: 'menu' })).toMatchObject({ result: ['', ''] });
});

test('the time zone is that of the manifest', async () => {
  const installation = await installationOf(SCRIPT);
  expect(await installation.runFunction('zone', [], { via: 'menu' })).toMatchObject({
    result: ['Europe/Moscow', 'ru'],
  });
});

test('the temporary key differs between users and after 30 days', async () => {
  const installation = await installationOf(SCRIPT);
  const key = async (user: string) => {
    const report = await installation.runFunction('key', [], { via: 'menu', user });
    return report.ok ? report.result : undefined;
  };
  const first = await key('a@example.org');
  expect(await key('a@example.org')).toBe(first);
  expect(await key('b@example.org')).not.toBe(first);
  await installation.advanceTo('2026-12-25');
  expect(await key('a@example.org')).not.toBe(first);
});
