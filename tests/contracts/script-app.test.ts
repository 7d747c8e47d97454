// https://developers.google.com/apps-script/reference/script/script-app
// https://developers.google.com/apps-script/guides/triggers/installable
import { expect, test } from 'vitest';
import { installationOf, runMain } from '../local/host/test-installation';

const SCRIPT = `
function install() {
  const trigger = ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(6).inTimezone('Europe/Moscow').create();
  return [trigger.getHandlerFunction(), trigger.getEventType() === ScriptApp.EventType.CLOCK, String(trigger.getTriggerSource())];
}
function count() { return ScriptApp.getProjectTriggers().length; }
function clear() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }
function daily(e) {
  const store = PropertiesService.getScriptProperties();
  const seen = JSON.parse(store.getProperty('seen') || '[]');
  const day = Utilities.formatDate(new Date(), 'Europe/Moscow', 'yyyy-MM-dd HH');
  store.setProperty('seen', JSON.stringify(seen.concat([[day, Session.getEffectiveUser().getEmail(), String(e.authMode), e.timezone]])));
}`;

test('a daily trigger fires in its hour, every day the clock passes, as its creator', async () => {
  const installation = await installationOf(SCRIPT);
  expect(await installation.runFunction('install', [], { via: 'menu', user: 'a@example.org' })).toMatchObject({
    result: ['daily', true, 'CLOCK'],
  });
  await installation.advanceTo('2026-11-25');
  expect(JSON.parse(installation.properties.value.script?.seen ?? '[]')).toEqual([
    ['2026-11-23 06', 'a@example.org', 'FULL', 'UTC'],
    ['2026-11-24 06', 'a@example.org', 'FULL', 'UTC'],
    ['2026-11-25 06', 'a@example.org', 'FULL', 'UTC'],
  ]);
  expect(installation.clock.today()).toBe('2026-11-25');
});

test('a user sees and deletes only his own triggers', async () => {
  const installation = await installationOf(SCRIPT);
  await installation.runFunction('install', [], { via: 'menu', user: 'a@example.org' });
  expect(await installation.runFunction('count', [], { via: 'menu', user: 'b@example.org' })).toMatchObject({
    result: 0,
  });
  await installation.runFunction('clear', [], { via: 'menu', user: 'b@example.org' });
  expect(installation.triggers.all()).toHaveLength(1);
  await installation.runFunction('clear', [], { via: 'menu', user: 'a@example.org' });
  expect(installation.triggers.all()).toHaveLength(0);
});

test('twenty triggers a user, not one more', async () => {
  const installation = await installationOf(SCRIPT);
  for (let made = 0; made < 20; made += 1) await installation.runFunction('install', [], { via: 'menu' });
  expect(await installation.runFunction('install', [], { via: 'menu' })).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('too many triggers') },
  });
  expect(await installation.runFunction('install', [], { via: 'menu', user: 'b@example.org' })).toMatchObject({
    ok: true,
  });
});

test('triggers outlive the program', async () => {
  const installation = await installationOf(SCRIPT);
  await installation.runFunction('install', [], { via: 'menu' });
  expect(installation.triggers.all()).toMatchObject([{ handler: 'daily', timeZone: 'Europe/Moscow' }]);
});

test('triggers run 90 minutes a day in all', async () => {
  const installation = await installationOf(`
    function install() { ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(6).create(); }
    function daily() { Utilities.sleep(300000); }`);
  await installation.runFunction('install', [], { via: 'menu' });
  const [trigger] = installation.triggers.all();
  for (let run = 0; run < 17; run += 1) {
    expect(await installation.runTrigger(trigger?.id ?? '')).toMatchObject({ ok: true });
  }
  // Five minutes less the milliseconds of the runs before are left: the eighteenth is cut short.
  expect(await installation.runTrigger(trigger?.id ?? '')).toMatchObject({
    ok: false,
    error: { message: 'Exceeded maximum execution time' },
  });
  expect(await installation.runTrigger(trigger?.id ?? '')).toMatchObject({
    ok: false,
    error: { message: 'Service using too much computer time for one day' },
  });
});

test('edits by a person fire onEdit and installable triggers; each as it should', async () => {
  const installation = await installationOf(`
    function install() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
    function onEdit(e) { console.log('simple', String(e.authMode)); }
    function changed(e) { console.log('installable', String(e.authMode), Session.getEffectiveUser().getEmail()); }`);
  await installation.runFunction('install', [], { via: 'menu', user: 'a@example.org' });
  await installation.edited('b@example.org');
  expect(installation.runs.records.slice(1).map(({ log }) => log[0]?.text)).toEqual([
    'simple LIMITED',
    'installable FULL a@example.org',
  ]);
});

test('everyMinutes takes 1, 5, 10, 15 or 30', async () => {
  await expect(
    runMain(`function main() { ScriptApp.newTrigger('f').timeBased().everyMinutes(7).create(); }`),
  ).rejects.toThrow('everyMinutes was invalid');
});

test('getAuthorizationInfo tells whether the manifest has the scopes', async () => {
  const script = (scope: string) => `function main() {
    return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/${scope}']).getAuthorizationStatus());
  }`;
  expect(await runMain(script('drive.file'))).toBe('NOT_REQUIRED');
  expect(await runMain(script('drive'))).toBe('REQUIRED');
});
