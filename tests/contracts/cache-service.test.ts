// https://developers.google.com/apps-script/reference/cache/cache
import { expect, test } from 'vitest';
import { installationOf, runMain } from '../local/host/test-installation';

const inCache = (body: string) => `function main() { const cache = CacheService.getScriptCache(); ${body} }`;

test('an entry lives for 600 seconds unless told otherwise', async () => {
  const script = inCache(`
    cache.put('a', '1');
    Utilities.sleep(299000); Utilities.sleep(40000);
    return cache.get('a');`);
  expect(await runMain(script)).toBe('1');
  const installation = await installationOf(`
    function write() { CacheService.getScriptCache().put('a', '1'); }
    function read() { return CacheService.getScriptCache().get('a'); }`);
  await installation.runFunction('write', [], { via: 'rpc' });
  await installation.advanceTo(installation.clock.now() + 590_000);
  expect(await installation.runFunction('read', [], { via: 'rpc' })).toMatchObject({ result: '1' });
  await installation.advanceTo(installation.clock.now() + 10_000);
  expect(await installation.runFunction('read', [], { via: 'rpc' })).toMatchObject({ result: null });
});

test('putAll, getAll and removeAll; what is not there is left out', async () => {
  const script = inCache(`
    cache.putAll({ a: '1', b: '2' }, 60);
    cache.removeAll(['b']);
    return cache.getAll(['a', 'b', 'c']);`);
  expect(await runMain(script)).toEqual({ a: '1' });
});

test.each([
  ['a value of 100 KB fits', `cache.put('k', 'x'.repeat(100 * 1024))`, null],
  ['one byte more does not', `cache.put('k', 'x'.repeat(100 * 1024 + 1))`, 'Exception: Argument too large: value'],
  ['a key of 250 characters fits', `cache.put('k'.repeat(250), 'x')`, null],
  ['one of 251 does not', `cache.put('k'.repeat(251), 'x')`, 'Exception: Argument too large: key'],
  ['six hours are allowed', `cache.put('k', 'x', 21600)`, null],
  ['longer is not', `cache.put('k', 'x', 21601)`, 'Exception: Invalid argument: expirationInSeconds'],
])('%s', async (_title, call, failure) => {
  expect(await runMain(inCache(`try { ${call}; return null; } catch (error) { return String(error); }`))).toBe(failure);
});

test('of more than 1 000 entries the 900 farthest from expiration stay', async () => {
  const script = inCache(`
    for (let i = 0; i < 1001; i += 1) cache.put('k' + i, 'x', 1000 + i);
    const keys = []; for (let i = 0; i < 1001; i += 1) keys.push('k' + i);
    const left = Object.keys(cache.getAll(keys));
    return [left.length, left.includes('k100'), left.includes('k101')];`);
  expect(await runMain(script)).toEqual([900, false, true]);
});

test('there is no document cache in a web app', async () => {
  const installation = await installationOf('function main() { return CacheService.getDocumentCache(); }');
  expect(await installation.runFunction('main', [], { via: 'web' })).toMatchObject({ ok: true, result: null });
});
