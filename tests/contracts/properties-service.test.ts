// https://developers.google.com/apps-script/guides/properties
// https://developers.google.com/apps-script/guides/services/quotas
import { expect, test } from 'vitest';
import { installationOf, runMain } from '../local/host/test-installation';

const inStore = (body: string) => `function main() { const store = PropertiesService.getScriptProperties(); ${body} }`;

test('values are strings, an absent one is null', async () => {
  const script = inStore(`store.setProperty('n', 5); return [store.getProperty('n'), store.getProperty('absent')];`);
  expect(await runMain(script)).toEqual(['5', null]);
});

test('setProperties adds, and with true takes everything else away', async () => {
  const script = inStore(`
    store.setProperties({ a: '1', b: '2' }).setProperties({ c: '3' });
    const all = store.getKeys().sort();
    store.setProperties({ d: '4' }, true);
    return [all, store.getProperties()];`);
  expect(await runMain(script)).toEqual([['a', 'b', 'c'], { d: '4' }]);
});

test('deleteProperty and deleteAllProperties', async () => {
  const script = inStore(`
    store.setProperties({ a: '1', b: '2' });
    const left = store.deleteProperty('a').getProperties();
    return [left, store.deleteAllProperties().getProperties()];`);
  expect(await runMain(script)).toEqual([{ b: '2' }, {}]);
});

test('a name of Object.prototype is a property like any other', async () => {
  expect(await runMain(inStore(`return [store.getProperty('constructor'), store.getProperty('__proto__')];`))).toEqual([
    null,
    null,
  ]);
});

test('user properties belong to one user, script properties to all', async () => {
  const installation = await installationOf(`
    function write() {
      PropertiesService.getUserProperties().setProperty('k', 'mine');
      PropertiesService.getScriptProperties().setProperty('k', 'ours');
    }
    function read() {
      return [PropertiesService.getUserProperties().getProperty('k'), PropertiesService.getScriptProperties().getProperty('k')];
    }`);
  await installation.runFunction('write', [], { via: 'rpc', user: 'a@example.org' });
  const report = await installation.runFunction('read', [], { via: 'rpc', user: 'b@example.org' });
  expect(report).toMatchObject({ result: [null, 'ours'] });
});

test('9 216 bytes fit into a value, one more does not; a Cyrillic letter is two', async () => {
  const script = inStore(`
    store.setProperty('fits', 'я'.repeat(4608));
    try { store.setProperty('long', 'я'.repeat(4608) + 'x'); } catch (error) { return String(error); }`);
  expect(await runMain(script)).toBe('Exception: Argument too large: value');
});

test('500 KB fit into a store; the write that does not fit changes nothing', async () => {
  const script = inStore(`
    const chunk = 'x'.repeat(9 * 1024 - 3);
    for (let i = 100; i < 155; i += 1) store.setProperty(String(i), chunk);
    try { store.setProperty('999', chunk); } catch (error) { return [String(error), store.getProperty('999')]; }`);
  expect(await runMain(script)).toEqual([
    'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    null,
  ]);
});

test('the daily number of operations is counted per user and starts anew after 24 hours', async () => {
  const installation = await installationOf(inStore(`return store.getProperty('a');`), {
    limits: { propertyOperationsPerDay: 2 },
  });
  const read = () => installation.runFunction('main', [], { via: 'rpc' });
  expect(await read()).toMatchObject({ ok: true });
  expect(await read()).toMatchObject({ ok: true });
  expect(await read()).toMatchObject({
    error: { message: 'Service invoked too many times for one day: properties.' },
  });
  expect(await installation.runFunction('main', [], { via: 'rpc', user: 'b@example.org' })).toMatchObject({ ok: true });
  await installation.advanceTo('2026-11-24');
  expect(await read()).toMatchObject({ ok: true });
});

test('an undefined value is refused', async () => {
  await expect(runMain(inStore(`store.setProperty('a', undefined);`))).rejects.toThrow(
    "don't match the method signature",
  );
});
